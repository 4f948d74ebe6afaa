"""What must hold while the whole kiosk is walked, and when it has come to rest.

What was registered is read from the database and the journal, and what was shown from the pages that were drawn. The
kiosk's value is read only for what must not be in it any more, and for the news it tells.
"""

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk.visit import event, mykey_id
from kiosk.visit import state as at
from kiosk.visit.limits import SLIP_KEPT
from kiosk.visit.review import grouped
from tests.safety import records
from tests.safety.glass import Drawn, everywhere
from tests.safety.life import Life
from tests.safety.machine_checks import LATE, REGISTERED
from tests.safety.remains import Remains
from tests.safety.town import Card, Town

_NEWS_SHOWN = timedelta(seconds=300)
_SLIPS = (at.OfferSlip, at.Printing, at.PrintTrouble, at.TakeCard)
# Shorter ones may stand in a page by chance; a state is searched for them all.
_SHORTEST_ON_SCREEN = 8


class KioskChecks:
    """Looks at one walk.

    Args:
        town: where it happens.

    Attributes:
        life: of the kiosk, the present one.
        seen: what happened, counted.
        reviewed: the rows of the review page as drawn last in this visit, by topic.
        events: how many were taken.
    """

    life: Life

    def __init__(self, town: Town) -> None:
        self.seen: Counter[str] = Counter()
        self.reviewed: dict[str, str] = {}
        self.events = 0
        self._town = town
        self._remains = Remains()
        self._reviews: dict[str, dict[str, str]] = {}
        self._told: dict[str, bool] = {}
        self._ids: dict[str, str] = {}
        self._news_since: dict[at.News, datetime] = {}
        self._slip_since: datetime | None = None
        self._of_others = False
        self._late: set[str] = set()

    def crashed(self) -> None:
        """The kiosk is another one from now on, and shows news anew."""
        self._remains.crashed()
        self._news_since.clear()
        self._slip_since = None
        self.reviewed = {}

    # --- while it goes on --------------------------------------------------------------------------------------------

    def taken(self, before: at.Kiosk, happened: event.Event, kiosk: at.Kiosk) -> None:
        """An event was taken, and its page stands."""
        self.events += 1
        stood, visit, state = at.visit_of(before.state), at.visit_of(kiosk.state), kiosk.state
        foreign = getattr(happened, "visit", stood) != stood
        assert not foreign or state is before.state, "another visit's answer was taken"
        if visit is not None and not isinstance(state, at.Sent):
            assert kiosk.counter.card == visit, "a visit lives only while its card is on the reader"
        self._of_others |= foreign
        if state is not before.state:
            self._page_turned(before.state, state)
        if not foreign:
            begins = isinstance(state, at.ReadingCard) and state is not before.state
            self._remains.note(stood, visit, happened, state, begins=begins)
        found = self._remains.found_in(state)
        assert not found, f"{found} in {type(state)}"
        self._note_news(kiosk)
        self.look()

    def _page_turned(self, before: at.State, state: at.State) -> None:
        self.seen[f"at {type(state).__name__}"] += 1
        has_slip = isinstance(state, _SLIPS) and isinstance(getattr(state, "slip", None), at.Slip)
        self._slip_since = self._town.clock() if has_slip else None
        if isinstance(state, at.Attract):
            assert self.life.window.language == "ja", "the next one finds the language of the one before"
        if isinstance(state, at.ReadingCard | at.Review):
            self.reviewed = {}
        if isinstance(state, at.ReadingCard):
            self._of_others = False
        if isinstance(state, at.Registering) and not isinstance(before, at.Registering):
            reference = state.registration.statement.reference
            if self._of_others or self.life.awaits_answers_of_others():
                self._late.add(reference)

    def _note_news(self, kiosk: at.Kiosk) -> None:
        now = self._town.clock()
        for each in kiosk.counter.news:
            self._news_since.setdefault(each, now)
            assert self._told.setdefault(each.reference, each.registered) == each.registered, "told two things"

    def time_passed(self, kiosk: at.Kiosk) -> None:
        """The two exceptions are over when their time is."""
        now = self._town.clock()
        if self._slip_since is not None:
            assert now - self._slip_since <= timedelta(seconds=SLIP_KEPT), "a slip is kept too long"
        for each in kiosk.counter.news:
            assert now - self._news_since[each] <= _NEWS_SHOWN, "news is shown too long"

    def look(self) -> None:
        """Read the window, and remember what it told."""
        drawn = self.life.glass.read()
        self._check_drawn(drawn.texts)
        rows = drawn.rows()
        self.reviewed |= rows
        if "small_print" in rows:
            self._reviews[rows["small_print"].split()[0]] = dict(self.reviewed)
        if "done.reference" in drawn.named:
            self._note_done(drawn)

    def nobody_is_here(self) -> None:
        """Nothing of anybody is in any widget, shown or not."""
        self._check_drawn(everywhere())

    def _note_done(self, drawn: Drawn) -> None:
        reference = drawn.named["done.reference"]
        assert self._told.setdefault(reference, True), "told two things"
        if "done.mykey_id" in drawn.named:
            self._ids[reference] = drawn.named["done.mykey_id"].replace(" ", "")

    def _check_drawn(self, texts: frozenset[str]) -> None:
        whole = "\n".join(texts).replace(" ", "")
        kiosk = self.life.kiosk
        news = {each.reference for each in kiosk.counter.news}
        for mark in self._remains.anybodys - self._remains.may_stand - news:
            if isinstance(mark, str) and _tells(mark):
                assert mark.replace(" ", "") not in whole, f"{mark} is drawn at {type(kiosk.state)}"

    # --- at rest -----------------------------------------------------------------------------------------------------

    def at_rest(self) -> None:
        """Everything is settled: compare what was told and drawn with the database."""
        found = records.registrations(self._town)
        for each in found:
            self._check_registration(each)
        assert len({each.person for each in found}) == len(found), "a person is registered twice"
        assert len({each.account_hash for each in found}) == len(found), "an account is registered twice"
        outcomes = records.journal(self._town)
        registered = {each.visit for each in found}
        assert registered <= set(outcomes), "registered, and not in the journal"
        for visit, outcome in outcomes.items():
            assert outcome == ("registered" if visit in registered else "not_registered")
        self._check_told({each.reference: each.mykey_id for each in found})
        self.seen[REGISTERED] += len(found)
        self.seen[LATE] += sum(each.reference in self._late for each in found)

    def _check_told(self, ids: dict[str, str | None]) -> None:
        for reference, registered in self._told.items():
            assert registered == (reference in ids), "told otherwise than it is"
        for reference, shown in self._ids.items():
            assert shown == ids[reference], "somebody else's ID was shown"

    def _check_registration(self, each: records.Registration) -> None:
        """Signed by the card of the person it belongs to, over what that visit's review page showed."""
        (card,) = [card for card in self._town.cards if card.certificate == each.certificate]
        assert each.person == records.person_of(self._town, each.certificate), "with another person"
        self._check_owner(card, each)
        statement, shown = each.statement, self._reviews[each.reference]
        small = [statement[field] for field in ("reference", "kiosk", "visit", "nonce")]
        assert shown["small_print"].split() == small, "another visit's page"
        assert shown["account"] == grouped(statement["account"])
        assert shown["programme"] == self._town.offer.programme(statement["programme"]).name_ja
        assert shown["provider"] == self._town.offer.provider(statement["provider"]).name_ja
        names = {name for resident in self._town.residents for name in resident.holders.values()}
        _check_row(shown["holder"], statement["holder"], lambda said: said in names)
        _check_row(mykey_id.normalise(shown["mykey_id"]), statement["mykey_id"], mykey_id.is_valid)

    def _check_owner(self, card: Card, each: records.Registration) -> None:
        owner, statement = self._town.residents[card.owner], each.statement
        provider = statement["provider"]
        assert statement["account"] == owner.accounts[provider][0], "somebody else's account"
        assert statement["holder"] == owner.holders[provider], "somebody else's name"
        hashed = self._town.keys.lookup("account", provider, statement["account"])
        assert each.account_hash == hashed
        others = [other for other in self._town.cards if other.owner != card.owner]
        persons = [records.person_of(self._town, other.certificate) for other in others]
        assert each.person not in persons, "two residents are one person"


def _check_row(said: str, signed: str | None, tells: Callable[[str], bool]) -> None:
    """The row says what was signed; of what was not signed it tells nothing."""
    assert said == signed if signed is not None else not tells(said)


def _tells(mark: str) -> bool:
    return len(mark) >= _SHORTEST_ON_SCREEN or not mark.isascii()
