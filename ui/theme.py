"""The look, read from resources/theme.json: the unit u, colours, type, spaces. Nothing of it is typed twice."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont

from ui import texts


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
    """The look for one size of the page.

    Attributes:
        unit: logical pixels of 1 u.
        portrait: whether the page is taller than wide.
        palette: `light` or `contrast`.
        size: `normal` or `large`, a column of the type scale.
        ruby: whether readings stand above kanji in the languages that leave it to the reader.
    """

    unit: float
    portrait: bool = False
    palette: str = "light"
    size: str = "normal"
    ruby: bool = False

    @classmethod
    def fitting(cls, page: QSize, mm_per_px: float | None = None) -> "Theme":
        """The theme for a page of that many logical pixels, with targets of 12 mm where the panel's pitch is known."""
        rule = tokens()["unit"]
        unit = min(page.width(), page.height()) / rule["shortSide"]
        if mm_per_px:
            unit *= max(1.0, rule["targetMm"] / (rule["targetU"] * unit * mm_per_px))
        return cls(unit, page.height() > page.width())

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

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        return QColor(self.hex(role))

    def font(self, style: Style, families: Sequence[str] | None = None) -> QFont:
        """The font of a style; its families are those of the language of the moment, never chosen by glyph."""
        scale = tokens()["type"]["scale"][style]
        code = tokens()["type"]["families"]["code"] if style is Style.CODE else []
        font = QFont([*code, *(families or texts.FAMILIES().split(", "))])
        font.setPixelSize(self.px(scale[self.size]))
        font.setWeight(QFont.Weight(scale["weight"]))
        return font

    def line_height(self, style: Style, *, ruby: bool | None = None) -> int:
        """Pixels from one line to the next, with room for readings (left out: where the language shows them)."""
        scale = tokens()["type"]["scale"][style]
        high = self.px(scale[self.size] * scale["lineHeight"])
        with_ruby = self.shows_ruby if ruby is None else ruby
        return max(high, self.px(scale[self.size]) + self.ruby_px(style)) if with_ruby else high

    @property
    def shows_ruby(self) -> bool:
        """Whether readings stand above kanji in the language of the moment."""
        when = texts.furigana()
        return when is texts.Furigana.ALWAYS or (self.ruby and when is texts.Furigana.BY_CHOICE)

    def ruby_px(self, style: Style) -> int:
        """The size of readings above that style."""
        rule = tokens()["type"]["ruby"]
        return self.px(max(rule["minU"], rule["sizeEm"] * tokens()["type"]["scale"][style][self.size]))

    def text_width(self) -> int:
        """The widest a paragraph may run."""
        body: float = tokens()["type"]["scale"][Style.BODY][self.size]
        return self.px(float(tokens()["layout"]["pageTextMaxEm"]) * body)

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
