"""Evidence that was placed may be taken off again, with a reason."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("placements") as batch:
        batch.add_column(sa.Column("taken_back_on", sa.Date(), nullable=True))
        batch.add_column(
            sa.Column(
                "taken_back_reason", sa.String(length=20000), nullable=False, server_default=""
            )
        )
    with op.batch_alter_table("placements", recreate="always") as batch:
        batch.alter_column("taken_back_reason", server_default=None)
        batch.create_check_constraint(
            op.f("ck_placements_taken_back_reason_length"), "length(taken_back_reason) <= 20000"
        )
