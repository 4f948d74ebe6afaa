"""What cards have said, command by command: the seeds of the mutants."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from card.connection import Connection
from card.simulator.authority import Authority
from card.simulator.pinpad import Key, SimulatedPinPad
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader

from .visit import Recording, end_of

_POLICY = "1.2.392.200149.8.5.1.3.30"
_ANOTHER_POLICY = "1.2.392.200149.8.5.2.1.9"
_GET_RESPONSE = 0xC0


class Recorder:
    """A connection that keeps every answer."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.answers: list[bytes] = []

    def transmit(self, command: bytes | bytearray) -> bytes:
        return self._kept(self._connection.transmit(command))

    def features(self) -> bytes:
        return self._kept(self._connection.features())

    def control(self, code: int, data: bytes) -> bytes:
        return self._kept(self._connection.control(code, data))

    def _kept(self, answer: bytes) -> bytes:
        self.answers.append(answer)
        return answer

    def close(self) -> None:
        self._connection.close()


class ByteByByte:
    """A reader that speaks T=0: answers of the wrong length are refused with 6Cxx, long ones fetched with 61xx."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._waiting = b""

    def transmit(self, command: bytes | bytearray) -> bytes:
        if command[1] == _GET_RESPONSE:
            return self._next(command[4] or 256)
        answer = self._connection.transmit(command)
        if len(answer) == 2:
            return answer
        self._waiting = answer[:-2]
        return self._next(0)

    def close(self) -> None:
        self._connection.close()

    def _next(self, size: int) -> bytes:
        piece, self._waiting = self._waiting[:size], self._waiting[size:]
        left = min(len(self._waiting), 256) % 256
        return piece + (bytes((0x61, left)) if self._waiting else b"\x90\x00")


def make(authority: Authority) -> list[Recording]:
    """Play a good card over every kind of reader, each other one once; put unfit certificates into a good one.

    At a reader with keys of its own, somebody types, cancels, or types wrongly.
    """
    kinds = product((True, False), (Recorder, _recorded_byte_by_byte))
    good = [_play(authority, Profile.VALID, extended_length, wrap) for extended_length, wrap in kinds]
    others = [_play(authority, profile, True, Recorder) for profile in Profile if profile is not Profile.VALID]
    typed = [_play_at_keys(authority, entered) for entered in ("1234", "1234", Key.CANCEL, "9999")]
    return [*good * 4, *others, *typed, *(_with_certificate(good[0], der) for der in _unfit())]


def _recorded_byte_by_byte(connection: Connection) -> Recorder:
    return Recorder(ByteByByte(connection))


def _play(authority: Authority, profile: Profile, extended_length: bool, wrap) -> Recording:
    reader = SimulatedReader("Simulator", extended_length=extended_length)
    reader.insert(authority.chip(profile))
    recorder = wrap(reader.connect())
    end_of(recorder, extended_length=extended_length)
    recorder.close()
    return Recording(tuple(recorder.answers), extended_length)


def _play_at_keys(authority: Authority, entered: str | Key) -> Recording:
    pad = SimulatedPinPad()
    pad.enter(entered)
    reader = SimulatedReader("Simulator", pad=pad)
    reader.insert(authority.chip(Profile.VALID))
    recorder = Recorder(reader.connect())
    end_of(recorder, extended_length=True, pad=True)
    recorder.close()
    return Recording(tuple(recorder.answers), extended_length=True, pad=True)


def _with_certificate(recording: Recording, der: bytes) -> Recording:
    """The third answer of a recording with extended length is the certificate."""
    return Recording((*recording.answers[:2], der + b"\x90\x00", *recording.answers[3:]), recording.extended_length)


def _unfit() -> Iterator[bytes]:
    """Certificates that are well formed and of no use here."""
    key, longer = rsa.generate_private_key(65537, 2048), rsa.generate_private_key(65537, 3072)
    curve = ec.generate_private_key(ec.SECP256R1())
    for signer, policy, digest, for_signatures in (
        (key, _POLICY, hashes.SHA256(), True),
        (key, _ANOTHER_POLICY, hashes.SHA256(), True),
        (key, None, hashes.SHA256(), True),
        (key, _POLICY, hashes.SHA384(), True),
        (key, _POLICY, hashes.SHA256(), False),
        (longer, _POLICY, hashes.SHA256(), True),
        (curve, _POLICY, hashes.SHA256(), True),
    ):
        yield _issued(signer, policy, digest, for_signatures)


def _issued(key, policy, digest, for_signatures) -> bytes:
    name, now = x509.Name([x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "JP")]), datetime(2026, 1, 1, tzinfo=UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, now, now + timedelta(days=1))
    usage = x509.KeyUsage(for_signatures, not for_signatures, *[False] * 7)
    builder = builder.add_extension(usage, critical=True)
    if policy:
        policies = x509.CertificatePolicies([x509.PolicyInformation(x509.ObjectIdentifier(policy), None)])
        builder = builder.add_extension(policies, critical=True)
    return builder.sign(key, digest).public_bytes(serialization.Encoding.DER)
