"""The tables of a dossier, as SQLAlchemy classes.

It says how a dossier lies in its file, or on a server; it opens neither (`file/file.py`, `server/server.py`) and turns
no row into a noun (`records/drafts.py`, `records/page_images.py`, `records/papers.py`, `records/people.py`,
`records/pins_and_positions.py`, `records/notes.py`, `records/reviews.py`, `records/reading_memory.py`,
`records/shelf/instruments.py`, `values/values.py`). Rows that belong to one
parent are keyed by their place under it, so that a whole draft is written without asking the database for keys. A
change here needs a new revision in `migrations/versions`; a test compares the two.
"""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.storage.column_types import number_column, text_column

HEAD = 10
"""Number of the newest schema.

It is the head revision of `migrations/versions` and the `user_version` of a dossier file.
"""

APPLICATION_ID = 0x54524156
""" "TRAV" in ASCII: the `application_id` by which SQLite files of Travaux are known."""


class Base(DeclarativeBase):
    """The tables of a dossier. Names of constraints are fixed, so that a later revision can speak of them."""

    type_annotation_map: ClassVar = {str: text_column(), int: number_column()}
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


VERSIONS = Table("alembic_version", MetaData(), Column("version_num", String))
"""The number of the schema, as Alembic keeps it."""

DIGESTS = Table(
    "digests",
    MetaData(naming_convention=Base.metadata.naming_convention),
    Column("sort", text_column(), primary_key=True),
    Column("key", text_column(), primary_key=True),
    Column("digest", text_column(), nullable=False),
)
"""The digest of each thing that the other tables hold (`digests/units.py`), by its sort and key. It stands apart: what
is merged, shared and compared is what they are of.
"""


class DossierRow(Base):
    """The negotiation itself; one row."""

    __tablename__ = "dossier"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    forum: Mapped[str] = mapped_column(default="")


class DraftRow(Base):
    """One issued text. `position` is its place in the order of the dossier, from 0; `profile_why` says by what its
    notation profile was chosen, one reason a line, `profile_told` the same as a `ReportRow` has it in `told`;
    `unofficial` and `received` are of text taken from a screen. `inspected` is the day on which a person looked at how
    it was read, "" for nobody, `inspector` who that was, `inspected_reading` the digest of the reading they looked at,
    or whose look was taken back.
    """

    __tablename__ = "drafts"
    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(unique=True)
    label: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    language: Mapped[str]
    profile: Mapped[str]
    symbol: Mapped[str]
    date: Mapped[str]
    meeting: Mapped[str]
    source: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    words: Mapped[int]
    profile_why: Mapped[str] = mapped_column(default="")
    unofficial: Mapped[bool] = mapped_column(default=False)
    received: Mapped[str] = mapped_column(default="")
    profile_told: Mapped[str] = mapped_column(default="")
    inspected: Mapped[str] = mapped_column(default="")
    inspector: Mapped[str] = mapped_column(default="")
    inspected_reading: Mapped[str] = mapped_column(default="")


