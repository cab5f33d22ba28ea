"""What a reader that speaks finds in a tagged PDF: the elements of its structure, and what is shown beside them."""

from __future__ import annotations

from typing import Any

import pikepdf


def elements_under(node: Any) -> list[Any]:
    """All elements of a structure tree."""
    found, waiting = [], [node]
    while waiting:
        one = waiting.pop()
        if "/S" in one:
            found.append(one)
        kids = one.get("/K")
        several = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        waiting += [kid for kid in several if isinstance(kid, pikepdf.Dictionary)]
    return found


def signs_unread(page: pikepdf.Page) -> int:
    """How many signs of a page are shown as no part of its text, so that nobody hears them."""
    inside: list[bool] = []
    signs = 0
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) in ("BDC", "BMC"):
            inside.append(str(operands[0]) == "/Artifact")
        elif str(operator) == "EMC":
            inside.pop()
        elif str(operator) in ("Tj", "TJ") and any(inside):
            shown = operands[0] if str(operator) == "TJ" else [operands[0]]
            signs += sum(len(bytes(one)) // 2 for one in shown if isinstance(one, pikepdf.String))
    return signs
