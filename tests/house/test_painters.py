"""Every painter is let go of where it was taken: one that a fault leaves active takes Qt down with its widget."""

from __future__ import annotations

import ast


def painters_at_large(tree):
    """The lines on which a painter is begun outside of a `with`; `QPainter()` alone has begun nothing yet."""
    held = {id(item.context_expr) for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items}
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", getattr(node.func, "attr", "")) in ("QPainter", "QStylePainter")
        and node.args
        and id(node) not in held
    ]


def test_every_painter_is_held_by_a_with(root):
    files = sorted((root / "app" / "desktop").rglob("*.py"))
    assert files
    loose = [
        f"{file.relative_to(root)}:{line}"
        for file in files
        for line in painters_at_large(ast.parse(file.read_text("utf-8")))
    ]
    assert not loose


def test_a_painter_at_large_is_found():
    assert painters_at_large(
        ast.parse("def paintEvent(self, event):\n    painter = QPainter(self)\n    painter.end()\n")
    )
    assert not painters_at_large(ast.parse("with QPainter(picture) as painter:\n    pass\n"))
