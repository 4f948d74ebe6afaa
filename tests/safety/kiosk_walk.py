"""The whole kiosk, walked: the product's runtime, hands, journal, settlement and window; strict cards; the sandbox.

Two to five residents come with their own cards, one of them perhaps with a renewed one beside it; a helper presses
anything and types anybody's account, and knows no PIN. Their moves, and what the kiosk's threads and its line to the
platform do, are read from bytes. `step` by itself is walked in tests/safety/machine_walk.py.
"""

from collections import Counter
from collections.abc import Callable

from card.simulator.reader import SimulatedReader
from kiosk.visit import event
from kiosk.visit import state as at
from tests.safety.carried import Crash, Fate
from tests.safety.choices import Choices
from tests.safety.holder import GUESSED_PIN, Holder, fill_account, type_pin
from tests.safety.kiosk_checks import KioskChecks
from tests.safety.life import Life, Screen
from tests.safety.town import RESIDENTS, Town

_HELPFUL = 216  # of 256 choices
_TROUBLES = (
    *[Fate.IS_LOST] * 2,
    *[Fate.COMES_LATE] * 4,
    *[Fate.ANSWER_IS_LOST] * 4,
    Fate.KIOSK_DIES_BEFORE,
    *[Fate.KIOSK_DIES_AFTER] * 2,
)
_SHORTEST_VISIT, _MOVES = 7, 12
_REST_ROUNDS = 400


class _Tray:
    """Prints, or does not; what is on paper is not looked at here (tests/ui/test_slip.py)."""

    works = True

    def print(self, _slip: at.Paper) -> bool:
        return self.works


