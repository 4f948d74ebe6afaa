"""Each guard's switch: the product as it would be without it. They live here and nowhere in the product."""

from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial
from http import HTTPStatus
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from card.jpki import JpkiApplication, ReaderTraits
from kiosk.card_work import CardWork
from kiosk.platform import receipt
from kiosk.platform.messages import Outcome, Register, Registered, Settled
from kiosk.platform.statement import signed_bytes
from kiosk.platform_work import PlatformWork
from kiosk.sandbox import accounts, enquiry, ids, people, registration, signed, visits
from kiosk.sandbox.database import CheckedAccount, Visit
from kiosk.sandbox.firms import firm
from kiosk.sandbox.jlis import Entry, RegisterFile
from kiosk.sandbox.keys import Keys
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.registration import Registrations
from kiosk.sandbox.sealed import place
from kiosk.sandbox.visits import At, VisitRow, Visits
from kiosk.visit import account, choosing, effect, entering, event, machine, registering
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from kiosk.visit.statement import Statement
from kiosk.visit.transition import Next, to

# --- the kiosk ----------------------------------------------------------------------------------------------------


def results_of_any_visit_are_taken(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(machine, "_RESULTS", ())


def a_visit_goes_on_without_its_card(patch: pytest.MonkeyPatch) -> None:
    ordinary = machine._next

    def go_on(counter: at.Counter, state: at.State, happened: event.Event) -> Next:
        has_a_row = (type(state), type(happened)) in machine._TABLE
        return ordinary(counter, state, happened) if has_a_row or not isinstance(happened, event.CardOut) else to(state)

    patch.setattr(machine, "_next", go_on)


def quiet_pages_stay(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(machine, "_MAY_BE_QUIET", ())


def a_card_left_behind_is_as_good_as_none(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(machine._TABLE, (at.Quiet, event.TimeUp), lambda *_: to(at.Attract()))


def the_card_is_taken_anew_to_sign(patch: pytest.MonkeyPatch) -> None:
    ordinary = CardWork.sign

    def sign(work: CardWork, wanted: Any) -> Any:
        work.release()
        work._connection = work._reader.connect()
        work._application = JpkiApplication.select(work._connection, ReaderTraits())
        return ordinary(work, wanted)

    patch.setattr(CardWork, "sign", sign)


def each_press_is_a_try(patch: pytest.MonkeyPatch) -> None:
    def again(counter: at.Counter, state: at.Signing, submitted: event.SubmitPin) -> Next:
        return entering.sign(counter, at.EnterPin(state.wanted), submitted)

    patch.setitem(machine._TABLE, (at.Signing, event.SubmitPin), again)


def check_digits_are_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(account, "_check_holds", lambda *_: True)


def numbers_are_typed_once(patch: pytest.MonkeyPatch) -> None:
    def submit(counter: at.Counter, state: at.EnterAccount, typed: event.SubmitAccount) -> Next:
        return choosing.submit_account(counter, state, replace(typed, scanned=True))

    patch.setitem(machine._TABLE, (at.EnterAccount, event.SubmitAccount), submit)


def the_holder_is_not_asked_about(patch: pytest.MonkeyPatch) -> None:
    def found(_counter: at.Counter, state: at.CheckingAccount, said: event.AccountFound) -> Next:
        return registering.review(state.draft, at.Account(state.provider, state.number, said.token, said.holder))

    patch.setitem(machine._TABLE, (at.CheckingAccount, event.AccountFound), found)


def the_journal_is_written_after_the_answer(patch: pytest.MonkeyPatch) -> None:
    ordinary = PlatformWork._register

    def register(work: PlatformWork, asked: effect.Register) -> event.Result:
        journal, late = work._journal, []
        work._journal = SimpleNamespace(
            record=lambda *entry: late.append(partial(journal.record, *entry)),
            end=lambda *outcome: late.append(partial(journal.end, *outcome)),
        )
        answered = ordinary(work, asked)
        for write in late:
            write()
        return answered

    patch.setattr(PlatformWork, "_register", register)


def any_receipt_is_believed(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(receipt, "check", lambda registered, _key, **_: registered.receipt)


# --- the platform -------------------------------------------------------------------------------------------------

# Each of them alone would keep an old signature out of a new visit.
_ONE_TIME = ("visit", "reference", "nonce", "opened_at")
_CHOSEN = tuple(each.name for each in fields(Statement) if each.name not in {"v", "purpose", *_ONE_TIME})


def what_was_chosen_is_taken_as_sent(patch: pytest.MonkeyPatch) -> None:
    _take_as_sent(patch, _CHOSEN)


def what_is_one_time_is_taken_as_sent(patch: pytest.MonkeyPatch) -> None:
    _take_as_sent(patch, _ONE_TIME)


def _take_as_sent(patch: pytest.MonkeyPatch, names: tuple[str, ...]) -> None:
    """Have the platform take these fields for its own record.

    That record is compared with what was sent, and the signature is verified over it: either would do alone.
    """
    ordinary = Registrations._record

    def record(rules: Registrations, connection: Connection, visit: VisitRow, body: Register) -> Any:
        own = ordinary(rules, connection, visit, body)
        sent = replace(own.statement, **{each: getattr(body.statement, each) for each in names})
        return replace(own, statement=sent, signed=signed_bytes(sent))

    patch.setattr(Registrations, "_record", record)


def an_account_is_found_by_its_token_alone(patch: pytest.MonkeyPatch) -> None:
    ordinary = Registrations._record

    def record(rules: Registrations, connection: Connection, visit: VisitRow, body: Register) -> Any:
        with Session(connection) as session:
            _move(rules._desk.keys, session, body.account_token, visit.id)
        return ordinary(rules, connection, visit, body)

    patch.setattr(Registrations, "_record", record)


def _move(keys: Keys, session: Session, token: str, visit: str) -> None:
    found = session.scalar(select(CheckedAccount).where(CheckedAccount.token == token))
    if found is None or found.visit_id == visit:
        return
    values = {each: getattr(found, each) for each in ("token", "provider", "account_hash")}
    for column in (CheckedAccount.account_sealed, CheckedAccount.holder_sealed):
        sealed = getattr(found, column.key)
        values[column.key] = sealed and keys.seal(
            keys.unseal(sealed, place(column, found.visit_id)), place(column, visit)
        )
    session.delete(found)
    session.flush()
    session.add(CheckedAccount(visit_id=visit, **values))
    session.flush()


def any_card_may_sign(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(signed, "check_signature", lambda *_: None)


def nobody_asks_who_is_registered(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(people, "registered_programmes", lambda *_: ())
    _know(patch, already=False)


def nobody_asks_whose_an_account_is(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(accounts, "programmes_of", lambda *_: set())
    _know(patch, used=False)


def _know(patch: pytest.MonkeyPatch, **otherwise: bool) -> None:
    ordinary = Registrations._record

    def record(*asked: Any) -> Any:
        own = ordinary(*asked)
        return replace(own, known=replace(own.known, **otherwise))

    patch.setattr(Registrations, "_record", record)


def each_certificate_is_somebodys_first(patch: pytest.MonkeyPatch) -> None:
    ordinary = RegisterFile.ask

    def ask(register: RegisterFile, serial: int) -> Entry:
        return replace(ordinary(register, serial), follows=None)

    patch.setattr(RegisterFile, "ask", ask)


def a_repeated_request_is_a_new_one(patch: pytest.MonkeyPatch) -> None:
    def repeated(*_: object) -> Registered:
        raise Refused(HTTPStatus.GONE, Reason.VISIT_EXPIRED)

    patch.setattr(Registrations, "_repeated", repeated)


def settlement_only_looks(patch: pytest.MonkeyPatch) -> None:
    def settle(rules: Visits, named: At) -> Settled:
        with rules._desk.engine.begin() as connection:
            visit = visits.find(connection, named)
            at = connection.scalar(visits._REGISTERED, {"visit": visit.id})
        outcome = Outcome.REGISTERED if at else Outcome.CLOSED
        return Settled(outcome=outcome, reference=visit.reference, registered_at=at)

    patch.setattr(Visits, "settle", settle)


def any_kiosk_may_name_any_visit(patch: pytest.MonkeyPatch) -> None:
    ordinary = visits.find

    def find(connection: Connection, named: At, *how: Any, **given: Any) -> VisitRow:
        kiosk = connection.scalar(select(Visit.kiosk).where(Visit.id == named.visit))
        return ordinary(connection, At(kiosk, named.visit) if kiosk else named, *how, **given)

    for rules in (visits, ids, accounts, registration, enquiry, signed):
        patch.setattr(rules, "find", find)


def codes_are_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(firm, "hmac", SimpleNamespace(compare_digest=lambda *_: True))


Switch = Callable[[pytest.MonkeyPatch], None]
