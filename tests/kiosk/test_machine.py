"""The machine, told as what a resident meets."""

from dataclasses import fields

import pytest

from kiosk.visit import effect, event, review
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from kiosk.visit.statement import Statement
from tests import samples
from tests.kiosk.visit_player import Player, typed_pin


def notice(state: at.State) -> at.Notice:
    found = getattr(state, "notice", None)
    assert found is not None, state
    return found


def test_whole_visit_signs_once_and_offers_the_slip() -> None:
    player = Player()
    done = player.to_done()
    assert isinstance(done, at.Done)
    assert done.slip.mykey_id == "ABCD2345"
    assert done.slip.account_end == "0002"
    assert len(player.of(effect.Sign)) == len(player.of(effect.Register)) == 1
    player.send(event.Finish(print_slip=True))
    assert player.state == at.TakeCard(slip=done.slip)
    player.send(event.CardOut())
    assert player.of(effect.PrintSlip) == [effect.PrintSlip(done.slip)]
    assert player.send(event.Printed()) == at.Attract()


def test_what_is_sent_is_what_was_reviewed() -> None:
    player = Player()
    reviewed = player.to_review()
    player.send(event.Confirm(), event.SubmitPin(typed_pin()), event.Signed(1, b"signature"))
    assert player.of(effect.Register)[0].statement is reviewed.registration.statement
    assert player.of(effect.Sign)[0].statement is reviewed.registration.statement


def test_statement_says_everything_that_was_decided() -> None:
    player = Player()
    statement = player.to_review().registration.statement
    assert (statement.visit, statement.nonce, statement.reference) == ("visit-1", "nonce-1", "ABCDE23459")
    assert (statement.programme, statement.provider, statement.account) == ("G0", "P02", samples.LUHN_ACCOUNT)
    assert (statement.holder, statement.mykey_id, statement.kiosk) == ("ミ*** タ***", "ABCD2345", "kiosk")
    catalogue = samples.catalogue()
    assert statement.terms.platform.sha256 == catalogue.terms.sha256
    assert statement.terms.provider.sha256 == catalogue.provider("P02").terms.sha256


def test_review_has_a_row_for_every_field() -> None:
    player = Player()
    rows = review.rows(player.to_review().registration.statement, samples.catalogue())
    shown = frozenset().union(*(row.covers for row in rows))
    assert shown | {"v", "purpose"} == {field.name for field in fields(Statement)}
    values = " ".join(row.value or "" for row in rows)
    for told in ("ABCD2345", "みほんP02", "4000 0000 0000 0002", "ミ*** タ***", "nonce-1", "ABCDE23459"):
        assert told in values


SENT = (at.Registering, at.Settling)


@pytest.mark.parametrize("place", ["opening", "id", "provider", "holder", "review", "signing"])
def test_card_out_before_sending_ends_the_visit(place: str) -> None:
    player = Player()
    getattr(player, f"to_{place}")()
    stopped = player.send(event.CardOut())
    assert notice(stopped).reason is Reason.CARD_REMOVED
    assert [each.visit for each in player.of(effect.EndVisit)] == [1]
    assert not player.of(effect.Register)
    # A late answer of the ended visit changes nothing.
    for late in (event.Signed(1, b"s"), event.AccountFound(1, "t", "x"), samples.registered(1)):
        assert player.send(late) == stopped


def test_reader_lost_ends_the_visit() -> None:
    player = Player()
    player.to_review()
    assert notice(player.send(event.ReaderGone())).reason is Reason.READER_MISSING
    assert player.of(effect.EndVisit)


def test_card_out_after_sending_hides_and_waits_for_the_answer() -> None:
    player = Player()
    player.to_registering()
    assert player.send(event.CardOut()).card_gone
    offered = player.send(samples.registered(1))
    assert isinstance(offered, at.OfferSlip)


def test_refusal_after_card_out_says_nothing_was_registered() -> None:
    player = Player()
    player.to_registering()
    refused = event.Refused(1, at.Notice(Reason.ACCOUNT_USED))
    assert notice(player.send(event.CardOut(), refused)).reason is Reason.CARD_REMOVED


def test_no_answer_is_settled_and_never_guessed() -> None:
    player = Player()
    player.to_registering()
    assert isinstance(player.send(event.Unanswered(1)), at.Settling)
    assert player.of(effect.Settle) == [effect.Settle(1, "visit-1")]
    done = player.send(event.Settled(1, samples.NOW, samples.news()))
    assert isinstance(done, at.Done)
    assert done.slip.mykey_id is None


