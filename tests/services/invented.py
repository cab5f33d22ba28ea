"""A small treaty on tides, made for these tests: two drafts, the newer with tracked changes, and a paper."""

from app.message import Message
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.draft import Draft, ImportReport, Kind, Provision, ReportLine, Severity
from app.treaty.marks import (
    ActorRef,
    AttributionTag,
    Bracket,
    Marks,
    PlainMark,
    Revision,
    RevisionKind,
    Stance,
    StanceOf,
)
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper

FRANCE, EU = ActorRef("FRA", "France"), ActorRef("EU", "European Union")


def draft_of(label, sha256, *articles):
    """A draft of articles, each (number, heading, [(number, text, marks)…])."""
    made = [Provision("t", "", Kind.TITLE, "", "", "Convention on tides")]
    for place, (number, heading, paragraphs) in enumerate(articles):
        made.append(Provision(f"a{place}", "", Kind.ARTICLE, f"Article {number}", heading, ""))
        for at, (paragraph, text, marks) in enumerate(paragraphs):
            made.append(
                Provision(f"a{place}.{at}", f"a{place}", Kind.PARAGRAPH, paragraph, "", text, marks=Marks(text=marks))
            )
    report = ImportReport((ReportLine(Severity.WARNING, Message("A mark could not be read."), "line 3"),))
    return Draft(
        "Convention on tides",
        "en",
        "plain",
        assign_addresses(assign_ids(made)),
        label=label,
        sha256=sha256,
        source=f"{label}.txt",
        date="2031-01-02",
        report=report,
    )


OLDER = draft_of(
    "zero",
    "aa" * 32,
    ("1", "Use of tides", [("1.", "Each Party shall measure the tide at its harbours every day.", ())]),
    (
        "2",
        "Reports",
        [("1.", "Parties may send their tables to the Secretariat.", ()), ("2.", "Tables are public.", ())],
    ),
)

TRACKED = "Parties shallmay send their tables to the Secretariat."
NEWER = draft_of(
    "rev1",
    "bb" * 32,
    (
        "1",
        "Use of tides",
        [
            (
                "1.",
                "Each Party shall measure the tide at its harbours [and lagoons – EU] every single day.",
                (
                    Bracket(50, 68, 1),
                    AttributionTag(62, 67, (51, 62), "inside", (StanceOf(Stance.PROPOSE, (EU,)),)),
                    PlainMark(0, 4, "note", "looked at"),
                ),
            )
        ],
    ),
    (
        "2",
        "Reports",
        [
            (
                "1.",
                TRACKED,
                (
                    Revision(8, 13, RevisionKind.INSERTED, "Pen of the room", "2031-01-01"),
                    Revision(13, 16, RevisionKind.DELETED, "Delegation of France", "2031-01-01"),
                ),
            ),
            ("2.", "Tables are public.", ()),
        ],
    ),
)

PAPER = ProposalPaper(
    "proposals.txt",
    "cc" * 32,
    "2031-01-01",
    (
        Proposal(
            "p1",
            (EU, ActorRef("?", "Friends of the Moon")),
            "proponent",
            "Article 1",
            "proposals.txt",
            "page 2",
            "2031-01-01",
            "zero",
            (Ask("p1.1", Edit.INSERT, Stance.PROPOSE, "Article 1(1)", "and lagoons", quote="and lagoons"),),
            rationale="Lagoons have tides too.",
        ),
    ),
    (ReportLine(Severity.WARNING, Message("A name is not known: Friends of the Moon."), "page 2"),),
)
