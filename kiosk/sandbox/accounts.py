"""Checking a payment account with its provider, for one visit."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from sqlalchemy import Connection, Insert, bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from kiosk.platform.messages import AccountFound, CheckAccount
from kiosk.sandbox import guesses
from kiosk.sandbox.breaker import Down
from kiosk.sandbox.database import CheckedAccount, Registration, Visit, table
from kiosk.sandbox.intake import Intake
from kiosk.sandbox.providers import Firms, Rejected
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.sealed import place
from kiosk.sandbox.visits import COLUMNS, At, Desk, close, expired, find, is_open, require_open
from kiosk.visit.account import problem
from kiosk.visit.catalogue import Catalogue, Channel, Provider
from kiosk.visit.reason import Reason

ATTEMPTS = 3

_visits, _checked, _registrations = table(Visit), table(CheckedAccount), table(Registration)
# With the visit that it is counted for.
_COUNT = (
    update(_visits)
    .where(_visits.c.id == bindparam("visit"))
    .values(code_attempts=_visits.c.code_attempts + bindparam("more"))
    .returning(*COLUMNS)
)
_FORGET = delete(_checked).where(_checked.c.visit_id == bindparam("visit"))
_USED_FOR = select(_registrations.c.programme).where(
    _registrations.c.provider == bindparam("provider"),
    _registrations.c.account_hash == bindparam("account"),
    _registrations.c.unlinked_at.is_(None),
)


def _remembering(inserting: sqlite.Insert | postgresql.Insert) -> Insert:
    found = {each.name: inserting.excluded[each.name] for each in _checked.columns if not each.primary_key}
    return inserting.on_conflict_do_update(index_elements=[_checked.c.visit_id], set_=found)


_REMEMBER = {
    "sqlite": _remembering(sqlite.insert(_checked)),
    "postgresql": _remembering(postgresql.insert(_checked)),
}


@dataclass(frozen=True, slots=True)
class _Asked:
    """An account that a provider is asked for, and the programmes it would be for."""

    provider: Provider
    account_hash: str
    programmes: set[str]


class Accounts:
    """The call that checks an account."""

    def __init__(self, desk: Desk, catalogue: Catalogue, firms: Firms, intake: Intake) -> None:
        """Take the providers on offer, the firms behind them, and what is open."""
        self._desk = desk
        self._catalogue = catalogue
        self._firms = firms
        self._intake = intake

    def check(self, at: At, body: CheckAccount) -> AccountFound:
        """Ask the provider for the account's holder and remember the account for this visit.

        No transaction is held while the firm takes its time.

        Raises:
            Refused: `provider.rejected` with the attempts left, `limit.reached` after the third, which ends the
                visit; `account.used`; `provider.closed`, `provider.not_here`, `provider.down`; `visit.expired`.
        """
        account_hash = self._desk.keys.lookup("account", body.provider, body.account)
        asked = self._begin(at, body.provider, account_hash)
        try:
            _require_form(asked.provider, body)
            holder = self._firms.holder(asked.provider, body.account, body.codes)
        except Down as error:
            self._uncount(at)
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, Reason.PROVIDER_DOWN) from error
        except Rejected as error:
            raise self._rejection(at, account_hash) from error
        return self._remember(at, body, asked, holder)

    @again_after_race
    def _begin(self, at: At, provider_id: str, account_hash: str) -> _Asked:
        now = self._desk.now()
        with self._desk.engine.begin() as connection:
            # Counted before the firm is asked, so that guesses sent side by side cannot outrun the limit.
            visit = require_open(find(connection, at, _COUNT, more=1), now)
            programmes = self._intake.open(connection, visit, now)
            provider = require_offered(self._catalogue, provider_id, programmes, now)
            if visit.code_attempts > ATTEMPTS:
                raise guesses.limit_reached()
            guesses.require_few(connection, visit, account_hash, now)
        return _Asked(provider, account_hash, programmes)

    @again_after_race
    def _uncount(self, at: At) -> None:
        with self._desk.engine.begin() as connection:
            find(connection, at, _COUNT, more=-1)

    @again_after_race
    def _rejection(self, at: At, account_hash: str) -> Refused:
        now = self._desk.now()
        with self._desk.engine.begin() as connection:
            visit = find(connection, at)
            # Whatever became of the visit meanwhile: of guesses sent side by side, each counts.
            guesses.note(connection, visit, account_hash, now)
            if not is_open(visit, now):
                return expired()
            left = ATTEMPTS - visit.code_attempts
            if left > 0:
                return Refused(HTTPStatus.CONFLICT, Reason.PROVIDER_REJECTED, attempts_left=left)
            close(connection, [visit.id])
        return guesses.limit_reached()

    @again_after_race
    def _remember(self, at: At, body: CheckAccount, asked: _Asked, holder: str | None) -> AccountFound:
        now = self._desk.now()
        keys = self._desk.keys
        token = secrets.token_urlsafe(24)
        with self._desk.engine.begin() as connection:
            visit = require_open(find(connection, at, _COUNT, more=-1), now)
            wanted = asked.programmes
            used = bool(wanted) and wanted <= programmes_of(connection, body.provider, asked.account_hash)
            if not used:
                checked = {
                    "visit_id": visit.id,
                    "token": token,
                    "provider": body.provider,
                    "account_hash": asked.account_hash,
                    "account_sealed": keys.seal(body.account.encode(), place(CheckedAccount.account_sealed, visit.id)),
                    "holder_sealed": keys.seal(holder.encode(), place(CheckedAccount.holder_sealed, visit.id))
                    if holder
                    else None,
                }
                connection.execute(_REMEMBER[connection.dialect.name], checked)
        if used:
            raise account_used()
        return AccountFound(account_token=token, holder=holder)


def _require_form(provider: Provider, body: CheckAccount) -> None:
    """Let a firm be asked for what it can have given out, and can be told in its dialect; check digits are its own.

    Raises:
        Rejected: account or codes are outside the catalogue's patterns; they count as any account that is unknown.
    """
    patterns = (provider.account.pattern, *(each.pattern for each in provider.codes))
    entries = (body.account, *body.codes)
    if len(entries) != len(patterns) or any(map(problem, entries, patterns)):
        raise Rejected


def forget(connection: Connection, visit: str) -> None:
    """Keep nothing of what a provider found for this visit."""
    connection.execute(_FORGET, {"visit": visit})


def programmes_of(connection: Connection, provider: str, account_hash: str) -> set[str]:
    """The programmes somebody has registered this account for."""
    return set(connection.scalars(_USED_FOR, {"provider": provider, "account": account_hash}))


def require_offered(catalogue: Catalogue, provider_id: str, programmes: set[str], now: datetime) -> Provider:
    """Return the provider if it takes registrations here and now, for one of these programmes.

    Raises:
        Refused: `provider.not_here`, also for one the catalogue does not have; `provider.closed` with the time.
    """
    provider = catalogue.provider(provider_id)
    if provider is None or Channel.KIOSK not in provider.channels:
        raise Refused(HTTPStatus.CONFLICT, Reason.PROVIDER_NOT_HERE)
    if not catalogue.takes(provider, now, programmes):
        raise Refused(HTTPStatus.CONFLICT, Reason.PROVIDER_CLOSED, until=provider.closes_at)
    return provider


def account_used() -> Refused:
    """The account is registered already; told only to whoever knew its codes."""
    return Refused(HTTPStatus.CONFLICT, Reason.ACCOUNT_USED)
