"""Mutations: what a bad contact, a bad driver or a bad card makes of a good answer."""

from collections.abc import Callable, Sequence
from random import Random

from .visit import Recording

_STATUS_WORDS = [
    0x9000, 0x6100, 0x6110, 0x61FF, 0x6C00, 0x6C10, 0x6282, 0x63C0, 0x63C1, 0x63C2, 0x63CF, 0x6400, 0x6581, 0x6700,
    0x6982, 0x6983, 0x6984, 0x6986, 0x6A82, 0x6A86, 0x6A88, 0x6B00, 0x6D00, 0x6E00, 0x6F00, 0x0000, 0xFFFF,
]  # fmt: skip
_BYTES = [0x00, 0x01, 0x30, 0x7F, 0x80, 0x82, 0x83, 0x84, 0xFF]

Mutation = Callable[[Random, bytes, Sequence[bytes]], bytes]


def mutant(random: Random, recordings: Sequence[Recording]) -> Recording:
    """A recording of which one to three answers are spoilt, each once or twice, or an answer is lost or doubled."""
    chosen = random.choice(recordings)
    answers = list(chosen.answers)
    for _ in range(random.randint(1, 3)):
        place = random.randrange(len(answers))
        answers[place] = random.choice(_MUTATIONS)(random, answers[place], answers)
    if random.random() < 0.1:
        place = random.randrange(len(answers))
        answers[place : place + 1] = random.choice(([], [answers[place]] * 2)) if len(answers) > 1 else answers
    return Recording(tuple(answers), chosen.extended_length ^ (random.random() < 0.05), chosen.pad)


def _flip_a_bit(random: Random, answer: bytes, _others: Sequence[bytes]) -> bytes:
    if not answer:
        return answer
    place = random.randrange(len(answer))
    return answer[:place] + bytes((answer[place] ^ 1 << random.randrange(8),)) + answer[place + 1 :]


def _set_a_byte(random: Random, answer: bytes, _others: Sequence[bytes]) -> bytes:
    place = random.randrange(len(answer) + 1)
    return answer[:place] + bytes((random.choice(_BYTES),)) + answer[place + 1 :]


def _spoil_the_head(random: Random, answer: bytes, _others: Sequence[bytes]) -> bytes:
    """Where DER keeps its lengths."""
    place = random.randrange(min(len(answer), 12) + 1)
    return answer[:place] + random.choice((random.randbytes(1), bytes((random.choice(_BYTES),)))) + answer[place + 1 :]


def _other_status(random: Random, answer: bytes, _others: Sequence[bytes]) -> bytes:
    return answer[:-2] + random.choice(_STATUS_WORDS).to_bytes(2)


def _status_alone(random: Random, _answer: bytes, _others: Sequence[bytes]) -> bytes:
    return random.choice(_STATUS_WORDS).to_bytes(2)


def _cut(random: Random, answer: bytes, _others: Sequence[bytes]) -> bytes:
    return answer[: random.randrange(len(answer) + 1)]


def _cut_inside(random: Random, answer: bytes, _others: Sequence[bytes]) -> bytes:
    """Shorter, but with its status word."""
    return answer[: random.randrange(len(answer) + 1)][:-2] + answer[-2:]


def _grow(random: Random, answer: bytes, _others: Sequence[bytes]) -> bytes:
    place = random.randrange(len(answer) + 1)
    return answer[:place] + random.randbytes(random.choice((1, 2, 16, 300))) + answer[place:]


def _double_a_part(random: Random, answer: bytes, _others: Sequence[bytes]) -> bytes:
    begin, end = sorted(random.randrange(len(answer) + 1) for _ in range(2))
    return answer[:end] + answer[begin:]


def _giant(random: Random, answer: bytes, _others: Sequence[bytes]) -> bytes:
    return bytes(random.choice((8193, 20_000, 65_536))) + answer[-2:]


def _of_another(random: Random, _answer: bytes, others: Sequence[bytes]) -> bytes:
    return random.choice(others)


def _noise(random: Random, _answer: bytes, _others: Sequence[bytes]) -> bytes:
    return random.randbytes(random.choice((0, 1, 2, 3, 40)))


# The rare and costly ones once, what bites deepest more often.
_MUTATIONS: list[Mutation] = [
    *[_flip_a_bit, _set_a_byte, _spoil_the_head, _cut_inside] * 4,
    *[_other_status, _status_alone, _cut, _grow, _double_a_part, _of_another] * 2,
    _giant,
    _noise,
]
