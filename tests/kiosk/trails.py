"""Audit trails for tests: a kiosk's folder, its trail, what stands in it."""

import json
from pathlib import Path

from kiosk.audit import files
from kiosk.audit.check import Report
from kiosk.audit.head import Heads
from kiosk.audit.stored import look
from kiosk.audit.trail import Trail
from kiosk.platform.identity import open_key


def heads_in(folder: Path) -> Heads:
    return Heads(folder / "audit-head.db", open_key(folder / "device-key.pem"))


def trail_in(folder: Path, kind: type[Trail] = Trail, **more: object) -> Trail:
    """The trail where `kiosk --state-dir FOLDER` has it."""
    folder.mkdir(exist_ok=True)
    return kind(folder / "audit", heads_in(folder), "kiosk-test", **more)


def lines_in(folder: Path) -> list[dict]:
    return [json.loads(line) for path in files.listed(folder / "audit") for line in path.read_bytes().splitlines()]


def events_in(folder: Path) -> list[str]:
    return [line["event"] for line in lines_in(folder)]


def report_of(folder: Path, pause: float = 0.001) -> Report:
    heads = heads_in(folder)
    try:
        return look(folder / "audit", heads, pause).report()
    finally:
        heads.close()
