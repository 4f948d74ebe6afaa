"""The guards of docs/safety.md, and for each the story that must notice when it is off, with what it then says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.guards import stories_at_the_counter as counter
from tests.guards import stories_at_the_platform as platform
from tests.guards import switches
from tests.guards.switches import Switch
from tests.guards.town import Town

Story = Callable[[Town], None]


@dataclass(frozen=True)
class Guard:
    """Something the argument rests on.

    Attributes:
        name: what it is called.
        off: its switch.
        noticed_by: the story named for it, then any other that rightly notices as well; and what each says.
        index: the database's own constraint that goes with it, off as well.
    """

    name: str
    off: Switch
    noticed_by: Mapping[Story, str]
    index: str | None = None

    @property
    def story(self) -> Story:
        """The one named for it."""
        return next(iter(self.noticed_by))


GUARDS = (
    Guard(
        "visit id on answers",
        switches.results_of_any_visit_are_taken,
        {counter.a_late_answer_for_a_comes_when_b_is_served: "B is shown what was found for A"},
    ),
    Guard(
        "card-out rule",
        switches.a_visit_goes_on_without_its_card,
        {counter.a_takes_the_card_half_way: "A's visit can be gone on with"},
    ),
    Guard(
        "statement comparison",
        switches.what_was_chosen_is_taken_as_sent,
        {platform.the_provider_was_asked_for_another_account: "A: the account is B's; A: another account was signed"},
    ),
    Guard(
        "nonce and what else is one-time",
        switches.what_is_one_time_is_taken_as_sent,
        {platform.an_old_signature_comes_in_a_new_visit: "A: it was signed for something else"},
    ),
    Guard(
        "account token of the visit",
        switches.an_account_is_found_by_its_token_alone,
        {platform.bs_account_was_checked_elsewhere: "A: the account is B's"},
    ),
    Guard(
        "holder confirmation",
        switches.the_holder_is_not_asked_about,
        {counter.bs_telephone_lies_on_the_counter: "A: the account is B's"},
    ),
    Guard(
        "one registration a person",
        switches.nobody_asks_who_is_registered,
        # The rule hangs on the person, so a renewed card meets it too.
        dict.fromkeys(
            (platform.a_comes_a_second_time, platform.a_comes_with_a_renewed_card), "A is registered 2 times"
        ),
        index="uq_registrations_person_id_programme",
    ),
    Guard(
        "idempotent repeat",
        switches.a_repeated_request_is_a_new_one,
        {platform.the_request_is_sent_twice: "A is told no, and is registered"},
    ),
    Guard(
        "settlement closes the visit",
        switches.settlement_only_looks,
        {platform.the_request_arrives_after_settlement: "A was told no, and is registered"},
    ),
    Guard(
        "receipt check",
        switches.any_receipt_is_believed,
        {platform.the_receipt_is_not_for_a: "A is told yes, and is not registered"},
    ),
    Guard(
        "one person an account",
        switches.nobody_asks_whose_an_account_is,
        {platform.bs_account_is_taken_already: "A: the account is B's; an account is registered twice"},
        index="uq_registrations_programme_provider_account_hash",
    ),
    Guard(
        "renewals followed back",
        switches.each_certificate_is_somebodys_first,
        {platform.a_comes_with_a_renewed_card: "A is registered 2 times"},
    ),
    Guard(
        "signature by the visit's card",
        switches.any_card_may_sign,
        {counter.two_cards_lie_on_the_reader: "A: the card did not sign it"},
    ),
    Guard(
        "held connection",
        switches.the_card_is_taken_anew_to_sign,
        {counter.cards_are_swapped_unseen: "B's card signed what A reviewed"},
    ),
    Guard(
        "one PIN a confirmation",
        switches.each_press_is_a_try,
        {counter.a_presses_twice: "the card is given a PIN twice"},
    ),
    Guard(
        "quiet pages covered",
        switches.quiet_pages_stay,
        {counter.a_leaves_the_card_and_the_page_stays: "A's page stays to be seen"},
    ),
    Guard(
        "card must be taken",
        switches.a_card_left_behind_is_as_good_as_none,
        {counter.a_card_left_behind_opens_nothing: "the card that was left behind is read again"},
    ),
    Guard(
        "check digit",
        switches.check_digits_are_not_looked_at,
        {counter.two_digits_are_swapped: "the provider is asked for a mistyped number"},
    ),
    Guard(
        "number typed twice",
        switches.numbers_are_typed_once,
        {counter.a_number_without_check_digit_is_mistyped: "the provider is asked for what was typed once"},
    ),
    Guard(
        "provider's codes",
        switches.codes_are_not_looked_at,
        {counter.a_has_bs_number_and_not_its_code: "A: the account is B's"},
    ),
    Guard(
        "journal before send",
        switches.the_journal_is_written_after_the_answer,
        {platform.the_kiosk_dies_before_the_answer: "nobody would ask what became of it"},
    ),
    Guard(
        "visits of one's own kiosk",
        switches.any_kiosk_may_name_any_visit,
        {platform.another_kiosk_ends_as_visit: "A's visit was ended from elsewhere"},
    ),
)
STORIES = tuple(each.story for each in GUARDS)
