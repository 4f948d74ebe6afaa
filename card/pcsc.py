"""Readers by PC/SC; the only importer of pyscard.

It uses `smartcard.scard`, the bare calls: pyscard's monitors stop for good when the daemon restarts or, on Windows,
when the last reader is unplugged (LudovicRousseau/pyscard, issues 27, 82, 128, 153).
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from smartcard import scard

from card.connection import Connection, Presence, Slot
from card.errors import CardError, CardRemoved, CardUnreadable, ReaderBusy, ReaderMissing

_BUSY_SECONDS = 3.0  # other card services look at a new card first
_RETRY_SECONDS = 0.1
_TIMEOUT = 0x8010000A  # SCARD_E_TIMEOUT
_MISSING_SECONDS = 0.25  # between two looks for a reader, or a service, that is not there
_HEADERS = {scard.SCARD_PROTOCOL_T0: scard.SCARD_PCI_T0, scard.SCARD_PROTOCOL_T1: scard.SCARD_PCI_T1}
# Every code that PC/SC gives and a kiosk tells apart; any other one is a card that cannot be read.
_ERRORS: dict[int, type[CardError]] = {
    0x8010000B: ReaderBusy,  # SCARD_E_SHARING_VIOLATION
    0x8010000C: CardRemoved,  # SCARD_E_NO_SMARTCARD
    0x80100067: CardUnreadable,  # SCARD_W_UNPOWERED_CARD
    0x80100066: CardUnreadable,  # SCARD_W_UNRESPONSIVE_CARD
    0x80100068: CardRemoved,  # SCARD_W_RESET_CARD
    0x80100069: CardRemoved,  # SCARD_W_REMOVED_CARD
    0x80100003: ReaderMissing,  # SCARD_E_INVALID_HANDLE: the service has restarted
    0x80100009: ReaderMissing,  # SCARD_E_UNKNOWN_READER
    0x80100013: ReaderMissing,  # SCARD_F_COMM_ERROR: with the service, not with the card
    0x80100017: ReaderMissing,  # SCARD_E_READER_UNAVAILABLE
    0x8010001D: ReaderMissing,  # SCARD_E_NO_SERVICE
    0x8010001E: ReaderMissing,  # SCARD_E_SERVICE_STOPPED
    0x8010002E: ReaderMissing,  # SCARD_E_NO_READERS_AVAILABLE
}
_GET_FEATURE_REQUEST = scard.SCARD_CTL_CODE(3400)  # PC/SC part 10, 2.2; another number on Windows
_NOT_THERE = scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE | scard.SCARD_STATE_IGNORE


def reader_names() -> list[str]:
    """Names of the readers that are plugged in; none where there is no PC/SC service."""
    try:
        with _context() as context:
            return _names(context)
    except ReaderMissing:
        return []


def comings_and_goings(name: str) -> int:
    """How many times the service noticed that a card came to a reader, or went, modulo 65,536; odd while one is there.

    Raises:
        ReaderMissing: there is no such reader.
    """
    with _context() as context:
        return _status(context, name, scard.SCARD_STATE_UNAWARE, time.monotonic()) >> 16


class PcscReader:
    """One reader; it need not be there yet.

    Args:
        name: as `reader_names` gives it; None: the only one there is. Where there are several, it is missing until all
            but one are gone; one that has been taken is kept while it is there.
    """

    def __init__(self, name: str | None = None) -> None:
        self._given = name
        self._taken = name or ""
        self._lock = threading.Lock()
        self._insertion = 0
        self._events: int | None = None  # the service's count at the card last seen, None while there is no card

    @property
    def name(self) -> str:
        """The reader's name as PC/SC gives it; empty while there is not only one."""
        return self._taken

    def connect(self) -> Connection:
        """Take the card exclusively; raises as `Reader.connect`."""
        context = _establish()
        try:
            handle, protocol = self._take(context)
        except CardError:
            scard.SCardReleaseContext(context)
            raise
        return _Hold(context, handle, protocol)

    def wait(self, seen: Presence | None, timeout: float) -> Presence:
        """Wait for a change, as `Reader.wait`."""
        deadline = time.monotonic() + timeout
        while True:
            presence = self._watch(seen, deadline)
            if presence != seen or time.monotonic() >= deadline:
                return presence

    def _take(self, context: Any) -> tuple[Any, int]:
        deadline = time.monotonic() + _BUSY_SECONDS
        protocols = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
        while True:
            name = self._choose(context)
            code, handle, protocol = scard.SCardConnect(context, name, scard.SCARD_SHARE_EXCLUSIVE, protocols)
            error = _error(code)
            if error is None:
                return handle, protocol
            if not isinstance(error, ReaderBusy) or time.monotonic() >= deadline:
                raise error
            time.sleep(_RETRY_SECONDS)

    def _watch(self, seen: Presence | None, deadline: float) -> Presence:
        """Look until there is something new, the time is over, or nothing can be asked.

        A context of its own each time: whatever became of the service in between, this begins afresh.
        """
        try:
            with _context() as context:
                name, state = self._choose(context), scard.SCARD_STATE_UNAWARE
                while True:
                    state = _status(context, name, state, deadline)
                    presence = self._presence(state)
                    if presence != seen or time.monotonic() >= deadline:
                        return presence
        except CardError:
            with self._lock:
                self._events = None
                missing = Presence(Slot.MISSING, self._insertion)
            if missing == seen:
                time.sleep(max(0.0, min(_MISSING_SECONDS, deadline - time.monotonic())))
            return missing

    def _choose(self, context: Any) -> str:
        if self._given is not None:
            return self._given
        names = _names(context)
        with self._lock:
            if self._taken not in names:
                if len(names) != 1:
                    raise ReaderMissing(f"{len(names)} readers, and none is named")
                # Another reader counts its cards afresh.
                self._taken, self._events = names[0], None
            return self._taken

    def _presence(self, state: int) -> Presence:
        """Read an event state, whose upper 16 bits count the cards that came and went (pcsc-lite and Windows alike)."""
        with self._lock:
            if not state & scard.SCARD_STATE_PRESENT:
                self._events = None
                return Presence(Slot.EMPTY, self._insertion)
            if self._events != state >> 16:
                self._events = state >> 16
                self._insertion += 1
            return Presence(Slot.CARD, self._insertion)


