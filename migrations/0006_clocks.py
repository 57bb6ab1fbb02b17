"""Deadlines that move openly, calendars of schools, own numbers, early conciliation."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "calendars",
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_calendars_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_calendars_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_calendars_kind_length")),
        sa.CheckConstraint("length(name) <= 300", name=op.f("ck_calendars_name_length")),
        sa.CheckConstraint("length(source) <= 20000", name=op.f("ck_calendars_source_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendars")),
        sa.UniqueConstraint("name", name=op.f("uq_calendars_name")),
    )
    op.create_table(
        "clock_numbers",
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(length=60), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=False),
        sa.Column("set_on", sa.Date(), nullable=False),
        sa.Column("replaced_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_clock_numbers_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_clock_numbers_id_length")),
        sa.CheckConstraint("length(rule) <= 60", name=op.f("ck_clock_numbers_rule_length")),
        sa.CheckConstraint("length(source) <= 20000", name=op.f("ck_clock_numbers_source_length")),
        sa.CheckConstraint("length(unit) <= 60", name=op.f("ck_clock_numbers_unit_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock_numbers")),
    )
    op.create_index(op.f("ix_clock_numbers_rule"), "clock_numbers", ["rule"], unique=False)
    op.create_table(
        "calendar_days",
        sa.Column("calendar_id", sa.String(length=36), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(calendar_id) <= 36", name=op.f("ck_calendar_days_calendar_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_calendar_days_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_calendar_days_id_length")),
        sa.CheckConstraint("length(name) <= 300", name=op.f("ck_calendar_days_name_length")),
        sa.ForeignKeyConstraint(
            ["calendar_id"], ["calendars.id"], name=op.f("fk_calendar_days_calendar_id_calendars")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_days")),
    )
    op.create_index(
        op.f("ix_calendar_days_calendar_id"), "calendar_days", ["calendar_id"], unique=False
    )
    op.create_table(
        "reminders",
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("shown_on", sa.Date(), nullable=False),
        sa.CheckConstraint("length(user_id) <= 36", name=op.f("ck_reminders_user_id_length")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_reminders_user_id_users")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_reminders")),
        info={"audited": False},
    )
    op.create_table(
        "case_calendars",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("calendar_id", sa.String(length=36), nullable=True),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(calendar_id) <= 36", name=op.f("ck_case_calendars_calendar_id_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_case_calendars_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_case_calendars_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_case_calendars_id_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_case_calendars_reason_length")),
        sa.ForeignKeyConstraint(
            ["calendar_id"], ["calendars.id"], name=op.f("fk_case_calendars_calendar_id_calendars")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_calendars_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_calendars")),
    )
    op.create_index(op.f("ix_case_calendars_case_id"), "case_calendars", ["case_id"], unique=False)
    op.create_table(
        "conciliations",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("began_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("certificate", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_conciliations_case_id_length")),
        sa.CheckConstraint(
            "length(certificate) <= 300", name=op.f("ck_conciliations_certificate_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_conciliations_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_conciliations_id_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_conciliations_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conciliations")),
    )
    op.create_index(op.f("ix_conciliations_case_id"), "conciliations", ["case_id"], unique=False)
    op.create_table(
        "clock_changes",
        sa.Column("clock_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("cause", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=60), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("more", sa.Integer(), nullable=False),
        sa.Column("was_due_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("agreed_by", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(agreed_by) <= 300", name=op.f("ck_clock_changes_agreed_by_length")
        ),
        sa.CheckConstraint("length(cause) <= 60", name=op.f("ck_clock_changes_cause_length")),
        sa.CheckConstraint("length(clock_id) <= 36", name=op.f("ck_clock_changes_clock_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_clock_changes_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_clock_changes_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_clock_changes_kind_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_clock_changes_reason_length")),
        sa.CheckConstraint("length(subject) <= 60", name=op.f("ck_clock_changes_subject_length")),
        sa.ForeignKeyConstraint(
            ["clock_id"], ["clocks.id"], name=op.f("fk_clock_changes_clock_id_clocks")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock_changes")),
    )
    op.create_index(op.f("ix_clock_changes_clock_id"), "clock_changes", ["clock_id"], unique=False)
    with op.batch_alter_table("clocks") as clocks:
        clocks.add_column(sa.Column("n", sa.Integer(), server_default="0", nullable=False))
        clocks.add_column(
            sa.Column("unit", sa.String(length=60), server_default="", nullable=False)
        )
        clocks.add_column(
            sa.Column("calendar_id", sa.String(length=60), server_default="", nullable=False)
        )
        clocks.add_column(
            sa.Column("pauses_for", sa.String(length=300), server_default="", nullable=False)
        )
        clocks.add_column(
            sa.Column("confidence", sa.String(length=60), server_default="", nullable=False)
        )
        clocks.add_column(sa.Column("more", sa.Integer(), server_default="0", nullable=False))
        clocks.add_column(sa.Column("paused_since", sa.Date(), nullable=True))
        clocks.add_column(sa.Column("first_due_on", sa.Date(), nullable=True))
        clocks.create_check_constraint(op.f("ck_clocks_unit_length"), "length(unit) <= 60")
        clocks.create_check_constraint(
            op.f("ck_clocks_calendar_id_length"), "length(calendar_id) <= 60"
        )
        clocks.create_check_constraint(
            op.f("ck_clocks_pauses_for_length"), "length(pauses_for) <= 300"
        )
        clocks.create_check_constraint(
            op.f("ck_clocks_confidence_length"), "length(confidence) <= 60"
        )
