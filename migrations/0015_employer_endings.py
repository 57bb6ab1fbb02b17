"""At schools: the governors' notice to the employer, and how the employment was ended."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "employer_endings",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("told_by", sa.String(length=300), nullable=False),
        sa.Column("told", sa.String(length=20000), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("how", sa.String(length=60), nullable=False),
        sa.Column("ended_by", sa.String(length=300), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_employer_endings_case_id_length")
        ),
        sa.CheckConstraint(
            "length(ended_by) <= 300", name=op.f("ck_employer_endings_ended_by_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_employer_endings_entered_by_length")
        ),
        sa.CheckConstraint("length(how) <= 60", name=op.f("ck_employer_endings_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_employer_endings_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_employer_endings_note_length")),
        sa.CheckConstraint("length(told) <= 20000", name=op.f("ck_employer_endings_told_length")),
        sa.CheckConstraint(
            "length(told_by) <= 300", name=op.f("ck_employer_endings_told_by_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_employer_endings_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employer_endings")),
    )
    with op.batch_alter_table("employer_endings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_employer_endings_case_id"), ["case_id"], unique=False)
