"""The providers' firms, asked over HTTP as the platform asks them: each in its dialect, with its own ways."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.sandbox import sample
from kiosk.sandbox.breaker import Down
from kiosk.sandbox.catalogue import Behaviour, Offer
from kiosk.sandbox.firms.firm import JAPAN, REFUSES, SLOW_S, STUCK_S, TIMES_OUT, by_account, masked
from kiosk.sandbox.providers import Firms, Rejected
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.wire import LIMIT_S, Wire
from kiosk.visit.catalogue import OwnerEcho
from tests.kiosk.sandbox.conftest import playing
from tests.kiosk.sandbox.firms.hands import GOOD, World, ask, counted, known


@pytest.mark.parametrize("provider", [f"P{number:02}" for number in range(1, 12) if number != 8])
def test_every_firm_knows_its_customers_and_shows_a_name_its_own_way(
    firms: Firms, offer: Offer, somebody: SampleResident, provider: str
) -> None:
    expected = {
        OwnerEcho.MASKED_NAME: masked(somebody.holder),
        OwnerEcho.NICKNAME: somebody.nickname,
        OwnerEcho.NONE: None,
    }
    before = counted(provider, "found")
    assert ask(firms, offer, somebody, provider) == expected[known(offer, provider).owner_echo]
    assert counted(provider, "found") == before + 1


def test_all_three_dialects_are_spoken(offer: Offer) -> None:
    assert {offer.dialects[each] for each in GOOD} == set(offer.dialects.values())
    assert len(GOOD) == 3


@pytest.mark.parametrize("provider", GOOD)
def test_a_wrong_code_and_an_unknown_account_are_rejected_in_every_dialect(
    firms: Firms, offer: Offer, somebody: SampleResident, provider: str
) -> None:
    number, codes = somebody.accounts[provider]
    others = sample.Residents(offer.catalogue).named("spare-4").accounts[provider]
    for account, said in ((number, others[1]), (number, ()), (number, (*codes, "1")), ("Z" * 13, codes), ("", codes)):
        with pytest.raises(Rejected):
            firms.holder(known(offer, provider), account, said)


@pytest.mark.parametrize("provider", ["P08", "P12"])
def test_a_firm_that_is_not_on_kiosks_knows_none_of_the_residents(firms: Firms, offer: Offer, provider: str) -> None:
    with pytest.raises(Rejected):
        firms.holder(known(offer, provider), "08012345678", ("123456",))


@pytest.mark.parametrize(("provider", "said"), [("P02", b"riyu=02"), ("P03", b"422"), ("P07", b'"1002"')])
def test_a_firm_checks_the_check_digit_itself_and_says_so_in_its_dialect(
    offer: Offer, world: World, somebody: SampleResident, provider: str, said: bytes
) -> None:
    number, codes = somebody.accounts[provider]
    slipped = number[:-1] + str((int(number[-1]) + 1) % 10)
    heard: list[bytes] = []

    class Listening(Wire):
        def post(self, url: str, kind: str, body: bytes) -> tuple[int, bytes]:
            status, answer = super().post(url, kind, body)
            heard.append(str(status).encode() + answer)
            return status, answer

    with playing(offer, world.around()) as url, pytest.raises(Rejected):
        Firms(offer, lambda each: f"{url}/{each}", Listening()).holder(known(offer, provider), slipped, codes)
    assert said in heard[0]


def test_p02_takes_five_seconds(firms: Firms, offer: Offer, world: World, somebody: SampleResident) -> None:
    assert ask(firms, offer, somebody, "P02") == somebody.nickname
    assert world.naps == [SLOW_S]


def test_p05_keeps_two_in_a_hundred_waiting_longer_than_anybody_waits(
    firms: Firms, offer: Offer, world: World, somebody: SampleResident
) -> None:
    world.rolled = TIMES_OUT
    assert ask(firms, offer, somebody, "P05") is None
    world.rolled = TIMES_OUT - 0.001
    with pytest.raises(Down):
        ask(firms, offer, somebody, "P05")
    assert world.naps == [STUCK_S]
    assert STUCK_S > LIMIT_S


def test_p07_refuses_five_in_a_hundred(firms: Firms, offer: Offer, world: World, somebody: SampleResident) -> None:
    world.rolled = REFUSES
    assert ask(firms, offer, somebody, "P07") == masked(somebody.holder)
    world.rolled = REFUSES - 0.001
    with pytest.raises(Rejected):
        ask(firms, offer, somebody, "P07")


def test_p10_rests_on_japanese_sundays(firms: Firms, offer: Offer, world: World, somebody: SampleResident) -> None:
    sunday = datetime(2026, 11, 22, 0, 0, tzinfo=JAPAN)
    for now, rests in ((sunday, True), (sunday + timedelta(days=1), False), (sunday - timedelta(seconds=1), False)):
        world.now = now.astimezone(UTC)
        if rests:
            with pytest.raises(Down):
                ask(firms, offer, somebody, "P10")
        else:
            assert ask(firms, offer, somebody, "P10") == masked(somebody.holder)


def test_the_same_residents_meet_the_trouble_every_time_in_about_the_promised_share(offer: Offer) -> None:
    assert offer.behaviours["P05"] is Behaviour.TIMES_OUT
    assert offer.behaviours["P07"] is Behaviour.REFUSES
    numbers = [f"{each:010}" for each in range(20_000)]
    share = sum(by_account("P07", each) < REFUSES for each in numbers) / len(numbers)
    assert share == pytest.approx(REFUSES, rel=0.1)
    assert by_account("P07", numbers[7]) == by_account("P07", numbers[7]) != by_account("P05", numbers[7])
