"""After a visit nothing of it can be found: not in a widget, not on the clipboard, not in Python's memory."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kiosk.runtime import Runtime
from kiosk.visit import event
from kiosk.visit import state as at
from tests import samples
from tests.kiosk.fake_time import FakeLoop
from tests.kiosk.visit_player import typed_pin

# What the visit is marked with stands here backwards, so that what is found is the visit and not this file.
_ACCOUNT, _CODE, _HOLDER, _ID, _TOKEN = "5160876543216664", "1397", "＊＊ルシーノ ＊＊メミ", "9W8V7U6T", "nekot-deman"
_MARKS = (_ACCOUNT, _HOLDER, _ID, _TOKEN)


class _Hands:
    """Do nothing and keep nothing."""

    def start(self, _post) -> None: ...

    def carry_out(self, _wanted) -> None: ...

    def stop(self) -> None: ...


class _Paper:
    """Prints and keeps nothing."""

    def __init__(self) -> None:
        self.printed = 0

    def print(self, _slip) -> bool:
        self.printed += 1
        return True


class _Kiosk:
    """A window and a runtime on a clock that stands still."""

    def __init__(self, window) -> None:
        self.window, self.loop, self.paper = window, FakeLoop(), _Paper()
        counter = at.Counter(catalogue=samples.catalogue())
        self.runtime = Runtime(
            at.Kiosk(counter), loop=self.loop, hands=_Hands(), printer=self.paper, show=window.display
        )
        window._send = self.runtime.post
        self.runtime.start()

    @property
    def state(self) -> at.State:
        return self.window.kiosk.state

    def send(self, *events: event.Event) -> None:
        for each in events:
            self.runtime.post(each)
            self.loop.run()

    def begin(self) -> None:
        self.send(event.Start(), event.Agree(), event.CardIn(1), event.CardRead(1, b"certificate", 3))
        self.send(samples.opened(1), event.IdReserved(1, _ID[::-1]), event.GoOn(), event.PickProvider("P02"))

    def type_account(self) -> None:
        self.window.findChild(QLineEdit, "account").setText(_ACCOUNT[::-1])

    def review(self) -> None:
        self.begin()
        self.type_account()
        self.send(event.SubmitAccount(_ACCOUNT[::-1], (_CODE[::-1],)))
        self.send(event.AccountFound(1, _TOKEN[::-1], _HOLDER[::-1]), event.HolderIsMine())
        assert isinstance(self.state, at.Review)

    def done(self) -> None:
        self.review()
        self.send(event.Confirm(), event.SubmitPin(typed_pin()), event.Signed(1, b"signature"))
        self.send(event.Registered(1, _ID[::-1], samples.NOW, "ABCDEFGH"))
        assert isinstance(self.state, at.Done)


def card_out(it: _Kiosk) -> None:
    it.review()
    it.send(event.CardOut(), event.Quit())


def card_out_while_typing(it: _Kiosk) -> None:
    it.begin()
    it.type_account()
    it.send(event.CardOut(), event.Quit())


def time_ran_out(it: _Kiosk) -> None:
    it.review()
    it.loop.pass_time(60)
    assert isinstance(it.state, at.Quiet)
    it.loop.pass_time(60)
    it.send(event.CardOut())


def quitted(it: _Kiosk) -> None:
    it.review()
    it.send(event.Confirm())
    it.window._ask_quit()
    it.send(event.Quit(), event.CardOut())


def reader_gone(it: _Kiosk) -> None:
    it.review()
    it.send(event.ReaderGone(), event.CardOut())


def printed(it: _Kiosk) -> None:
    it.done()
    it.send(event.Finish(print_slip=True), event.CardOut())
    assert it.paper.printed == 1


def not_printed(it: _Kiosk) -> None:
    it.done()
    it.send(event.Finish(print_slip=False), event.CardOut())


def paper_not_wanted_in_time(it: _Kiosk) -> None:
    it.done()
    it.send(event.CardOut())
    it.loop.pass_time(30)


def staff_called(it: _Kiosk) -> None:
    it.review()
    it.send(event.CallStaff(), event.Quit(), event.CardOut(), event.StaffCame())


ENDS = [
    card_out,
    card_out_while_typing,
    time_ran_out,
    quitted,
    reader_gone,
    printed,
    not_printed,
    paper_not_wanted_in_time,
    staff_called,
]


def marked(text: str) -> bool:
    backwards = text[::-1]
    return any(each in backwards for each in _MARKS)


def in_widgets() -> list[str]:
    found = []
    for each in QApplication.allWidgets():
        said = [each.windowTitle(), each.objectName(), each.accessibleName(), each.accessibleDescription()]
        if isinstance(each, QLabel | QLineEdit):
            said.append(each.text())
        found += [text for text in said if marked(text)]
    return found


def in_memory() -> list[str]:
    gc.collect()
    return [
        f"{type(each).__name__}: {text}"
        for each in gc.get_objects()
        for text in gc.get_referents(each)
        if isinstance(text, str) and marked(text)
    ]


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.__name__)
def test_nothing_of_a_visit_can_be_found_when_it_is_over(window, qapp, end: Callable[[_Kiosk], None]):
    it = _Kiosk(window())
    end(it)
    assert it.state == at.Attract()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert in_widgets() == []
    assert qapp.clipboard().text() == ""
    assert in_memory() == []


def test_while_it_lasts_it_is_found(window):
    """Else the search would prove nothing."""
    it = _Kiosk(window())
    it.review()
    assert in_widgets()
    assert in_memory()


def test_what_somebody_put_on_the_clipboard_goes_with_the_visit(window, qapp):
    it = _Kiosk(window())
    it.review()
    qapp.clipboard().setText("x")
    it.send(event.Quit(), event.CardOut())
    assert qapp.clipboard().text() == ""


def test_pages_are_built_for_a_visit(window, qapp):
    it = _Kiosk(window())
    it.review()
    before = {id(each): each for each in it.window.findChildren(QWidget, "page")}
    it.send(event.Quit(), event.CardOut())
    assert not {id(each) for each in it.window.findChildren(QWidget, "page") if each.isVisible()} & before.keys()
