"""PostgreSQL from Debian's package, in a temporary directory, by an ordinary user, on a socket nobody else finds."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, text

_OWNER = "postgres"  # whom Debian's package makes; root itself may not run it


def what_is_missing() -> str | None:
    """Say why there is no PostgreSQL on this machine, or None."""
    return None if _programs() else "postgresql is not installed"


@contextmanager
def postgresql() -> Iterator[str]:
    """Start one with commits as durable as they come; its address, as `engines.connect` takes it."""
    programs = _programs()
    if programs is None:
        raise FileNotFoundError(what_is_missing())
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # a socket's name holds 107 bytes
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, _OWNER)
        _as_owner(
            [programs / "initdb", "--username=kiosk", "--auth=trust", "--no-sync", "--encoding=UTF8", folder / "d"]
        )
        options = f"-k {folder} -c listen_addresses= -c max_connections=100"
        control = [programs / "pg_ctl", "--pgdata", folder / "d", "--wait", "--log", folder / "log"]
        _as_owner([*control, "--options", options, "start"])
        try:
            yield f"postgresql+psycopg://kiosk@/postgres?host={folder}"
        finally:
            _as_owner([*control, "--mode", "immediate", "stop"])
    finally:
        shutil.rmtree(folder)


@contextmanager
def database_of(server: str) -> Iterator[str]:
    """An empty database of its own on that server; its address."""
    name = f"t{os.urandom(6).hex()}"
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield server.replace("/postgres?", f"/{name}?")
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


def _programs() -> Path | None:
    """Debian keeps them out of the path, a folder for each version."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def _as_owner(command: list[object]) -> None:
    if os.geteuid() == 0:
        owner = pwd.getpwnam(_OWNER)
        command = ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups", *command]
    subprocess.run([str(each) for each in command], check=True, stdout=subprocess.DEVNULL, cwd="/")
