"""Reviews: speakers and reviewed forms of proposals, confirmations with both anchors, reasons for a profile."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("drafts", sa.Column("profile_why", sa.String(), nullable=False, server_default=""))
    op.add_column("proposals", sa.Column("review", sa.String(), nullable=False, server_default=""))
    op.add_column("proposals", sa.Column("as_read", sa.String(), nullable=False, server_default=""))
    op.add_column("proposal_actors", sa.Column("speaker", sa.Boolean(), nullable=False, server_default=sa.text("0")))
    # No program of the first schema ever wrote a confirmation: the table is made anew.
    op.drop_table("confirmations")
    op.create_table(
        "confirmations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("older_sha256", sa.String(), nullable=False),
        sa.Column("older_label", sa.String(), nullable=False),
        sa.Column("newer_sha256", sa.String(), nullable=False),
        sa.Column("newer_label", sa.String(), nullable=False),
        sa.Column("older", sa.String(), nullable=False),
        sa.Column("newer", sa.String(), nullable=False),
        sa.Column("attribution", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("date", sa.String(), nullable=False),
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
