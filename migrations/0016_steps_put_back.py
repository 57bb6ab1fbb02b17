"""Steps that can be put back, and what of the bundle the employee asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_table(
        "state_moves",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("step", sa.String(length=60), nullable=False),
        sa.Column("was", sa.String(length=60), nullable=False),
        sa.Column("was_since", sa.Date(), nullable=False),
        sa.Column("became", sa.String(length=60), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("clocks", sa.String(length=20000), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=True),
        sa.Column("taken_back_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(became) <= 60", name=op.f("ck_state_moves_became_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_state_moves_case_id_length")),
        sa.CheckConstraint("length(clocks) <= 20000", name=op.f("ck_state_moves_clocks_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_state_moves_entered_by_length")
        ),
        sa.CheckConstraint("length(event_id) <= 36", name=op.f("ck_state_moves_event_id_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_state_moves_id_length")),
        sa.CheckConstraint("length(step) <= 60", name=op.f("ck_state_moves_step_length")),
        sa.CheckConstraint("length(was) <= 60", name=op.f("ck_state_moves_was_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_state_moves_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["case_events.id"], name=op.f("fk_state_moves_event_id_case_events")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_state_moves")),
    )
    with op.batch_alter_table("state_moves", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_state_moves_case_id"), ["case_id"], unique=False)

    with op.batch_alter_table("hearing_papers", schema=None) as batch_op:
        batch_op.add_column(sa.Column("request_id", sa.String(length=36), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_hearing_papers_request_id_length"), "length(request_id) <= 36"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_hearing_papers_request_id_response_requests"),
            "response_requests",
            ["request_id"],
            ["id"],
        )

    with op.batch_alter_table("hearing_witnesses", schema=None) as batch_op:
        batch_op.add_column(sa.Column("request_id", sa.String(length=36), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_hearing_witnesses_request_id_length"), "length(request_id) <= 36"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_hearing_witnesses_request_id_response_requests"),
            "response_requests",
            ["request_id"],
            ["id"],
        )
