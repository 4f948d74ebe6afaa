"""`kiosk`: what each command takes. What it does stands in the module of its name, imported when it is asked for."""

import gc
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import device, intake, operator, options, pending, staff
from kiosk.cli.options import Json, Platform, ReaderName, Simulator, StateDir, Trust
from kiosk.cli.parts import Given

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


@app.callback()
def begin(context: typer.Context) -> None:
    """Turn the collector on again (kiosk.__main__), but for the window, which does so with its first page."""
    if context.invoked_subcommand != "run":
        gc.enable()


@app.command(epilog=EXIT_CODES)
def run(
    simulator: Simulator = None,
    reader: ReaderName = None,
    platform: Platform = None,
    platform_trust: Trust = None,
    windowed: options.Windowed = False,
    slip_dir: options.SlipDir = None,
    state_dir: StateDir = None,
) -> None:
    """Open the kiosk window."""
    from kiosk.cli.run import run_kiosk

    run_kiosk(Given(simulator, reader, platform, platform_trust, state_dir), windowed=windowed, slip_dir=slip_dir)


@app.command(epilog=EXIT_CODES)
def enroll(
    simulator: Simulator = None,
    reader: ReaderName = None,
    platform: Platform = None,
    platform_trust: Trust = None,
    provider: options.Provider = None,
    account: options.Account = None,
    code: options.Codes = None,
    mykey_id: options.MyKeyId = None,
    last_try: options.LastTry = False,
    pin_file: options.PinFile = None,
    json: Json = False,
    state_dir: StateDir = None,
) -> None:
    """Play one whole visit without a window: read the card, choose, confirm, sign, register."""
    from kiosk.cli.enroll import Asked, run_enrolment

    asked = Asked(provider, account, tuple(code) if code else None, mykey_id, last_try, pin_file)
    run_enrolment(Given(simulator, reader, platform, platform_trust, state_dir), asked, as_json=json)


@app.command(epilog=EXIT_CODES)
def status(
    simulator: Simulator = None,
    reader: ReaderName = None,
    platform: Platform = None,
    platform_trust: Trust = None,
    last_try: options.LastTry = False,
    pin_file: options.PinFile = None,
    json: Json = False,
    state_dir: StateDir = None,
) -> None:
    """Tell what is registered for the card on the reader, after its PIN."""
    from kiosk.cli.status import show_status

    given = Given(simulator, reader, platform, platform_trust, state_dir)
    show_status(given, pin_file, last_try=last_try, as_json=json)


@app.command(epilog=EXIT_CODES)
def card(
    simulator: Simulator = None, reader: ReaderName = None, json: Json = False, state_dir: StateDir = None
) -> None:
    """Tell what is on the reader: kind, validity, tries left. Never asks for a PIN, never spends a try."""
    from kiosk.cli.card import show_card

    show_card(Given(simulator, reader, None, None, state_dir), as_json=json)


@app.command(epilog=EXIT_CODES)
def simulate(
    profile: Annotated[str, typer.Option(help="Which card.")],
    vpcd: Annotated[str, typer.Option(metavar="HOST:PORT", help="Where the virtual reader listens.")] = (
        "127.0.0.1:35963"
    ),
    state_dir: StateDir = None,
) -> None:
    """Put a simulated card into a virtual PC/SC reader (vsmartcard-vpcd) until interrupted."""
    from kiosk.cli.simulate import simulate_card

    simulate_card(profile, vpcd, state_dir)


@app.command(epilog=EXIT_CODES)
def sandbox(
    database: options.Database = None,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 takes a free one.")] = 8443,
    origin: options.Origin = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that serve.")] = 1,
    visits_per_minute: Annotated[
        int | None, typer.Option(min=1, help="More than these are told when to come back.", show_default=False)
    ] = None,
    lab: Annotated[
        bool, typer.Option("--lab", help="Take cards of the authorities of `kiosk trust` too: real ones.")
    ] = False,
    ocsp: options.Ocsp = None,
    child: Annotated[bool, typer.Option("--child", hidden=True)] = False,
    state_dir: StateDir = None,
) -> None:
    """Run the sandbox platform until interrupted; prints its address and where its public keys stand."""
    from kiosk.cli.sandbox import run_sandbox

    run_sandbox(
        database=database,
        host=host,
        port=port,
        origin=origin,
        workers=workers,
        visits=visits_per_minute,
        lab=lab,
        ocsp=ocsp,
        child=child,
        state_dir=state_dir,
    )


@app.command()
def ocsp(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 takes a free one.")] = 8444,
    stop: Annotated[
        list[str] | None, typer.Option(metavar="PROFILE", help="A card stopped after the list was written; repeat.")
    ] = None,
    state_dir: StateDir = None,
) -> None:
    """Answer for the simulated cards' authority by OCSP until interrupted; prints its address."""
    from kiosk.cli.ocsp import answer

    answer(host, port, stop or [], state_dir)


app.add_typer(device.app, name="device")
app.add_typer(intake.app, name="intake")
app.add_typer(pending.app, name="pending")
app.add_typer(operator.audit, name="audit")
for name, commands in (("trust", staff.trust), ("correct", staff.correct), ("keys", staff.keys)):
    app.add_typer(commands, name=name)
app.command()(staff.retain)
app.command()(staff.erase)


@app.command()
def sample(simulator: Simulator = None, json: Json = False) -> None:
    """Tell the accounts and codes of a simulated card's sample resident."""
    from kiosk.cli.sample import show_sample

    show_sample(Given(simulator), as_json=json)


@app.command(epilog=EXIT_CODES)
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
    SOAK = "soak"
    PLATFORM = "platform"
    WIPE = "wipe"


@app.command()
def bench(
    what: Annotated[Bench, typer.Argument(help="What to measure.")],
    against_opensc: Annotated[bool, typer.Option("--against-opensc", help="Card: beside OpenSC.")] = False,
    database: Annotated[
        str | None, typer.Option(metavar="URL", help="Platform: an empty database; none: SQLite in a new folder.")
    ] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Platform: the server's processes.")] = None,
    json: Json = False,
) -> None:
    """Measure, as ratios and counts that hold on a noisy machine."""
    from kiosk.cli.bench import run_bench

    if against_opensc and what is not Bench.CARD:
        raise typer.BadParameter("only `bench card` knows --against-opensc")
    if (database or workers) and what is not Bench.PLATFORM:
        raise typer.BadParameter("only `bench platform` knows --database and --workers")
    options = {"url": database, "workers": workers}
    given = {name: value for name, value in options.items() if value is not None}
    run_bench("opensc" if against_opensc else what.value, as_json=json, **given)
