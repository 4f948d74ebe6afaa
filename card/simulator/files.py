"""What lies in the simulated application: plain files, PINs and keys."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field

from card.apdu import StatusWord


@dataclass(frozen=True, slots=True)
class PlainFile:
    """A transparent file.

    Attributes:
        content: all of it.
        pin: what must be verified before it is read, or None.
    """

    content: bytes = field(repr=False)
    pin: "PinFile | None" = None


class PinFile:
    """A PIN with its counter. A face-only card's has no secret, and cannot be asked.

    Args:
        secret: ASCII, or None.
        tries: tries left, 0 to `limit`.
        limit: tries after a success.
        lengths: how many bytes a PIN may have. Assumed: another length is refused without costing a try.
    """

    def __init__(self, secret: bytes | None, *, tries: int, limit: int, lengths: range) -> None:
        self._secret = secret
        self._tries = tries
        self._limit = limit
        self._lengths = lengths
        self.verified = False

    def forget(self) -> None:
        """Lose the verified state, as on a reset."""
        self.verified = False

    def query(self) -> int:
        """Answer VERIFY without a body, as a status word."""
        if self._secret is None:
            return StatusWord.REFERENCE_DATA_NOT_USABLE
        return StatusWord.SUCCESS if self.verified else StatusWord.NO_TRIES_LEFT + self._tries

    def verify(self, candidate: bytes | bytearray) -> int:
        """Answer VERIFY, as a status word; a wrong PIN costs a try and the verified state."""
        if self._secret is None:
            return StatusWord.REFERENCE_DATA_NOT_USABLE
        if len(candidate) not in self._lengths:
            return StatusWord.WRONG_LENGTH
        if self._tries == 0:
            return StatusWord.PIN_BLOCKED
        self.verified = hmac.compare_digest(candidate, self._secret)
        self._tries = self._limit if self.verified else self._tries - 1
        return StatusWord.SUCCESS if self.verified else StatusWord.NO_TRIES_LEFT + self._tries


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A private key, which never leaves.

    Attributes:
        sign: pads 1-245 bytes with PKCS#1 v1.5 and signs them; answers 256 bytes.
        pin: what must be verified first.
    """

    sign: Callable[[bytes], bytes] = field(repr=False)
    pin: PinFile


File = PlainFile | PinFile | KeyFile