class _Hold:
    """Exclusive hold of a card; no transaction, since nobody else can speak to it, and Windows resets idle ones."""

    def __init__(self, context: Any, handle: Any, protocol: int) -> None:
        self._context = context
        self._handle = handle
        self._header = _HEADERS[protocol]
        self._gone = False

    def transmit(self, command: bytes | bytearray) -> bytes:
        if self._gone:
            raise CardRemoved
        copy = list(command)  # pyscard takes nothing else; what it copies in turn is out of our hands
        try:
            code, answer = scard.SCardTransmit(self._handle, self._header, copy)
        finally:
            # One by one: a slice would be saved beside the list before it is written over, and left there.
            for place in range(len(copy)):
                copy[place] = 0
        return self._answer(code, answer)

    def features(self) -> bytes:
        if self._gone:
            return b""
        code, answer = scard.SCardControl(self._handle, _GET_FEATURE_REQUEST, [])
        return b"" if _error(code) else bytes(answer)

    def control(self, code: int, data: bytes) -> bytes:
        if self._gone:
            raise CardRemoved
        return self._answer(*scard.SCardControl(self._handle, code, list(data)))

    def _answer(self, code: int, answer: list[int]) -> bytes:
        error = _error(code)
        if error is None and not answer:
            error = CardUnreadable("no answer")  # how pcscd 1.9.9 with vpcd tells that the card has just gone
        if error is not None:
            self._recover(error)
            raise error
        return bytes(answer)

    def _recover(self, error: CardError) -> None:
        """Make sure after a failure that whatever lies there now has forgotten everything, or give up.

        A card that was swapped between two looks of the service makes one command fail, and the other card would
        answer the next (seen with pcscd 1.9.9 and vpcd, which look every 400 ms). After a reset it knows nothing of us.
        """
        if isinstance(error, CardUnreadable):
            mode, protocols = scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
            code, protocol = scard.SCardReconnect(self._handle, mode, protocols, scard.SCARD_RESET_CARD)
            if _error(code) is None:
                self._header = _HEADERS[protocol]
                return
        self._gone = True
        raise CardRemoved(str(error)) from error

    def close(self) -> None:
        if self._context is not None:
            self._gone = True
            scard.SCardDisconnect(self._handle, scard.SCARD_RESET_CARD)
            scard.SCardReleaseContext(self._context)
            self._context = None


def _establish() -> Any:
    code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    _raise_for(code)
    return context


@contextmanager
def _context() -> Iterator[Any]:
    context = _establish()
    try:
        yield context
    finally:
        scard.SCardReleaseContext(context)


def _names(context: Any) -> list[str]:
    code, names = scard.SCardListReaders(context, [])
    _raise_for(code)
    return list(names)


def _status(context: Any, name: str, state: int, deadline: float) -> int:
    """Wait until a reader's event state is another than `state`, or until the deadline, and return it."""
    patience = max(0, int((deadline - time.monotonic()) * 1000))
    code, states = scard.SCardGetStatusChange(context, patience, [(name, state)])
    if code & 0xFFFFFFFF == _TIMEOUT:
        return state
    _raise_for(code)
    changed = int(states[0][1])
    if changed & _NOT_THERE:
        raise ReaderMissing(name)
    return changed


def _raise_for(code: int) -> None:
    error = _error(code)
    if error is not None:
        raise error


def _error(code: int) -> CardError | None:
    """Type a PC/SC return code; Windows' are the same numbers, signed."""
    code &= 0xFFFFFFFF
    if code == scard.SCARD_S_SUCCESS:
        return None
    return _ERRORS.get(code, CardUnreadable)(f"PC/SC {code:08X}")
