"""The hands: what carries the machine's effects out, each in the thread it belongs to."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from card.connection import Reader
from card.monitor import Monitor
from kiosk.card_work import CardWork
from kiosk.journal import Entry, Journal, StorageError
from kiosk.platform.client import PlatformClient, PlatformRefused, PlatformUnreachable
from kiosk.platform.messages import Settled
from kiosk.platform_work import Asked, PlatformWork
from kiosk.renewal import Later, Renewal, later
from kiosk.runtime import CardEvents
from kiosk.settlement import Settlement
from kiosk.visit import effect, event
from kiosk.visit.reason import Reason
from kiosk.visit.state import News, Notice, StaffEvent
from kiosk.worker import Worker

CATALOGUE_PAUSE = 3.0
_INTERNAL = Notice(Reason.INTERNAL)
Post = Callable[[event.Event], None]


class VisitHands:
    """The platform worker of one visit, and what keeps the visit open there; abandoned with it."""

    def __init__(self, visit: int, client: PlatformClient, journal: Journal, post: Post, wait: Later) -> None:
        self._post = post
        self._worker = Worker(f"platform-{visit}", lambda _: post(event.Refused(visit, _INTERNAL)))
        self._renewal = Renewal(client, self._worker.submit, wait)
        self._work = PlatformWork(client, journal, _now, self._renewal.begin)

    def ask(self, asked: Asked) -> None:
        """Ask the platform; the answer is posted."""
        self._worker.submit(partial(self._ask, asked))

    def leave(self, token: str | None) -> None:
        """Tell the platform, best effort, and end the worker."""
        self._renewal.end()
        self._worker.submit(partial(self._work.leave, token))
        self._worker.close()

    def _ask(self, asked: Asked) -> None:
        self._post(self._work.answer(asked))


class KioskHands:
    """Card, platform, journal and settlement of one kiosk.

    Args:
        reader: the reader this kiosk uses.
        client: makes a client; every thread has its own.
        journal: what is on its way.
        wait: calls something after so many seconds; returns what cancels it.
        pin_pad: whether the reader's own keys are used where it has some.
    """

    def __init__(
        self,
        reader: Reader,
        client: Callable[[], PlatformClient],
        journal: Journal,
        wait: Later = later,
        *,
        pin_pad: bool = True,
    ) -> None:
        self._wait = wait
        self._client = client
        self._journal = journal
        self._card = CardWork(reader, _now, pin_pad=pin_pad)
        self._reader = reader
        self._visits: dict[int, VisitHands] = {}
        self._waiting: dict[str, int] = {}
        self._stopped = threading.Event()
        self._settlement = Settlement(client, journal, self._settled)

    def start(self, post: Post) -> None:
        """Watch the reader, load the catalogue, settle what an earlier run left open.

        Raises:
            StorageError: the journal cannot be read.
        """
        self._post = post
        self._settlement.start()
        self._card_thread = Worker("card", self._failed)
        self._catalogue_thread = Worker("catalogue", self._failed)
        self._staff_thread = Worker("staff", self._failed)
        self._monitor = Monitor(self._reader, CardEvents(post))
        self._catalogue_thread.submit(self._load_catalogue)
        self._monitor.start()

    def stop(self) -> None:
        """End every thread; the card is reset and released."""
        self._stopped.set()
        self._settlement.stop()
        self._monitor.stop()
        for visit in list(self._visits):
            self._visits.pop(visit).leave(None)
        self._card_thread.submit(self._card.release)
        self._card_thread.close()
        self._catalogue_thread.close()
        self._staff_thread.close()
        self._card_thread.join(5)

    def carry_out(self, wanted: effect.Effect) -> None:
        """Begin an effect and return at once."""
        match wanted:
            case effect.ReadCard() | effect.Sign() | effect.SignOnPad():
                self._command_card(wanted)
            case effect.EndVisit(visit=visit, token=token):
                self._card_thread.submit(self._card.release)
                if visit in self._visits:
                    self._visits.pop(visit).leave(token)
            case effect.Settle(visit=visit, token=token):
                self._settle(visit, token)
            case effect.LoadCatalogue():
                self._catalogue_thread.submit(self._load_catalogue)
            case effect.TellStaff(happened=happened):
                self._staff_thread.submit(partial(self._tell_staff, happened))
            case _:
                self._ask(wanted)

    def _command_card(self, wanted: effect.ReadCard | effect.Sign | effect.SignOnPad) -> None:
        job: Callable[[], event.Event]
        match wanted:
            case effect.ReadCard(visit=visit):
                job = partial(self._card.read, visit)
            case effect.Sign():
                job = partial(self._card.sign, wanted)
            case effect.SignOnPad(visit=visit):
                job = partial(self._card.sign_on_pad, wanted, partial(self._post, event.PinVerified(visit)))
        self._card_thread.submit(partial(self._on_card, wanted.visit, job))

    def _ask(self, wanted: effect.Effect) -> None:
        if isinstance(wanted, Asked):
            self._visit(wanted.visit).ask(wanted)

    def _visit(self, visit: int) -> VisitHands:
        if visit not in self._visits:
            self._visits[visit] = VisitHands(visit, self._client(), self._journal, self._post, self._wait)
        return self._visits[visit]

    def _on_card(self, visit: int, job: Callable[[], event.Event]) -> None:
        try:
            self._post(job())
        except Exception:
            self._post(event.Refused(visit, _INTERNAL))
            raise

    def _load_catalogue(self) -> None:
        client = self._client()
        try:
            # Who cannot be recorded in the end is told before they begin.
            self._journal.prove()
            self._post(event.CatalogueLoaded(client.catalogue()))
        except StorageError:
            self._post(event.Failed(Notice(Reason.KIOSK_STORAGE)))
        except PlatformRefused as refused:
            # It is told now, not to the resident who has just laid a card on; the next start of a visit asks again.
            self._post(event.Failed(Notice(refused.problem.reason)))
        except PlatformUnreachable:
            self._post(event.CatalogueFailed())
            if not self._stopped.wait(CATALOGUE_PAUSE):
                self._catalogue_thread.submit(self._load_catalogue)
        finally:
            client.close()

    def _tell_staff(self, happened: StaffEvent) -> None:
        client = self._client()
        try:
            client.call_staff(happened)
        except (PlatformUnreachable, PlatformRefused):
            return  # the number on the screen and the tone call staff as well
        finally:
            client.close()

    def _settle(self, visit: int, token: str) -> None:
        self._waiting[token] = visit
        try:
            self._settlement.add(token)
        except StorageError:
            return  # the page says "unknown" when its time is over, and the next start settles it

    def _settled(self, entry: Entry, said: Settled) -> None:
        news = News(entry.reference, entry.sent_at, said.registered_at is not None)
        visit = self._waiting.pop(entry.visit, None)
        self._post(event.NewsArrived(news) if visit is None else event.Settled(visit, said.registered_at, news))

    def _failed(self, _error: Exception) -> None:
        self._post(event.Failed(_INTERNAL))


def _now() -> datetime:
    return datetime.now(UTC)