def test_settlement_without_outcome_shows_the_reference() -> None:
    player = Player()
    player.to_registering()
    unknown = player.send(event.Unanswered(1), event.TimeUp())
    assert notice(unknown) == at.Notice(Reason.RESULT_UNKNOWN, reference="ABCDE23459")
    # The outcome that comes later is news for whoever stands there, without a name or an ID.
    player.send(event.Quit(), event.CardOut(), event.Settled(1, samples.NOW, samples.news()))
    assert player.kiosk.counter.news == (samples.news(),)
    player.send(event.NewsOver(samples.news()))
    assert player.kiosk.counter.news == ()


def test_visit_that_was_sent_is_not_taken_back() -> None:
    player = Player()
    player.to_registering()
    player.send(event.Unanswered(1), event.TimeUp())
    assert player.of(effect.EndVisit) == [effect.EndVisit(1, token=None)]


def test_settled_as_not_registered_says_so() -> None:
    player = Player()
    player.to_registering()
    stopped = player.send(event.Unanswered(1), event.Settled(1, None, samples.news()))
    assert notice(stopped).reason is Reason.BACKEND_OFFLINE


def test_wrong_pin_comes_back_to_an_empty_pad() -> None:
    player = Player()
    player.to_signing()
    wrong = player.send(event.Refused(1, at.Notice(Reason.PIN_WRONG, tries_left=2)))
    assert notice(wrong) == at.Notice(Reason.PIN_WRONG, tries_left=2)
    # Behind the notice no PIN is taken; after it, one is.
    player.send(event.SubmitPin(typed_pin()))
    assert len(player.of(effect.Sign)) == 1
    player.send(event.GoOn(), event.SubmitPin(typed_pin()))
    assert len(player.of(effect.Sign)) == 2


def test_second_wrong_pin_warns_of_the_last_try_and_the_third_stops() -> None:
    player = Player()
    player.to_signing()
    last = player.send(event.Refused(1, at.Notice(Reason.PIN_WRONG, tries_left=1)))
    assert notice(last).reason is Reason.PIN_LAST_TRY
    player.send(event.GoOn(), event.SubmitPin(typed_pin()))
    locked = player.send(event.Refused(1, at.Notice(Reason.PIN_LOCKED, tries_left=0)))
    assert isinstance(locked, at.Stopped)
    assert locked.notice.reason is Reason.PIN_LOCKED


def test_incomplete_pin_is_never_sent() -> None:
    player = Player()
    player.to_review()
    player.send(event.Confirm(), event.SubmitPin(typed_pin("123")))
    assert isinstance(player.state, at.EnterPin)
    assert not player.of(effect.Sign)


def test_card_with_one_try_left_warns_at_once() -> None:
    player = Player()
    player.to_opening(tries_left=1)
    assert isinstance(player.send(samples.opened(1)), at.LastTry)
    assert isinstance(player.send(event.GoOn()), at.ReservingId)


def test_card_with_one_try_left_can_stop_here() -> None:
    player = Player()
    player.to_opening(tries_left=1)
    player.send(samples.opened(1), event.Quit())
    assert player.state == at.TakeCard()
    assert player.of(effect.EndVisit) == [effect.EndVisit(1, "visit-1")]


def test_card_that_lay_there_before_must_be_taken_first() -> None:
    player = Player()
    assert player.send(event.CardIn(1, fresh=False)) == at.TakeCard()
    assert player.send(event.CardOut()) == at.Attract()


def test_card_laid_on_at_the_start_counts() -> None:
    player = Player()
    assert isinstance(player.send(event.CardIn(1)), at.Consent)
    assert isinstance(player.send(event.Agree()), at.ReadingCard)


def test_ended_visit_needs_a_new_insertion() -> None:
    player = Player()
    player.to_id()
    assert player.send(event.Quit()) == at.TakeCard()
    assert player.send(event.Start(), event.Agree()) == at.TakeCard()


@pytest.mark.parametrize("reason", [Reason.CARD_NOT_MYNUMBER, Reason.CARD_READ_ERROR])
def test_another_card_may_follow_without_agreeing_again(reason: Reason) -> None:
    player = Player()
    player.send(event.Start(), event.Agree(), event.CardIn(1), event.Refused(1, at.Notice(reason)))
    assert isinstance(player.state, at.Stopped)
    assert isinstance(player.send(event.CardOut()), at.AwaitCard)
    assert isinstance(player.send(event.CardIn(2)), at.ReadingCard)


