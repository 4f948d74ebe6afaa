"""「見やすさ・音声」: how the pages look, sound and are reached; everything takes effect at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import texts
from ui.display import Display
from ui.pages.page import Action, Page, Scene
from ui.texts import Text, Words
from ui.widgets.button import Button
from ui.widgets.sheets import holding
from ui.widgets.switch import Switch

_DISPLAY = {
    "large": Text("settings", "文字を大きく"),
    "contrast": Text("settings", "画面を黒く"),
    "ruby": Text("settings", "ふりがな"),
    "left": Text("settings", "左側で操作"),
    "low": Text("settings", "低い位置で操作"),
}
_VOICE = Text("settings", "音声案内")
_SLOW = Text("settings", "ゆっくり操作")
_LOUDER = Text("settings", "音を大きく（今は%1）")
_SOFTER = Text("settings", "音を小さく（今は%1）")


@dataclass(frozen=True, slots=True)
class Switches:
    """What is on now, and what turns it.

    Attributes:
        display: how the pages look and are reached.
        slow: whether time limits are longer.
        voice: whether the page is read out; None: nothing here can speak.
        volume: of voice and tones, in per cent.
        set_display: takes how they shall look from now on.
        set_slow: takes whether limits are longer.
        set_voice: takes whether the page is read out.
        set_volume: takes a step up (1) or down (-1).
    """

    display: Display
    slow: bool
    voice: bool | None
    volume: int
    set_display: Callable[[Display], None]
    set_slow: Callable[[bool], None]
    set_voice: Callable[[bool], None]
    set_volume: Callable[[int], None]


class SettingsPage(Page):
    """The page beneath and what was typed stay; the whole page is built anew with each switch."""

    def __init__(self, scene: Scene, close: Callable[[], None], switches: Switches) -> None:
        super().__init__(scene)
        self._close = close
        self._switches = switches
        self.add_heading(texts.SETTINGS)
        buttons = [*self._for_display(), self._for_slow(), *self._for_voice()]
        rows = self.add_sheets("settings")
        for place in range(0, len(buttons), 2):
            rows.add(self._row(buttons[place : place + 2]))

    def quit_action(self) -> Action:
        """Back to the page."""
        return Action(texts.BACK, self._close)

    def _row(self, buttons: Sequence[Button]) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(self.theme.space("s"))
        for each in buttons:
            row.addWidget(each, 1)
        if len(buttons) == 1:
            row.addStretch(1)
        return holding(row)

    def _for_display(self) -> list[Button]:
        return [self._for_look(field.name) for field in fields(Display) if self._has_effect(field.name)]

    def _has_effect(self, name: str) -> bool:
        """Readings are the reader's choice in Japanese only, and nothing is out of reach in landscape."""
        if name == "ruby":
            return texts.furigana() is texts.Furigana.BY_CHOICE
        return name != "low" or self.theme.portrait

    def _for_look(self, name: str) -> Button:
        switches = self._switches
        on: bool = getattr(switches.display, name)
        turned = replace(switches.display, **{name: not on})
        return self._switch(_DISPLAY[name], name, partial(switches.set_display, turned), on=on)

    def _for_slow(self) -> Button:
        on = self._switches.slow
        return self._switch(_SLOW, "slow", partial(self._switches.set_slow, not on), on=on)

    def _for_voice(self) -> list[Button]:
        on, volume = self._switches.voice, str(self._switches.volume)
        if on is None:
            return []
        voice = self._switch(_VOICE, "voice", partial(self._switches.set_voice, not on), on=on)
        if not on:
            return [voice]
        return [voice, self._step(_SOFTER.of(volume), "softer", -1), self._step(_LOUDER.of(volume), "louder", 1)]

    def _switch(self, words: Words, name: str, turn: Callable[[], None], *, on: bool) -> Switch:
        switch = Switch(self.theme, words, f"settings.{name}", on=on)
        switch.clicked.connect(lambda: turn())
        return switch

    def _step(self, words: Words, name: str, by: int) -> Button:
        button = Button(self.theme, words, f"settings.{name}")
        button.clicked.connect(lambda: self._switches.set_volume(by))
        return button
