"""A simulated card in a real PC/SC reader: the card's side of vsmartcard's virtual reader (vpcd).

The protocol, both ways: two bytes of length, big-endian, then so many bytes. One byte from the reader is control;
only "send the ATR" and commands are answered. Closing the connection is taking the card out.
"""

import socket
import threading

from card.errors import CardRemoved, ReaderMissing
from card.meter import Exchange
from card.simulator.faults import Card

_SEND_ATR = 0x04  # 00 power off, 01 power on, 02 reset: each leaves a card that has forgotten everything
_POLL = 0.01  # seconds between two looks at `stop`, so that cards leave at any moment between two looks of pcscd
# Seconds a card stays after the reader's last message: vpcd that is left in the middle of some sees no further card.
_QUIET = 0.1
_PATIENCE = 5.0  # seconds for the reader to take the connection, or to finish a message it began


class VpcdCard:
    """One card for one virtual reader.

    Args:
        chip: the card.
        host: where vpcd listens.
        port: 35963 for its first slot, 35964 for its second, unless configured otherwise.

    Attributes:
        exchanges: every command so far, by size.
    """

    def __init__(self, chip: Card, host: str, port: int) -> None:
        self.exchanges: list[Exchange] = []
        self._chip = chip
        self._address = (host, port)

    def run(self, stop: threading.Event) -> None:
        """Put the card in, leave it there until `stop` is set or it takes itself off, take it out.

        Raises:
            ReaderMissing: no virtual reader listens there, or it went away.
        """
        try:
            with socket.create_connection(self._address, timeout=_PATIENCE) as reader:
                quiet = 0.0
                while not stop.is_set() or quiet < _QUIET:
                    quiet = 0.0 if self._serve(reader) else quiet + _POLL
        except CardRemoved:
            return
        except OSError as error:
            raise ReaderMissing(error.strerror or str(error)) from error

    def _serve(self, reader: socket.socket) -> bool:
        """Answer the next message, if one comes soon; whether one came."""
        reader.settimeout(_POLL)
        try:
            first = reader.recv(1)
        except TimeoutError:
            return False
        reader.settimeout(_PATIENCE)
        _acknowledge_now(reader)
        size = int.from_bytes(first + _receive(reader, 2 - len(first)))
        answer = self._answer(_receive(reader, size))
        if answer is not None:
            reader.sendall(len(answer).to_bytes(2) + answer)
        return True

    def _answer(self, message: bytes) -> bytes | None:
        if len(message) > 1:
            answer = self._chip.transmit(message)
            self.exchanges.append(Exchange(message[1], len(message), len(answer)))
            return answer
        if message == bytes((_SEND_ATR,)):
            return self._chip.atr
        self._chip.reset()
        return None


def _receive(reader: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = reader.recv(size - len(data))
        if not piece:
            raise ConnectionResetError("the virtual reader closed the connection")
        data += piece
    return data


def _acknowledge_now(reader: socket.socket) -> None:
    """Spare each command 40 ms: vpcd sends the length alone, and then waits for its delayed acknowledgement."""
    if hasattr(socket, "TCP_QUICKACK"):
        reader.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
