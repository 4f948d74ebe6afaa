"""What must hold after every step of the machine, whoever did what."""

from collections import Counter

from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.machine import Step
from kiosk.visit.review import ReviewRow, rows
from tests.safety.machine_world import World, asks_itself, holder_of
from tests.safety.remains import Remains

REGISTERED = "registered"
LATE = "registered with another visit's answer on its way"
_SENT = (at.Registering, at.Settling)
_HAVE_SLIPS = (at.Done, at.OfferSlip, at.Printing, at.PrintTrouble, at.TakeCard)


class Checks:
    """Looks at each step of one walk.

    Args:
        world: what surrounds the machine.

    Attributes:
        visit: the number of the visit on the page.
        ended: those that have ended.
        seen: what happened, counted.
    """

    def __init__(self, world: World) -> None:
        self.visit: int | None = None
        self.ended: set[int] = set()
        self.seen: Counter[str] = Counter()
        self._world = world
        self._remains = Remains()
        self._reviewed: tuple[ReviewRow, ...] = ()
        self._of_others = 0

    def crashed(self) -> None:
        """The kiosk is another one from now on."""
        if self.visit is not None:
            self.ended.add(self.visit)
        self.visit = None
        self._remains.crashed()

    def after(self, before: at.Kiosk, happened: event.Event, result: Step) -> None:
        """Look at a step.

        Raises:
            AssertionError: the promise is broken.
        """
        if getattr(happened, "visit", self.visit) != self.visit:
            self._of_others += 1
            _check_thrown_away(before, happened, result)
            return
        state = result.kiosk.state
        stood, self.visit = self.visit, at.visit_of(state)
        self._note(stood, happened, state, begins=type(state) is at.ReadingCard and state is not before.state)
        if type(happened) is event.TimeUp and type(before.state) in _HAVE_SLIPS:
            assert getattr(state, "slip", None) is None, "a slip is kept when its time is up"
        if state is not before.state:
            self._check_remains(state)
            self._check_page(result.kiosk, happened)
        for each in result.effects:
            self._check_effect(each, happened)

    def _note(self, stood: int | None, happened: event.Event, state: at.State, *, begins: bool) -> None:
        if begins:
            self.ended.discard(state.card)
            self._of_others, self._reviewed = 0, ()
        self._remains.note(stood, self.visit, happened, state, begins=begins)

    def _check_remains(self, state: at.State) -> None:
        outlived = self._remains.found_in(state)
        assert not outlived, f"{outlived} has outlived its visit, at {type(state)}"

    def _check_page(self, kiosk: at.Kiosk, happened: event.Event) -> None:
        state = kiosk.state
        if self.visit is not None:
            assert self.visit not in self.ended, "a visit that has ended goes on"
            if type(state) not in _SENT:
                assert kiosk.counter.card == self.visit, "a visit lives only while its card is on the reader"
        match state:
            case at.Attract():
                assert kiosk.counter.card is None, "the card of whoever was here lies there still"
            case at.Review(registration=registration):
                self._reviewed = rows(registration.statement, self._world.catalogue)
            case at.Done(slip=slip) | at.OfferSlip(slip=slip):
                assert slip.reference == self._remains.opened.reference, "somebody else's slip"
                assert self._remains.opened.token in self._world.registered, "told as registered"
            case at.Status() if type(happened) is event.StatusFound:
                assert kiosk.counter.card == happened.visit, "somebody else's registrations"

    def _check_effect(self, wanted: effect.Effect, happened: event.Event) -> None:
        match wanted:
            case effect.Sign(visit=visit):
                assert type(happened) is event.SubmitPin, "a PIN that nobody typed now"
                assert wanted.pin is happened.pin
                assert not asks_itself(self._world.whose[visit]), "typed on the glass although the reader asks for it"
                self._check_statement(wanted)
            case effect.SignOnPad(visit=visit):
                assert asks_itself(self._world.whose[visit])
                self._check_statement(wanted)
            case effect.Register():
                self._check_registration(wanted, happened)
            case effect.EndVisit(visit=visit):
                assert visit not in self.ended, "ended twice"
                self.ended.add(visit)

    def _check_statement(self, wanted: effect.Sign | effect.SignOnPad | effect.Register) -> None:
        """What is signed names this visit, and is what its review page showed last."""
        statement = wanted.statement
        assert statement.visit == self._remains.opened.token
        assert wanted.visit == self.visit
        if statement.purpose == "register":
            assert rows(statement, self._world.catalogue) == self._reviewed, "not what was shown"

    def _check_registration(self, wanted: effect.Register, happened: event.Event) -> None:
        statement, resident = wanted.statement, self._world.whose[wanted.visit]
        assert type(happened) is event.Signed, "sent without a signature of this moment"
        self._check_statement(wanted)
        assert self._world.by_card_of(wanted.signature, resident, statement), "another card, or another statement"
        assert wanted.account_token == f"{statement.visit} {statement.account}", "another account was checked"
        assert statement.holder == holder_of(statement.account), "not what the provider said"
        self.seen[REGISTERED] += 1
        self.seen[LATE] += self._of_others > 0


def _check_thrown_away(before: at.Kiosk, happened: event.Event, result: Step) -> None:
    """Another visit's answer changes nothing; what a settlement says becomes news, for whoever stands there."""
    assert not result.effects, "an effect of another visit's answer"
    assert result.kiosk.state is before.state, "another visit's answer was taken"
    if type(happened) is event.Settled:
        assert result.kiosk.counter.news[-1] == happened.news
    else:
        assert result.kiosk is before
