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
_POLL = 0.1  # seconds between two looks at `stop`
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
        self._line: socket.socket | None = None

    def run(self, stop: threading.Event) -> None:
        """Put the card in, leave it there until `stop` is set or it takes itself off, take it out.

        Raises:
            ReaderMissing: no virtual reader listens there, or it went away.
        """
        try:
            with socket.create_connection(self._address, timeout=_PATIENCE) as reader:
                self._line = reader
                while not stop.is_set():
                    self._serve(reader)
        except CardRemoved:
            return
        except OSError as error:
            raise ReaderMissing(error.strerror or str(error)) from error

    def snatch(self) -> None:
        """Take it out at once, from another thread: whatever the reader is doing."""
        if self._line is not None:
            self._line.shutdown(socket.SHUT_RDWR)

    def _serve(self, reader: socket.socket) -> None:
        """Answer the next message, if one comes soon."""
        reader.settimeout(_POLL)
        try:
            first = reader.recv(1)
        except TimeoutError:
            return
        reader.settimeout(_PATIENCE)
        _acknowledge_now(reader)
        size = int.from_bytes(first + _receive(reader, 2 - len(first)))
        answer = self._answer(_receive(reader, size))
        if answer is not None:
            reader.sendall(len(answer).to_bytes(2) + answer)

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
