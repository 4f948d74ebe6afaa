"""What the trail is told of a visit: its story, and nothing of whose it was."""

from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from kiosk.visit import effect, event, telling
from kiosk.visit import state as at
from kiosk.visit.happening import Fact, Happening
from kiosk.visit.reason import Reason
from tests import samples
from tests.kiosk.fake_time import Kiosk
from tests.kiosk.visit_player import Player, typed_pin

REFERENCE = samples.opened(1).reference


def story(*happened: event.Event, at_first: at.Kiosk | None = None) -> list[str]:
    """What a kiosk's hands are asked to record; the printer works."""
    kiosk = Kiosk(at_first or at.Kiosk(at.Counter(catalogue=samples.catalogue())))
    kiosk.send(*happened)
    return [f"{fact.happening} {fact.reason or ''}".strip() for fact in facts_of(kiosk)]


def facts_of(kiosk: Kiosk) -> list[Fact]:
    records = [each for each in kiosk.hands.wanted if isinstance(each, effect.Record)]
    return [fact for each in records for fact in each.facts]


ENROLMENT = (
    event.Start(),
    event.Agree(),
    event.CardIn(1),
    event.CardRead(1, b"certificate", 3),
    samples.opened(1),
    event.IdReserved(1, "ABCD2345"),
    event.GoOn(),
    event.PickProvider("P02"),
    event.SubmitAccount(samples.LUHN_ACCOUNT, ("1234",)),
    event.AccountFound(1, "account-1", "ミ*** タ***"),
    event.HolderIsMine(),
    event.Confirm(),
)


def test_every_event_and_every_effect_has_its_place() -> None:
    """A new one must be placed: told, or SILENT for a reason."""
    told = telling.EVENTS.keys() | telling.EFFECTS.keys()
    assert told | telling.SILENT == {*get_args(event.Event), *get_args(effect.Effect)}
    assert not told & telling.SILENT
    assert set(telling.EVENTS) <= set(get_args(event.Event))
    assert set(telling.EFFECTS) <= set(get_args(effect.Effect))


def test_a_fact_has_no_room_for_anything_personal() -> None:
    assert [each.name for each in fields(Fact)] == ["happening", "visit", "reference", "reason", "digest"]


def test_a_whole_enrolment_reads_like_its_story() -> None:
    """What the platform says to the registration is told by whoever asked it, and not here again."""
    told = story(
        *ENROLMENT,
        event.SubmitPin(typed_pin()),
        event.Signed(1, b"signature"),
        samples.registered(1),
        event.Finish(print_slip=True),
        event.CardOut(),
    )
    assert told == [
        "card.laid",
        "visit.begun",
        "visit.opened",
        "statement.signed",
        "visit.ended",
        "card.taken",
        "slip.printed",
    ]


@pytest.mark.parametrize(
    ("happened", "told"),
    [
        ([event.CardOut()], ["card.taken", "visit.ended card.removed"]),
        ([event.ReaderGone()], ["reader.lost", "visit.ended reader.missing"]),
        ([event.Quit()], ["visit.ended"]),
        ([event.TimeUp(), event.TimeUp()], ["time.up", "time.up", "visit.ended session.timeout"]),
        ([event.TimeUp(), event.GoOn()], ["time.up"]),
        ([event.CallStaff(), event.StaffCame()], ["staff.called", "staff.came"]),
        ([event.Failed(at.Notice(Reason.INTERNAL))], ["fault internal", "visit.ended internal"]),
        (
            [
                event.SubmitPin(typed_pin()),
                event.Refused(1, at.Notice(Reason.PIN_WRONG, tries_left=2)),
                event.Signed(2, b"signature"),
            ],
            ["visit.refused pin.wrong", "answer.dropped"],
        ),
        (
            [event.SubmitPin(typed_pin()), event.Signed(1, b"signature"), event.Unanswered(1)],
            ["statement.signed", "registration.unanswered"],
        ),
        (
            [
                event.SubmitPin(typed_pin()),
                event.Signed(1, b"signature"),
                event.Refused(1, at.Notice(Reason.KIOSK_STORAGE)),
            ],
            ["statement.signed", "fault kiosk.storage", "visit.ended kiosk.storage"],
        ),
    ],
)
def test_a_visit_that_stops_is_told_with_its_reason(happened: list[event.Event], told: list[str]) -> None:
    assert story(*ENROLMENT, *happened)[3:] == told


def test_a_card_left_behind_is_told() -> None:
    told = story(*ENROLMENT, event.Quit(), event.TimeUp())
    assert told[-3:] == ["visit.ended", "time.up", "card.left"]


def test_an_enquiry_is_told_by_its_answer() -> None:
    player = Player()
    player.to_enquiring()
    assert story(samples.status(1), at_first=player.kiosk) == ["enquiry.answered", "visit.ended"]


def test_a_platform_out_of_reach_is_told_once_and_when_it_is_back() -> None:
    lost, back = event.CatalogueFailed(), event.CatalogueLoaded(samples.catalogue())
    assert story(back, lost, lost, lost, back, back) == ["platform.lost", "platform.back"]


def test_a_trail_that_cannot_be_written_is_not_told_without_end() -> None:
    storage = event.Failed(at.Notice(Reason.KIOSK_STORAGE))
    assert story(storage, storage, storage) == ["fault kiosk.storage"]


def test_lines_name_the_visit_by_its_number_and_its_reference_and_hold_nothing_typed_or_read() -> None:
    kiosk = Kiosk(at.Kiosk(at.Counter(catalogue=samples.catalogue())))
    kiosk.send(*ENROLMENT, event.SubmitPin(typed_pin()), event.Signed(1, b"signature"), samples.registered(1))
    kiosk.send(event.Finish(print_slip=True), event.CardOut())
    facts = facts_of(kiosk)
    assert {fact.visit for fact in facts} == {1, None}
    assert {fact.reference for fact in facts} == {REFERENCE, None}
    said = {str(value) for fact in facts for value in fact.fields().values()}
    assert said == {"1", REFERENCE, *(fact.happening for fact in facts)}


def test_every_happening_stands_in_the_operators_guide() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "audit.md").read_text("utf-8")
    assert [each for each in Happening if f"`{each}`" not in guide] == []
