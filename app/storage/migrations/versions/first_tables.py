"""The first tables: drafts, papers, actors, and what a person adds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.storage.column_types import number_column, text_column

revision = "1"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _drafts()
    _papers()
    _people()
    _remarks()


def downgrade() -> None:
    raise NotImplementedError("There is nothing before the first tables.")


def _drafts() -> None:
    """The dossier and its drafts."""
    op.create_table(
        "dossier",
        sa.Column("id", number_column(), nullable=False),
        sa.Column("title", text_column(), nullable=False),
        sa.Column("forum", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier")),
    )
    op.create_table(
        "drafts",
        sa.Column("id", number_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("label", text_column(), nullable=False),
        sa.Column("title", text_column(), nullable=False),
        sa.Column("language", text_column(), nullable=False),
        sa.Column("profile", text_column(), nullable=False),
        sa.Column("symbol", text_column(), nullable=False),
        sa.Column("date", text_column(), nullable=False),
        sa.Column("meeting", text_column(), nullable=False),
        sa.Column("source", text_column(), nullable=False),
        sa.Column("sha256", text_column(), nullable=False),
        sa.Column("words", number_column(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
        sa.UniqueConstraint("label", name=op.f("uq_drafts_label")),
        sa.UniqueConstraint("position", name=op.f("uq_drafts_position")),
    )
    op.create_index(op.f("ix_drafts_sha256"), "drafts", ["sha256"], unique=False)
    op.create_table(
        "provisions",
        sa.Column("draft_id", number_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("key", text_column(), nullable=False),
        sa.Column("parent", text_column(), nullable=True),
        sa.Column("kind", text_column(), nullable=False),
        sa.Column("number", text_column(), nullable=False),
        sa.Column("heading", text_column(), nullable=False),
        sa.Column("text", text_column(), nullable=False),
        sa.Column("address", text_column(), nullable=False),
        sa.Column("where", text_column(), nullable=False),
        sa.Column("typed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_id", "parent"],
            ["provisions.draft_id", "provisions.key"],
            name=op.f("fk_provisions_draft_id_parent"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name=op.f("fk_provisions_draft_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("draft_id", "position", name=op.f("pk_provisions")),
        sa.UniqueConstraint("draft_id", "key", name=op.f("uq_provisions_draft_id_key")),
    )
    op.create_index(op.f("ix_provisions_draft_id_kind"), "provisions", ["draft_id", "kind"], unique=False)
    op.create_table(
        "marks",
        sa.Column("draft_id", number_column(), nullable=False),
        sa.Column("provision", number_column(), nullable=False),
        sa.Column("field", text_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("kind", text_column(), nullable=False),
        sa.Column("start", number_column(), nullable=False),
        sa.Column("end", number_column(), nullable=False),
        sa.Column("payload", text_column(), nullable=False),
        sa.CheckConstraint("field in ('text', 'heading', 'provision')", name=op.f("ck_marks_field")),
        sa.ForeignKeyConstraint(
            ["draft_id", "provision"],
            ["provisions.draft_id", "provisions.position"],
            name=op.f("fk_marks_draft_id_provision"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("draft_id", "provision", "field", "position", name=op.f("pk_marks")),
    )
    op.create_index(
        op.f("ix_marks_draft_id_kind_start_end"), "marks", ["draft_id", "kind", "start", "end"], unique=False
    )


def _papers() -> None:
    """What was read from proposal documents, and the reports of all imports."""
    op.create_table(
        "papers",
        sa.Column("id", number_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("source", text_column(), nullable=False),
        sa.Column("sha256", text_column(), nullable=False),
        sa.Column("date", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_papers")),
        sa.UniqueConstraint("position", name=op.f("uq_papers_position")),
    )
    op.create_index(op.f("ix_papers_sha256"), "papers", ["sha256"], unique=False)
    op.create_table(
        "report_lines",
        sa.Column("id", number_column(), nullable=False),
        sa.Column("draft_id", number_column(), nullable=True),
        sa.Column("paper_id", number_column(), nullable=True),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("severity", text_column(), nullable=False),
        sa.Column("message", text_column(), nullable=False),
        sa.Column("where", text_column(), nullable=False),
        sa.CheckConstraint("(draft_id is null) <> (paper_id is null)", name=op.f("ck_report_lines_one_parent")),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name=op.f("fk_report_lines_draft_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name=op.f("fk_report_lines_paper_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_lines")),
    )
    op.create_index(op.f("ix_report_lines_draft_id"), "report_lines", ["draft_id"], unique=False)
    op.create_index(op.f("ix_report_lines_paper_id"), "report_lines", ["paper_id"], unique=False)
    op.create_table(
        "proposals",
        sa.Column("paper_id", number_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("key", text_column(), nullable=False),
        sa.Column("role", text_column(), nullable=False),
        sa.Column("address", text_column(), nullable=False),
        sa.Column("source", text_column(), nullable=False),
        sa.Column("where", text_column(), nullable=False),
        sa.Column("date", text_column(), nullable=False),
        sa.Column("base", text_column(), nullable=False),
        sa.Column("rationale", text_column(), nullable=False),
        sa.Column("text", text_column(), nullable=False),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name=op.f("fk_proposals_paper_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("paper_id", "position", name=op.f("pk_proposals")),
    )
    op.create_table(
        "proposal_actors",
        sa.Column("paper_id", number_column(), nullable=False),
        sa.Column("proposal", number_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("actor", text_column(), nullable=False),
        sa.Column("as_written", text_column(), nullable=False),
        sa.ForeignKeyConstraint(
            ["paper_id", "proposal"],
            ["proposals.paper_id", "proposals.position"],
            name=op.f("fk_proposal_actors_paper_id_proposal"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("paper_id", "proposal", "position", name=op.f("pk_proposal_actors")),
    )
    op.create_index(op.f("ix_proposal_actors_actor"), "proposal_actors", ["actor"], unique=False)
    op.create_table(
        "asks",
        sa.Column("paper_id", number_column(), nullable=False),
        sa.Column("proposal", number_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("key", text_column(), nullable=False),
        sa.Column("edit", text_column(), nullable=False),
        sa.Column("stance", text_column(), nullable=False),
        sa.Column("address", text_column(), nullable=False),
        sa.Column("wording", text_column(), nullable=False),
        sa.Column("anchor", text_column(), nullable=False),
        sa.Column("quote", text_column(), nullable=False),
        sa.Column("where", text_column(), nullable=False),
        sa.Column("kind", text_column(), nullable=False),
        sa.ForeignKeyConstraint(
            ["paper_id", "proposal"],
            ["proposals.paper_id", "proposals.position"],
            name=op.f("fk_asks_paper_id_proposal"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("paper_id", "proposal", "position", name=op.f("pk_asks")),
    )
    op.create_index(op.f("ix_asks_key"), "asks", ["key"], unique=False)


def _people() -> None:
    """Actors of the dossier’s own, and who the authors of tracked changes are."""
    op.create_table(
        "actors",
        sa.Column("id", text_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("type", text_column(), nullable=False),
        sa.Column("short", text_column(), nullable=False),
        sa.Column("forum", text_column(), nullable=False),
        sa.Column("source", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actors")),
    )
    op.create_table(
        "actor_names",
        sa.Column("actor", text_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("name", text_column(), nullable=False),
        sa.Column("language", text_column(), nullable=False),
        sa.Column("ambiguous", sa.Boolean(), nullable=False),
        sa.Column("code", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["actor"], ["actors.id"], name=op.f("fk_actor_names_actor"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("actor", "position", name=op.f("pk_actor_names")),
    )
    op.create_table(
        "memberships",
        sa.Column("group", text_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        sa.Column("member", text_column(), nullable=False),
        sa.Column("since", text_column(), nullable=False),
        sa.Column("until", text_column(), nullable=False),
        sa.ForeignKeyConstraint(["group"], ["actors.id"], name=op.f("fk_memberships_group"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("group", "position", name=op.f("pk_memberships")),
    )
    op.create_table(
        "authors",
        sa.Column("author", text_column(), nullable=False),
        sa.Column("actor", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("author", name=op.f("pk_authors")),
    )


def _remarks() -> None:
    """What a person adds by hand."""
    op.create_table(
        "evidence",
        sa.Column("id", number_column(), nullable=False),
        sa.Column("kind", text_column(), nullable=False),
        sa.Column("actor", text_column(), nullable=False),
        sa.Column("as_written", text_column(), nullable=False),
        sa.Column("stance", text_column(), nullable=False),
        sa.Column("address", text_column(), nullable=False),
        sa.Column("source", text_column(), nullable=False),
        sa.Column("where", text_column(), nullable=False),
        sa.Column("quote", text_column(), nullable=False),
        sa.Column("date", text_column(), nullable=False),
        sa.Column("base", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    op.create_table(
        "positions",
        sa.Column("id", number_column(), nullable=False),
        sa.Column("actor", text_column(), nullable=False),
        sa.Column("as_written", text_column(), nullable=False),
        sa.Column("stance", text_column(), nullable=False),
        sa.Column("address", text_column(), nullable=False),
        sa.Column("ask", text_column(), nullable=False),
        sa.Column("source", text_column(), nullable=False),
        sa.Column("where", text_column(), nullable=False),
        sa.Column("date", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_positions")),
    )
    op.create_index(op.f("ix_positions_actor"), "positions", ["actor"], unique=False)
    op.create_table(
        "notes",
        sa.Column("id", number_column(), nullable=False),
        sa.Column("draft_sha256", text_column(), nullable=False),
        sa.Column("provision", text_column(), nullable=False),
        sa.Column("field", text_column(), nullable=False),
        sa.Column("start", number_column(), nullable=False),
        sa.Column("end", number_column(), nullable=False),
        sa.Column("quote", text_column(), nullable=False),
        sa.Column("author", text_column(), nullable=False),
        sa.Column("date", text_column(), nullable=False),
        sa.Column("text", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_draft_sha256"), "notes", ["draft_sha256"], unique=False)
    op.create_table(
        "pins",
        sa.Column("older_sha256", text_column(), nullable=False),
        sa.Column("older_provision", text_column(), nullable=False),
        sa.Column("newer_sha256", text_column(), nullable=False),
        sa.Column("newer_provision", text_column(), nullable=False),
        sa.PrimaryKeyConstraint(
            "older_sha256", "older_provision", "newer_sha256", "newer_provision", name=op.f("pk_pins")
        ),
    )
    op.create_table(
        "confirmations",
        sa.Column("id", number_column(), nullable=False),
        sa.Column("older_sha256", text_column(), nullable=False),
        sa.Column("newer_sha256", text_column(), nullable=False),
        sa.Column("side", text_column(), nullable=False),
        sa.Column("provision", text_column(), nullable=False),
        sa.Column("field", text_column(), nullable=False),
        sa.Column("start", number_column(), nullable=False),
        sa.Column("end", number_column(), nullable=False),
        sa.Column("quote", text_column(), nullable=False),
        sa.Column("actor", text_column(), nullable=False),
        sa.Column("proposal", text_column(), nullable=False),
        sa.Column("ask", text_column(), nullable=False),
        sa.Column("verdict", text_column(), nullable=False),
        sa.Column("author", text_column(), nullable=False),
        sa.Column("date", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmations")),
    )
    op.create_index(
        op.f("ix_confirmations_older_sha256_newer_sha256"),
        "confirmations",
        ["older_sha256", "newer_sha256"],
        unique=False,
    )
