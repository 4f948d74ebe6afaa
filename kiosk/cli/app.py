"""`kiosk`: what each command takes. What it does stands in the module of its name, imported when it is asked for."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Json, Platform, ReaderName, Simulator, StateDir, Trust

app = typer.Typer(
    help="マイキーID かんたん設定: registers a MyKey ID and a payment service with a My Number Card.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

EXIT_CODES = (
    "Ends with 0 done, 2 usage, 3 refused by the platform, 4 stopped by card or kiosk, 5 platform out of reach."
)


@app.command(epilog=EXIT_CODES)
def run(
    simulator: Simulator = None,
    reader: ReaderName = None,
    platform: Platform = None,
    platform_trust: Trust = None,
    windowed: Annotated[
        bool, typer.Option("--windowed", help="A window of 1280x800 instead of the whole screen.")
    ] = False,
    slip_dir: Annotated[Path | None, typer.Option("--slip-dir", help="Write slips as PDF files here.")] = None,
    state_dir: StateDir = None,
) -> None:
    """Open the kiosk window."""
    from kiosk.cli.run import run_kiosk

    run_kiosk(
        simulator=simulator,
        reader=reader,
        platform_url=platform,
        trust=platform_trust,
        windowed=windowed,
        slip_dir=slip_dir,
        state_dir=state_dir,
    )


@app.command(epilog=EXIT_CODES)
def enroll(
    simulator: Simulator = None,
    reader: ReaderName = None,
    platform: Platform = None,
    platform_trust: Trust = None,
    provider: Annotated[
        str | None, typer.Option(help="Payment service, by its id. [default: P01]", show_default=False)
    ] = None,
    account: Annotated[
        str | None, typer.Option(help="Account number. [default: the sample resident's]", show_default=False)
    ] = None,
    code: Annotated[
        list[str] | None,
        typer.Option(help="Security code; once for each. [default: the sample resident's]", show_default=False),
    ] = None,
    mykey_id: Annotated[
        str | None,
        typer.Option("--mykey-id", help="A MyKey ID of one's own. [default: a drawn one]", show_default=False),
    ] = None,
    last_try: Annotated[bool, typer.Option("--last-try", help="Go on when the next wrong PIN locks the card.")] = False,
    pin_file: Annotated[
        str | None,
        typer.Option(
            "--pin-file",
            metavar="FILE",
            help="File with the PIN; - is stdin. [default: the simulated card's]",
            show_default=False,
        ),
    ] = None,
    json_: Json = False,
    state_dir: StateDir = None,
) -> None:
    """Play one whole visit without a window: read the card, choose, confirm, sign, register."""
    from kiosk.cli.enroll import Asked, run_enrolment

    asked = Asked(provider, account, tuple(code) if code else None, mykey_id, last_try, pin_file)
    run_enrolment(
        asked,
        simulator=simulator,
        reader=reader,
        platform_url=platform,
        trust=platform_trust,
        as_json=json_,
        state_dir=state_dir,
    )


@app.command()
def card(
    simulator: Simulator = None, reader: ReaderName = None, json_: Json = False, state_dir: StateDir = None
) -> None:
    """Tell what is on the reader: kind, validity, tries left. Never asks for a PIN, never spends a try."""
    from kiosk.cli.card import show_card

    show_card(simulator=simulator, reader=reader, as_json=json_, state_dir=state_dir)


@app.command()
def simulate(
    profile: Annotated[str, typer.Option(help="Which card.")],
    vpcd: Annotated[
        str, typer.Option(metavar="HOST:PORT", help="Where the virtual reader listens.")
    ] = "127.0.0.1:35963",
    state_dir: StateDir = None,
) -> None:
    """Put a simulated card into a virtual PC/SC reader (vsmartcard-vpcd) until interrupted."""
    from kiosk.cli.simulate import simulate_card

    simulate_card(profile, vpcd, state_dir)


@app.command()
def sandbox(
    database: Annotated[
        str | None,
        typer.Option(metavar="URL", help="Database. [default: SQLite in the state folder]", show_default=False),
    ] = None,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 takes a free one.")] = 8443,
    child: Annotated[bool, typer.Option("--child", hidden=True)] = False,
    state_dir: StateDir = None,
) -> None:
    """Run the sandbox platform until interrupted; prints its address and where its public keys stand."""
    from kiosk.cli.sandbox import run_sandbox

    run_sandbox(database=database, host=host, port=port, child=child, state_dir=state_dir)


@app.command()
def demo(
    out: Annotated[Path, typer.Option(help="Where screenshots and slip go.")] = Path("demo"),
    state_dir: StateDir = None,
) -> None:
    """Play one whole enrolment through the real window, off screen, with a screenshot of every page."""
    from kiosk.cli.demo import run_demo

    run_demo(out, state_dir)


class Bench(StrEnum):
    """What can be measured."""

    START = "start"
    CARD = "card"
    UI = "ui"


@app.command()
def bench(what: Annotated[Bench, typer.Argument(help="What to measure.")], json_: Json = False) -> None:
    """Measure, as ratios and counts that hold on a noisy machine."""
    from kiosk.cli.bench import run_bench

    run_bench(what.value, as_json=json_)
