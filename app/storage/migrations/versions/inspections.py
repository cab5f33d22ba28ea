"""Who looked at how a draft was read, and when, beside the draft."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.storage.column_types import text_column

revision = "7"
down_revision = "6"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("inspected", "inspector", "inspected_reading"):
        op.add_column("drafts", sa.Column(name, text_column(), nullable=False, server_default=""))


def downgrade() -> None:
    raise NotImplementedError("A dossier is kept as it was before it was renewed; open that copy.")
