"""Words of documents in Markdown: every reader of it shows them as they are written.

It knows nothing of what they say. Source: CommonMark 0.31 (backslash escapes, entities), GitHub Flavored Markdown
(strikethrough, tables, extended autolinks).
"""

from __future__ import annotations

import re

from app.exporting.html.elements import plain

_SIGNS = re.compile(r"[\\`*_{}\[\]<>#&|~$@^]")
_LINK = re.compile(r"://|www\.", re.IGNORECASE)
_BEGINS = re.compile(r"^([-+=:]|\d+(?=[.)]))")
"""What begins a list, a rule or the underlining of a heading at the beginning of a line."""


def in_markdown(text: str) -> str:
    """Text on one line, nothing of it read as markup, as a link or as an entity."""
    line = _SIGNS.sub(r"\\\g<0>", " ".join(plain(text).split()))
    line = _LINK.sub(lambda found: "".join(sign if sign.isalnum() else f"\\{sign}" for sign in found[0]), line)
    begins = _BEGINS.match(line)
    if begins is None:
        return line
    # A number takes no backslash: what stands behind it does.
    end = begins.end()
    return f"{line[:end]}\\{line[end:]}" if line[0].isdigit() else f"\\{line}"