def test_quiet_covers_the_page_and_only_going_on_uncovers_it() -> None:
    player = Player()
    page = player.to_provider()
    player.send(event.TimeUp())
    assert player.state == at.Quiet(page)
    player.send(event.Touched(), event.PickProvider("P02"), event.Back())
    assert player.state == at.Quiet(page)
    assert player.send(event.GoOn()) == page


def test_quiet_runs_out_and_the_visit_is_gone() -> None:
    player = Player()
    player.to_review()
    player.send(event.TimeUp(), event.TimeUp())
    assert player.state == at.TakeCard(at.Notice(Reason.SESSION_TIMEOUT))
    assert player.of(effect.EndVisit) == [effect.EndVisit(1, "visit-1")]


def test_slip_of_a_forgotten_card_is_not_kept() -> None:
    player = Player()
    player.to_done()
    player.send(event.Finish(print_slip=True), event.TimeUp(), event.CardOut())
    assert player.state == at.Attract()
    assert not player.of(effect.PrintSlip)


def test_card_out_on_the_last_page_offers_the_slip() -> None:
    player = Player()
    done = player.to_done()
    assert player.send(event.CardOut()) == at.OfferSlip(done.slip)
    assert isinstance(player.send(event.Finish(print_slip=True)), at.Printing)
    assert isinstance(player.send(event.PrintFailed()), at.PrintTrouble)
    assert isinstance(player.send(event.Retry()), at.Printing)


def test_another_card_while_a_slip_waits_lets_it_go() -> None:
    player = Player()
    player.to_done()
    player.send(event.CardOut())
    assert player.send(event.CardIn(2, fresh=True)) == at.Consent()
    assert not player.of(effect.PrintSlip)


def test_another_card_while_the_printer_fails_lets_the_slip_go() -> None:
    player = Player()
    player.to_done()
    player.send(event.CardOut(), event.Finish(print_slip=True), event.PrintFailed())
    assert player.send(event.CardIn(2, fresh=True)) == at.Consent()


def test_an_outcome_that_comes_when_another_card_lies_there_offers_no_slip() -> None:
    player = Player()
    player.to_registering()
    player.send(event.CardOut(), event.CardIn(2, fresh=True))
    assert isinstance(player.send(samples.registered(1)), at.TakeCard)
    player.send(event.CardOut())
    assert player.state == at.Attract()
    assert not player.of(effect.PrintSlip)


@pytest.mark.parametrize("step", ["done", "offered", "printer fails"])
@pytest.mark.parametrize("reason", [Reason.KIOSK_STORAGE, Reason.INTERNAL])
def test_nobody_who_is_registered_is_told_that_they_are_not(step: str, reason: Reason) -> None:
    player = Player()
    done = player.to_done()
    if step != "done":
        player.send(event.CardOut())
    if step == "printer fails":
        player.send(event.Finish(print_slip=True), event.PrintFailed())
    before = player.state
    after = player.send(event.Failed(at.Notice(reason)))
    if reason is Reason.KIOSK_STORAGE:
        assert after == before
    else:
        assert notice(after) == at.Notice(Reason.RESULT_UNKNOWN, reference=done.slip.reference)
        assert player.send(event.Failed(at.Notice(reason))) == after


def test_a_card_laid_on_while_the_quiet_time_dialog_asks_is_read_when_they_go_on() -> None:
    player = Player()
    player.send(event.Start(), event.Agree(), event.TimeUp())
    assert isinstance(player.state, at.Quiet)
    player.send(event.CardIn(1))
    assert isinstance(player.send(event.GoOn()), at.ReadingCard)


def test_refused_account_at_registration_comes_back_to_the_form() -> None:
    player = Player()
    player.to_registering()
    refused = player.send(event.Refused(1, at.Notice(Reason.ACCOUNT_USED)))
    assert isinstance(refused, at.EnterAccount)
    assert not player.of(effect.EndVisit)


def test_consent_waits_for_the_terms() -> None:
    player = Player()
    player.kiosk = at.Kiosk()
    player.send(event.Start())
    assert notice(player.send(event.Agree())).reason is Reason.BACKEND_OFFLINE
    assert player.send(event.CatalogueLoaded(samples.catalogue())) == at.Consent()


def test_without_platform_or_reader_nothing_begins() -> None:
    player = Player()
    assert player.send(event.CatalogueFailed(), event.Start()) == at.Attract()
    player.send(event.CatalogueLoaded(samples.catalogue()), event.ReaderGone(), event.Start())
    assert player.state == at.Attract()
    player.send(event.CardOut())
    assert player.send(event.Start()) == at.Consent()
