"""The storage keys: a numbered set, of which the newest seals and every one unseals.

Each is a file, `<number>.key`, that any process on the folder finds as soon as it is there. Number 0 is no file: it is
derived from the platform's secret, and what was sealed before there were numbers is sealed under it.
"""

import os
import re
import secrets
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.sandbox.files import write_private

HEAD = 4
FIRST = 0
_NONCE = 12
_KEY = 32
_NAME = re.compile(r"([1-9][0-9]*)\.key")


class StorageKeyMissing(Exception):
    """Values are sealed under a key whose file is gone: they are unreadable until it comes back from a backup."""


class StorageKeys:
    """The set, shared by every process that has the folder.

    Args:
        folder: the files; it need not be there.
        first: number 0, 32 bytes.
    """

    def __init__(self, folder: Path, first: bytes) -> None:
        self.folder = folder
        self._ciphers = {FIRST: AESGCM(first)}

    def seal(self, plain: bytes, place: str) -> bytes:
        """Encrypt under the newest key: its number (4 bytes), a nonce (12), AES-GCM's ciphertext and tag."""
        # Looked up each time, for some 10 microseconds: a key that another process just made is the one to take.
        number = self.numbers()[-1]
        nonce = secrets.token_bytes(_NONCE)
        sealed = self._cipher(number).encrypt(nonce, plain, _told(number, place))
        return head(number) + nonce + sealed

    def unseal(self, sealed: bytes, place: str) -> bytes:
        """Decrypt what `seal` made for the same place, under any key of the set.

        Raises:
            cryptography.exceptions.InvalidTag: it was altered, or moved.
            StorageKeyMissing: its key is not in the set.
        """
        number, rest = int.from_bytes(sealed[:HEAD]), sealed[HEAD:]
        return self._cipher(number).decrypt(rest[:_NONCE], rest[_NONCE:], _told(number, place))

    def numbers(self) -> list[int]:
        """Every key there is, the newest last."""
        names = (_NAME.fullmatch(each) for each in self._files())
        return sorted([FIRST, *(int(name[1]) for name in names if name)])

    def made_at(self, number: int) -> datetime | None:
        """When a key was made, by its file's time; None where there is no file."""
        path = self._path(number)
        return datetime.fromtimestamp(path.stat().st_mtime, UTC) if path.exists() else None

    def add(self) -> int:
        """Make the next key and return its number; the caller sees to it that nobody else does so now."""
        number = self.numbers()[-1] + 1
        make_key(self.folder, number)
        return number

    def remove(self, number: int) -> None:
        """Delete a key, under which nothing may be sealed any more."""
        self._path(number).unlink()
        self._ciphers.pop(number, None)

    def _files(self) -> list[str]:
        try:
            return os.listdir(self.folder)  # noqa: PTH208  # a third of what Path objects cost, for every value sealed
        except FileNotFoundError:
            return []

    def _cipher(self, number: int) -> AESGCM:
        if number not in self._ciphers:
            try:
                self._ciphers[number] = AESGCM(self._path(number).read_bytes())
            except FileNotFoundError as error:
                raise StorageKeyMissing(f"storage key {number} is not in {self.folder}") from error
        return self._ciphers[number]

    def _path(self, number: int) -> Path:
        return _path(self.folder, number)


def make_key(folder: Path, number: int) -> None:
    """Make the key of that number, which must not be there."""
    write_private(_path(folder, number), secrets.token_bytes(_KEY))


def _path(folder: Path, number: int) -> Path:
    return folder / f"{number}.key"


def head(number: int) -> bytes:
    """What a value sealed under that key begins with."""
    return number.to_bytes(HEAD)


def _told(number: int, place: str) -> bytes:
    # What was sealed before there were numbers knows of none.
    return place.encode() if number == FIRST else head(number) + place.encode()
