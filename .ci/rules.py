"""The project's own rules, which no linter knows: what must not stand in any tracked file."""

import re
import subprocess
import sys
from pathlib import Path

# Split, so that this file does not break its own rules.
RULES = {
    "an absolute path of one machine": r"(?<![\w.])/(?:" + "home|" + "work|" + "root)/",
    "the address of a package registry": r"https?://[^\s\"]*(?:" + "/simple|" + "pypi\\.|" + "files\\.pythonhosted)",
    "the 12-digit number, which this system never holds": r"\b(?:my_" + r"number|individual_" + r"number|kojin_" + r"bango)\b",
}
IN_TEXTS = {"an official 署名 on screen (say 登録)": "署" + "名", "blame": "不" + "正|無効な" + "操作|エラーが" + "発生"}
BINARY = {".png", ".pdf", ".ico", ".db"}


def main() -> int:
    """Print every finding; 1 if there is one."""
    tracked = subprocess.run(["git", "ls-files", "-z"], capture_output=True, check=True).stdout.decode()  # noqa: S607
    found = [line for name in tracked.split("\0") if name for line in _findings(Path(name))]
    print("\n".join(found) or "rules: nothing found")  # noqa: T201
    return bool(found)


def _findings(path: Path) -> list[str]:
    if path.suffix in BINARY or not path.is_file():
        return []
    rules = {**RULES, **(IN_TEXTS if path.parts[0] in {"ui", "resources"} else {})}
    lines = path.read_text("utf-8").splitlines()
    return [
        f"{path}:{number}: {told}"
        for number, line in enumerate(lines, 1)
        for told, pattern in rules.items()
        if re.search(pattern, line)
    ]


if __name__ == "__main__":
    sys.exit(main())
