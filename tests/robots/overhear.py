"""Goes to the PIN page by AT-SPI, listens to the accessibility bus as another program can, and types a PIN.

Run by the system's Python like enrol.py: `overhear.py RESIDENT HEARD KIOSK...`; HEARD takes all that was on the bus,
with a mark before the first digit. Two digits are typed on the glass, two on a keyboard.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import enrol
from gi.repository import Gio
from senses import Atspi, Eyes, Keys, wait_for

_CLASSES = ("object", "window", "focus", "document", "terminal", "mouse")
# A question that this robot asks nowhere else.
MARK = 'string "Description"'
_FOURTH = "4けたのうち4けた"


def main(resident: dict, heard: Path, kiosk: list[str]) -> None:
    """Play it, and end the kiosk."""
    process = subprocess.Popen(kiosk)
    try:
        eyes = Eyes()
        listener = Atspi.EventListener.new(lambda _event: None)
        for each in _CLASSES:  # the kiosk tells only what somebody listens to
            listener.register(each)
        keys = Keys(eyes, pad=False)
        with _monitored(heard):
            enrol.to_the_pin_by_ids(eyes, resident)
            keys.tap("BackSpace")  # from the first key on the focus is shown
            eyes.app.get_description()
            wait_for(lambda: MARK in heard.read_text(errors="replace"), "the mark")
            for digit in resident["pin"][:2]:
                eyes.press(f"pin.{digit}")
            keys.type("pin", resident["pin"][2:])
            wait_for(lambda: _FOURTH in heard.read_text(errors="replace"), "the fourth digit on the bus")
    finally:
        process.terminate()
        process.wait()


@contextmanager
def _monitored(heard: Path) -> Iterator[None]:
    """Everything that passes the accessibility bus goes into that file."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    call = "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, -1, None
    (address,) = session.call_sync(*call).unpack()
    with heard.open("wb") as file, subprocess.Popen(["dbus-monitor", "--address", address], stdout=file) as monitor:
        wait_for(lambda: "NameLost" in heard.read_text(errors="replace"), "the monitor")
        try:
            yield
        finally:
            monitor.terminate()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
