"""What happens at a counter: cards that leave or stay, answers that come late, a resident who mistypes.

A story fails by what it promises, about what is shown, what was sent, or what the platform's database holds.
"""

from dataclasses import replace

from card.simulator.faults import Card, Kind, kind_of
from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.guards.town import Town
from tests.kiosk.visit_player import typed_pin


def a_late_answer_for_a_comes_when_b_is_served(town: Town) -> None:
    """A leaves while the provider is asked; what it says of A's account comes while it is asked about B's."""
    hall = town.hall()
    hall.gate.hold(event.AccountFound)
    hall.begin(town.a, stop_at=at.CheckingAccount)
    hall.wait_until_held()
    hall.leave()
    hall.begin(town.b, stop_at=at.CheckingAccount)
    hall.gate.let_one_through()
    hall.send()
    assert hall.stands_at(at.CheckingAccount), "B is shown what was found for A"
    hall.gate.let_through()
    assert hall.go_on(town.b.choices).result.reason is None
    assert town.registered() == ["B"]


def a_takes_the_card_half_way(town: Town) -> None:
    """The 136 of 172: A stops half-way and leaves, and the helper goes on with B."""
    hall = town.hall()
    hall.begin(town.a, stop_at=at.Review)
    hall.take()
    assert at.visit_of(hall.kiosk.state) is None, "A's visit can be gone on with"
    hall.leave()
    assert hall.begin(town.b).result.reason is None
    assert town.registered() == ["B"]


def a_leaves_the_card_and_the_page_stays(town: Town) -> None:
    """A walks away from the review, and somebody touches the glass."""
    hall = town.hall()
    hall.begin(town.a, stop_at=at.Review)
    hall.send(event.TimeUp())
    assert hall.stands_at(at.Quiet), "A's page stays to be seen"
    hall.send(event.Touched(), event.Confirm(), event.SubmitPin(typed_pin()))
    assert hall.stands_at(at.Quiet), "a touch uncovers A's page"
    hall.send(event.TimeUp())
    hall.leave()
    assert town.registered() == []


def a_card_left_behind_opens_nothing(town: Town) -> None:
    """A's time is over and the card still lies there; somebody begins anew."""
    hall = town.hall()
    hall.begin(town.a, stop_at=at.ChooseProvider)
    hall.send(event.TimeUp(), event.TimeUp(), event.Start(), event.Agree())
    assert hall.gate.count(effect.ReadCard) == 1, "the card that was left behind is read again"
    hall.leave()
    assert town.registered() == []


def cards_are_swapped_unseen(town: Town) -> None:
    """B's card takes the place of A's before the PIN, and nobody has noticed yet."""
    hall = town.hall()
    hall.begin(town.a, stop_at=at.EnterPin)
    hall.gate.hold(event.CardOut, event.CardIn)
    hall.reader.remove()
    hall.lay(town.b)
    hall.go_on(town.a.choices)
    hall.gate.let_through()
    assert hall.gate.count(effect.Register) == 0, "B's card signed what A reviewed"
    hall.leave()
    assert town.registered() == []


class _OneOnTheOther:
    """Two cards on one reader: the lower answers until it comes to PIN and key."""

    def __init__(self, lower: Card, upper: Card) -> None:
        self._lower, self._upper = lower, upper

    def reset(self) -> None:
        self._lower.reset()
        self._upper.reset()

    def transmit(self, command: bytes | bytearray) -> bytes:
        kind = kind_of(command)
        if kind in {Kind.VERIFY, Kind.SIGN}:
            return self._upper.transmit(command)
        if kind is Kind.SELECT:
            self._upper.transmit(command)
        return self._lower.transmit(command)


def two_cards_lie_on_the_reader(town: Town) -> None:
    """A's card is read, and B's, which lies on it, answers when it comes to the PIN."""
    hall = town.hall()
    hall.begin(town.a, stop_at=at.Consent)
    hall.take()
    hall.reader.insert(_OneOnTheOther(hall.chip(town.a), hall.chip(town.b)))
    hall.go_on(town.a.choices)
    assert town.registered() == []


def a_presses_twice(town: Town) -> None:
    """A types a wrong PIN and presses the button twice."""
    hall = town.hall()
    hall.begin(town.a, stop_at=at.EnterPin)
    hall.send(event.SubmitPin(typed_pin("9999")), event.SubmitPin(typed_pin("9999")))
    assert hall.gate.count(effect.Sign) == 1, "the card is given a PIN twice"


def two_digits_are_swapped(town: Town) -> None:
    """32 of 172 were mistyped: a number with a check digit does not leave the page."""
    hall = town.hall()
    a = town.resident("A", "P09")
    swapped = _swapped(a.choices.account)
    hall.begin(replace(a, choices=replace(a.choices, account=swapped)), stop_at=at.ConfirmHolder)
    assert hall.gate.count(effect.CheckAccount) == 0, "the provider is asked for a mistyped number"


def _swapped(number: str) -> str:
    place = next(index for index in range(len(number) - 1) if number[index] != number[index + 1])
    return number[:place] + number[place + 1] + number[place] + number[place + 2 :]


def a_number_without_check_digit_is_mistyped(town: Town) -> None:
    """The first typing is B's number, the second is right."""
    hall = town.hall()
    hall.begin(town.a, stop_at=at.EnterAccount)
    hall.send(event.SubmitAccount(town.b.choices.account, town.a.choices.codes))
    assert hall.gate.count(effect.CheckAccount) == 0, "the provider is asked for what was typed once"
    hall.send(event.RepeatNumber(town.a.choices.account))
    assert hall.kiosk.state.differs
    assert hall.go_on(town.a.choices).result.reason is None
    assert town.registered() == ["A"]


def a_has_bs_number_and_not_its_code(town: Town) -> None:
    """A copies the wrong number at a provider that tells no name."""
    hall = town.hall()
    a, b = town.resident("A", "P04"), town.resident("B", "P04")
    ended = hall.begin(replace(a, choices=replace(a.choices, account=b.choices.account)))
    assert town.registered() == []
    assert ended.result.reason is Reason.PROVIDER_REJECTED


def bs_telephone_lies_on_the_counter(town: Town) -> None:
    """The helper types B's number and B's code under A's card; A presses on wherever no name is asked about."""
    hall = town.hall()
    hall.begin(replace(town.a, choices=town.b.choices), stop_at=at.ConfirmHolder)
    if hall.stands_at(at.ConfirmHolder):
        hall.send(event.HolderIsNotMine())
    hall.leave()
    assert town.registered() == []
