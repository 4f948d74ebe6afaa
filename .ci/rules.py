"""The project's own rules, which no linter knows: what must not stand in any file."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

MADE = {".hypothesis", ".venv", "out", "build", "__pycache__", ".git"}
TEXT = {"", ".cfg", ".svg", ".css", ".html", ".in", ".json", ".md", ".py", ".qss", ".toml", ".ts", ".txt", ".yml"}

# Letters in brackets keep this file from breaking its own rules.
EVERYWHERE = {
    "an absolute path of one machine": r"(?<![\w.~:$}])/(?:[h]ome|[w]ork|[r]oot|[U]sers)/\w",
    "the address of a package registry": r"://[^\s/]*(?:[p]ypi|[p]ythonhosted|deb\.[d]ebian|[n]pmjs|artifact-?[r]egistry)",
    "where pip looks for packages": r"--(?:extra-)?[i]ndex-url|[I]NDEX_URL|--[f]ind-links",
    # The card's name and the reason card.not_mynumber are no number.
    "the 12-digit number, which this system never holds": (
        r"(?i)(?<![a-z])(?<!not_)(?:[m]y_?number|[i]ndividual_?number|[k]ojin_?bango)(?:_?(?:value|digits|no|id|hash|last\w*))?\b"
        r"|[個]人番号(?:を入力|を読)"
    ),
}
ON_SCREEN = {
    "an official [署]名 on screen (say 登録 or 確認)": r"[署]名",
    "blame": r"[不]正|[無]効な操作|[エ]ラーが発生",
    "a translation not done": r'type="[u]nfinished"',
}


def main() -> int:
    """Print every finding; 1 if there is one."""
    found = [line for path in sorted(_files(Path())) for line in _findings(path)]
    sys.stdout.write("\n".join(found or ["rules: nothing found"]) + "\n")
    return bool(found)


def _files(top: Path) -> Iterator[Path]:
    for folder, inside, names in os.walk(top):
        inside[:] = [each for each in inside if each not in MADE and not each.endswith(("_cache", ".egg-info"))]
        yield from (Path(folder, name) for name in names if Path(name).suffix in TEXT and name not in MADE)


def _findings(path: Path) -> Iterator[str]:
    on_screen = path.parts[0] in {"ui", "resources"}
    rules = {**EVERYWHERE, **(ON_SCREEN if on_screen else {})}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        yield from (f"{path}:{number}: {told}" for told, pattern in rules.items() if re.search(pattern, line))


if __name__ == "__main__":
    sys.exit(main())
