"""Which amendments a reader has read, by fingerprints of their words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.storage.column_types import text_column

revision = "8"
down_revision = "7"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "amendments_read",
        sa.Column("reader", text_column(), nullable=False),
        sa.Column("fingerprint", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("reader", "fingerprint", name=op.f("pk_amendments_read")),
    )


def downgrade() -> None:
    raise NotImplementedError("A dossier is kept as it was before it was renewed; open that copy.")
