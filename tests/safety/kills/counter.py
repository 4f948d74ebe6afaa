"""A kiosk put together by the product's own parts, that serves one resident; what it told staff is kept."""

import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from card.simulator.chip import Chip
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk import hands, settlement
from kiosk.cli import parts
from kiosk.cli.enroll import NoPrinter, typed_test_pin
from kiosk.config import Settings
from kiosk.enrolment import Choices, Enrolment, Result
from kiosk.loop import PlainLoop
from kiosk.platform.client import DEADLINE, Endpoint, PlatformClient
from kiosk.runtime import Runtime
from kiosk.sandbox import catalogue
from kiosk.sandbox.sample import Residents
from kiosk.visit import event
from kiosk.visit import state as at
from tests.journeys.conftest import Running

PATIENCE_S = 60
PROVIDER = "P01"


def choices_of(profile: Profile) -> Choices:
    """What the resident with that card would choose."""
    account, codes = Residents(catalogue.load().catalogue).named(profile.value).accounts[PROVIDER]
    return Choices(PROVIDER, account, codes, last_try=True)


def before_calls(happens: dict[str, Callable[[], object]], *, deadline: float = DEADLINE) -> type[PlatformClient]:
    """A client before whose calls something happens, once; a call is named by its path's end.

    What happens may be a context, which then lasts as long as the call, for which there are `deadline` seconds. No
    call comes from the thread that asks for the client, which is the kiosk's loop.
    """
    loop = threading.current_thread()

    class Client(PlatformClient):
        def _send(self, method: str, path: str, sent: str | None, headers: Mapping[str, str]) -> Any:
            assert threading.current_thread() is not loop
            happening = happens.pop(path.rsplit("/", 1)[-1], lambda: None)()
            if not isinstance(happening, AbstractContextManager):
                return super()._send(method, path, sent, headers)
            # The other calls keep their time: on a busy machine a sound one would be given up too.
            with happening, patch.object(self, "_deadline", deadline):
                return super()._send(method, path, sent, headers)

    return Client


@contextmanager
def asking_again_soon() -> Iterator[None]:
    """Kiosks of this process ask a platform that was out of reach again at once, and not after seconds."""
    with patch.object(hands, "CATALOGUE_PAUSE", 0.05), patch.object(settlement, "PAUSE", 0.05):
        yield


def new_kiosk(platform: Running, folder: Path) -> parts.State:
    """Make a state folder with the key of a kiosk that the platform knows, and nothing else."""
    state = parts.State(folder)
    folder.mkdir()
    shutil.copy(parts.State(platform.state).device_key, state.device_key)
    return state


class Counter:
    """A kiosk, from its start to its end.

    Args:
        folder: its state folder.
        endpoint: its platform.
        client: the client's kind, where it is not the usual one.
    """

    def __init__(self, folder: Path, endpoint: Endpoint, client: type[PlatformClient] | None = None) -> None:
        self.reader = SimulatedReader("Simulator")
        self.kiosk = at.Kiosk(at.Counter(Settings().kiosk))
        self._loop = PlainLoop()
        self._answers: Enrolment | None = None
        self._runtime = Runtime(
            self.kiosk,
            loop=self._loop,
            hands=parts.make_hands(parts.State(folder), Settings(), self.reader, endpoint, client),
            printer=NoPrinter(),
            show=self._show,
        )
        self._runtime.start()

    def close(self) -> None:
        """End it, and what it began: a call that is on its way may take its time."""
        self._runtime.stop()
        for each in threading.enumerate():
            if each.name.startswith(("platform-", "catalogue", "settlement")):
                each.join(PATIENCE_S)

    def news(self, count: int) -> dict[str, bool]:
        """Wait for so many; reference, and whether it was registered."""
        self._until(lambda: len(self.kiosk.counter.news) >= count)
        return {each.reference: each.registered for each in self.kiosk.counter.news}

    def serve(self, chip: Chip, choices: Choices) -> Result:
        """Enrol a resident, from the first page to how it ends, which may be a page that lets nobody begin."""
        self._until(lambda: self._ready or isinstance(self.kiosk.state, at.Stopped))
        if isinstance(self.kiosk.state, at.Stopped):
            return Result(self.kiosk.state.notice.reason)
        self._runtime.post(event.Start())
        self._until(lambda: isinstance(self.kiosk.state, at.Consent))
        self.reader.insert(chip)
        self._answers = answers = Enrolment(choices, typed_test_pin(), self._runtime.post)
        answers.show(self.kiosk)
        self._until(lambda: answers.result is not None)
        assert answers.result is not None
        return answers.result

    @property
    def _ready(self) -> bool:
        return self.kiosk.counter.catalogue is not None and self.kiosk.counter.reader

    def _until(self, happened: Callable[[], bool]) -> None:
        late: list[bool] = []
        cancel = self._loop.later(PATIENCE_S, lambda: late.append(True))
        self._loop.run(lambda: happened() or bool(late))
        cancel()
        assert not late, f"still at {type(self.kiosk.state).__name__}"

    def _show(self, kiosk: at.Kiosk) -> None:
        self.kiosk = kiosk
        if self._answers is not None:
            self._answers.show(kiosk)
