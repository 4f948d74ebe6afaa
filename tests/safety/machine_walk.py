"""`step` alone, walked: two to five residents and a helper, in any order.

What happens is read from bytes (`Choices`): mostly what would get somebody somewhere, else a card that is taken or
swapped, an answer of a visit that has ended or the same answer twice, a press of anything, a time that is up, a crash.
"""

from collections import Counter
from collections.abc import Callable

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.machine import step
from tests.safety.choices import Choices
from tests.safety.exhausting import Kind
from tests.safety.machine_checks import Checks
from tests.safety.machine_presses import ANYTHING, CARD_OUT, READER_GONE, TIME_UP, next_of
from tests.safety.machine_world import CATALOGUES, RESIDENTS, World

_HELPFUL = 192  # of 256 choices


class MachineWalk:
    """One interleaving.

    Args:
        drawn: its choices.
    """

    def __init__(self, drawn: bytes) -> None:
        self._choices = Choices(drawn)
        self._residents = 2 + self._choices.below(RESIDENTS - 1)
        self._world = World(self._choices.of(CATALOGUES))
        self._checks = Checks(self._world)
        self._kiosk = at.Kiosk()
        self._coming: list[event.Event] = []
        self._said: list[event.Result] = []

    @property
    def seen(self) -> Counter[str]:
        """What happened, counted."""
        return self._checks.seen

    def run(self) -> None:
        """Walk until the choices are used up.

        Raises:
            AssertionError: the promise is broken.
        """
        self._start()
        while self._choices.left:
            choice = self._choices.byte()
            if choice < _HELPFUL:
                self._go_on()
            else:
                _OTHERWISE[choice % len(_OTHERWISE)](self)

    def _start(self) -> None:
        self._kiosk = at.Kiosk()
        self._take(event.CatalogueLoaded(self._world.catalogue))
        lies = self._world.lies
        self._take(CARD_OUT if lies is None else event.CardIn(self._world.lay(self._world.whose[lies]), fresh=False))

    def _take(self, happened: event.Event) -> None:
        before, result = self._kiosk, step(self._kiosk, happened)
        self._kiosk = result.kiosk
        self._checks.after(before, happened, result)
        for each in result.effects:
            self._coming += self._world.answers(each)

    def _go_on(self) -> None:
        """What card, platform, or resident would do next."""
        visit = self._checks.visit
        for place, said in enumerate(self._coming):
            if getattr(said, "visit", visit) == visit:
                self._deliver(place)
                return
        state = self._kiosk.state
        if type(state) is at.AwaitCard:
            self._lay()
        elif type(state) is at.TakeCard:
            self._take_card()
        else:
            self._take(next_of(state, self._world.whose.get(visit, 0), self._choices))

    # --- answers -----------------------------------------------------------------------------------------------------

    def _deliver(self, place: int) -> None:
        said = self._coming.pop(place)
        if isinstance(said, event.Result):
            self._said.append(said)
        self._take(said)

    def _deliver_any(self) -> None:
        if self._coming:
            self._deliver(self._choices.below(len(self._coming)))

    def _deliver_twice(self) -> None:
        if self._coming:
            said = self._coming[0]
            self._deliver(0)
            self._take(said)

    def _deliver_late(self) -> None:
        """Say once more what was said in a visit that has ended."""
        late = [each for each in self._said if each.visit in self._checks.ended]
        if late:
            self._take(self._choices.of(late))

    def _lose(self) -> None:
        if self._coming:
            place = self._choices.below(len(self._coming))
            self._coming[place] = self._world.spoilt(self._coming[place], arrived=self._choices.below(2) == 0)

    # --- hands -------------------------------------------------------------------------------------------------------

    def _press(self) -> None:
        self._take(self._choices.of(ANYTHING))

    def _lay(self) -> None:
        if self._world.lies is None:
            self._take(event.CardIn(self._world.lay(self._choices.below(self._residents))))

    def _take_card(self) -> None:
        self._world.lies = None
        self._take(CARD_OUT)

    def _swap(self) -> None:
        if self._world.lies is not None:
            self._take_card()
            self._lay()

    # --- time and accidents ------------------------------------------------------------------------------------------

    def _wait(self) -> None:
        self._take(TIME_UP)

    def _lose_reader(self) -> None:
        self._world.lies = None
        self._take(READER_GONE)

    def _crash(self) -> None:
        """The kiosk's value is gone; what left and was not answered is settled by the next one."""
        self.seen["crashes"] += 1
        self._checks.crashed()
        self._start()
        self._coming += map(event.NewsArrived, self._world.doubts())


_OTHERWISE: tuple[Callable[[MachineWalk], None], ...] = (
    *[MachineWalk._press] * 3,
    *[MachineWalk._deliver_any] * 2,
    *[MachineWalk._deliver_twice] * 2,
    *[MachineWalk._deliver_late] * 6,
    *[MachineWalk._lose] * 1,
    *[MachineWalk._take_card] * 2,
    *[MachineWalk._swap] * 5,
    *[MachineWalk._wait] * 2,
    MachineWalk._lay,
    MachineWalk._lose_reader,
    MachineWalk._crash,
)
MACHINE = Kind(MachineWalk, size=72, at_once=10)
