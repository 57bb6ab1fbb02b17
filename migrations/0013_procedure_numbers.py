"""Numbers for deadlines that hold in the cases of one procedure only."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    with op.batch_alter_table("clock_numbers", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("procedure", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_clock_numbers_procedure_length"), "length(procedure) <= 60"
        )
