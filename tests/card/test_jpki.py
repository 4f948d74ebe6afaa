import hashlib
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from card.certificate import parse
from card.errors import (
    CardRemoved,
    CardUnreadable,
    CertificateMissing,
    CertificateUnusable,
    CommandRefused,
    NotMyNumberCard,
    PinAbsent,
    PinLocked,
    PinWrong,
)
from card.jpki import JpkiApplication, ReaderTraits
from card.meter import MeteredReader
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader

from .hands import SELECT, SIGN, TRIES, VERIFY, Scripted, Tampered, typed

MESSAGE = b"the statement"
DIGEST = hashlib.sha256(MESSAGE).digest()
OK = b"\x90\x00"
TOKEN = b"JPKIAPICCTOKEN2".ljust(32) + bytes(128) + OK


@pytest.fixture
def opened(authority):
    """Lay a card on a simulated reader and select its application."""

    def open_card(profile: Profile, *, reader_extended=True, chip_extended=True):
        reader = SimulatedReader("Simulator", extended_length=reader_extended)
        reader.insert(authority.chip(profile, extended_length=chip_extended))
        meter, traits = MeteredReader(reader), ReaderTraits()
        return JpkiApplication.select(meter.connect(), traits), meter, traits

    return open_card


def scripted(*answers) -> tuple[JpkiApplication, Scripted]:
    connection = Scripted(OK, TOKEN, *answers)
    return JpkiApplication.select(connection, ReaderTraits()), connection


def enrol(application: JpkiApplication) -> tuple[bytes, int, bytes]:
    return application.read_certificate(), application.tries_left(), application.verify_and_sign(typed(), DIGEST)


def verify(der: bytes, signature: bytes) -> None:
    key = x509.load_der_x509_certificate(der).public_key()
    key.verify(signature, MESSAGE, padding.PKCS1v15(), hashes.SHA256())


def test_an_enrolment_costs_six_commands_two_of_them_from_the_pin_on(opened):
    application, meter, traits = opened(Profile.VALID)
    der, tries_left, signature = enrol(application)
    verify(der, signature)
    assert tries_left == 3
    assert [each.ins for each in meter.exchanges] == [0xA4, 0xB0, 0xB0, 0x20, 0x20, 0x2A]
    assert (meter.commands, meter.commands_after_pin) == (6, 2)
    assert traits.extended_length


@pytest.mark.parametrize(("kind", "lost"), [({"reader_extended": False}, 2), ({"chip_extended": False}, 1)])
def test_without_extended_length_it_falls_back_and_remembers(opened, kind, lost):
    """The reader's failure resets the card, which costs a selection more than the chip's refusal."""
    application, meter, traits = opened(Profile.VALID, **kind)
    der, _, signature = enrol(application)
    verify(der, signature)
    pieces = -(-len(der) // 256)
    assert (meter.commands, meter.commands_after_pin) == (5 + lost + pieces, 2)
    assert not traits.extended_length
    before = meter.commands
    assert application.read_certificate() == der
    assert meter.commands - before == pieces


def test_a_failed_read_alone_says_nothing_about_the_reader(opened):
    application, _ = scripted(CardUnreadable(), OK, CardUnreadable())
    with pytest.raises(CardUnreadable):
        application.read_certificate()
    assert application._traits.extended_length


@pytest.mark.parametrize(
    ("profile", "tries_left"),
    [(Profile.VALID, 3), (Profile.LAST_TRY, 1), (Profile.LOCKED, 0), (Profile.EXPIRED, 3), (Profile.REVOKED, 3)],
)
def test_tries_are_told_and_not_spent(opened, profile, tries_left):
    application, _, _ = opened(profile)
    assert [application.tries_left() for _ in range(5)] == [tries_left] * 5


def test_each_card_says_what_it_is(opened, authority):
    for profile, token in [
        (Profile.PHONE, "JPKIAPGPSETOKEN"),
        (Profile.OLD_CARD, "JPKIAPICCTOKEN"),
        (Profile.NOT_A_CARD, None),
    ]:
        with pytest.raises(NotMyNumberCard) as refused:
            opened(profile)
        assert refused.value.token == token
    with pytest.raises(CertificateMissing):
        opened(Profile.NO_CERTIFICATE)[0].read_certificate()
    with pytest.raises(PinAbsent):
        opened(Profile.NO_PIN)[0].tries_left()


def test_only_the_expired_card_has_expired(opened):
    now = datetime.now(UTC)
    for profile in (Profile.VALID, Profile.EXPIRED, Profile.REVOKED, Profile.NO_PIN):
        certificate = parse(opened(profile)[0].read_certificate())
        assert certificate.valid_at(now) == (profile is not Profile.EXPIRED)


def test_a_wrong_pin_costs_one_try_each_and_the_third_locks(opened):
    application, meter, _ = opened(Profile.VALID)
    for left in (2, 1):
        with pytest.raises(PinWrong) as wrong:
            application.verify_and_sign(typed((9, 9, 9, 9)), DIGEST)
        assert wrong.value.tries_left == left
        assert application.tries_left() == left
    with pytest.raises(PinLocked):
        application.verify_and_sign(typed((9, 9, 9, 9)), DIGEST)
    with pytest.raises(PinLocked):
        application.verify_and_sign(typed(), DIGEST)
    assert sum(each.ins == 0x2A for each in meter.exchanges) == 0


def test_the_right_pin_gives_the_tries_back(opened):
    application, _, _ = opened(Profile.LAST_TRY)
    application.verify_and_sign(typed(), DIGEST)
    assert application.tries_left() == 3


@pytest.mark.parametrize("answer", [b"\x63\xc0", b"\x69\x83", b"\x69\x84"])
def test_a_locked_pin_is_told_in_three_ways(answer):
    application, _ = scripted(answer)
    with pytest.raises(PinLocked):
        application.verify_and_sign(typed(), DIGEST)


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ([b"\x63\xc2"], PinWrong),
        ([b"\x6f\x00"], CommandRefused),
        ([CardRemoved()], CardRemoved),
        ([CardUnreadable()], CardUnreadable),
        ([OK, b"\x69\x82"], CommandRefused),
        ([OK, CardRemoved()], CardRemoved),
        ([OK, bytes(255) + OK], CardUnreadable),
    ],
)
def test_whatever_happens_the_pin_is_wiped_sent_once_and_never_told(answers, error):
    application, connection = scripted(*answers)
    pin = typed()
    with pytest.raises(error) as raised:
        application.verify_and_sign(pin, DIGEST)
    assert len(pin) == 0
    assert connection.commands.count(VERIFY) == 1
    assert all(buffer == bytes(len(buffer)) for buffer in connection.buffers)
    assert "1234" not in f"{raised.value!r} {raised.value}"


