"""Enrols a resident at a kiosk this robot starts itself: by AT-SPI alone, by the keyboard, or by a number pad.

Run by the system's Python inside a session bus and an X server of its own: `enrol.py HOW RESIDENT KIOSK...`.
"""

import json
import subprocess
import sys
from collections.abc import Callable

from senses import Atspi, Eyes, Keys, NotSeen, wait_for

_TERMS = "はじめにお読みください"
_CARD = "マイナンバーカードを置いてください"
_AGAIN = "もう一度入力してください"


def main(how: str, resident: str, kiosk: list[str]) -> None:
    """Play it, and end the kiosk."""
    process = subprocess.Popen(kiosk)
    try:
        eyes = Eyes()
        _play(eyes, how, json.loads(resident))
    finally:
        process.terminate()
        process.wait()


def _play(eyes: Eyes, how: str, resident: dict) -> None:
    try:
        if how == "atspi":
            _by_ids(eyes, resident)
        else:
            _by_keys(eyes, Keys(eyes, pad=how == "pad"), resident)
    except (NotSeen, AssertionError):
        print("seen:", *eyes.names(), sep="\n  ", file=sys.stderr)
        raise


def _by_ids(eyes: Eyes, resident: dict) -> None:
    to_the_pin_by_ids(eyes, resident)
    _type_by_ids(eyes, "pin", "pin", resident["pin"])
    _finish(eyes, eyes.press)


def to_the_pin_by_ids(eyes: Eyes, resident: dict) -> None:
    """From the first page to S09 by the accessible tree alone."""
    _to_the_provider(eyes, eyes.press)
    provider = f"provider.{resident['provider']}"
    if eyes.maybe(provider) is None:
        eyes.press("providers.next")
    assert eyes.find(provider).get_role() == Atspi.Role.RADIO_BUTTON
    assert eyes.find("filter.all").get_role() == Atspi.Role.CHECK_BOX
    eyes.press(provider)
    eyes.press("primary")
    _type_by_ids(eyes, "account", "key", resident["account"])
    eyes.press("primary")
    for place, code in enumerate(resident["codes"], start=1):
        eyes.find(f"code.{place}").grab_focus()
        _type_by_ids(eyes, f"code.{place}", "key", code)
    eyes.press("primary")
    eyes.heading(_AGAIN)
    _type_by_ids(eyes, "account", "key", resident["account"])
    eyes.press("primary")
    _to_the_pin(eyes, eyes.press)


def _type_by_ids(eyes: Eyes, field: str, prefix: str, text: str) -> None:
    stands = eyes.text(field)
    for character in text:
        eyes.press(f"{prefix}.{character}")
        stands = eyes.text_after(field, stands)


def _by_keys(eyes: Eyes, keys: Keys, resident: dict) -> None:
    _to_the_provider(eyes, keys.press)
    keys.go_to("filter.all")
    keys.move("down")  # into the cards, by an arrow or by the pad's 2
    keys.press(f"provider.{resident['provider']}")
    keys.press("primary")
    keys.go_to("account")
    keys.type("account", resident["account"])
    keys.press("primary")
    for place, code in enumerate(resident["codes"], start=1):
        keys.go_to(f"code.{place}")
        keys.type(f"code.{place}", code)
    keys.press("primary")
    eyes.heading(_AGAIN)
    keys.go_to("account")
    keys.type("account", resident["account"])
    keys.press("primary")
    _to_the_pin(eyes, keys.press)
    keys.type("pin", resident["pin"])
    _finish(eyes, keys.press)


def _to_the_provider(eyes: Eyes, press: Callable[[str], None]) -> None:
    press("start")
    eyes.heading(_TERMS)
    assert eyes.find("heading").get_role() == Atspi.Role.HEADING
    press("primary")
    # A robot may be there before the sandbox is: the page says so, perhaps for a blink, and is back by itself.
    while not eyes.comes(_CARD):
        press("primary")
    eyes.press("simulator.insert")  # the hand that lays the card
    eyes.find("another")
    press("primary")
    eyes.heading("決済サービスを選んでください")


def _to_the_pin(eyes: Eyes, press: Callable[[str], None]) -> None:
    eyes.heading("名義を確かめてください")
    press("primary")
    eyes.heading("登録する内容を確認してください")
    press("primary")
    eyes.heading("暗証番号を入力してください")


def _finish(eyes: Eyes, press: Callable[[str], None]) -> None:
    wait_for(lambda: eyes.text("pin") == "●●●●", "four fillers")
    assert eyes.find("pin").get_role() == Atspi.Role.PASSWORD_TEXT
    press("primary")
    eyes.heading("登録が完了しました")
    assert len(eyes.find("done.mykey_id").get_description()) == 8
    press("primary")
    eyes.heading("カードをお取りください")
    eyes.press("simulator.remove")
    eyes.find("start")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
