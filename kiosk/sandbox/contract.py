"""`python -m kiosk.sandbox.contract`: the contract as OpenAPI, for docs/openapi.json."""

import json
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog

from kiosk.sandbox.app import create_app
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.jlis import EveryoneIsNew
from kiosk.sandbox.server import SandboxSettings, prepare
from kiosk.sandbox.service import Reach, World, assemble


def document() -> dict[str, Any]:
    """What a sandbox serves at /openapi.json; none is started."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        now = datetime.now(UTC)
        ground = prepare(SandboxSettings(folder, folder / "ca.pem", folder / "crl.pem"), now)
        authority = Authority(folder / "ca.pem", folder / "crl.pem")
        world = World(lambda: now, str, structlog.get_logger())
        reach = Reach("https://platform.invalid")
        service = assemble(ground.engine, ground.keys, authority, EveryoneIsNew(), world, reach)
        found = create_app(service).openapi()
        ground.engine.dispose()
    return found


if __name__ == "__main__":
    json.dump(document(), sys.stdout, ensure_ascii=False, indent=2, sort_keys=True)
    sys.stdout.write("\n")
