"""The machine, told as what a resident chooses: an ID, a programme, a service, an account, and back again."""

import pytest

from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests import samples
from tests.kiosk.test_machine import notice
from tests.kiosk.visit_player import Player


def test_registered_person_stops_before_the_pin() -> None:
    player = Player()
    player.to_opening()
    assert isinstance(player.send(samples.opened(1, already=("G0",))), at.AlreadyRegistered)


def test_several_programmes_refuse_the_one_registered() -> None:
    player = Player(programmes=2)
    player.to_opening()
    player.send(samples.opened(1, already=("G0",)), event.IdReserved(1, "ABCD2345"), event.GoOn())
    assert isinstance(player.state, at.ChooseProgramme)
    assert notice(player.send(event.PickProgramme("G0"))).reason is Reason.REG_ALREADY
    assert isinstance(player.send(event.PickProgramme("G1")), at.ChooseProvider)


def test_what_is_closed_is_told_before_anything_is_typed() -> None:
    player = Player()
    player.to_opening()
    assert notice(player.send(samples.opened(1, closed=("G0",)))).reason is Reason.PROGRAMME_CLOSED
    assert player.of(effect.ReserveId) == []


def test_a_closed_programme_cannot_be_chosen_and_the_open_one_can() -> None:
    player = Player(programmes=2)
    player.to_opening()
    player.send(samples.opened(1, closed=("G0",)), event.IdReserved(1, "ABCD2345"), event.GoOn())
    assert notice(player.send(event.PickProgramme("G0"))).reason is Reason.PROGRAMME_CLOSED
    assert isinstance(player.send(event.PickProgramme("G1")), at.ChooseProvider)


def test_registered_for_one_and_the_other_closed_is_told_as_closed() -> None:
    player = Player(programmes=2)
    player.to_opening()
    assert notice(player.send(samples.opened(1, already=("G0",), closed=("G1",)))).reason is Reason.PROGRAMME_CLOSED


def test_person_with_an_id_keeps_it_and_signs_null() -> None:
    player = Player()
    player.to_opening()
    assert isinstance(player.send(samples.opened(1, has_mykey_id=True)), at.KeepMyKeyId)
    player.send(event.GoOn(), event.PickProvider("P02"), event.SubmitAccount(samples.LUHN_ACCOUNT, ("1234",)))
    player.send(event.AccountFound(1, "account", None), event.HolderIsMine())
    assert player.state.registration.statement.mykey_id is None
    assert not player.of(effect.ReserveId)


def test_ids_are_drawn_three_more_times() -> None:
    player = Player()
    player.to_id()
    for _ in range(5):
        player.send(event.DrawAnother(), event.IdReserved(1, "BCDE3456"))
    assert len(player.of(effect.ReserveId)) == 1 + at.DRAWS


def test_taken_id_offers_three_free_ones() -> None:
    player = Player()
    player.to_id()
    player.send(event.ChooseOwn(), event.UseId("hjkm 2345"))
    assert player.of(effect.ReserveId)[-1].proposed == "HJKM2345"
    taken = at.Notice(Reason.ID_TAKEN, attempts_left=2, free=("AAAA2222", "BBBB2222", "CCCC2222"))
    player.send(event.Refused(1, taken))
    assert notice(player.state).free == taken.free
    player.send(event.UseId("BBBB2222"), event.IdReserved(1, "BBBB2222"))
    assert isinstance(player.state, at.ChooseProvider)
    assert player.state.draft.mykey_id == "BBBB2222"


def test_number_without_check_digit_is_typed_twice() -> None:
    player = Player()
    player.to_provider()
    player.send(event.PickProvider("P01"), event.SubmitAccount(samples.PLAIN_ACCOUNT, ("1234",)))
    assert isinstance(player.state, at.RepeatAccount)
    swapped = samples.PLAIN_ACCOUNT[:-2] + "76"
    player.send(event.RepeatNumber(swapped))
    assert player.state == at.EnterAccount(player.state.draft, player.state.provider, differs=True)
    assert not player.of(effect.CheckAccount)
    player.send(event.SubmitAccount(samples.PLAIN_ACCOUNT, ("1234",)), event.RepeatNumber(samples.PLAIN_ACCOUNT))
    assert len(player.of(effect.CheckAccount)) == 1


