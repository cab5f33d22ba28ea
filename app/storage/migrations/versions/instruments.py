"""Existing treaties, on a shelf that is no part of the line of drafts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.storage.column_types import number_column, text_column

revision = "10"
down_revision = "9"
branch_labels = None
depends_on = None


def upgrade() -> None:
    facts = ("title", "short_name", "symbol", "date", "in_force", "version_of", "language", "source", "sha256")
    op.create_table(
        "instruments",
        sa.Column("key", text_column(), nullable=False),
        sa.Column("position", number_column(), nullable=False),
        *(sa.Column(name, text_column(), nullable=False) for name in facts),
        sa.Column("words", number_column(), nullable=False),
        sa.Column("text", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_instruments")),
    )
    op.create_index(op.f("ix_instruments_sha256"), "instruments", ["sha256"])
    if op.get_bind().dialect.name == "postgresql":
        _give_rights()


def _give_rights() -> None:
    """Let those read and write it who may read and write the drafts."""
    asked = """SELECT coalesce(quote_ident(rolname), 'PUBLIC'), privilege_type FROM pg_class CROSS JOIN LATERAL
        aclexplode(relacl) AS given LEFT JOIN pg_roles ON pg_roles.oid = given.grantee
        WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND relname = 'drafts'
        AND given.grantee <> relowner AND privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"""
    for who, right in op.get_bind().execute(sa.text(asked)).all():
        op.execute(f"GRANT {right} ON instruments TO {who}")


def downgrade() -> None:
    raise NotImplementedError("A dossier is kept as it was before it was renewed; open that copy.")
