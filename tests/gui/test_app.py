import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kiosk.visit import state as at
from ui.app import Options, QtLoop, Shell, guard
from ui.strip import Simulator


def test_posts_come_in_order_from_any_thread(qtbot):
    loop, got = QtLoop(), []
    thread = threading.Thread(target=lambda: [loop.post(lambda each=each: got.append(each)) for each in range(3)])
    thread.start()
    thread.join()
    assert got == []
    qtbot.waitUntil(lambda: got == [0, 1, 2])


def test_later_can_be_cancelled(qtbot):
    loop, got = QtLoop(), []
    cancel = loop.later(0.0, lambda: got.append("never"))
    cancel()
    loop.later(0.01, lambda: got.append("later"))
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["later"]


def test_strip_and_banner_stand_outside_the_page(qtbot):
    done = []
    cards = ("valid", "locked")
    simulator = Simulator(cards, done.append, lambda: done.append("out"), lambda card: f"{card}: 1234", "locked")
    shell = Shell(lambda _event: None, Options(windowed=True, test_mode=True), simulator)
    qtbot.addWidget(shell)
    with qtbot.waitSignal(shell.painted):
        shell.open()
    shell.page_area.display(at.Kiosk())
    assert shell.page_area.size().toTuple() == (1280, 800)
    assert shell.height() > 840
    for each in ("simulator.insert", "simulator.remove"):
        QTest.mouseClick(shell.findChild(QPushButton, each), Qt.MouseButton.LeftButton)
    assert done == ["locked", "out"]


def test_a_crash_is_reported_without_values(monkeypatch, caplog):
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crashed = []
    guard(crashed.append)
    try:
        raise ValueError("4111 1111")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(crashed) == 1
    assert "4111" not in caplog.text
    assert "ValueError" in caplog.text


def test_a_missing_font_is_named(monkeypatch, qapp):
    from ui import app

    monkeypatch.setattr(app, "QApplication", lambda _arguments: qapp)
    monkeypatch.setattr(app, "required_families", lambda: ["No Such Gothic"])
    with pytest.raises(app.FontMissing, match="No Such Gothic"):
        app.application()