def test_scanned_number_is_not_typed_again() -> None:
    player = Player()
    player.to_provider()
    player.send(event.PickProvider("P01"), event.SubmitAccount(samples.PLAIN_ACCOUNT, ("1234",), scanned=True))
    assert isinstance(player.state, at.CheckingAccount)


def test_wrong_fields_are_named_and_nothing_is_asked() -> None:
    player = Player()
    player.to_provider()
    player.send(event.PickProvider("P02"), event.SubmitAccount("4000000000000003", ()))
    assert [(each.place, each.problem.value) for each in player.state.problems] == [
        (0, "acct.check"),
        (1, "acct.empty"),
    ]
    assert not player.of(effect.CheckAccount)


@pytest.mark.parametrize(("provider", "reason"), [("P08", Reason.PROVIDER_NOT_HERE), ("P09", Reason.PROVIDER_CLOSED)])
def test_providers_that_cannot_be_chosen_say_why(provider: str, reason: Reason) -> None:
    player = Player()
    player.to_provider()
    assert notice(player.send(event.PickProvider(provider))).reason is reason
    assert player.send(event.OtherProvider()).notice is None


@pytest.mark.parametrize(
    ("reason", "page"),
    [
        (Reason.PROVIDER_REJECTED, at.EnterAccount),
        (Reason.ACCOUNT_USED, at.EnterAccount),
        (Reason.PROVIDER_DOWN, at.ChooseProvider),
        (Reason.LIMIT_REACHED, at.Stopped),
        (Reason.VISIT_EXPIRED, at.Stopped),
        (Reason.BACKEND_OFFLINE, at.CheckingAccount),
    ],
)
def test_refused_account_goes_where_it_can_be_mended(reason: Reason, page: type) -> None:
    player = Player()
    player.to_provider()
    player.send(event.PickProvider("P02"), event.SubmitAccount(samples.LUHN_ACCOUNT, ("1234",)))
    refused = player.send(event.Refused(1, at.Notice(reason)))
    assert isinstance(refused, page)
    assert notice(refused).reason is reason


def test_out_of_reach_keeps_the_entries_for_another_try() -> None:
    player = Player()
    player.to_provider()
    player.send(event.PickProvider("P02"), event.SubmitAccount(samples.LUHN_ACCOUNT, ("1234",)))
    player.send(event.Refused(1, at.Notice(Reason.BACKEND_OFFLINE)), event.Retry())
    first, second = player.of(effect.CheckAccount)
    assert first == second


def test_second_press_of_try_again_asks_nothing() -> None:
    player = Player()
    player.to_provider()
    player.send(event.PickProvider("P02"), event.SubmitAccount(samples.LUHN_ACCOUNT, ("1234",)))
    player.send(event.Refused(1, at.Notice(Reason.BACKEND_OFFLINE)), event.Retry(), event.Retry())
    assert len(player.of(effect.CheckAccount)) == 2
    # Whatever comes that nobody waits for changes nothing.
    form = player.send(event.Refused(1, at.Notice(Reason.PROVIDER_REJECTED)))
    assert player.send(event.Refused(1, at.Notice(Reason.PROVIDER_REJECTED))) == form


def test_breakdown_after_sending_is_settled() -> None:
    player = Player()
    player.to_registering()
    assert isinstance(player.send(event.Refused(1, at.Notice(Reason.INTERNAL))), at.Settling)


def test_somebody_elses_account_comes_back_empty() -> None:
    player = Player()
    player.to_holder()
    refused = player.send(event.HolderIsNotMine())
    assert (refused.number, notice(refused).reason) == ("", Reason.ACCOUNT_NOT_OWN)


def test_change_of_id_comes_straight_back_to_the_review() -> None:
    player = Player()
    player.to_review()
    player.send(event.Change(event.Row.MYKEY_ID), event.DrawAnother(), event.IdReserved(1, "ZZZZ9999"), event.GoOn())
    assert isinstance(player.state, at.Review)
    assert player.state.registration.statement.mykey_id == "ZZZZ9999"


def test_back_walks_the_pages_and_keeps_no_code() -> None:
    player = Player()
    player.to_review()
    form = player.send(event.Back())
    assert isinstance(form, at.EnterAccount)
    assert form.number == samples.LUHN_ACCOUNT
    assert isinstance(player.send(event.Back()), at.ChooseProvider)
    assert isinstance(player.send(event.Back()), at.OfferMyKeyId)
