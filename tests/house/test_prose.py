"""The first sentence of a module of the pure floors is short; the rest of its first lines may say more."""

from __future__ import annotations

import ast
import re
from pathlib import Path

PURE = ("treaty", "notation", "comparison", "attribution", "redline")
LONGEST = 105
"""About a hundred letters."""


def first_sentence(docstring: str) -> str:
    """What a docstring says up to the first full stop or question mark before a space, as one line."""
    return re.split(r"(?<=[.?])\s", " ".join(docstring.split("\n\n")[0].split()))[0]


def test_a_module_of_the_pure_floors_begins_with_a_short_sentence(root: Path) -> None:
    wrong = {}
    for floor in PURE:
        for file in sorted((root / "app" / floor).rglob("*.py")):
            said = first_sentence(ast.get_docstring(ast.parse(file.read_text("utf-8"))) or "")
            if not said.endswith((".", "?")) or len(said) > LONGEST:
                wrong[file.relative_to(root).as_posix()] = said
    assert wrong == {}
