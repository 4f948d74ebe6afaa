"""Settings: what an operator may write, and what is said of the rest."""

from pathlib import Path

import pytest

from kiosk.config import Settings, SettingsError, load


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "kiosk.toml") == Settings()


def test_settings_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('kiosk = "ward-3.desk-1"\nmunicipality = "みほん市"\nreader = "ACS ACR122U 00 00"\n', "utf-8")
    assert load(path) == Settings(kiosk="ward-3.desk-1", municipality="みほん市", reader="ACS ACR122U 00 00")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('kiosk = "a b"', "kiosk"),
        ('kiosk = ""', "kiosk"),
        ("kiosk = 1", "kiosk"),
        (f'kiosk = "{"x" * 41}"', "kiosk"),
        ('municipality = "a\\u0007b"', "municipality"),
        ('colour = "red"', "no such setting: colour"),
        ("kiosk =", "kiosk.toml"),
        ("\ufeff\x00", "kiosk.toml"),
    ],
)
def test_wrong_settings_are_named(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(SettingsError, match=told):
        load(path)
