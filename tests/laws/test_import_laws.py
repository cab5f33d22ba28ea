"""Nothing is lost on the way in: every sign of a source stands in a provision or is quoted in the import report."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.importing.outline.build import build
from app.importing.text import markdown, plain_text
from app.job import Refused
from app.treaty.actors import register_of

if TYPE_CHECKING:
    from app.treaty.draft import Draft

_TEXTS = (
    "bbnj/2022-06-01_further-revised-draft.txt",
    "bbnj/2022-12-12_further-refreshed-draft.txt",
    "un-charter/un_charter_en.txt",
    "un-charter/un_charter_fr.txt",
    "un-charter/un_charter_ar.txt",
    "un-pdfs/fish-stocks-agreement-1995/1995-08-04/text.txt",
    "un-agreement-languages/bbnj-agreement-2023-fr/2023-06-19/text.txt",
    "un-agreement-languages/bbnj-agreement-2023-ru/2023-06-19/text.txt",
    "un-agreement-languages/bbnj-agreement-2023-ar/2023-06-19/text.txt",
)


def _draft(data: bytes, reader=plain_text) -> Draft:
    return build(reader.read(data, "draft"), name="draft", sha256="0", register=register_of(()), profiles={})


def _signs(text: str) -> Counter[str]:
    return Counter(c for c in text if not c.isspace() and c != "\ufeff")


def _provisions(draft: Draft) -> str:
    return " ".join(p.number + p.heading + p.text for p in draft.provisions)


def _quoted(draft: Draft) -> str:
    """The words the report says were left out."""
    left_out = [str(line.message) for line in draft.report.lines if str(line.message).startswith("Left out")]
    quotes = [m[m.index("“") + 1 : m.rindex("”")] for m in left_out if "“" in m]
    quotes += [
        sign * int(count)
        for line in draft.report.lines
        if str(line.message).startswith("Signs behind")
        for count, sign in re.findall(r"(\d+) × “([^”]+)”", str(line.message))
    ]
    return " ".join(q.replace("”, “", "").replace(" ¶ ", "") for q in quotes)


def _without_heading_marks(text: str) -> str:
    return "\n".join(line.lstrip("#") if line.startswith("#") else line for line in text.splitlines())


@pytest.mark.parametrize("name", _TEXTS)
def test_every_sign_of_a_real_text_is_in_a_provision_or_quoted_in_the_report(corpus, name):
    data = (corpus / name).read_bytes()
    draft = _draft(data)
    assert _signs(_provisions(draft)) + _signs(_quoted(draft)) == _signs(_without_heading_marks(data.decode()))


@pytest.mark.parametrize("name", ["2015-10-23_draft-text.md", "2015-12-09_draft-text.md"])
def test_every_letter_and_bracket_of_a_real_markdown_draft_is_kept(corpus, name):
    data = (corpus / "paris" / name).read_bytes()
    draft = _draft(data, markdown)
    found = _provisions(draft) + " ".join(str(line.message) for line in draft.report.lines)
    wanted = Counter(c for c in data.decode() if c.isalpha())
    missing = wanted - Counter(c for c in found if c.isalpha())
    assert not missing
    source = data.decode()
    references = source.count("[^")
    links = sum(source.count(sign) for sign in ("][source]", "\n[source]:", "][10nov", "\n[10nov"))
    assert _provisions(draft).count("[") >= source.count("[") - references - 2 * links - 4


_WORDS = (
    st.text(alphabet="abcXYZ [](),;é“”-", min_size=1, max_size=30)
    .map(str.strip)
    .filter(lambda t: any(c.isalpha() for c in t))
)
_LINE = st.one_of(
    st.builds(lambda n, s: f"Article {n}{s}", st.integers(1, 99), st.sampled_from(["", " bis", " ter ante", "."])),
    st.builds(lambda n, s, w: f"{n}{s}. {w}", st.integers(1, 30), st.sampled_from(["", " bis", "bis"]), _WORDS),
    st.builds(lambda c, w: f"({c}) {w};", st.sampled_from("abcdefghijklmnopqrstuvwxyz"), _WORDS),
    st.builds(lambda c, w: f"[({c}) {w}]", st.sampled_from(["i", "ii", "iii", "iv", "v"]), _WORDS),
    st.builds(lambda c, w: f"Option {c}: {w}", st.sampled_from(["A", "B", "1", "2", "I", "II", "A.1"]), _WORDS),
    st.builds(lambda c: f"OPTION {c}:", st.sampled_from(["I", "II", "III"])),
    st.builds(lambda c, w: f"{c} {w}", st.sampled_from(["PART I", "CHAPTER II", "Section 3", "ANNEX"]), _WORDS),
    st.sampled_from(
        ["PREAMBLE", "Have agreed as follows:", "Deleted.", "[Article 4 bis]", "IN WITNESS WHEREOF we sign.", ""]
    ),
    _WORDS,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_LINE, min_size=1, max_size=25))
def test_no_sign_of_a_made_draft_is_lost_and_its_tree_is_sound(lines):
    text = "Article 1\n" + "\n".join(lines)
    draft = _draft(text.encode())
    assert _signs(_provisions(draft)) + _signs(_quoted(draft)) == _signs(text)
    seen: set[str] = {""}
    for provision in draft.provisions:
        assert provision.parent in seen
        assert provision.id not in seen
        seen.add(provision.id)
        for field, marks in ((provision.text, provision.marks.text), (provision.heading, provision.marks.heading)):
            assert all(0 <= m.start <= m.end <= len(field) for m in marks)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.one_of(_LINE, _WORDS.map(lambda w: f"    {w}"), _WORDS.map(lambda w: f"  1. *{w}*")), min_size=1, max_size=25
    )
)
def test_no_letter_of_a_made_markdown_draft_is_lost(lines):
    text = "## Article 1\n\n" + "\n\n".join(lines)
    draft = _draft(text.encode(), markdown)
    found = _provisions(draft) + _quoted(draft)
    assert Counter(c for c in found if c.isalpha()) == Counter(c for c in text if c.isalpha())


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0"), max_size=300),
    st.sampled_from([plain_text, markdown]),
)
def test_any_text_is_a_draft_or_refused(text, reader):
    try:
        draft = _draft(text.encode(), reader)
    except Refused:
        return
    ids = [p.id for p in draft.provisions]
    assert len(set(ids)) == len(ids)
