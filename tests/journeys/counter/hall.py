"""A counter hall: what residents and helpers do at it, in words; and what the platform's books say afterwards."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from card.simulator.namespace import VirtualReader
from card.simulator.profiles import Profile
from kiosk.journal import Journal
from kiosk.sandbox import catalogue
from tests.journeys.books import Books, Link, Resident, resident
from tests.journeys.conftest import Running
from tests.journeys.counter.orders import Glass

PIN = "1234"
SOMEBODY_ELSES_PIN = "9876"
# What leads away from a page is pressed when everything else on it has been.
_LATE = {"primary": 1, "settings": 1, "language": 1, "back": 2, "second": 2, "quit": 3, "staff": 4}
_JAPAN = timezone(timedelta(hours=9))


@dataclass(frozen=True)
class Place:
    """Where a kiosk stands: its folder, its reader, and the address of the wire its calls go by, if there is one."""

    folder: Path
    reader: VirtualReader
    wire: str | None = None


class Hall:
    """One counter of the hall.

    Args:
        glass: the window, with no kiosk behind it yet.
        place: where it stands.
        platform: what it speaks to.
        reviews: what the review page showed last, row by row, while each card lay there; counters may share it.
    """

    def __init__(
        self, glass: Glass, place: Place, platform: Running, reviews: dict[Profile, dict[str, str]] | None = None
    ) -> None:
        self.glass = glass
        self.books = Books(platform)
        self.reviews = {} if reviews is None else reviews
        self.place = place
        self._platform = platform
        self._pages = 0
        self._page: tuple[str, str | None] = ("", None)
        self._card: Profile | None = None
        self._personal: dict[Profile, set[str]] = {}

    # --- opening and closing time ----------------------------------------------------------------------------------

    def open(self) -> None:
        there = self._platform
        self.glass.order("open", str(self.place.folder), there.url, str(there.trust), self.place.wire)
        self._look(after=-1)

    def close(self) -> None:
        self.take_card()
        assert self.glass.order("close") == 0, "something broke in the kiosk; its own words stand on stderr"
        assert Journal(self.place.folder / "journal.db").open_entries() == []

    # --- what people do --------------------------------------------------------------------------------------------

    def lay_card(self, whose: Resident) -> None:
        self.place.reader.insert(whose.profile)
        self._card = whose.profile
        self.glass.order("card", True)

    def take_card(self) -> None:
        self.place.reader.remove()
        self._card = None
        self.glass.order("card", False)

    def press(self, *labels: str) -> None:
        """Press buttons of these labels, or identifiers, one after the other, on one page."""
        for each in labels:
            self.glass.order("press", each)

    def touch_the_background(self) -> None:
        self.glass.order("touch background")

    def type_account(self, account: str) -> None:
        self.glass.order("type", "key", account)

    def confirms(self, pin: str) -> None:
        """Type the PIN, and register."""
        self._type_pin(pin)
        self.press("登録する")

    def give_account(self, account: str, codes: tuple[str, ...]) -> None:
        """Fill the form of S06: the number, then the codes."""
        self.type_account(account)
        self.press("次へ")
        for place, code in enumerate(codes, start=1):
            self.glass.order("go into", f"code.{place}")
            self.glass.order("type", "key", code)
        self.press("次へ")

    def time_passes(self) -> None:
        """Nobody touches anything until the kiosk's patience ends."""
        self.glass.order("pass time")

    def staff_come(self) -> None:
        """Where they were called, they say that they are here."""
        self.glass.order("staff come")

    def comes_to(self, page: str, whose: Resident) -> None:
        """A resident goes on, doing everything right, until that page."""
        while self._page[0] != page:
            name, reason = self._page
            assert reason is None, f"{name}: {reason}"
            self._answer(name, whose)
            self._look(self._pages)

    def goes_on(self, page: str, reason: str | None = None) -> None:
        """What was done leads to that page, with that reason on it."""
        self._look(self._pages)
        self.stands_at(page, reason)

    def enrols(self, whose: Resident) -> None:
        """A resident comes, registers, and leaves with their card and without a slip."""
        self.comes_to("Done", whose)
        self.press("印刷しないで終わる")
        self.goes_on("TakeCard")
        self.take_card()
        self.goes_on("Attract")

    def comes_half_way(self, whose: Resident, page: str) -> None:
        """A resident comes to that page, and has begun to answer it."""
        self.comes_to(page, whose)
        match page:
            case "ChooseProvider":
                self._find(whose.choices.provider)
            case "EnterAccount":
                self.type_account(whose.choices.account)
            case "EnterPin":
                self._type_pin(PIN[:3])

    def everybody_goes(self) -> None:
        """Nobody is left, and no card, until the kiosk waits for the next one as it was set up."""
        self.take_card()
        if self.page() == "Attract":
            if "start" not in self.glass.order("touchable"):
                self.press("quit")  # something lies over the page
            self.press("start")
            self.goes_on("Consent")
        while self.page() != "Attract":
            self.time_passes()
            self._look(self._pages)

    def touch_everything(self, look: Callable[[], None], most: int = 80) -> None:
        """A helper presses whatever can be pressed, on every page that comes of it, and looks after every press.

        Each button of a page is pressed once; staff are called last, and come.
        """
        pressed: set[tuple[str, ...]] = set()
        for _ in range(most):
            here = (self.page(), *self.glass.order("touchable"))
            # Backwards: the keys in their own order would be the test cards' PIN.
            left = [each for each in reversed(here[1:]) if (*here, each) not in pressed]
            if not left:
                break
            chosen = min(left, key=lambda each: _LATE.get(each, 0))
            pressed.add((*here, chosen))
            self.press(chosen)
            look()
        self.staff_come()

    # --- what can be seen ------------------------------------------------------------------------------------------

    def page(self) -> str:
        """The page that stands there now, once it rests."""
        self._look(after=-1)
        return self._page[0]

    def stands_at(self, page: str, reason: str | None = None) -> None:
        assert self._page == (page, reason)

    def shown(self) -> list[str]:
        """Everything on the glass that can be read."""
        return [text for _, text in self.glass.order("read")]

    def shows(self, words: str) -> None:
        assert any(words in each for each in self.shown()), self.shown()

    def shows_nothing_of(self, whose: Resident) -> None:
        """Neither number nor name nor ID of theirs stands on the glass, in groups of four or whole."""
        marks = {whose.choices.account, *self._personal.get(whose.profile, ())}
        assert [each for each in self.shown() if any(mark in each.replace(" ", "") for mark in marks)] == []

    # --- what stands in the books ----------------------------------------------------------------------------------

    def registered_are(self, *residents: Resident) -> None:
        """Each of them by their own card, for their own account, over what they were shown; and nobody else."""
        assert self.books.links() == [self.books.link_of(each) for each in residents]
        assert self.wrong_links() == []

    def wrong_links(self) -> list[Link]:
        return [each for each in self.books.links() if not self._is_right(each)]

    def _is_right(self, link: Link) -> bool:
        """Whether the account is that of whoever's card signed, and the statement what was shown while it lay there."""
        provider = link.statement["provider"]
        signer = next((each for each in self.reviews if self.books.certificate(each) == link.certificate), None)
        if signer is None or link != self.books.link_of(resident(signer, provider)):
            return False
        return as_drawn(link.statement) == self.reviews[signer]

    # --- how a page is answered ------------------------------------------------------------------------------------

    def _look(self, after: int) -> None:
        self._pages, *page = self.glass.order("page", after)
        self._page = (page[0], page[1])
        if self._card is not None and page[0] in {"OfferMyKeyId", "ConfirmHolder", "Review"}:
            self._remember(self._card, self.glass.order("read"))

    def _remember(self, whose: Profile, read: list[list[str]]) -> None:
        rows = {name.removeprefix("row."): text for name, text in read if name.startswith("row.")}
        if rows:
            self.reviews[whose] = rows
        found = re.findall(r"名義：(.+?)　番号", " ".join(text for _, text in read))
        codes = [rows.get("mykey_id", ""), rows.get("holder", ""), *found]
        codes += [text for _, text in read if re.fullmatch(r"[A-Z2-9]{4} [A-Z2-9]{4}", text)]
        self._personal.setdefault(whose, set()).update(each.replace(" ", "") for each in codes if each)

    def _answer(self, page: str, whose: Resident) -> None:
        choices = whose.choices
        answers: dict[str, Callable[[], None]] = {
            "Attract": lambda: self.press("登録をはじめる"),
            "AwaitCard": lambda: self.lay_card(whose),
            "LastTry": lambda: self.press("手続きを続ける"),
            "ChooseProvider": lambda: self._choose(choices.provider),
            "EnterAccount": lambda: self.give_account(choices.account, choices.codes),
            "RepeatAccount": lambda: self._repeat(choices.account),
            "EnterPin": lambda: self.confirms(PIN),
        }
        answers.get(page, lambda: self.press("primary"))()

    def _type_pin(self, pin: str) -> None:
        self.glass.order("type", "pin", pin)

    def _choose(self, provider: str) -> None:
        self._find(provider)
        self.press("次へ")

    def _find(self, provider: str) -> None:
        turns = iter(["providers.next", "providers.previous"])  # two pages of them
        while f"provider.{provider}" not in self.glass.order("touchable"):
            self.press(next(turns))
        self.press(f"provider.{provider}")

    def _repeat(self, account: str) -> None:
        self.type_account(account)
        self.press("次へ")


def as_drawn(statement: dict[str, Any]) -> dict[str, str]:
    """The rows of a review page that shows this statement, by what they tell; written here anew, from the guide."""
    offer, terms = catalogue.load().catalogue, statement["terms"]
    opened = datetime.fromisoformat(statement["opened_at"]).astimezone(_JAPAN)
    return {
        "mykey_id": _grouped(statement["mykey_id"]) if statement["mykey_id"] else "お持ちのマイキーID",
        "programme": next(each.name_ja for each in offer.programmes if each.id == statement["programme"]),
        "provider": next(each.name_ja for each in offer.providers if each.id == statement["provider"]),
        "account": _grouped(statement["account"]),
        "codes": "入力済み",
        "holder": statement["holder"] or "表示なし",
        "terms": " / ".join(terms[each]["version"] for each in ("platform", "programme", "provider")),
        "opened_at": f"{opened.year}年{opened.month}月{opened.day}日 {opened:%H:%M}",
        "small_print": "{reference} {kiosk} {visit} {nonce}".format(**statement),
    }


def _grouped(code: str) -> str:
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))