def test_verify_and_sign_stand_back_to_back():
    application, connection = scripted(OK, bytes(256) + OK)
    application.verify_and_sign(typed(), DIGEST)
    assert connection.commands[-2:] == [
        VERIFY,
        bytes.fromhex("802A0097333031300D060960864801650304020105000420") + DIGEST + b"\0",
    ]


def test_an_incomplete_pin_or_a_wrong_digest_never_reaches_the_card():
    application, connection = scripted()
    for pin, digest in ((typed((1, 2, 3)), DIGEST), (typed(), DIGEST[:31])):
        with pytest.raises(ValueError, match=r"PIN|digest"):
            application.verify_and_sign(pin, digest)
        assert len(pin) == 0
    assert len(connection.commands) == 2


def test_a_verified_pin_needs_no_more_tries_than_all():
    application, connection = scripted(OK, b"\x69\x83", b"\x6a\x88")
    assert (application.tries_left(), application.tries_left()) == (3, 0)
    with pytest.raises(CommandRefused) as refused:
        application.tries_left()
    assert (refused.value.ins, refused.value.sw) == (0x20, 0x6A88)
    assert connection.commands[-1] == TRIES


@pytest.mark.parametrize("answer", [b"\x6a\x82", b"\x6d\x00", b"\x6e\x00", b"\x63\x00"])
def test_a_card_that_cannot_select_the_application_is_another_card(answer):
    with pytest.raises(NotMyNumberCard):
        JpkiApplication.select(Scripted(answer), ReaderTraits())


def test_a_card_that_fails_at_selecting_is_not_called_another_card():
    with pytest.raises(CommandRefused):
        JpkiApplication.select(Scripted(b"\x6f\x00"), ReaderTraits())


@pytest.mark.parametrize("token", [b"\x6a\x82", OK, b"\xff" * 160 + OK, b"JPKIAPICCTOKEN20".ljust(32) + OK])
def test_another_token_is_another_card(token):
    with pytest.raises(NotMyNumberCard):
        JpkiApplication.select(Scripted(OK, token), ReaderTraits())


@pytest.mark.parametrize("past_the_end", [b"\x6b\x00", OK])
def test_a_certificate_shorter_than_it_says_is_unusable(past_the_end):
    short = b"\x30\x82\x01\x10" + bytes(100)
    application, connection = scripted(short + OK, short + OK, past_the_end)
    with pytest.raises(CertificateUnusable):
        application.read_certificate()
    assert connection.commands[-1].hex() == "00b00068ac"


@pytest.mark.parametrize("file", [b"\x30\x82\x20\x00", b"\x30\x82\xff\xff", b"\x30\x81\x80", b"\x00" * 300, b"0"])
def test_a_length_is_not_believed(file):
    application, _ = scripted(file + OK)
    with pytest.raises(CertificateUnusable):
        application.read_certificate()


def test_padding_after_the_certificate_is_cut_off(opened, authority):
    padded = b"\x30\x82\x00\x04abcd"
    application, _ = scripted(padded + bytes(50) + b"\x62\x82")
    assert application.read_certificate() == padded


def test_an_empty_file_is_no_certificate():
    application, _ = scripted(OK)
    with pytest.raises(CertificateMissing):
        application.read_certificate()


def test_a_card_that_gives_a_byte_at_a_time_is_given_up():
    application, connection = scripted(CardUnreadable(), OK, b"\x30\x82\x10\x00" + OK, *[b"x" + OK] * 5000)
    with pytest.raises(CertificateUnusable):
        application.read_certificate()
    assert len(connection.commands) < 100


def test_selecting_again_drops_the_pin_state(opened, authority):
    chip = authority.chip(Profile.VALID)
    chip.transmit(SELECT)
    assert chip.transmit(VERIFY) == OK
    reader = SimulatedReader("Simulator")
    reader.insert(chip)
    connection = Tampered(reader.connect(), lambda _, answer: answer)
    JpkiApplication.select(connection, ReaderTraits())
    assert connection.transmit(SIGN) == b"\x69\x82"
