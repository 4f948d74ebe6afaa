"""What staff set and decide by command reaches the resident at the counter."""

from tests.journeys.conftest import Ran, Running, kiosk


def enrol(platform: Running, card: str) -> Ran:
    words = ["enroll", "--simulator", card, "--json", "--state-dir", platform.state]
    return kiosk(*words, "--platform", platform.url)


def test_a_budget_that_is_used_up_is_told_before_anything_is_typed(own_platform: Running) -> None:
    state = ["--state-dir", own_platform.state]
    set_budget = ["intake", "budget", "G1", "--each", 5000, "--by", "sato", *state, "--yen"]
    assert "0 of 4,999 yen" in kiosk(*set_budget, 4999).out
    ended = enrol(own_platform, "valid")
    assert (ended.code, ended.json["reason"], ended.json["commands_after_pin"]) == (3, "programme.closed", 0)
    kiosk(*set_budget, 5000)
    assert enrol(own_platform, "valid").json["outcome"] == "registered"
    assert "5,000 of 5,000 yen" in kiosk("intake", "list", *state).out
    wrong = kiosk("intake", "budget", "G9", "--yen", 1, "--each", 1, "--by", "sato", *state)
    assert (wrong.code, "no programme" in wrong.err) == (2, True)


def test_two_members_of_staff_decide_whose_a_card_is(own_platform: Running) -> None:
    state = ["--state-dir", own_platform.state]
    first = enrol(own_platform, "renewed-unlinked")
    assert (first.code, first.json["reason"]) == (3, "identity.pending")
    reference = kiosk("pending", "list", *state).out.split()[0]
    told = ["--why", "never had a card", *state]
    assert kiosk("pending", "propose", reference, "--by", "sato", *told).code == 2
    assert "waits" in kiosk("pending", "propose", reference, "--new", "--by", "sato", *told).out
    assert kiosk("pending", "approve", reference, 1, "--by", "sato", *state).code == 2
    unread = kiosk("pending", "approve", reference, 2, "--by", "suzuki", *state)
    assert (unread.code, "proposal 1 stands" in unread.err) == (2, True)
    assert enrol(own_platform, "renewed-unlinked").json["reason"] == "identity.pending"
    approved = kiosk("pending", "approve", reference, 1, "--by", "suzuki", *state)
    assert "a new person, approved by suzuki" in approved.out
    assert enrol(own_platform, "renewed-unlinked").json["outcome"] == "registered"
