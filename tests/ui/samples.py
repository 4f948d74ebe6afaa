"""A sample of every state, with the sandbox's catalogue."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from card.pin import Lapse
from kiosk.sandbox import catalogue as sandbox
from kiosk.visit import state as at
from kiosk.visit.account import Problem
from kiosk.visit.reason import Reason
from kiosk.visit.registering import review
from kiosk.visit.statement import StatusStatement

CATALOGUE = sandbox.load().catalogue
NOW = datetime(2026, 11, 23, 1, 5, tzinfo=UTC)
COUNTER = at.Counter(name="窓口1", catalogue=CATALOGUE, card=1)
VISIT = at.Visit(
    id=1,
    token="b7c1f0d2",
    nonce="5f2a9c31e8d04b67",
    reference="K7QM4T9XA2",
    kiosk="窓口1",
    opened_at=NOW,
    has_mykey_id=False,
    already=(),
    tries_left=3,
    catalogue=CATALOGUE,
)
DRAFT = at.Draft(VISIT, "AB2CD3EF", 2, CATALOGUE.programmes[0])
CARD_NUMBER = "4111111111111111"


def provider(provider_id: str):
    found = CATALOGUE.provider(provider_id)
    assert found is not None
    return found


ACCOUNT = at.Account(provider("P04"), CARD_NUMBER, "token", "ミ＊＊ ハ＊＊")
SLIP = at.Slip("K7QM4T9XA2", "M7PX2KQA", "AB2CD3EF", "見本市マイナポイント", "こだま電子マネー（見本）", "1111", NOW)


def registration(account: at.Account = ACCOUNT) -> at.Registration:
    state, _ = review(DRAFT, account)
    assert isinstance(state, at.Review)
    return state.registration


def two_programmes() -> at.Draft:
    first = CATALOGUE.programmes[0]
    other = replace(first, id="G2", name_ja="見本県子育て応援ポイント", name_en="Mihon Prefecture Childcare Points")
    return replace(DRAFT, visit=replace(VISIT, catalogue=replace(CATALOGUE, programmes=(first, other))), programme=None)


def form(provider_id: str, **changes) -> at.EnterAccount:
    return at.EnterAccount(DRAFT, provider(provider_id), **changes)


ENQUIRY = at.Enquiry(VISIT, StatusStatement(1, "status", "b7c1f0d2", "K7QM4T9XA2", "5f2a9c31e8d04b67", "窓口1", NOW))
PAST = at.PastRegistration("G1", "P04", "1111", "K7QM4T9XA2", NOW)


NEWS = (
    at.News("K7QM4T9XA2", NOW, registered=True),
    at.News("M2PX7RQA4B", NOW + timedelta(minutes=3), registered=False),
)
UNKNOWN = at.Notice(Reason.RESULT_UNKNOWN, reference="K7QM4T9XA2")


def states() -> dict[str, at.State]:
    """Every state by a name of its page."""
    signed = registration()
    taken = at.Notice(Reason.ID_TAKEN, attempts_left=3, free=("AB2CD3EF", "GH4JK5MN", "PQ6RS7TU"))
    return {
        "S00": at.Attract(),
        "S01": at.Consent(),
        "S02": at.AwaitCard(at.Errand(CATALOGUE)),
        "S02b": at.ReadingCard(1, at.Errand(CATALOGUE)),
        "S02b-opening": at.OpeningVisit(1, 3, b"", at.Errand(CATALOGUE)),
        "P-02": at.LastTry(DRAFT),
        "S03-reserving": at.ReservingId(DRAFT, None),
        "S03": at.OfferMyKeyId(DRAFT),
        "S03b": at.OwnMyKeyId(DRAFT, "AB2C"),
        "S03b-wrong": at.OwnMyKeyId(DRAFT, "AB2C", length_wrong=True),
        "S03c": at.KeepMyKeyId(DRAFT),
        "I-01": at.OwnMyKeyId(DRAFT, "AB2CD3EF", notice=taken),
        "S04": at.ChooseProgramme(two_programmes()),
        "S04-wrong": at.ChooseProgramme(two_programmes(), notice=at.Notice(Reason.REG_ALREADY)),
        "S05": at.ChooseProvider(DRAFT),
        "S05-wrong": at.ChooseProvider(DRAFT, nothing_chosen=True),
        "S06": form("P04"),
        "S06-letters": form("P01", number="ABC1234"),
        "S06-three-codes": form("P10", number="abc"),
        "S06-wrong": form(
            "P10",
            number="abc",
            problems=(at.FieldProblem(0, Problem.LENGTH), at.FieldProblem(1, Problem.EMPTY)),
        ),
        "S06-check": form("P02", number="4000 0000", problems=(at.FieldProblem(0, Problem.CHECK),)),
        "S06-differs": form("P04", differs=True),
        "S06-codes-wrong": form(
            "P10",
            number="abcdefghij",
            problems=tuple(at.FieldProblem(place, Problem.EMPTY) for place in (1, 2, 3)),
        ),
        "S06-code-wrong": form("P05", number="ZZ0", problems=(at.FieldProblem(1, Problem.EMPTY),)),
        "S06b": at.RepeatAccount(DRAFT, provider("P04"), CARD_NUMBER, ("20000101",)),
        "S06c": at.CheckingAccount(DRAFT, provider("P04"), CARD_NUMBER, ("20000101",)),
        "S07": at.ConfirmHolder(DRAFT, ACCOUNT),
        "S07-none": at.ConfirmHolder(DRAFT, replace(ACCOUNT, holder=None)),
        "S08": at.Review(signed),
        "S08-none": at.Review(registration(replace(ACCOUNT, holder=None))),
        "S09": at.EnterPin(signed),
        "S09-notice": at.EnterPin(signed, at.Notice(Reason.PIN_WRONG, tries_left=2)),
        "S09-status": at.EnterPin(ENQUIRY),
        "S09-pad": at.PinOnPad(signed),
        "S09-pad-time": at.EnterPin(signed, lapse=Lapse.TIME_UP),
        "S09-pad-cancelled": at.EnterPin(signed, lapse=Lapse.CANCELLED),
        "S09-pad-length": at.EnterPin(signed, lapse=Lapse.WRONG_LENGTH),
        "S09-pad-status": at.PinOnPad(ENQUIRY),
        "S09-pad-status-time": at.EnterPin(ENQUIRY, lapse=Lapse.TIME_UP),
        "S10-status": at.Signing(ENQUIRY),
        "S20-enquiring": at.Enquiring(ENQUIRY, b""),
        "S20": at.Status("AB2CD3EF", (PAST,)),
        "S20-three": at.Status("AB2CD3EF", (PAST, PAST, PAST, PAST)),
        "S20-none": at.Status(None, ()),
        "B-03": at.AlreadyRegistered(VISIT),
        "S10-signing": at.Signing(signed),
        "S10-sending": at.Registering(signed),
        "S10-settling": at.Settling(signed),
        "C-09": at.Registering(signed, card_gone=True),
        "D01": at.Quiet(at.Review(signed)),
        "S11": at.Done(SLIP),
        "S11-offer": at.OfferSlip(SLIP),
        "S12-printing": at.Printing(SLIP),
        "T-01": at.PrintTrouble(SLIP),
        "S12": at.TakeCard(),
        "S12-left": at.TakeCard(until_staff=None),
        "B-04-unprinted": at.Stopped(UNKNOWN, unprinted=True),
        "B-08-waiting": at.ReservingId(
            DRAFT, None, notice=at.Notice(Reason.BACKEND_BUSY, until=datetime.now(UTC) + timedelta(minutes=9))
        ),
        "S12-timeout": at.TakeCard(at.Notice(Reason.SESSION_TIMEOUT)),
    }


def notices() -> dict[str, at.State]:
    """Every reason on the stop page, with all its words need."""
    return {
        each.code: at.Stopped(
            at.Notice(
                each, 2, 2, provider="こだま電子マネー（見本）", until=NOW.replace(hour=9), reference="K7QM4T9XA2"
            )
        )
        for each in Reason
    }
