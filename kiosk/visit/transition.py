"""What a transition is: from a state and an event to the next state and the effects that follow."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from kiosk.visit import effect
from kiosk.visit import state as at
from kiosk.visit.catalogue import Provider
from kiosk.visit.reason import Reason

Next: TypeAlias = tuple[at.State, tuple[effect.Effect, ...]]
# A handler takes the very state and event types it is listed under; the table's key is what guarantees it.
Handler: TypeAlias = Callable[[at.Counter, Any, Any], Next]
Table: TypeAlias = Mapping[tuple[type, type], Handler]

# The payment service cannot take it: the list comes back.
ABOUT_THE_PROVIDER = frozenset({Reason.PROVIDER_DOWN, Reason.PROVIDER_CLOSED, Reason.PROVIDER_NOT_HERE})
# What may be tried again with everything kept.
PASSING = frozenset({Reason.BACKEND_OFFLINE, Reason.BACKEND_BUSY})


def to(state: at.State, *effects: effect.Effect) -> Next:
    """Go to `state`, with these effects."""
    return state, effects


def about(notice: at.Notice, provider: Provider) -> at.Notice:
    """Name the payment service a notice is about."""
    return replace(notice, provider=provider.name_ja, pre_registration=provider.pre_registration)


def stop(reason: Reason) -> Next:
    """Go to the stop page of a reason that needs no more words."""
    return to(at.Stopped(at.Notice(reason)))


def end(counter: at.Counter) -> Next:
    """Nobody's turn any more; a card that still lies there must be taken first."""
    return to(at.Attract() if counter.card is None else at.TakeCard())


def leave(counter: at.Counter, _state: at.State, _event: object) -> Next:
    """Handle an event by ending."""
    return end(counter)
