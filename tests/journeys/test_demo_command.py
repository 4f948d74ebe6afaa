"""`kiosk demo`: a whole enrolment through the real window, as `make run` plays it without a display."""

from pathlib import Path

from tests.journeys.conftest import kiosk

CHOOSING = "Attract Consent AwaitCard OfferMyKeyId ChooseProvider EnterAccount RepeatAccount"
DECIDING = "ConfirmHolder Review EnterPin Done"


def test_demo_leaves_a_screenshot_of_every_page_and_a_slip(tmp_path: Path) -> None:
    ran = kiosk("demo", "--out", tmp_path / "a demo", "--state-dir", tmp_path / "state")
    assert ran.code == 0, ran.err
    named = [Path(line.split("  ", 1)[1]) for line in ran.out.splitlines()]
    assert all(each.is_file() for each in named)
    shown = {each.stem.split("-")[1] for each in named if each.suffix == ".png"}
    assert shown.issuperset(f"{CHOOSING} {DECIDING}".split())
    (slip,) = [each for each in named if each.suffix == ".pdf"]
    assert slip.read_bytes().startswith(b"%PDF")

    again = kiosk("demo", "--out", tmp_path / "a demo", "--state-dir", tmp_path / "state")
    assert (again.code, "B-03" in again.err) == (4, True), "nobody registers twice"


def test_demo_that_cannot_write_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    ran = kiosk("demo", "--out", tmp_path / "file")
    assert ran.code == 2
    assert "Traceback" not in ran.err


def test_sample_tells_what_to_type() -> None:
    rows = kiosk("sample", "--json").json
    assert {"P01", "P02"} <= {row["provider"] for row in rows}
    assert kiosk("sample").out.startswith("valid: PIN 1234\n")
