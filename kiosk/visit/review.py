"""The review page's rows, built from the statement alone: what you see is what the card signs."""

from dataclasses import dataclass, field, fields
from enum import Enum

from kiosk.visit import event
from kiosk.visit.catalogue import Catalogue
from kiosk.visit.statement import Statement


class Topic(Enum):
    """What a row tells; ui.texts has the words."""

    MYKEY_ID = "mykey_id"
    PROGRAMME = "programme"
    PROVIDER = "provider"
    ACCOUNT = "account"
    CODES = "codes"
    HOLDER = "holder"
    TERMS = "terms"
    OPENED_AT = "opened_at"
    SMALL_PRINT = "small_print"


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One row.

    Attributes:
        topic: what it tells.
        value: plain text, or None for 「お持ちのマイキーID」, 「入力済み」 and 「表示なし」.
        change: what 「変更」 beside it changes, or None where nothing can be.
        covers: the statement's fields that this row shows.
    """

    topic: Topic
    value: str | None = field(repr=False)
    change: event.Row | None
    covers: frozenset[str]


# What the resident neither decides nor can read anything from; v and purpose are the page itself.
_PAGE_ITSELF = frozenset({"v", "purpose"})


def rows(statement: Statement, catalogue: Catalogue) -> tuple[ReviewRow, ...]:
    """Build the rows of a statement; names come from the catalogue the resident agreed to.

    Raises:
        ValueError: a field of the statement has no row, or the catalogue does not know its programme or provider.
    """
    programme = catalogue.programme(statement.programme)
    provider = catalogue.provider(statement.provider)
    if programme is None or provider is None:
        raise ValueError("the statement names what the catalogue does not have")
    terms = statement.terms
    versions = f"{terms.platform.version} / {terms.programme.version} / {terms.provider.version}"
    small = f"{statement.reference}  {statement.kiosk}  {statement.visit}  {statement.nonce}"
    new_id = event.Row.MYKEY_ID if statement.mykey_id else None
    other_programme = event.Row.PROGRAMME if len(catalogue.programmes) > 1 else None
    built = (
        _row(Topic.MYKEY_ID, statement.mykey_id, new_id, "mykey_id"),
        _row(Topic.PROGRAMME, programme.name_ja, other_programme, "programme"),
        _row(Topic.PROVIDER, provider.name_ja, event.Row.PROVIDER, "provider"),
        _row(Topic.ACCOUNT, grouped(statement.account), event.Row.ACCOUNT, "account"),
        _row(Topic.CODES, None, None),
        _row(Topic.HOLDER, statement.holder, None, "holder"),
        _row(Topic.TERMS, versions, None, "terms"),
        _row(Topic.OPENED_AT, statement.opened_at.isoformat(), None, "opened_at"),
        _row(Topic.SMALL_PRINT, small, None, "reference", "kiosk", "visit", "nonce"),
    )
    covered = frozenset().union(_PAGE_ITSELF, *(each.covers for each in built))
    if covered != {each.name for each in fields(Statement)}:
        raise ValueError("a field of the statement has no row")
    return built


def grouped(code: str) -> str:
    """Write an account number or ID in groups of four."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))


def _row(topic: Topic, value: str | None, change: event.Row | None, *covers: str) -> ReviewRow:
    return ReviewRow(topic, value, change, frozenset(covers))
