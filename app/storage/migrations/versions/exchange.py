"""What two dossiers need to be merged: digests of former values, and conflicts that wait to be settled."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.storage.column_types import number_column, text_column

revision = "5"
down_revision = "4"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "former",
        sa.Column("sort", text_column(), nullable=False),
        sa.Column("key", text_column(), nullable=False),
        sa.Column("digest", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("sort", "key", "digest", name=op.f("pk_former")),
    )
    op.create_table(
        "conflicts",
        sa.Column("id", number_column(), nullable=False),
        sa.Column("sort", text_column(), nullable=False),
        sa.Column("key", text_column(), nullable=False),
        sa.Column("digest", text_column(), nullable=False),
        sa.Column("theirs", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conflicts")),
        sa.UniqueConstraint("sort", "key", "digest", name=op.f("uq_conflicts_sort_key_digest")),
    )


def downgrade() -> None:
    raise NotImplementedError("A dossier is kept as it was before it was renewed; open that copy.")
