"""`kiosk status`: what is registered for the card on the reader, without a window."""

import json
from typing import TYPE_CHECKING, Any

import typer

from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.cli.enroll import NoPrinter, metered_reader, pin_of
from kiosk.enrolment import outcome_of
from kiosk.looking import Looking, Seen
from kiosk.loop import PlainLoop
from kiosk.runtime import Runtime
from kiosk.visit import state as at
from kiosk.visit.reason import Reason

if TYPE_CHECKING:
    from card.connection import Reader
    from card.pin import Pin
    from kiosk.config import Settings
    from kiosk.platform.client import Endpoint
    from kiosk.visit.catalogue import Catalogue


def show_status(given: parts.Given, pin_file: str | None, *, last_try: bool, as_json: bool) -> None:
    """Play the visit, print what is registered, and end with its exit code."""
    profile = parts.profile_of(given)
    pin = pin_of(pin_file, profile)
    try:
        state = parts.open_state(given.state_dir)
        settings = parts.load_settings(state)
        given = parts.as_set(given, settings)
        with parts.only_kiosk(state), parts.platform(state, given) as endpoint:
            reader = metered_reader(state, profile, given.reader)
            seen = _look(state, settings, reader, pin, endpoint(), last_try=last_try)
    except ending.Stopped as stopped:
        ending.stopped(stopped)
        seen = Seen(stopped.reason)
    finally:
        pin.wipe()
    _tell(seen, as_json=as_json)


def _look(
    state: parts.State, settings: "Settings", reader: "Reader", pin: "Pin", endpoint: "Endpoint", *, last_try: bool
) -> Seen:
    from kiosk.journal import StorageError

    waiting = at.AwaitCard(at.Errand(_catalogue(state, settings, endpoint), at.Purpose.STATUS))
    loop = PlainLoop()
    try:
        hands = parts.make_hands(state, settings, reader, endpoint)
        kiosk = at.Kiosk(at.Counter(settings.kiosk), waiting)
        runtime = Runtime(kiosk, loop=loop, hands=hands, printer=NoPrinter(), show=lambda now: looking.show(now))
        looking = Looking(pin, runtime.post, last_try=last_try)
        runtime.start()
    except StorageError as error:
        raise ending.Stopped(Reason.KIOSK_STORAGE, str(error)) from error
    try:
        loop.run(lambda: looking.seen is not None)
    finally:
        runtime.stop()
    return looking.seen or Seen(Reason.INTERNAL)


def _catalogue(state: parts.State, settings: "Settings", endpoint: "Endpoint") -> "Catalogue":
    from kiosk.platform.client import PlatformClient, PlatformRefused, PlatformUnreachable

    client = PlatformClient(endpoint, parts.identity_of(state, settings), cache=state.catalogue)
    try:
        return client.catalogue()
    except PlatformRefused as refused:
        why = "the platform refuses this kiosk" if refused.problem.reason is Reason.KIOSK_REFUSED else "no catalogue"
        raise ending.Stopped(refused.problem.reason, why) from refused
    except PlatformUnreachable as error:
        raise ending.Stopped(Reason.BACKEND_OFFLINE, "the platform gave no catalogue") from error
    finally:
        client.close()


def _tell(seen: Seen, *, as_json: bool) -> None:
    status = seen.status
    facts: dict[str, Any] = {
        "reason": seen.reason,
        "mykey_id": status.mykey_id if status else None,
        "registrations": [_registration(each) for each in status.registrations] if status else [],
    }
    if as_json:
        typer.echo(json.dumps(facts, ensure_ascii=False))
    else:
        registrations = facts.pop("registrations")
        lines = [f"{key}: {'-' if value is None else value}" for key, value in facts.items()]
        lines += [" ".join(each.values()) for each in registrations]
        typer.echo("\n".join(lines))
    raise typer.Exit(ending.EXIT_CODES[outcome_of(seen.reason)])


def _registration(past: at.PastRegistration) -> dict[str, str]:
    return {
        "programme": past.programme,
        "provider": past.provider,
        "account": f"****{past.account_end}",
        "reference": past.reference,
        "registered_at": past.registered_at.isoformat(),
    }
