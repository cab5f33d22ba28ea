"""Digests of all that the tables hold, by which decay is found. They are made when the revisions have run."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from app.storage.column_types import text_column

revision = "9"
down_revision = "8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "digests",
        sa.Column("sort", text_column(), nullable=False),
        sa.Column("key", text_column(), nullable=False),
        sa.Column("digest", text_column(), nullable=False),
        sa.PrimaryKeyConstraint("sort", "key", name=op.f("pk_digests")),
    )
    if op.get_bind().dialect.name == "postgresql":
        _give_rights()


def _give_rights() -> None:
    """Let those read and write it who may read and write a table that every change writes too."""
    asked = """SELECT coalesce(quote_ident(rolname), 'PUBLIC'), privilege_type FROM pg_class CROSS JOIN LATERAL
        aclexplode(relacl) AS given LEFT JOIN pg_roles ON pg_roles.oid = given.grantee
        WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND relname = 'former'
        AND given.grantee <> relowner AND privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"""
    for who, right in op.get_bind().execute(sa.text(asked)).all():
        op.execute(f"GRANT {right} ON digests TO {who}")


def downgrade() -> None:
    raise NotImplementedError("A dossier is kept as it was before it was renewed; open that copy.")
