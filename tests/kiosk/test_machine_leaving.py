"""How a visit ends with something to take along, or with somebody called."""

from dataclasses import replace

import pytest

from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.machine import step
from kiosk.visit.reason import Reason
from tests.kiosk.fake_time import Kiosk
from tests.kiosk.visit_player import Player
from tests.ui import samples

NUMBER = "K7QM4T9XA2"
WITH_PAPER = [
    Reason.PIN_LOCKED,
    Reason.CERT_EXPIRED,
    Reason.CERT_NONE,
    Reason.RESULT_UNKNOWN,
    Reason.IDENTITY_PENDING,
]


def stopped(reason: Reason, *, card: int | None = 1, works: bool = True) -> Kiosk:
    notice = at.Notice(reason, reference=NUMBER)
    made = Kiosk(at.Kiosk(replace(samples.COUNTER, card=card), at.Stopped(notice)), printer_works=works)
    made.runtime.start()
    return made


def told(kiosk: Kiosk) -> list[at.StaffEvent]:
    return [each.happened for each in kiosk.hands.wanted if isinstance(each, effect.TellStaff)]


@pytest.mark.parametrize("reason", WITH_PAPER)
def test_the_card_first_and_then_the_paper(reason: Reason) -> None:
    kiosk = stopped(reason)
    kiosk.send(event.Finish(print_slip=True))
    assert isinstance(kiosk.state, at.TakeCard)
    assert kiosk.printer.slips == []
    kiosk.send(event.CardOut())
    assert kiosk.printer.slips == [at.Leaflet(at.Notice(reason, reference=NUMBER))]
    assert kiosk.state == at.Attract()


@pytest.mark.parametrize("reason", WITH_PAPER)
def test_without_a_card_the_paper_at_once(reason: Reason) -> None:
    kiosk = stopped(reason, card=None)
    kiosk.send(event.Finish(print_slip=True))
    assert len(kiosk.printer.slips) == 1


@pytest.mark.parametrize("reason", [each for each in Reason if each not in WITH_PAPER])
def test_no_other_page_prints(reason: Reason) -> None:
    kiosk = stopped(reason)
    kiosk.send(event.Finish(print_slip=True), event.CardOut())
    assert kiosk.printer.slips == []


def test_a_number_that_did_not_print_is_shown_again_and_says_so() -> None:
    kiosk = stopped(Reason.RESULT_UNKNOWN, card=None, works=False)
    kiosk.send(event.Finish(print_slip=True))
    assert kiosk.state == at.Stopped(at.Notice(Reason.RESULT_UNKNOWN, reference=NUMBER), unprinted=True)
    kiosk.printer.works = True
    kiosk.send(event.Finish(print_slip=True))
    assert kiosk.state == at.Attract()


def test_calling_staff_is_told_once_and_the_page_stays() -> None:
    kiosk = Kiosk(at.Kiosk(samples.COUNTER, samples.states()["S08"]))
    kiosk.send(event.CallStaff(), event.CallStaff())
    assert told(kiosk) == [at.StaffEvent.CALLED]
    assert kiosk.state == samples.states()["S08"]
    kiosk.send(event.StaffCame(), event.StaffCame())
    assert told(kiosk) == [at.StaffEvent.CALLED, at.StaffEvent.CAME]
    assert kiosk.state == samples.states()["S08"]


def test_the_visit_and_its_limits_go_on_while_staff_are_called() -> None:
    kiosk = Kiosk(at.Kiosk(samples.COUNTER, samples.states()["S08"]))
    kiosk.runtime.start()
    kiosk.send(event.CallStaff())
    kiosk.loop.pass_time(60)
    assert isinstance(kiosk.state, at.Quiet)
    kiosk.loop.pass_time(60)
    assert isinstance(kiosk.state, at.TakeCard)
    assert kiosk.shown[-1].counter.staff_called


@pytest.mark.parametrize("reason", [Reason.KIOSK_REFUSED, Reason.KIOSK_STORAGE, Reason.INTERNAL])
def test_what_only_staff_mend_ends_when_they_have_come(reason: Reason) -> None:
    kiosk = stopped(reason)
    kiosk.send(event.CallStaff(), event.StaffCame())
    assert kiosk.state == at.TakeCard()


def test_the_reader_that_is_back_clears_its_page_by_itself() -> None:
    kiosk = Kiosk(at.Kiosk(samples.COUNTER, samples.states()["S08"]))
    kiosk.send(event.ReaderGone())
    assert kiosk.state == at.Stopped(at.Notice(Reason.READER_MISSING))
    kiosk.send(event.CardOut())
    assert kiosk.state == at.Attract()


def test_a_reader_that_others_use_is_asked_again_by_itself() -> None:
    errand = at.Errand(samples.CATALOGUE)
    kiosk = Kiosk(at.Kiosk(samples.COUNTER, at.ReadingCard(1, errand)))
    kiosk.send(event.Refused(1, at.Notice(Reason.READER_BUSY)))
    assert kiosk.state == at.Stopped(at.Notice(Reason.READER_BUSY), errand)
    kiosk.loop.pass_time(3)
    assert isinstance(kiosk.state, at.ReadingCard)


@pytest.mark.parametrize("pre_registration", [True, False])
def test_a_service_that_wants_its_own_registration_first_is_told_so(pre_registration: bool) -> None:
    provider = replace(samples.provider("P04"), channels=(), pre_registration=pre_registration)
    catalogue = replace(samples.CATALOGUE, providers=(provider,))
    draft = replace(samples.DRAFT, visit=replace(samples.VISIT, catalogue=catalogue))
    state = step(at.Kiosk(samples.COUNTER, at.ChooseProvider(draft)), event.PickProvider("P04")).kiosk.state
    assert isinstance(state, at.ChooseProvider)
    assert state.notice is not None
    assert state.notice.reason is Reason.PROVIDER_NOT_HERE
    assert state.notice.pre_registration is pre_registration


def test_a_reader_that_goes_while_the_card_is_waited_for_is_told_and_the_card_is_asked_for_again():
    player = Player()
    player.to_review()
    player.send(event.Quit())
    assert isinstance(player.state, at.TakeCard)
    assert player.send(event.ReaderGone()) == at.Attract()
    assert not player.kiosk.counter.reader
    assert isinstance(player.send(event.CardIn(1, fresh=False)), at.TakeCard)
