"""Notes that follow their words, preferences, text taken from a screen, ids of positions entered by hand, and drafts
that can be taken out quickly.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.storage.column_types import number_column, text_column

revision = "3"
down_revision = "2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("drafts", sa.Column("unofficial", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("drafts", sa.Column("received", text_column(), nullable=False, server_default=""))
    op.create_index(op.f("ix_provisions_draft_id_parent"), "provisions", ["draft_id", "parent"], unique=False)
    op.create_table(
        "preferences",
        sa.Column("name", text_column(), nullable=False),
        sa.Column("value", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_preferences")),
    )
    _positions()
    _notes()


def downgrade() -> None:
    raise NotImplementedError("A dossier is kept as it was before it was renewed; open that copy.")


def _positions() -> None:
    """Give each an id made of its row: the same whether the file is renewed or only read from memory."""
    op.add_column("positions", sa.Column("key", text_column(), nullable=False, server_default=""))
    op.execute("UPDATE positions SET key = 'p' || id")
    op.create_index(op.f("ix_positions_key"), "positions", ["key"], unique=True)


def _notes() -> None:
    """Make the table anew. No program of the schemas before wrote a note; should one be there, it is carried over as a
    private note without a priority.
    """
    op.drop_index(op.f("ix_notes_draft_sha256"), "notes")
    op.execute("CREATE TABLE notes_before AS SELECT * FROM notes")
    op.drop_table("notes")
    op.create_table(
        "notes",
        sa.Column("key", text_column(), nullable=False),
        sa.Column("made_on", text_column(), nullable=False),
        sa.Column("draft_sha256", text_column(), nullable=False),
        sa.Column("draft_label", text_column(), nullable=False),
        sa.Column("provision", text_column(), nullable=False),
        sa.Column("address", text_column(), nullable=False),
        sa.Column("field", text_column(), nullable=False),
        sa.Column("start", number_column(), nullable=False),
        sa.Column("end", number_column(), nullable=False),
        sa.Column("quote", text_column(), nullable=False),
        sa.Column("before", text_column(), nullable=False),
        sa.Column("after", text_column(), nullable=False),
        sa.Column("change_kind", text_column(), nullable=False),
        sa.Column("change_words", text_column(), nullable=False),
        sa.Column("other_sha256", text_column(), nullable=False),
        sa.Column("other_label", text_column(), nullable=False),
        sa.Column("text", text_column(), nullable=False),
        sa.Column("colour", text_column(), nullable=False),
        sa.Column("priority", text_column(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("author", text_column(), nullable=False),
        sa.Column("made", text_column(), nullable=False),
        sa.Column("changed", text_column(), nullable=False),
        sa.CheckConstraint("made_on in ('provision', 'words', 'change')", name=op.f("ck_notes_made_on")),
        sa.CheckConstraint("priority in ('', 'redline', 'own', 'check')", name=op.f("ck_notes_priority")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_draft_sha256"), "notes", ["draft_sha256"], unique=False)
    op.execute(
        """
        INSERT INTO notes
        SELECT 'n' || n.id, CASE WHEN n."end" > n.start THEN 'words' ELSE 'provision' END,
               n.draft_sha256, coalesce(d.label, ''), n.provision, coalesce(p.address, ''), n.field,
               n.start, n."end", n.quote, '', '', '', '', '', '', n.text, '', '', 1 = 1, n.author, n.date, n.date
        FROM notes_before AS n
        LEFT JOIN drafts AS d ON d.id = (SELECT min(id) FROM drafts WHERE sha256 = n.draft_sha256 AND sha256 <> '')
        LEFT JOIN provisions AS p ON p.draft_id = d.id AND p.key = n.provision
        """
    )
    op.drop_table("notes_before")
