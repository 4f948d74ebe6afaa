"""Stop pages that do more than say so: a wait that counts down, paper to take along, staff after three misreads."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.gui.test_intents import press
from tests.gui.test_pages import seen
from tests.ui import samples
from ui.widgets import wait
from ui.widgets.button import Button
from ui.widgets.text import Label
from ui.widgets.wait import Wait

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


class Clock(datetime):
    """Stands where a test puts it."""

    at = NOW

    @classmethod
    def now(cls, tz=None):
        return cls.at


@pytest.fixture
def clock(monkeypatch):
    monkeypatch.setattr(wait, "datetime", Clock)
    monkeypatch.setattr(Clock, "at", NOW)
    return Clock


def said(shown) -> list[str]:
    return [each.text() for each in seen(shown, Label)]


def show(window, state: at.State):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, state))
    return shown


def busy() -> at.State:
    return at.ReservingId(samples.DRAFT, None, notice=at.Notice(Reason.BACKEND_BUSY, until=NOW + timedelta(seconds=95)))


def test_the_wait_counts_down_to_the_time_it_names(window, clock):
    shown = show(window, busy())
    assert "もう一度試せるまで、あと 1:35" in said(shown)
    clock.at = NOW + timedelta(seconds=86)
    shown.findChild(Wait)._clock.timeout.emit()
    assert "もう一度試せるまで、あと 0:09" in said(shown)
    clock.at = NOW + timedelta(seconds=95)
    shown.findChild(Wait)._clock.timeout.emit()
    assert not any("あと" in each for each in said(shown))


def test_a_press_before_its_end_is_answered_and_not_sent(window, qapp, clock, sent):
    shown = show(window, busy())
    press(shown, "primary")
    press(shown, "primary")
    assert event.Retry() not in sent
    qapp.processEvents()
    assert said(shown).count("まだ試せません。時間になるまでお待ちください。") == 1
    clock.at = NOW + timedelta(seconds=95)
    press(shown, "primary")
    assert event.Retry() in sent


def at_the_door() -> at.State:
    notice = at.Notice(Reason.BACKEND_BUSY, until=NOW + timedelta(seconds=95))
    return at.OpeningVisit(1, 3, b"", at.Errand(samples.CATALOGUE), notice=notice)


@pytest.mark.parametrize(("state", "goes"), [(at_the_door(), [event.Retry()]), (busy(), [])], ids=["door", "later"])
def test_whoever_waits_at_the_door_is_let_in_when_it_is_time(window, clock, sent, state, goes):
    shown = show(window, state)
    shown.findChild(Wait)._clock.timeout.emit()
    clock.at = NOW + timedelta(seconds=94)
    shown.findChild(Wait)._clock.timeout.emit()
    assert event.Retry() not in sent
    clock.at = NOW + timedelta(seconds=95)
    shown.findChild(Wait)._clock.timeout.emit()
    assert [each for each in sent if each == event.Retry()] == goes


@pytest.mark.parametrize(
    ("reason", "button"),
    [
        (Reason.RESULT_UNKNOWN, "primary"),
        (Reason.IDENTITY_PENDING, "primary"),
        (Reason.PIN_LOCKED, "second"),
        (Reason.CERT_EXPIRED, "second"),
        (Reason.CERT_NONE, "second"),
    ],
)
def test_paper_to_take_along(window, sent, reason, button):
    press(show(window, at.Stopped(at.Notice(reason, reference="K7QM4T9XA2"))), button)
    assert event.Finish(print_slip=True) in sent


def test_paper_that_did_not_print_is_told_on_the_page_that_gave_it(window):
    notice = at.Notice(Reason.RESULT_UNKNOWN, reference="K7QM4T9XA2")
    assert "控えを印刷できませんでした" not in said(show(window, at.Stopped(notice)))
    shown = said(show(window, at.Stopped(notice, unprinted=True)))
    assert "控えを印刷できませんでした" in shown
    assert any("K7QM4T9XA2" in each for each in shown)


@pytest.mark.parametrize(("left", "words"), [(1, "もう一度読み取る"), (0, "職員を呼ぶ")])
def test_after_three_misreads_only_staff_can_help(window, left, words):
    notice = at.Notice(Reason.CARD_READ_ERROR, attempts_left=left)
    shown = show(window, at.Stopped(notice, at.Errand(samples.CATALOGUE)))
    (primary,) = [each for each in seen(shown, Button) if each.objectName() == "primary"]
    assert primary.label == words


def test_opening_hours_say_since_and_until(window):
    notice = at.Notice(Reason.BACKEND_CLOSED, since=NOW, until=NOW + timedelta(hours=9))
    assert "この手続きの受付時間は、10:00から19:00までです。" in said(show(window, at.Stopped(notice)))


def test_after_a_renewal_it_says_the_hour_and_not_only_the_day(window):
    notice = at.Notice(Reason.CERT_RECENT, until=NOW + timedelta(hours=1))
    (words,) = [each for each in said(show(window, at.Stopped(notice))) if "もう一度お越しください" in each]
    assert " 11:00より後に" in words


def test_a_service_with_its_own_registration_first_says_so(window):
    notice = at.Notice(Reason.PROVIDER_NOT_HERE, provider="こだま電子マネー", pre_registration=True)
    assert "こだま電子マネーは、先に事前登録が必要です。" in said(
        show(window, at.ChooseProvider(samples.DRAFT, notice))
    )
