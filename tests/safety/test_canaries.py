"""A canary PIN and canary personal data go through every journey and fault, and lie nowhere afterwards."""

import base64
import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import runtime
from kiosk.visit import event
from kiosk.visit import state as at
from tests.safety import canaries
from tests.safety.places import Places
from tests.safety.walk import Walk

EVERYTHING = {
    canaries.PIN_NAME,
    canaries.ID,
    canaries.ACCOUNT,
    canaries.CODE,
    canaries.HOLDER,
    canaries.SERIAL,
    canaries.CERTIFICATE,
    canaries.TOKEN,
    canaries.NONCE,
}


@pytest.mark.parametrize(
    "every",
    [
        pytest.param(False, marks=pytest.mark.early, id="once"),
        pytest.param(True, marks=pytest.mark.long, id="everywhere"),
    ],
)
@pytest.mark.timeout(900)
def test_no_canary_lies_where_it_must_not(tmp_path: Path, every: bool) -> None:
    walk = Walk(tmp_path, every=every)
    walk.go()
    places = walk.places
    assert places.canaries.names() == EVERYTHING
    assert places.found() == {}
    assert [pin for pin in places.pins if bytes(pin._buffer) != bytes(4)] == []
    # They were there to be found: all but the PIN went over the line, and the walk came to every kind of end.
    assert places.canaries.found_in(places.contents()["request bodies"]) == EVERYTHING - {canaries.PIN_NAME}
    assert walk.journeys["done"] > 10
    assert {"P-01", "P-03", "S-01", "C-08", "V-01"} <= walk.journeys.keys()
    assert len(walk.faults) > 20


NUMBER, HOLDER = "5160876543216664", "ミ＊＊＊ タ＊＊＊"


class Loud(event.Start):
    def __repr__(self) -> str:
        return f"Start({NUMBER})"


def raise_and_catch(_places: Places) -> None:
    try:
        raise KeyError(HOLDER)
    except KeyError:
        return


def raise_elsewhere(_places: Places) -> None:
    code = f"try:\n raise ValueError('x') from KeyError({NUMBER!r})\nexcept ValueError: pass"
    subprocess.run([sys.executable, "-c", f"def f():\n exec({code!r})\nf()"], check=True)


def call(path: str, body: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        connection = http.client.HTTPConnection(*listening.getsockname())
        connection.request("PUT", path, body)
        connection.close()


SPOIL: dict[str, Callable[[Places], object]] = {
    "printed events, effects and states": lambda places: runtime.step(at.Kiosk(), Loud()),
    "exceptions of the kiosk": raise_and_catch,
    "exceptions of other processes": raise_elsewhere,
    "request heads": lambda _places: call(f"/v1/{NUMBER}", ""),
    "request bodies": lambda _places: call("/v1", f'{{"account": "{NUMBER}", "pin": "{canaries.PIN}"}}'),
    "output": lambda _places: os.write(2, NUMBER.encode()),
    "the kiosk's files": lambda places: (places.kiosk / "x").write_text(HOLDER),
    "the platform's log": lambda places: (places.platform / "log").write_text(json.dumps({"holder": HOLDER})),
    "the platform's database": lambda places: (places.platform / "sandbox").write_text(NUMBER),
    "temporary files": lambda _places: Path(tempfile.mkstemp()[1]).write_bytes(base64.b64encode(f"x{NUMBER}".encode())),
}


@pytest.mark.parametrize("place", SPOIL, ids=lambda place: place.replace(" ", "-"))
def test_what_lies_in_a_place_is_found_there_and_nowhere_else(tmp_path: Path, place: str) -> None:
    """Else the search would prove nothing."""
    places = Places(tmp_path)
    with places.watched():
        runtime.step(at.Kiosk(), event.SubmitAccount(NUMBER, ()))
        runtime.step(at.Kiosk(), event.AccountFound(1, "a" * 22, HOLDER))
        SPOIL[place](places)
    assert places.contents().keys() == SPOIL.keys()
    (found,) = places.found().items()
    assert found[0] == place
    assert found[1] <= {canaries.ACCOUNT, canaries.HOLDER, canaries.PIN_NAME}