class ProvisionRow(Base):
    """One provision, by its place in document order; `key` is its id, `parent` the key above (NULL at the top)."""

    __tablename__ = "provisions"
    draft_id: Mapped[int] = mapped_column(ForeignKey("drafts.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    parent: Mapped[str | None]
    kind: Mapped[str]
    number: Mapped[str]
    heading: Mapped[str]
    text: Mapped[str]
    address: Mapped[str]
    where: Mapped[str]
    typed: Mapped[bool]
    __table_args__ = (
        UniqueConstraint("draft_id", "key"),
        ForeignKeyConstraint(
            ["draft_id", "parent"], ["provisions.draft_id", "provisions.key"], deferrable=True, initially="DEFERRED"
        ),
        Index(None, "draft_id", "kind"),
        Index(None, "draft_id", "parent"),  # a provision that is deleted is looked for among the parents of all others
    )


class MarkRow(Base):
    """One mark over "text" or "heading", or of the "provision" itself; `payload` is its JSON
    (`records/mark_codec.py`).
    """

    __tablename__ = "marks"
    draft_id: Mapped[int] = mapped_column(primary_key=True)
    provision: Mapped[int] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    payload: Mapped[str]
    __table_args__ = (
        ForeignKeyConstraint(
            ["draft_id", "provision"], ["provisions.draft_id", "provisions.position"], ondelete="CASCADE"
        ),
        CheckConstraint("field in ('text', 'heading', 'provision')", name="field"),
        Index(None, "draft_id", "kind", "start", "end"),
    )


class PageRow(Base):
    """The picture of a page of a draft's file, by its number from 1: `picture` is a PNG file, `words` the JSON of the
    words recognised in it (`records/page_images.py`), counted in `counted` and `doubtful`.
    """

    __tablename__ = "pages"
    draft_id: Mapped[int] = mapped_column(ForeignKey("drafts.id", ondelete="CASCADE"), primary_key=True)
    page: Mapped[int] = mapped_column(primary_key=True)
    why: Mapped[str]
    width: Mapped[int]
    height: Mapped[int]
    counted: Mapped[int]
    doubtful: Mapped[int]
    words: Mapped[str]
    picture: Mapped[bytes]
    __table_args__ = (CheckConstraint("why in ('unread', 'recognised', 'wordless')", name="why"),)


class InstrumentRow(Base):
    """An existing treaty on the shelf, by its key, in the order of `position`: what is known of it, and all that was
    read of its file in `text` (JSON, see `records/shelf/text_codec.py`). `version_of` is the key of another one, "" for
    none.
    """

    __tablename__ = "instruments"
    key: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    title: Mapped[str]
    short_name: Mapped[str]
    symbol: Mapped[str]
    date: Mapped[str]
    in_force: Mapped[str]
    version_of: Mapped[str]
    language: Mapped[str]
    source: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    words: Mapped[int]
    text: Mapped[str]


class PaperRow(Base):
    """One proposal document, with the hash of its file."""

    __tablename__ = "papers"
    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(unique=True)
    source: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    date: Mapped[str]


class ReportRow(Base):
    """One line of the import report of a draft or of a paper: `message` in English, `told` as its template and facts
    (JSON, see `records/message_codec.py`), "" in what an earlier schema kept.
    """

    __tablename__ = "report_lines"
    id: Mapped[int] = mapped_column(primary_key=True)
    draft_id: Mapped[int | None] = mapped_column(ForeignKey("drafts.id", ondelete="CASCADE"), index=True)
    paper_id: Mapped[int | None] = mapped_column(ForeignKey("papers.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    severity: Mapped[str]
    message: Mapped[str]
    where: Mapped[str]
    told: Mapped[str] = mapped_column(default="")
    __table_args__ = (CheckConstraint("(draft_id is null) <> (paper_id is null)", name="one_parent"),)


class ProposalRow(Base):
    """One block of a paper; `key` is its id. It stands as it counts: where a person put it right, `as_read` keeps
    what the program had read (JSON, see `records/reviews.py`), "" where the two are the same.
    """

    __tablename__ = "proposals"
    paper_id: Mapped[int] = mapped_column(ForeignKey("papers.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    role: Mapped[str]
    address: Mapped[str]
    source: Mapped[str]
    where: Mapped[str]
    date: Mapped[str]
    base: Mapped[str]
    rationale: Mapped[str]
    text: Mapped[str]
    review: Mapped[str] = mapped_column(default="")
    as_read: Mapped[str] = mapped_column(default="")


class ProposalActorRow(Base):
    """One proponent of a block, or one who spoke for them (`speaker`), in the order written; actor "?" when the name
    is not known.
    """

    __tablename__ = "proposal_actors"
    paper_id: Mapped[int] = mapped_column(primary_key=True)
    proposal: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    actor: Mapped[str] = mapped_column(index=True)
    as_written: Mapped[str]
    speaker: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (
        ForeignKeyConstraint(
            ["paper_id", "proposal"], ["proposals.paper_id", "proposals.position"], ondelete="CASCADE"
        ),
    )


class AskRow(Base):
    """One thing asked in a block; `key` is its id."""

    __tablename__ = "asks"
    paper_id: Mapped[int] = mapped_column(primary_key=True)
    proposal: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(index=True)
    edit: Mapped[str]
    stance: Mapped[str]
    address: Mapped[str]
    wording: Mapped[str]
    anchor: Mapped[str]
    quote: Mapped[str]
    where: Mapped[str]
    kind: Mapped[str]
    __table_args__ = (
        ForeignKeyConstraint(
            ["paper_id", "proposal"], ["proposals.paper_id", "proposals.position"], ondelete="CASCADE"
        ),
    )


class ActorRow(Base):
    """An actor this dossier adds to the shipped ones, or has otherwise than they."""

    __tablename__ = "actors"
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    type: Mapped[str]
    short: Mapped[str]
    forum: Mapped[str]
    source: Mapped[str]


class ActorNameRow(Base):
    """One more name of an actor of this dossier."""

    __tablename__ = "actor_names"
    actor: Mapped[str] = mapped_column(ForeignKey("actors.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    language: Mapped[str]
    ambiguous: Mapped[bool]
    code: Mapped[bool]


class MembershipRow(Base):
    """One member of a group of this dossier; the member may be a shipped actor, hence no foreign key.

    Dates "" when open.
    """

    __tablename__ = "memberships"
    group: Mapped[str] = mapped_column(ForeignKey("actors.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    member: Mapped[str]
    since: Mapped[str]
    until: Mapped[str]


class AuthorRow(Base):
    """Who a person says the author of tracked changes is: author as in the file, actor id."""

    __tablename__ = "authors"
    author: Mapped[str] = mapped_column(primary_key=True)
    actor: Mapped[str]


class EvidenceRow(Base):
    """Evidence entered by hand: that an actor asked for something, where no paper of this dossier says so."""

    __tablename__ = "evidence"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    actor: Mapped[str]
    as_written: Mapped[str]
    stance: Mapped[str]
    address: Mapped[str]
    source: Mapped[str]
    where: Mapped[str]
    quote: Mapped[str]
    date: Mapped[str]
    base: Mapped[str]


class PositionRow(Base):
    """An actor's stance on a provision or an ask, entered by hand; `key` is its id."""

    __tablename__ = "positions"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(index=True, unique=True)
    actor: Mapped[str] = mapped_column(index=True)
    as_written: Mapped[str]
    stance: Mapped[str]
    address: Mapped[str]
    ask: Mapped[str]
    source: Mapped[str]
    where: Mapped[str]
    date: Mapped[str]


class NoteRow(Base):
    """A person's note, anchored to a draft, a provision, a range and the words that stood there; `key` is its id.

    `change_kind`, `change_words` and `other_*` are "" but for a note on a change.
    """

    __tablename__ = "notes"
    key: Mapped[str] = mapped_column(primary_key=True)
    made_on: Mapped[str]
    draft_sha256: Mapped[str] = mapped_column(index=True)
    draft_label: Mapped[str]
    provision: Mapped[str]
    address: Mapped[str]
    field: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    change_kind: Mapped[str]
    change_words: Mapped[str]
    other_sha256: Mapped[str]
    other_label: Mapped[str]
    text: Mapped[str]
    colour: Mapped[str]
    priority: Mapped[str]
    private: Mapped[bool]
    author: Mapped[str]
    made: Mapped[str]
    changed: Mapped[str]
    __table_args__ = (
        CheckConstraint("made_on in ('provision', 'words', 'change')", name="made_on"),
        CheckConstraint("priority in ('', 'redline', 'own', 'check')", name="priority"),
    )


class PreferenceRow(Base):
    """What a person set for this dossier, by name: "delegation" is the id of their own actor."""

    __tablename__ = "preferences"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class PinRow(Base):
    """Two provisions a person says are the same one."""

    __tablename__ = "pins"
    older_sha256: Mapped[str] = mapped_column(primary_key=True)
    older_provision: Mapped[str] = mapped_column(primary_key=True)
    newer_sha256: Mapped[str] = mapped_column(primary_key=True)
    newer_provision: Mapped[str] = mapped_column(primary_key=True)


class ConfirmationRow(Base):
    """A person's word on an attribution: that a change answers an ask ("confirmed"), or does not ("rejected").

    `older` and `newer` (where the words stood, "" where there are none) and `attribution` are JSON
    (`records/reviews.py`).
    """

    __tablename__ = "confirmations"
    id: Mapped[int] = mapped_column(primary_key=True)
    verdict: Mapped[str]
    kind: Mapped[str]
    older_sha256: Mapped[str]
    older_label: Mapped[str]
    newer_sha256: Mapped[str]
    newer_label: Mapped[str]
    older: Mapped[str]
    newer: Mapped[str]
    attribution: Mapped[str]
    wording: Mapped[str]
    note: Mapped[str]
    author: Mapped[str]
    date: Mapped[str]
    __table_args__ = (Index(None, "older_sha256", "newer_sha256"),)


class AmendmentReadRow(Base):
    """That an amendment was read: the fingerprint of its words. `reader` is "" in a file, which is its reader's own;
    on a server, where many read one dossier, whoever it is, under a name that says nothing of them.
    """

    __tablename__ = "amendments_read"
    reader: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[str] = mapped_column(primary_key=True)


class FormerRow(Base):
    """That something with one value at a time (`values/values.py`) once had another: the digest of that value. By it, a
    value that was changed here alone is told from one that was changed on two laptops.
    """

    __tablename__ = "former"
    sort: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(primary_key=True)


class ConflictRow(Base):
    """What a colleague's dossier has otherwise, where only one value can hold: `theirs` is that value as JSON."""

    __tablename__ = "conflicts"
    id: Mapped[int] = mapped_column(primary_key=True)
    sort: Mapped[str]
    key: Mapped[str]
    digest: Mapped[str]
    theirs: Mapped[str]
    __table_args__ = (UniqueConstraint("sort", "key", "digest"),)
