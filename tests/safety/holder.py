"""What the holder of a card does at the window: the page's next step, having read it; and what a helper can do."""

from collections.abc import Callable, Mapping

from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from kiosk.visit.review import grouped
from tests.safety.choices import Choices
from tests.safety.glass import Glass
from tests.safety.town import PROVIDERS, Resident

GUESSED_PIN = "9999"
_LIST_PAGES = 4


class Holder:
    """Somebody who stands before the window with their own card on the reader.

    Args:
        who: them.
        glass: the window.
        choices: what they would choose.
        reviewed: the rows of the review page as it was drawn last in this visit, by topic.
    """

    def __init__(self, who: Resident, glass: Glass, choices: Choices, reviewed: Mapping[str, str]) -> None:
        self._who = who
        self._glass = glass
        self._choices = choices
        self._reviewed = reviewed

    def act(self, state: at.State) -> None:
        """Do what the page asks; whatever else lies over it is closed, or read and left by its first button."""
        act = _ACTS.get(type(state), Holder._next)
        act(self, state)

    def _next(self, _state: at.State) -> None:
        any(self._glass.press(name) for name in ("start", "primary", "second", "quit"))

    def _begin(self, _state: at.Attract) -> None:
        self._glass.press("status" if self._choices.below(8) == 7 else "start")

    def _go_on(self, _state: at.State) -> None:
        self._glass.press("second") or self._glass.press("primary")

    def _choose(self, _state: at.ChooseProvider) -> None:
        wanted = f"provider.{self._choices.of(PROVIDERS)}"
        for _ in range(_LIST_PAGES):
            if self._glass.press(wanted):
                break
            self._glass.press("providers.next")
        self._next(_state)

    def _enter(self, state: at.EnterAccount) -> None:
        if state.provider.id in self._who.accounts and state.notice is None:
            fill_account(self._glass, *self._who.accounts[state.provider.id])
        else:
            self._next(state)

    def _repeat(self, state: at.RepeatAccount) -> None:
        self._glass.fill("account", self._who.accounts[state.provider.id][0])
        self._next(state)

    def _compare(self, state: at.ConfirmHolder) -> None:
        mine = self._who.accounts.get(state.account.provider.id, ("",))[0] == state.account.number
        self._glass.press("primary" if mine else "second") or self._next(state)

    def _review(self, state: at.Review) -> None:
        if self.approves() or "account" not in self._glass.rows():
            self._next(state)
        else:
            self._glass.press("change.account") or self._glass.press("back")

    def _sign(self, state: at.EnterPin) -> None:
        if state.notice is not None:
            self._glass.press("second" if state.notice.reason is Reason.PIN_LAST_TRY else "primary")
        elif isinstance(state.wanted, at.Registration) and not self.approves():
            self._glass.press("back") or self._next(state)
        else:
            type_pin(self._glass, self._who.pin)

    def approves(self) -> bool:
        """Whether the review page that was drawn names their own account, and nobody else's name."""
        shown = self._reviewed
        for provider, (number, _) in self._who.accounts.items():
            if shown.get("account") == grouped(number):
                name = self._who.holders[provider]
                return name is None or name == shown.get("holder")
        return False


def fill_account(glass: Glass, number: str, codes: tuple[str, ...]) -> None:
    """Type a number and its codes, and go on."""
    if glass.fill("account", number):
        glass.press("primary")
    for place, code in enumerate(codes, start=1):
        glass.fill(f"code.{place}", code)
    glass.press("primary")


def type_pin(glass: Glass, pin: str) -> None:
    """Type it on the glass, and go on."""
    for digit in pin:
        glass.press(f"pin.{digit}")
    glass.press("primary")


_ACTS: dict[type, Callable[..., None]] = {
    at.Attract: Holder._begin,
    at.LastTry: Holder._go_on,
    at.ChooseProvider: Holder._choose,
    at.EnterAccount: Holder._enter,
    at.RepeatAccount: Holder._repeat,
    at.ConfirmHolder: Holder._compare,
    at.Review: Holder._review,
    at.EnterPin: Holder._sign,
}
