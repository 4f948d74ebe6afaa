"""The look, read from resources/theme.json: the unit u, colours, type, spaces. Nothing of it is typed twice."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from math import ceil
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont

from ui import texts
from ui.display import USUAL, Display


class Style(StrEnum):
    """The styles text is set in."""

    CAPTION = "caption"
    BODY = "body"
    BUTTON = "button"
    SUBHEADING = "subheading"
    HEADING = "heading"
    DIGIT = "digit"
    CODE = "code"
    DISPLAY = "display"


@cache
def tokens() -> Mapping[str, Any]:
    """The theme file."""
    parsed: dict[str, Any] = json.loads((files("resources") / "theme.json").read_bytes())
    return parsed


@dataclass(frozen=True, slots=True)
class Theme:
    """The look for one size of the page and one resident.

    Attributes:
        unit: logical pixels of 1 u.
        portrait: whether the page is taller than wide.
        display: how the resident wants it.
        least_text: pixels that no text is under in large text; 0 where the panel's pitch is not known.
        height: of the page with its bars, in pixels.
    """

    unit: float
    portrait: bool = False
    display: Display = USUAL
    least_text: int = 0
    height: int = 0

    @classmethod
    def fitting(cls, page: QSize, display: Display = USUAL, mm_per_px: float | None = None) -> "Theme":
        """The theme for a page of that many logical pixels.

        Where the panel's pitch is known, targets are at least 12 mm, and a capital of large text fills 0.7 degrees at
        the viewing distance (EN 301 549 clause 5.1.4).
        """
        rule = tokens()["unit"]
        unit = min(page.width(), page.height()) / rule["shortSide"]
        portrait = page.height() > page.width()
        if not mm_per_px:
            return cls(unit, portrait, display, height=page.height())
        unit *= max(1.0, rule["targetMm"] / (rule["targetU"] * unit * mm_per_px))
        return cls(unit, portrait, display, least_large_text(mm_per_px), page.height())

    @property
    def palette(self) -> str:
        """`light` or `contrast`."""
        return "contrast" if self.display.contrast else "light"

    @property
    def quiet_ground(self) -> str:
        """The role of the ground of a box that only sets words off: white on black would shout."""
        return "bg.bar" if self.display.contrast else "bg.selected"

    @property
    def large(self) -> bool:
        """Whether text is large, and what holds it needs more room."""
        return self.display.large

    @property
    def low(self) -> bool:
        """Whether all that is pressed must stand in the lower half."""
        return self.display.low and self.portrait

    @property
    def reach(self) -> int:
        """Pixels at a page's lower end in which all that is pressed must stand; in landscape the whole page does."""
        if not self.portrait:
            return self.height
        share: float = tokens()["layout"]["reachLow" if self.low else "reachPortrait"]
        return round(self.height * share) - self.bottom_bar

    @property
    def button_height(self) -> int:
        """Pixels of a button of two lines, with readings where they are shown."""
        return max(self.px(tokens()["target"]["buttonU"]), 2 * self.line_height(Style.BUTTON) + 2)

    @property
    def bottom_bar(self) -> int:
        """Pixels of the bar below: a row of buttons, in portrait three."""
        edge, apart = self.space("2xs"), self.space("s")
        if self.portrait:
            return max(self.layout("bottomBarPortrait"), 3 * (self.button_height + apart) + edge)
        return max(self.layout("bottomBarLandscape"), self.button_height + 2 * edge)

    def px(self, u: float) -> int:
        """Pixels of `u` units."""
        return round(u * self.unit)

    def space(self, name: str) -> int:
        """Pixels of a step of the spacing scale."""
        return self.px(tokens()["space"][name])

    def target(self, name: str) -> tuple[int, int]:
        """Width and height, in pixels, of a kind of key or card."""
        width, height = tokens()["target"][name]
        return self.px(width), self.px(height)

    def layout(self, name: str) -> int:
        """Pixels of a measure of the frame."""
        return self.px(tokens()["layout"][name])

    def border(self, name: str) -> int:
        """Pixels of a kind of border, never none."""
        return max(1, self.px(tokens()["border"][name]))

    def radius(self, name: str) -> int:
        """Pixels of a kind of corner."""
        return self.px(tokens()["radius"][name])

    def hex(self, role: str) -> str:
        """The colour of a role, as written in the file."""
        colours: dict[str, str] = tokens()["themes"][self.palette]
        return colours[role]

    def ink_on(self, ground: str) -> str:
        """The role of plain text on that ground: on black, what is selected is white."""
        own = ground.replace("bg.", "text.")
        return own if ground == "bg.selected" and own in tokens()["themes"][self.palette] else "text"

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        return QColor(self.hex(role))

    def font(self, style: Style, families: Sequence[str] | None = None) -> QFont:
        """The font of a style; its families are those of the language of the moment, never chosen by glyph."""
        scale = tokens()["type"]["scale"][style]
        code = tokens()["type"]["families"]["code"] if style is Style.CODE else []
        font = QFont([*code, *(families or texts.FAMILIES().split(", "))])
        font.setPixelSize(self.text_px(style))
        font.setWeight(QFont.Weight(scale["weight"]))
        return font

    def text_px(self, style: Style) -> int:
        """Pixels of a style's em."""
        scale: dict[str, float] = tokens()["type"]["scale"][style]
        return max(self.px(scale["large"]), self.least_text) if self.large else self.px(scale["normal"])

    def line_height(self, style: Style, *, ruby: bool | None = None) -> int:
        """Pixels from one line to the next, with room for readings (left out: where the language shows them)."""
        spacing: float = tokens()["type"]["scale"][style]["lineHeight"]
        high = round(self.text_px(style) * spacing)
        with_ruby = self.shows_ruby if ruby is None else ruby
        return max(high, self.text_px(style) + self.ruby_px(style)) if with_ruby else high

    @property
    def shows_ruby(self) -> bool:
        """Whether readings stand above kanji in the language of the moment."""
        when = texts.furigana()
        return when is texts.Furigana.ALWAYS or (self.display.ruby and when is texts.Furigana.BY_CHOICE)

    def ruby_px(self, style: Style) -> int:
        """The size of readings above that style."""
        rule: dict[str, float] = tokens()["type"]["ruby"]
        return max(self.px(rule["minU"]), round(rule["sizeEm"] * self.text_px(style)))

    def text_width(self) -> int:
        """The widest a paragraph may run."""
        return round(float(tokens()["layout"]["pageTextMaxEm"]) * self.text_px(Style.BODY))

    def stylesheet(self) -> str:
        """The few rules that are left to a style sheet: grounds, and fields one types in."""
        return f"""
            #window, #page, #frame {{ background: {self.hex("bg.page")}; }}
            #topbar, #bottombar {{ background: {self.hex("bg.bar")}; }}
            QLineEdit {{
                background: {self.hex("bg.page")}; color: {self.hex("text")};
                border: {self.border("control")}px solid {self.hex("border.control")};
                border-radius: {self.radius("control")}px; padding: 0 {self.space("s")}px;
                selection-background-color: {self.hex("action")}; selection-color: {self.hex("on.action")};
            }}
            QLineEdit[wrong="true"] {{ border-color: {self.hex("mark.error")}; }}
        """


def least_large_text(mm_per_px: float) -> int:
    """Pixels of an em whose capital H fills the angle of EN 301 549 clause 5.1.4 at the viewing distance."""
    rule: dict[str, float] = tokens()["type"]["largeText"]
    return ceil(rule["distanceMm"] * rule["tangent"] / (rule["capEm"] * mm_per_px))
