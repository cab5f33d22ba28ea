"""Small invented drafts and hand-made comparisons of them, for the tests of the redline and of what draws it.

The comparison here is naive on purpose (difflib over words, pairs given by hand): these tests are of composing and
drawing, not of comparing.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import replace

from app.message import Message
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.address import assign_addresses
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison, EqualText, Group, Pair, Side
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import EvidenceKind

_TOKEN = re.compile(r"[\u4e00-\u9fff]|\w+|[^\w\s]")


def draft(language: str, *lines: tuple[str, str, Kind, str, str, str], label: str = "", date: str = "") -> Draft:
    """A draft from lines of (id, parent, kind, number, heading, text)."""
    provisions = assign_addresses([Provision(*line) for line in lines])
    return Draft(
        f"Convention on Lighthouses ({language})", language, "plain", provisions,
        label=label, symbol=f"LH/{label}", date=date, source=f"{label}.txt", sha256="ab" * 32,
    )  # fmt: skip


def register() -> Register:
    return register_of(
        (
            Actor("NOR", ActorType.STATE, "Norway"),
            Actor("CHE", ActorType.STATE, "Switzerland"),
            Actor("EGY", ActorType.STATE, "Egypt"),
            Actor("EU", ActorType.GROUP, "European Union", (Alias("EU", "en"),)),
            Actor("LKO", ActorType.ORGANISATION, "League of Keepers"),
            Actor("CHAIR", ActorType.OFFICER, "Chair"),
        )
    )


def compared(older: Draft, newer: Draft, pairs: dict[str, str], *, moved: tuple[str, ...] = ()) -> Comparison:
    """A naive comparison: `pairs` newer id → older id; `moved` newer ids of the highest provisions that moved."""
    old, new = older.by_id(), newer.by_id()
    found: list[Pair] = []
    equal: list[EqualText] = []
    changes: list[Change] = []
    inside: dict[str, str] = {}

    def add(kind: ChangeKind, left: Side | None, right: Side | None, *, light: bool = False, within: str = "") -> None:
        weight = ChangeClass.CONSEQUENTIAL if light else ChangeClass.SUBSTANTIVE
        tags = ("modal",) if {"shall", "may", "should"} & {s.text for s in (left, right) if s} else ()
        group = "g1" if light else None
        changes.append(Change(f"c{len(changes) + 1}", kind, weight, left, right, tags, within or None, group))

    for provision in newer.provisions:
        mate = old.get(pairs.get(provision.id, ""))
        if mate is None:
            for field in ("heading", "text"):
                if words := getattr(provision, field):
                    add(ChangeKind.INSERTION, None, Side(provision.id, field, 0, len(words), words))
            continue
        renumbered = mate.number != provision.number
        found.append(Pair(mate.id, provision.id, "kept", provision.id in moved, renumbered, "wording"))
        within = inside.get(provision.parent, "")
        if provision.id in moved:
            within = f"c{len(changes) + 1}"
            add(ChangeKind.MOVE, Side(mate.id, "text", 0, 0, ""), Side(provision.id, "text", 0, 0, ""))
        inside[provision.id] = within
        if renumbered:
            left = Side(mate.id, "number", 0, len(mate.number), mate.number)
            add(ChangeKind.RENUMBERING, left, Side(provision.id, "number", 0, len(provision.number), provision.number),
                light=True, within=within)  # fmt: skip
        for field in ("heading", "text"):
            a, b = getattr(mate, field), getattr(provision, field)
            words_a, words_b = list(_TOKEN.finditer(a)), list(_TOKEN.finditer(b))
            matcher = difflib.SequenceMatcher(None, [m[0] for m in words_a], [m[0] for m in words_b], autojunk=False)
            for what, i1, i2, j1, j2 in matcher.get_opcodes():
                if what == "equal":
                    for m, n in zip(words_a[i1:i2], words_b[j1:j2], strict=True):
                        if field == "text":
                            equal.append(EqualText(mate.id, m.start(), provision.id, n.start(), len(m[0])))
                    continue
                left = _side(mate.id, field, a, words_a[i1:i2])
                right = _side(provision.id, field, b, words_b[j1:j2])
                kind = (
                    ChangeKind.SUBSTITUTION
                    if left and right
                    else ChangeKind.INSERTION
                    if right
                    else ChangeKind.DELETION
                )
                both = (left.text if left else "") + (right.text if right else "")
                if not both.strip("[] "):
                    kind = ChangeKind.BRACKETING
                add(kind, left, right, within=within)
    for provision in older.provisions:
        if provision.id not in pairs.values():
            for field in ("heading", "text"):
                if words := getattr(provision, field):
                    add(ChangeKind.DELETION, Side(provision.id, field, 0, len(words), words), None)
    group = Group("g1", "renumbering", Message("What only follows"), sum(1 for c in changes if c.group))
    del new
    return Comparison(tuple(found), tuple(equal), tuple(changes), (group,) if group.count else ())


def _side(provision: str, field: str, text: str, words: list[re.Match[str]]) -> Side | None:
    if not words:
        return None
    start, end = words[0].start(), words[-1].end()
    return Side(provision, field, start, end, text[start:end])


def asked(
    change: str, *actors: tuple[str, str], link: Link = Link.MATCHED, opposite: bool = False,
    stance: Stance = Stance.PROPOSE, kind: EvidenceKind = EvidenceKind.PROPOSAL,
) -> Attribution:  # fmt: skip
    passage = Evidence(
        kind, "LH/INF.5", "page 12", "the keeper shall trim the wick", "2031-02-03", "LH/zero", "p1", "p1.1"
    )
    refs = tuple(ActorRef(*a) for a in actors)
    score = 0.83 if link is Link.MATCHED else 1.0
    words = ("trim the wick",) if link is Link.MATCHED else ()
    return Attribution(change, refs, "proponent", stance, link, score, passage, words, opposite)


def lighthouses() -> tuple[Draft, Draft, Comparison]:
    """English:  a new article, one moved and changed, renumbering, brackets, a deletion, quiet rows."""
    older = draft(
        "en",
        ("p", "", Kind.PREAMBLE, "", "Preamble", ""),
        ("p1", "p", Kind.PREAMBULAR, "", "", "Recalling that ships sail by night,"),
        ("I", "", Kind.PART, "Part I", "General", ""),
        ("a1", "I", Kind.ARTICLE, "Article 1", "Use of terms", ""),
        ("a1.1", "a1", Kind.PARAGRAPH, "1.", "", "“Lamp” means any light kept for ships."),
        ("a1.2", "a1", Kind.PARAGRAPH, "2.", "", "“Keeper” means the person who keeps a lamp."),
        ("a2", "I", Kind.ARTICLE, "Article 2", "Duties of keepers", ""),
        ("a2.1", "a2", Kind.PARAGRAPH, "1.", "", "Each keeper may trim the wick as Article 3 says in 12 days."),
        ("a2.2", "a2", Kind.PARAGRAPH, "2.", "", "The keeper shall, as appropriate:"),
        ("a2.2.a", "a2.2", Kind.SUBPARAGRAPH, "(a)", "", "clean the glass and oil the gears;"),
        ("a2.2.b", "a2.2", Kind.SUBPARAGRAPH, "(b)", "", "[count the ships that pass.]"),
        ("a3", "I", Kind.ARTICLE, "Article 3", "Oil", ""),
        ("a3.1", "a3", Kind.PARAGRAPH, "1.", "", "Oil is stored in a dry place for five years."),
        ("a3.2", "a3", Kind.PARAGRAPH, "2.", "", "Nobody smokes near the oil."),
        ("a4", "I", Kind.ARTICLE, "Article 4", "Fog horns", ""),
        ("a4.1", "a4", Kind.PARAGRAPH, "1.", "", "Fog horns sound twice a minute."),
        label="Zero", date="2031-01-04",
    )  # fmt: skip
    newer = draft(
        "en",
        ("p", "", Kind.PREAMBLE, "", "Preamble", ""),
        ("p1", "p", Kind.PREAMBULAR, "", "", "Recalling that ships sail by night,"),
        ("I", "", Kind.PART, "Part I", "General", ""),
        ("a1", "I", Kind.ARTICLE, "Article 1", "Oil", ""),
        ("a1.1", "a1", Kind.PARAGRAPH, "1.", "", "Oil is stored in a dry place for four years."),
        ("a1.2", "a1", Kind.PARAGRAPH, "2.", "", "Nobody smokes near the oil."),
        ("a2", "I", Kind.ARTICLE, "Article 2", "Use of terms", ""),
        ("a2.1", "a2", Kind.PARAGRAPH, "1.", "", "“Lamp” means any light kept for ships."),
        ("a2.2", "a2", Kind.PARAGRAPH, "2.", "", "“Keeper” means the person who keeps a lamp."),
        ("a3", "I", Kind.ARTICLE, "Article 3", "Duties of keepers", ""),
        ("a3.1", "a3", Kind.PARAGRAPH, "1.", "", "Each keeper shall trim the wick as Article 1 says in 6 days."),
        ("a3.2", "a3", Kind.PARAGRAPH, "2.", "", "The keeper shall, as appropriate:"),
        ("a3.2.a", "a3.2", Kind.SUBPARAGRAPH, "(a)", "", "clean the glass and oil the gears;"),
        ("a3.2.b", "a3.2", Kind.SUBPARAGRAPH, "(b)", "", "count the ships that pass."),
        ("a3b", "I", Kind.ARTICLE, "Article 3 bis", "Wages", ""),
        ("a3b.1", "a3b", Kind.PARAGRAPH, "1.", "", "A keeper is paid on the first day of each month."),
        label="Rev.1", date="2031-06-21",
    )  # fmt: skip
    pairs = {
        "p": "p", "p1": "p1", "I": "I", "a1": "a3", "a1.1": "a3.1", "a1.2": "a3.2", "a2": "a1", "a2.1": "a1.1",
        "a2.2": "a1.2", "a3": "a2", "a3.1": "a2.1", "a3.2": "a2.2", "a3.2.a": "a2.2.a", "a3.2.b": "a2.2.b",
    }  # fmt: skip
    return older, newer, compared(older, newer, pairs, moved=("a1",))


def in_language(language: str, before: str, after: str) -> tuple[Draft, Draft, Comparison]:
    """Two drafts of one article with one paragraph each."""
    lines = [("a1", "", Kind.ARTICLE, "1", "", ""), ("a1.1", "a1", Kind.PARAGRAPH, "1.", "", before)]
    older = draft(language, *lines, label="Zero", date="2031-01-04")
    newer = draft(language, lines[0], (*lines[1][:5], after), label="Rev.1", date="2031-06-21")
    return older, newer, compared(older, newer, {"a1": "a1", "a1.1": "a1.1"})


def many(count: int) -> tuple[Draft, Draft, Comparison]:
    """Drafts of `count` articles of two paragraphs; one word of the second paragraph of each changes."""
    lines: list[tuple[str, str, Kind, str, str, str]] = []
    for n in range(1, count + 1):
        lines.append((f"a{n}", "", Kind.ARTICLE, f"Article {n}", f"Lamp number {n}", ""))
        lines.append((f"a{n}.1", f"a{n}", Kind.PARAGRAPH, "1.", "", f"The lamp of tower {n} burns until the morning."))
        lines.append((f"a{n}.2", f"a{n}", Kind.PARAGRAPH, "2.", "", f"Its keeper may sleep after {n} hours of watch."))
    older = draft("en", *lines, label="Zero")
    newer = replace(
        draft("en", *((*line[:5], line[5].replace("may", "shall")) for line in lines), label="Rev.1"), date="2031-06-21"
    )
    return older, newer, compared(older, newer, {line[0]: line[0] for line in lines})
