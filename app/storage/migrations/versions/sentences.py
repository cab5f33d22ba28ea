"""Sentences of reports as template and facts, beside the English words that are kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.storage.column_types import text_column

revision = "6"
down_revision = "5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("drafts", sa.Column("profile_told", text_column(), nullable=False, server_default=""))
    op.add_column("report_lines", sa.Column("told", text_column(), nullable=False, server_default=""))


def downgrade() -> None:
    raise NotImplementedError("A dossier is kept as it was before it was renewed; open that copy.")
