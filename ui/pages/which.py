"""Which page shows a state; each page is imported when it is first shown, so that the first window stands soon."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from kiosk.visit import state as at
from ui.pages.page import Page, Scene

# Each by its module in this folder, and its class.
_PAGES: dict[type[at.State], str] = {
    at.Attract: "attract:AttractPage",
    at.Consent: "consent:ConsentPage",
    at.AwaitCard: "await_card:AwaitCardPage",
    at.ReadingCard: "waiting:ReadingPage",
    at.OpeningVisit: "waiting:ReadingPage",
    at.ReservingId: "waiting:ReservingPage",
    at.OfferMyKeyId: "offer_id:OfferIdPage",
    at.OwnMyKeyId: "own_id:OwnIdPage",
    at.KeepMyKeyId: "offer_id:KeepIdPage",
    at.LastTry: "notice:LastTryPage",
    at.ChooseProgramme: "programme:ProgrammePage",
    at.ChooseProvider: "provider:ProviderPage",
    at.EnterAccount: "account:AccountPage",
    at.RepeatAccount: "account:RepeatPage",
    at.CheckingAccount: "waiting:CheckingPage",
    at.ConfirmHolder: "holder:HolderPage",
    at.Review: "review:ReviewPage",
    at.EnterPin: "pin:PinPage",
    at.PinOnPad: "pin_pad:PinOnPadPage",
    at.Signing: "working:WorkingPage",
    at.Registering: "working:WorkingPage",
    at.Settling: "working:WorkingPage",
    at.Quiet: "quiet:QuietPage",
    at.AlreadyRegistered: "notice:AlreadyPage",
    at.Enquiring: "waiting:EnquiringPage",
    at.Done: "done:DonePage",
    at.Status: "status:StatusPage",
    at.OfferSlip: "done:OfferSlipPage",
    at.Printing: "waiting:PrintingPage",
    at.PrintTrouble: "notice:PrintTroublePage",
    at.TakeCard: "take_card:TakeCardPage",
    at.Stopped: "notice:NoticePage",
}
_NOTICE = "notice:NoticePage"
_TAKEN = "taken_id:TakenIdPage"
_PAD_LAPSE = "pin_pad:PadLapsePage"
# These show a notice in place: the list, or the sentence above the card, must stay in sight.
_NOTICE_IN_PLACE = (at.ChooseProgramme, at.TakeCard)


def place_of(state: at.State) -> str:
    """Where the page of a state stands: its module and its class."""
    if isinstance(state, at.Signing) and isinstance(state.wanted, at.Enquiry):
        return _PAGES[at.Enquiring]
    notice = getattr(state, "notice", None)
    if notice is None and isinstance(state, at.EnterPin) and state.lapse is not None:
        return _PAD_LAPSE
    if notice is None or isinstance(state, _NOTICE_IN_PLACE):
        return _PAGES[type(state)]
    return _TAKEN if notice.free else _NOTICE


def page(state: at.State, scene: Scene) -> Page:
    """Make the page of a state."""
    return _load(place_of(state))(scene, state)


def cover(place: str, scene: Scene, *close: Callable[[], None]) -> Page:
    """Make a page that lies over the others.

    Args:
        place: its module and its class.
        scene: what it stands in.
        close: puts it away; none for one that cannot be put away.
    """
    return _load(place)(scene, *close)


def modules() -> list[str]:
    """The modules of all pages of states."""
    places = {*_PAGES.values(), _NOTICE, _TAKEN}
    return sorted({f"{__package__}.{place.split(':')[0]}" for place in places})


def _load(place: str) -> Callable[..., Page]:
    module, _, name = place.partition(":")
    return cast("Callable[..., Page]", getattr(import_module(f"{__package__}.{module}"), name))
