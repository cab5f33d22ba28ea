"""The shipped register and profiles, and how the marks of a text are written down in a test table."""

from collections.abc import Callable
from textwrap import dedent

import pytest

from app.importing.outline.build import build
from app.importing.text import plain_text
from app.notation.marks.marks import read_marks
from app.services.resources import Resources
from app.treaty.actors import Register
from app.treaty.draft import Draft
from app.treaty.marks import Alternatives, AttributionTag, Bracket, Mark, PlainMark, Revision, StatusMark


@pytest.fixture(scope="session")
def register(resources: Resources) -> Register:
    return resources.register


@pytest.fixture(scope="session")
def marks_of(resources: Resources) -> Callable[..., list[str]]:
    def read(text: str, profile: str = "plain", language: str = "en") -> list[str]:
        marks = read_marks(text, resources.profiles[profile], resources.register, language)
        return [written(text, mark) for mark in marks]

    return read


@pytest.fixture(scope="session")
def draft_of(resources: Resources) -> Callable[..., Draft]:
    def read(text: str, profile: str = "") -> Draft:
        source = plain_text.read(dedent(text).strip("\n").encode(), "draft.txt")
        return build(
            source,
            name="draft.txt",
            sha256="0",
            register=resources.register,
            profiles=resources.profiles,
            profile=profile,
        )

    return read


def written(text: str, mark: Mark) -> str:
    """A mark in one line, ranges as the words they cover."""
    own = text[mark.start : mark.end]
    match mark:
        case Bracket():
            return f"bracket {mark.depth} {own}"
        case Alternatives():
            return "alternatives " + " | ".join(text[a:b] for a, b in mark.options)
        case AttributionTag():
            stances = "; ".join(f"{s.stance.value} {','.join(a.id for a in s.actors)}".strip() for s in mark.stances)
            reason = f" because {mark.reason}" if mark.reason else ""
            return f"tag {own} <{stances}> {mark.scope_basis} «{text[mark.scope[0] : mark.scope[1]]}»{reason}"
        case StatusMark():
            return f"status {mark.status} {own}" + "".join(f" {a.id}" for a in mark.actors)
        case PlainMark():
            return f"{mark.mark} {own}"
        case Revision():
            return f"{mark.kind.value} {own}"
    return type(mark).__name__
