"""A small catalogue and the steps of a visit, for tests that need no platform."""

from datetime import UTC, datetime

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.catalogue import (
    AccountFormat,
    Catalogue,
    Channel,
    Check,
    CodeFormat,
    Kind,
    OwnerEcho,
    Programme,
    Provider,
    Terms,
)

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
LUHN_ACCOUNT = "4000000000000002"
PLAIN_ACCOUNT = "ABCDEF1234567"


def provider(provider_id: str, **changes: object) -> Provider:
    fields: dict = {
        "id": provider_id,
        "name_ja": f"みほん{provider_id}",
        "name_kana": f"みほん{provider_id}",
        "name_latin": f"Mihon {provider_id}",
        "aliases": (),
        "kind": Kind.QR,
        "method": "BOTH",
        "account": AccountFormat("会員番号", "Member number", r"\d{16}", Check.LUHN, "NONE", "アプリ。", "In the app."),
        "codes": (CodeFormat("確認番号", "Check number", r"\d{4}", secret=True),),
        "pre_registration": False,
        "channels": (Channel.KIOSK,),
        "min_age_own": 0,
        "legal_rep_allowed": False,
        "owner_echo": OwnerEcho.MASKED_NAME,
        "grant_delay": "P1D",
        "points_expiry": "P1Y",
        "closes_at": datetime(2030, 3, 31, tzinfo=UTC),
        "terms": Terms("1", f"{provider_id}の規約"),
    }
    return Provider(**{**fields, **changes})


def plain_format() -> AccountFormat:
    return AccountFormat("会員番号", "Member number", r"[A-Z0-9]{13}", Check.NONE, "QR", "アプリ。", "In the app.")


def programme(programme_id: str) -> Programme:
    terms = Terms("1", f"{programme_id}の規約")
    return Programme(programme_id, f"制度{programme_id}", f"Programme {programme_id}", NOW, NOW.replace(2030), terms)


def catalogue(programmes: int = 1) -> Catalogue:
    return Catalogue(
        "1",
        Terms("1", "マイキーIDの規約"),
        tuple(programme(f"G{each}") for each in range(programmes)),
        (
            provider("P01", account=plain_format()),
            provider("P02"),
            provider("P08", channels=(Channel.APP,)),
            provider("P09", closes_at=datetime(2026, 1, 1, tzinfo=UTC)),
        ),
    )


def opened(
    visit: int, *, has_mykey_id: bool = False, already: tuple[str, ...] = (), closed: tuple[str, ...] = ()
) -> event.VisitOpened:
    token, nonce = f"visit-{visit}", f"nonce-{visit}"
    return event.VisitOpened(visit, token, nonce, "ABCDE23459", NOW, has_mykey_id, already, closed)


def registered(visit: int) -> event.Registered:
    return event.Registered(visit, "ABCD2345", NOW, "ABCDEFGH")


def status(visit: int) -> event.StatusFound:
    past = at.PastRegistration("G0", "P02", "0002", f"REFERENCE{visit}", NOW)
    return event.StatusFound(visit, f"ABCD234{visit + 1}", (past,))


def news() -> at.News:
    return at.News("ABCDE23459", NOW, registered=True)
