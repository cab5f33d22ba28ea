"""Reviews: speakers and reviewed forms of proposals, confirmations with both anchors, reasons for a profile."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.storage.column_types import number_column, text_column

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("drafts", sa.Column("profile_why", text_column(), nullable=False, server_default=""))
    op.add_column("proposals", sa.Column("review", text_column(), nullable=False, server_default=""))
    op.add_column("proposals", sa.Column("as_read", text_column(), nullable=False, server_default=""))
    op.add_column("proposal_actors", sa.Column("speaker", sa.Boolean(), nullable=False, server_default=sa.false()))
    # No program of the first schema ever wrote a confirmation: the table is made anew.
    op.drop_table("confirmations")
    op.create_table(
        "confirmations",
        sa.Column("id", number_column(), nullable=False),
        sa.Column("verdict", text_column(), nullable=False),
        sa.Column("kind", text_column(), nullable=False),
        sa.Column("older_sha256", text_column(), nullable=False),
        sa.Column("older_label", text_column(), nullable=False),
        sa.Column("newer_sha256", text_column(), nullable=False),
        sa.Column("newer_label", text_column(), nullable=False),
        sa.Column("older", text_column(), nullable=False),
        sa.Column("newer", text_column(), nullable=False),
        sa.Column("attribution", text_column(), nullable=False),
        sa.Column("wording", text_column(), nullable=False),
        sa.Column("note", text_column(), nullable=False),
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


def downgrade() -> None:
    raise NotImplementedError("A dossier is kept as it was before it was renewed; open that copy.")