class KioskWalk:
    """One interleaving.

    Args:
        town: where it happens; it is emptied first.
        screen: what shows it.
        drawn: the choices.
    """

    def __init__(self, town: Town, screen: Screen, drawn: bytes) -> None:
        town.begin_anew()
        self._town, self._screen = town, screen
        self._choices = Choices(drawn)
        self._cards = town.cards[: 2 + self._choices.below(RESIDENTS - 1)]
        if self._choices.below(3) == 2:
            self._cards = [*self._cards, town.cards[-1]]
        self._chips = [town.chip(each) for each in self._cards]
        self._lies: int | None = None
        self._reader = SimulatedReader("Simulator")
        self._tray = _Tray()
        self._checks = KioskChecks(town)
        self._said: list[event.Result] = []
        self._live()

    @property
    def seen(self) -> Counter[str]:
        """What happened, counted."""
        return self._checks.seen

    def run(self) -> None:
        """Walk until the choices are used up, and come to rest.

        Raises:
            AssertionError: the promise is broken.
        """
        try:
            if self._choices.below(8):
                self._begin_and_leave()
            while self._choices.left:
                choice = self._choices.byte()
                self._move(self._go_on if choice < _HELPFUL else _OTHERWISE[choice % len(_OTHERWISE)])
            self._come_to_rest()
            self._checks.at_rest()
        except BaseException:
            self._screen.renew()  # it shows what the next walk must not find
            raise
        finally:
            self._life.end()

    def _begin_and_leave(self) -> None:
        """Somebody has been here, and left half-way."""
        for _ in range(_SHORTEST_VISIT + self._choices.below(_MOVES)):
            self._move(self._go_on)
        self._move(KioskWalk._take_card)

    def _live(self) -> None:
        self._life = self._checks.life = Life(self._town, self._screen, self._reader, self._tray, self._checks.taken)

    def _move(self, move: "Callable[[], None] | Callable[[KioskWalk], None]") -> None:
        taken = self._checks.events
        try:
            move() if move == self._go_on else move(self)
        except Crash:
            self._crash()
        if self._checks.events == taken:
            self._checks.look()  # what a press opened without a word to the machine
        self._checks.time_passed(self._life.kiosk)
        if isinstance(self._life.kiosk.state, at.Attract):
            self._checks.nobody_is_here()

    # --- what goes on by itself --------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """What reader, threads, or the card's holder would do next."""
        visits = (None, self._life.visit)
        if self._notices_card():
            return
        for place, told in enumerate(self._life.told):
            if getattr(told, "visit", None) in visits:
                self._deliver(place)
                return
        for each in self._life.threads.waiting():
            if each.visit in visits:
                self._life.do(each.next)
                return
        if self._life.threads.settlement.doubts:
            self._settle()
        else:
            self._stand_there()

    def _notices_card(self) -> bool:
        monitor, told = self._life.threads.monitor, self._life.told
        if not monitor.sees_news:
            return False
        before = len(told)
        monitor.look()
        fresh = [told.pop(before) for _ in range(len(told) - before)]
        for each in fresh:
            self._life.deliver(each)
        return True

    def _stand_there(self) -> None:
        kiosk = self._life.kiosk
        if kiosk.counter.staff_called:
            self._life.deliver(event.StaffCame())
        elif isinstance(kiosk.state, at.AwaitCard):
            self._lay()
        elif isinstance(kiosk.state, at.TakeCard):
            self._take_card()
        else:
            self._life.do(lambda: self._holder().act(kiosk.state))

    def _holder(self) -> Holder:
        """Whose card lies there; before that, whoever is the first."""
        owner = self._cards[self._lies or 0].owner
        return Holder(self._town.residents[owner], self._life.glass, self._choices, self._checks.reviewed)

    # --- threads -----------------------------------------------------------------------------------------------------

    def _deliver(self, place: int) -> None:
        told = self._life.told.pop(place)
        if isinstance(told, event.Result):
            self._said.append(told)
        self._life.deliver(told)

    def _deliver_any(self) -> None:
        """Whatever its visit; of one visit the first comes first."""
        firsts = {getattr(each, "visit", None): place for place, each in reversed(list(enumerate(self._life.told)))}
        if firsts:
            self._deliver(self._choices.of(list(firsts.values())))

    def _deliver_twice(self) -> None:
        if self._life.told:
            told = self._life.told[0]
            self._deliver(0)
            self._life.deliver(told)

    def _deliver_late(self) -> None:
        """Say once more what was said in a visit that has ended."""
        late = [each for each in self._said if each.visit != self._life.visit]
        if late:
            self._life.deliver(self._choices.of(late))

    def _work(self) -> None:
        """Some thread does a job; what comes of it is not delivered yet."""
        waiting = self._life.threads.waiting()
        if waiting:
            self._life.do(self._choices.of(waiting).next)

    def _settle(self) -> None:
        self._life.do(self._life.threads.settlement.go_round)

    def _break_the_line(self) -> None:
        carrier = self._town.carrier
        carrier.fate, carrier.only_registrations = self._choices.of(_TROUBLES), self._choices.below(4) > 0

    def _arrive(self) -> None:
        self._town.carrier.arrive()

    def _crash(self) -> None:
        """The process is gone with all that waited in it; another one begins at the same journal."""
        self.seen["crashes"] += 1
        self._life.end()
        self._screen.renew()
        self._said.clear()
        self._checks.crashed()
        self._live()

    # --- hands -------------------------------------------------------------------------------------------------------

    def _press(self) -> None:
        """Somebody presses what they see."""
        buttons = self._life.glass.buttons()
        if buttons:
            self._life.do(self._choices.of(buttons).click)

    def _meddle(self) -> None:
        """A helper types what they know: anybody's account, and a PIN that is nobody's."""
        glass, somebody = self._life.glass, self._choices.of(self._town.residents)
        match self._life.kiosk.state:
            case at.EnterAccount(provider=provider):
                self._life.do(lambda: fill_account(glass, *somebody.accounts[provider.id]))
            case at.EnterPin():
                self._life.do(lambda: type_pin(glass, GUESSED_PIN))
            case at.OwnMyKeyId():
                self._life.do(lambda: glass.fill("mykey_id", "HJKM2345") and glass.press("primary"))
            case _:
                self._life.do(lambda: glass.press("primary"))

    def _speak(self) -> None:
        """Somebody chooses a language."""
        glass = self._life.glass
        self._life.do(lambda: glass.press("language"))
        languages = [each for each in glass.buttons() if each.objectName().startswith("language.")]
        if languages:
            self._life.do(self._choices.of(languages).click)

    def _lay(self) -> None:
        if self._lies is None:
            self._lies = self._choices.below(len(self._cards))
            self._reader.insert(self._chips[self._lies])

    def _take_card(self) -> None:
        self._reader.remove()
        self._lies = None

    def _swap(self) -> None:
        """Before the monitor looks again."""
        if self._lies is not None:
            self._take_card()
            self._lay()

    # --- time --------------------------------------------------------------------------------------------------------

    def _wait(self) -> None:
        self._life.wait(self._choices.of((5.0, 20.0, self._life.until_next_timer())))

    def _jam(self) -> None:
        self._tray.works = not self._tray.works

    def _come_to_rest(self) -> None:
        """Everybody goes home, the line holds, and the kiosk is left alone."""
        self._take_card()
        self._town.carrier.fate = Fate.ARRIVES
        for _ in range(_REST_ROUNDS):
            if self._is_at_rest():
                return
            self._move(KioskWalk._rest)
        raise AssertionError(f"never at rest: {type(self._life.kiosk.state)}")

    def _rest(self) -> None:
        waiting = self._life.threads.waiting()
        if self._notices_card():
            return
        if self._life.told:
            self._deliver(0)
        elif waiting:
            self._life.do(waiting[0].next)
        elif self._life.threads.settlement.doubts:
            self._settle()
        elif self._town.carrier.under_way:
            self._arrive()
        elif self._life.kiosk.counter.staff_called:
            self._life.deliver(event.StaffCame())
        else:
            self._life.wait(self._life.until_next_timer())

    def _is_at_rest(self) -> bool:
        life, kiosk = self._life, self._life.kiosk
        threads = life.threads
        busy = life.told or threads.waiting() or threads.settlement.doubts or threads.monitor.sees_news
        busy = busy or self._town.carrier.under_way
        told = kiosk.counter.staff_called or kiosk.counter.news
        return not busy and not told and isinstance(kiosk.state, at.Attract)


_OTHERWISE: tuple[Callable[[KioskWalk], None], ...] = (
    *[KioskWalk._press] * 4,
    *[KioskWalk._meddle] * 2,
    *[KioskWalk._work] * 2,
    *[KioskWalk._deliver_any] * 2,
    *[KioskWalk._deliver_late] * 5,
    *[KioskWalk._take_card] * 3,
    *[KioskWalk._swap] * 2,
    *[KioskWalk._wait] * 2,
    *[KioskWalk._break_the_line] * 3,
    KioskWalk._deliver_twice,
    KioskWalk._settle,
    KioskWalk._arrive,
    KioskWalk._speak,
    KioskWalk._lay,
    KioskWalk._jam,
    KioskWalk._crash,
)
