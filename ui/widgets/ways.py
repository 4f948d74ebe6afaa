"""Which way parts of a page follow one another."""

from PySide6.QtWidgets import QBoxLayout

from ui.theme import Theme

Way = QBoxLayout.Direction


def beside(theme: Theme) -> Way:
    """In a row; one below the other in portrait."""
    return Way.TopToBottom if theme.portrait else Way.LeftToRight


def words_and_keys(theme: Theme) -> Way:
    """Words first, then what is pressed, at the side of the hand; below in portrait."""
    if theme.portrait:
        return Way.TopToBottom
    return Way.RightToLeft if theme.display.left else Way.LeftToRight
