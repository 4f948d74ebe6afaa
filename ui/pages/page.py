"""What all pages share: how they are made, what they say to the frame, and the small parts they lay out alike."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from ui.camera import Frames
from ui.display import Panel
from ui.sounds import Tone
from ui.texts import Text, Words
from ui.theme import Style, Theme
from ui.widgets.beside import Beside, Japanese
from ui.widgets.sheets import Sheets, holding
from ui.widgets.stepper import Step
from ui.widgets.text import Heading, Label
from ui.widgets.ways import beside


class Quitting(Enum):
    """What 「やめる」 does on a page: ask first, end at once, or not be there."""

    ASKS = "asks"
    ENDS = "ends"
    NOT_HERE = "not here"


@dataclass(frozen=True, slots=True)
class Scene:
    """What a page stands in.

    Attributes:
        theme: the look.
        panel: the glass, and what stands beside it.
        counter: nobody's business but the counter's: reader, news, the kiosk's name.
        began: when the state began, of `time.monotonic`; the page may be younger.
        send: takes intents.
        call_staff: shows the staff notice over the page.
        explain: shows what a MyKey ID is over the page.
        choose_language: takes the language's code, e.g. `en`.
        frames: where a camera's frames come from.
        say: speaks words where voice guidance is on; whether they are private.
        play: begins a tone.
    """

    theme: Theme
    panel: Panel
    counter: at.Counter
    began: float
    send: Callable[[event.Event], None]
    call_staff: Callable[[], None]
    explain: Callable[[], None]
    choose_language: Callable[[str], None]
    frames: Frames
    say: Callable[[Words, bool], None]
    play: Callable[[Tone], None]


@dataclass(frozen=True, slots=True)
class Action:
    """A button of the bottom bar."""

    words: Words
    act: Callable[[], None]


class Page(QWidget):
    """A page: it shows one state, holds what is being typed, and sends intents.

    Attributes:
        step: where it stands in the journey; None off it.
        quitting: what 「やめる」 does.
        quit_words: its label where that is another.
        goes_back: whether 「戻る」 is there.
        staff_called: whether staff have been called already, so that the bar need not offer it.
        types_digits: whether a number pad's digits are digits here; elsewhere they move the focus.
        relabelled: emitted when the bottom bar's buttons say something else than before.
    """

    step: Step | None = None
    quitting: ClassVar[Quitting] = Quitting.ASKS
    quit_words: ClassVar[Text | None] = None
    goes_back: bool = False
    staff_called: ClassVar[bool] = False
    types_digits: ClassVar[bool] = False
    relabelled = Signal()

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.scene = scene
        self.theme = scene.theme
        self.column = QVBoxLayout(self)
        side, top = scene.theme.layout("padding"), scene.theme.space("s")
        # In portrait what is pressed begins right above the bar: every pixel of reach counts.
        self.column.setContentsMargins(side, top, side, 0 if scene.theme.portrait else top)
        self.column.setSpacing(scene.theme.space("s"))
        self.heading: Heading | None = None

    # --- what the frame asks ---------------------------------------------------------------------------------------

    def primary(self) -> Action | None:
        """The filled button at the right."""
        return None

    def second(self) -> Action | None:
        """The other button beside it."""
        return None

    def back(self) -> None:
        """What 「戻る」 does."""
        self.send(event.Back())

    def quit_action(self) -> Action | None:
        """What stands at the left where it is not 「やめる」."""
        return None

    def take(self, _state: at.State) -> bool:
        """Show a new state of the same kind in place; False: build the page anew."""
        return False

    def scanned(self, _text: str) -> None:
        """A code was scanned; a page that asks for none drops it whole."""

    def takes(self, _pressed: QKeyEvent) -> bool:
        """Whether the page wants this key wherever the focus is."""
        return False

    def kept(self) -> object:
        """What was typed and may outlive this page object where the same page is built anew; never a secret."""
        return None

    def restore(self, kept: Any) -> None:
        """Put back what another object of this page kept."""

    def cover(self) -> None:
        """Something is laid over the page, or it is about to go: forget secrets."""

    # --- what pages lay out alike ----------------------------------------------------------------------------------

    def send(self, intent: event.Event) -> None:
        """Send an intent."""
        self.scene.send(intent)

    def sends(self, intent: event.Event) -> Callable[[], None]:
        """A call that sends that intent."""
        return lambda: self.scene.send(intent)

    def add_heading(self, words: Words, lead: Words | None = None, style: Style = Style.HEADING) -> Heading:
        """Put the heading, and the lead under it."""
        self.heading = Heading(self.theme, words, style)
        self.column.addWidget(self.heading)
        if lead is not None:
            self.add_text(lead)
        return self.heading

    def add_beside(self, heading: Text) -> None:
        """Put the heading, with the Japanese beside it where nobody has checked the translation."""
        self.heading = Heading(self.theme, heading)
        self.column.addWidget(Beside(self.theme, heading, self.heading))

    def blocks_beside(self, text: Text) -> tuple[QWidget, ...]:
        """A sentence, and its Japanese below it where nobody has checked the translation."""
        japanese = QVBoxLayout()
        japanese.addWidget(Japanese(self.theme, text.japanese))
        return self.label(text), holding(japanese)

    def add_sheets(self, name: str = "sheets", *, gap: int | None = None) -> Sheets:
        """Put what takes the room that is left; blocks that have no room there go on further sheets."""
        sheets = Sheets(self.theme, name, gap=gap)
        self.column.addWidget(sheets, 1)
        return sheets

    def label(self, words: Words, style: Style = Style.BODY, *, role: str = "text") -> Label:
        """A sentence as wide as the page."""
        return Label(self.theme, words, style, role=role, widest=self.theme.px(1200))

    def add_text(self, words: Words, style: Style = Style.BODY, *, role: str = "text") -> Label:
        """Put a sentence."""
        label = self.label(words, style, role=role)
        self.column.addWidget(label)
        return label

    def sides(self) -> QBoxLayout:
        """A row that becomes a column in portrait."""
        row = QBoxLayout(beside(self.theme))
        row.setSpacing(self.theme.space("m" if self.theme.portrait else "xl"))
        return row

    def showEvent(self, shown: QShowEvent) -> None:  # noqa: N802
        """The heading has the focus first, so that a screen reader begins there."""
        super().showEvent(shown)
        if self.heading is not None and not shown.spontaneous():
            self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
