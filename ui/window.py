"""The kiosk's window: it shows the page of a state, and drops it with everything in it when the state goes."""

import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, QTranslator, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent, QPointerEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from ui import locales
from ui.bounce import Bounce
from ui.camera import Frames, no_camera
from ui.display import UNKNOWN, USUAL, Display, Panel
from ui.frame import Covers, Frame
from ui.keyboard import Keyboard
from ui.pages import which
from ui.pages.page import Page, Scene
from ui.sounds import Silent, Sounds, Tone
from ui.texts import CODE, Words
from ui.theme import Theme, tokens
from ui.timing import after
from ui.widgets import roles
from ui.widgets.focus import FocusRing

if TYPE_CHECKING:
    from ui.voice.reader import Reader

_TOUCHED_EVERY = 1.0
_JAPANESE = CODE.source


class KioskWindow(QWidget):
    """The page area; strip and banner of test mode stand outside it.

    Args:
        send: takes intents.
        panel: the glass, and what stands beside it.

    Attributes:
        displayed: emitted after each kiosk value, once its page stands.
        painted: emitted once, after the first page was painted.
    """

    displayed = Signal()
    painted = Signal()

    def __init__(self, send: Callable[[event.Event], None], panel: Panel = UNKNOWN) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("MyKey Kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._send = send
        self._panel = panel
        self._kiosk = at.Kiosk()
        self._began = time.monotonic()
        self._theme: Theme | None = None
        self._look = USUAL
        self._language = ""
        self._translator = QTranslator()
        self._frame: Frame | None = None
        self._cover: Frame | None = None
        self._make_cover: Callable[[], Page] | None = None
        self._reader: Reader | None = None
        self._sounds: Sounds = Silent()
        self._frames: Frames = no_camera
        self._touched = 0.0
        self._left_alone = QTimer(self)
        self._left_alone.setSingleShot(True)
        self._left_alone.setInterval(1000 * int(tokens()["timing"]["wishesForgottenS"]))
        self._left_alone.timeout.connect(self._forget_unused_wishes)
        self._is_painted = False
        self._ring = FocusRing(self)
        self._keyboard = Keyboard(self._scanned, self._types_digits, self._touched_at, Bounce())
        roles.install()
        self.set_language(_JAPANESE)
        self._left_to_import = which.modules()

    # --- showing ---------------------------------------------------------------------------------------------------

    @property
    def kiosk(self) -> at.Kiosk:
        """What is shown."""
        return self._kiosk

    @property
    def language(self) -> str:
        """The code of the language of the moment."""
        return self._language

    def display(self, kiosk: at.Kiosk) -> None:
        """Show a kiosk."""
        before, self._kiosk = self._kiosk, kiosk
        if kiosk.state is not before.state:
            self._began = time.monotonic()
        if self._theme is not None:  # else the first resize builds the page
            self._follow(kiosk, before)
        self.displayed.emit()

    def _follow(self, kiosk: at.Kiosk, before: at.Kiosk) -> None:
        if isinstance(kiosk.state, at.Attract) and not isinstance(before.state, at.Attract):
            self._forget_wishes()
        if kiosk.slow != before.slow:
            self._renew_cover()
        called = kiosk.counter.staff_called != before.counter.staff_called
        if called and kiosk.counter.staff_called:
            self._play(Tone.CALL_STAFF)
        if kiosk.state == before.state and not called and not self._shows_counter(before):
            return
        self._follow_state(kiosk, before)
        self._show_called()

    def _follow_state(self, kiosk: at.Kiosk, before: at.Kiosk) -> None:
        match kiosk.state:
            case at.Quiet():
                self._lay_over(partial(self._page, kiosk.state))
            case state if isinstance(before.state, at.Quiet) and state == before.state.inner:
                self._uncover()
            case state:
                self._uncover()
                if state != before.state or self._shows_counter(before):
                    self._show_state(state, before.state)

    def _shows_counter(self, before: at.Kiosk) -> bool:
        counter = self._kiosk.counter
        match self._kiosk.state:
            case at.Attract():
                return counter != before.counter
            case at.Consent():
                return counter.catalogue != before.counter.catalogue
        return False

    def _show_state(self, state: at.State, before: at.State) -> None:
        same = self._frame is not None and which.place_of(state) == which.place_of(before)
        if same and self._frame is not None and self._frame.page.take(state):
            return
        focused = self._frame.focused() if same and self._frame is not None else ""
        self._drop_frame()
        self._frame = self._framed(self._page(state))
        self._frame.focus(focused)

    def _drop_frame(self) -> None:
        # No name keeps what is dropped: where the next page cannot be built, the one after it must not meet it.
        dropped, self._frame = self._frame, None
        self._drop(dropped)

    def _page(self, state: at.State) -> Page:
        return which.page(state, self._scene())

    def _scene(self) -> Scene:
        if self._theme is None:
            raise RuntimeError("the window has no size yet")
        stands = self._theme, self._panel, self._kiosk.counter, self._began
        covers = self._call_staff, self._explain
        return Scene(*stands, self._send, *covers, self._choose_language, self._frames, self._say, self._play)

    def _framed(self, page: Page) -> Frame:
        frame = Frame(page, Covers(self._ask_quit, self._call_staff, self._languages, self._settings))
        frame.setParent(self)
        frame.setGeometry(self.rect())
        frame.show()
        self._ring.raise_()
        self._read(frame)
        return frame

    # --- covers: D01, D02, staff, languages, settings ---------------------------------------------------------------

    def _lay_over(self, make: Callable[[], Page]) -> None:
        page = make()
        if self._frame is not None:
            self._frame.page.cover()
            self._frame.hide()  # gone from sight and from the accessible tree, with what was typed kept
        self._make_cover = make
        self._cover_with(page)

    def _renew_cover(self) -> None:
        """Build what lies over the page anew, with the focus where it was."""
        if self._cover is None or self._make_cover is None:
            return
        focused, page = self._cover.focused(), self._make_cover()
        self._cover_with(page).focus(focused)

    def _cover_with(self, page: Page) -> Frame:
        dropped, self._cover = self._cover, None
        self._drop(dropped)
        self._cover = self._framed(page)
        return self._cover

    def _uncover(self) -> None:
        covered, self._cover, self._make_cover = self._cover, None, None
        self._drop(covered)
        if self._frame is not None:
            self._frame.show()
            if covered is not None:
                self._read(self._frame)

    def _ask_quit(self) -> None:
        self._lay_over(lambda: which.cover("quit:QuitPage", self._scene(), self._uncover))

    def _call_staff(self) -> None:
        self._send(event.CallStaff())

    def _show_called(self) -> None:
        """While staff are called the number covers every page but D01, which must be read and answered."""
        if self._kiosk.counter.staff_called and not isinstance(self._kiosk.state, at.Quiet):
            self._lay_over(lambda: which.cover("call_staff:CallStaffPage", self._scene()))

    def _explain(self) -> None:
        self._lay_over(lambda: which.cover("about_id:AboutIdPage", self._scene(), self._uncover))

    def _languages(self) -> None:
        self._lay_over(lambda: which.cover("languages:LanguagesPage", self._scene(), self._close))

    def _settings(self) -> None:
        self._lay_over(self._settings_page)

    def _close(self) -> None:
        """Put a wish's page away; what the resident left stays covered until the card's holder goes on."""
        if isinstance(self._kiosk.state, at.Quiet):
            self._lay_over(partial(self._page, self._kiosk.state))
            return
        self._uncover()
        self._show_called()

    def _settings_page(self) -> Page:
        from ui.pages.settings import SettingsPage, Switches

        voice = None if self._reader is None else self._reader.voice
        switches = Switches(
            display=self._look,
            slow=self._kiosk.slow,
            voice=None if voice is None else voice.on,
            volume=0 if voice is None else voice.volume,
            set_display=self.set_look,
            set_slow=lambda on: self._send(event.GoSlowly(on)),
            set_voice=self._set_voice,
            set_volume=self._set_volume,
        )
        return SettingsPage(self._scene(), self._close, switches)

    def _drop(self, frame: Frame | None) -> None:
        if frame is not None:
            frame.page.cover()
            frame.hide()
            frame.deleteLater()

    # --- input -----------------------------------------------------------------------------------------------------

    def _shown_page(self) -> Page | None:
        frame = self._cover or self._frame
        return frame.page if frame is not None else None

    def _scanned(self, text: str) -> None:
        page = self._shown_page()
        if page is not None:
            page.scanned(text)

    def _types_digits(self) -> bool:
        page = self._shown_page()
        return page is not None and page.types_digits

    def _touched_at(self, place: QPoint) -> QWidget | None:
        return self.window().childAt(place)

    # --- how the resident wants it ---------------------------------------------------------------------------------

    @property
    def look(self) -> Display:
        """How the pages look and are reached."""
        return self._look

    def set_look(self, look: Display) -> None:
        """Show everything another way; the page and what was typed stay."""
        if look == self._look:
            return
        self._look = look
        if self._theme is not None:
            self._build_anew()

    def _set_voice(self, on: bool) -> None:
        if self._reader is not None:
            self._reader.switch(on)
            self._renew_cover()

    def _set_volume(self, by: int) -> None:
        if self._reader is not None:
            self._reader.voice.step(by)
            self._renew_cover()

    def _forget_wishes(self) -> None:
        """The next resident finds the kiosk as it was set up, and nothing on the clipboard."""
        QGuiApplication.clipboard().clear()
        self.set_language(_JAPANESE)
        self.set_look(USUAL)
        if self._reader is not None:
            self._reader.end()

    def _forget_unused_wishes(self) -> None:
        """Somebody chose a language, or large text, and went away before beginning."""
        if isinstance(self._kiosk.state, at.Attract):
            self._close()
            self._forget_wishes()

    # --- language --------------------------------------------------------------------------------------------------

    def _choose_language(self, value: str) -> None:
        self.set_language(value)
        self._close()

    def set_language(self, code: str) -> None:
        """Say everything in another language; the page and what was typed stay."""
        if code == self._language:
            return
        self._language = code
        QCoreApplication.removeTranslator(self._translator)
        self._translator = locales.translator(code)
        QCoreApplication.installTranslator(self._translator)
        # Qt posts this to windows on its own, but later; a page built before then would say it in two languages.
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LanguageChange))
        if self._theme is not None and self._theme.large:
            self._build_anew()  # large text has no room to spare for another language's

    # --- voice and tones -------------------------------------------------------------------------------------------

    def be_heard(self, reader: "Reader", sounds: Sounds) -> None:
        """Have what is shown read out from now on, and tones made."""
        self._reader, self._sounds = reader, sounds
        shown = self._cover or self._frame
        if shown is not None:
            reader.read(shown)

    def see_with(self, frames: Frames) -> None:
        """Have codes read by a camera from now on."""
        self._frames = frames

    def _say(self, words: Words, private: bool) -> None:
        if self._reader is not None:
            self._reader.say(words, private)

    def _play(self, tone: Tone) -> None:
        self._sounds.play(tone)

    def _heed_press(self, pressed: QEvent) -> None:
        """A press ends what is being said; a key, or a button under the finger, sounds, and all sound alike."""
        key = pressed.key() if isinstance(pressed, QKeyEvent) and not pressed.isAutoRepeat() else None
        if self._reader is not None:
            self._reader.pressed(key)
        if key is not None or (isinstance(pressed, QPointerEvent) and _is_button(self._under(pressed))):
            self._play(Tone.PRESS)

    def _under(self, pressed: QPointerEvent) -> QWidget | None:
        return self.window().childAt(pressed.points()[0].position().toPoint()) if pressed.points() else None

    def _read(self, frame: Frame) -> None:
        if self._reader is not None:
            self._reader.read(frame)

    # --- window ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, resized: QResizeEvent) -> None:  # noqa: N802
        """Another size is another theme, and the page is built anew with what was typed, secrets excepted."""
        super().resizeEvent(resized)
        self._build_anew()

    def _build_anew(self) -> None:
        """Another size or look is another theme; the page, and what lies over it, are built for it."""
        self._theme = Theme.fitting(self.size(), self._look, self._pitch())
        kept, focused = (None, "") if self._frame is None else (self._frame.page.kept(), self._frame.focused())
        self._drop_frame()
        state = self._kiosk.state
        page = self._page(state.inner if isinstance(state, at.Quiet) else state)
        if (sheet := self._theme.stylesheet()) != self.styleSheet():
            self.setStyleSheet(sheet)  # which costs a round through every widget
        self._ring.fit(self._theme)
        self._frame = self._framed(page)
        self._frame.page.restore(kept)
        self._frame.focus(focused)
        if self._cover is not None:
            self._frame.page.cover()
            self._frame.hide()
            self._renew_cover()
        elif isinstance(state, at.Quiet):
            self._lay_over(partial(self._page, state))

    def _pitch(self) -> float | None:
        """Millimetres of a pixel, as the operator says or the screen."""
        if self._panel.mm_per_px is not None:
            return self._panel.mm_per_px
        screen = self.screen()
        wide = screen.physicalSize().width()
        return wide / screen.size().width() if wide > 0 else None

    def showEvent(self, shown: QShowEvent) -> None:  # noqa: N802
        """Watch for touches."""
        super().showEvent(shown)
        top = self.window().windowHandle()
        if top is not None:
            top.installEventFilter(self)
            # Asked first, since it was installed last: a scan is no sign that somebody is there.
            self._keyboard.stand_before(top)

    def paintEvent(self, painted: QPaintEvent) -> None:  # noqa: N802
        """Once the first page is on the screen, say so, and import the other pages one by one."""
        super().paintEvent(painted)
        if not self._is_painted:
            self._is_painted = True
            after(self, 0, self.painted.emit)
            after(self, 0, self._import_next)

    def _import_next(self) -> None:
        if self._left_to_import:
            import_module(self._left_to_import.pop())
            after(self, 0, self._import_next)

    def eventFilter(self, _watched: QObject, seen: QEvent) -> bool:  # noqa: N802
        """Any press says that somebody is there; the window's own handle sees each of them first."""
        if seen.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin}:
            self._heed_press(seen)
            self._left_alone.start()
            now = time.monotonic()
            if now - self._touched >= _TOUCHED_EVERY and not isinstance(self._kiosk.state, at.Quiet):
                self._touched = now
                self._send(event.Touched())
        return False


def _is_button(place: QWidget | None) -> bool:
    return isinstance(place, QAbstractButton) and place.isEnabled()
