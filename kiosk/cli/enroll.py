"""`kiosk enroll`: one whole visit without a window."""

import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from card.pin import Pin
from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.cli.sample import SAMPLE_CARD, SAMPLE_PROVIDER, sample_account
from kiosk.enrolment import Choices, Enrolment, Result, outcome_of
from kiosk.loop import PlainLoop
from kiosk.runtime import Runtime
from kiosk.visit import state as at
from kiosk.visit.reason import Reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from card.meter import MeteredReader
    from card.simulator.profiles import Profile
    from kiosk.config import Settings
    from kiosk.platform.client import Endpoint


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says of the resident's choices; None: the sample resident's."""

    provider: str | None
    account: str | None = field(repr=False)
    codes: tuple[str, ...] | None = field(repr=False)
    mykey_id: str | None = field(repr=False)
    last_try: bool
    pin_file: str | None


class NoPrinter:
    """An enrolment without a window prints nothing."""

    def print(self, slip: at.Paper) -> bool:
        """Say that it was not printed."""
        del slip
        return False


def run_enrolment(given: parts.Given, asked: Asked, *, as_json: bool) -> None:
    """Play the visit, print how it ended, and end with its exit code."""
    profile = parts.profile_of(given)
    choices = _choices(asked, str(profile or SAMPLE_CARD))
    pin = pin_of(asked.pin_file, profile)
    try:
        result, reader = _enrol(given, profile, choices, pin)
    except ending.Stopped as stopped:
        ending.stopped(stopped)
        result, reader = Result(stopped.reason), None
    finally:
        pin.wipe()
    _tell(result, reader, as_json=as_json)


def _enrol(given: parts.Given, profile: "Profile | None", choices: Choices, pin: Pin) -> "tuple[Result, MeteredReader]":
    state = parts.open_state(given.state_dir)
    settings = parts.load_settings(state)
    given = parts.as_set(given, settings)
    with parts.only_kiosk(state), parts.platform(state, given) as endpoint:
        reader = metered_reader(state, profile, given.reader)
        return _play(state, settings, reader, choices, pin, endpoint), reader


def typed_test_pin() -> Pin:
    """The PIN of every simulated card, typed."""
    from card.simulator.profiles import TEST_PIN

    pin = Pin()
    for digit in TEST_PIN:
        pin.append(digit)
    return pin


def _choices(asked: Asked, card: str) -> Choices:
    provider = asked.provider or SAMPLE_PROVIDER
    account, codes = asked.account, asked.codes
    if account is None or codes is None:
        known = sample_account(card, provider)
        if known is None:
            ending.usage(f"--provider {provider}: the sample resident has no account there; give --account and --code")
        account, codes = account or known[0], codes or known[1]
    return Choices(provider, account, codes, asked.mykey_id, asked.last_try)


def pin_of(pin_file: str | None, profile: "Profile | None") -> Pin:
    """The PIN the command line names, or the simulated card's."""
    if pin_file is not None:
        return _read_pin(pin_file)
    if profile is None:
        ending.usage("--pin-file FILE is needed with a reader; - reads it from stdin")
    return typed_test_pin()


def _read_pin(pin_file: str) -> Pin:
    try:
        # Bare: a buffered reader would keep what it has read ahead.
        if pin_file == "-":
            with os.fdopen(sys.stdin.fileno(), "rb", buffering=0, closefd=False) as stream:
                return Pin.read_from(stream)
        with Path(pin_file).open("rb", buffering=0) as stream:
            return Pin.read_from(stream)
    except OSError as error:
        ending.usage(f"--pin-file: {error.strerror}")
    except ValueError as error:
        ending.usage(f"--pin-file: {error}")


def metered_reader(state: parts.State, profile: "Profile | None", name: str | None) -> "MeteredReader":
    """The reader the command line names, its commands counted."""
    from card.meter import MeteredReader

    if profile is None:
        return MeteredReader(parts.pcsc_reader(name))
    return MeteredReader(parts.simulated_reader(state, profile))


def _play(
    state: parts.State,
    settings: "Settings",
    reader: "MeteredReader",
    choices: Choices,
    pin: Pin,
    endpoint: "Callable[[], Endpoint]",
) -> Result:
    from kiosk.journal import StorageError

    loop = PlainLoop()
    try:
        hands = parts.make_hands(state, settings, reader, endpoint())
        kiosk = at.Kiosk(at.Counter(settings.kiosk), at.Consent())
        runtime = Runtime(kiosk, loop=loop, hands=hands, printer=NoPrinter(), show=lambda now: enrolment.show(now))
        enrolment = Enrolment(choices, pin, runtime.post)
        runtime.start()
    except StorageError as error:
        raise ending.Stopped(Reason.KIOSK_STORAGE, str(error)) from error
    try:
        loop.run(lambda: bool(enrolment.result or enrolment.invalid))
    finally:
        runtime.stop()
    if enrolment.result is None:
        ending.usage(enrolment.invalid or "")
    return enrolment.result


def _tell(result: Result, reader: "MeteredReader | None", *, as_json: bool) -> None:
    outcome = outcome_of(result.reason)
    facts = {
        "outcome": outcome,
        "reason": result.reason,
        "mykey_id": result.mykey_id,
        "programme": result.programme,
        "provider": result.provider,
        "reference": result.reference,
        "tries_left": result.tries_left,
        "commands": reader.commands if reader else 0,
        "commands_after_pin": reader.commands_after_pin if reader else 0,
    }
    if as_json:
        typer.echo(json.dumps(facts, ensure_ascii=False))
    else:
        typer.echo("\n".join(f"{key}: {'-' if value is None else value}" for key, value in facts.items()))
    raise typer.Exit(ending.EXIT_CODES[outcome])
