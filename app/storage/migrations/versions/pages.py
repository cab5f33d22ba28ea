"""Pictures of pages whose words could not be read, or were recognised in them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.storage.column_types import number_column, text_column

revision = "4"
down_revision = "3"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "pages",
        sa.Column("draft_id", number_column(), nullable=False),
        sa.Column("page", number_column(), nullable=False),
        sa.Column("why", text_column(), nullable=False),
        sa.Column("width", number_column(), nullable=False),
        sa.Column("height", number_column(), nullable=False),
        sa.Column("counted", number_column(), nullable=False),
        sa.Column("doubtful", number_column(), nullable=False),
        sa.Column("words", text_column(), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("why in ('unread', 'recognised', 'wordless')", name=op.f("ck_pages_why")),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name=op.f("fk_pages_draft_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("draft_id", "page", name=op.f("pk_pages")),
    )


def downgrade() -> None:
    raise NotImplementedError("A dossier is kept as it was before it was renewed; open that copy.")
