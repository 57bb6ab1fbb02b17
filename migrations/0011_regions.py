"""What runs beside a case, in full: alternatives, access, reviews, checks, determinations."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "access_items",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("because", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("off_on", sa.Date(), nullable=True),
        sa.Column("off_by", sa.String(length=300), nullable=False),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("settled_by", sa.String(length=300), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(because) <= 60", name=op.f("ck_access_items_because_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_access_items_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_access_items_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_access_items_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_access_items_kind_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_access_items_note_length")),
        sa.CheckConstraint("length(off_by) <= 300", name=op.f("ck_access_items_off_by_length")),
        sa.CheckConstraint(
            "length(settled_by) <= 300", name=op.f("ck_access_items_settled_by_length")
        ),
        sa.CheckConstraint("length(state) <= 60", name=op.f("ck_access_items_state_length")),
        sa.CheckConstraint("length(what) <= 300", name=op.f("ck_access_items_what_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_access_items_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_items")),
    )
    with op.batch_alter_table("access_items", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_access_items_case_id"), ["case_id"], unique=False)

    op.create_table(
        "arrangements",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("what", sa.String(length=20000), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("agreed_by", sa.String(length=300), nullable=False),
        sa.Column("employee_agrees", sa.String(length=60), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(agreed_by) <= 300", name=op.f("ck_arrangements_agreed_by_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_arrangements_case_id_length")),
        sa.CheckConstraint(
            "length(employee_agrees) <= 60", name=op.f("ck_arrangements_employee_agrees_length")
        ),
        sa.CheckConstraint(
            "length(ended_reason) <= 20000", name=op.f("ck_arrangements_ended_reason_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_arrangements_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_arrangements_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_arrangements_kind_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_arrangements_reason_length")),
        sa.CheckConstraint("length(what) <= 20000", name=op.f("ck_arrangements_what_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_arrangements_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrangements")),
    )
    with op.batch_alter_table("arrangements", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_arrangements_case_id"), ["case_id"], unique=False)

    op.create_table(
        "leaver_duties",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("what", sa.String(length=20000), nullable=False),
        sa.Column("printed_ref", sa.String(length=300), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("asked_how", sa.String(length=300), nullable=False),
        sa.Column("is_after_leaving", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(asked_how) <= 300", name=op.f("ck_leaver_duties_asked_how_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_leaver_duties_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_leaver_duties_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_leaver_duties_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_leaver_duties_note_length")),
        sa.CheckConstraint(
            "length(printed_ref) <= 300", name=op.f("ck_leaver_duties_printed_ref_length")
        ),
        sa.CheckConstraint("length(state) <= 60", name=op.f("ck_leaver_duties_state_length")),
        sa.CheckConstraint("length(what) <= 20000", name=op.f("ck_leaver_duties_what_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_leaver_duties_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leaver_duties")),
    )
    with op.batch_alter_table("leaver_duties", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_leaver_duties_case_id"), ["case_id"], unique=False)

    op.create_table(
        "region_changes",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.Column("what", sa.String(length=60), nullable=False),
        sa.Column("was", sa.String(length=20000), nullable=False),
        sa.Column("became", sa.String(length=20000), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("decided_by", sa.String(length=300), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(became) <= 20000", name=op.f("ck_region_changes_became_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_region_changes_case_id_length")),
        sa.CheckConstraint(
            "length(decided_by) <= 300", name=op.f("ck_region_changes_decided_by_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_region_changes_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_region_changes_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_region_changes_kind_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_region_changes_reason_length")),
        sa.CheckConstraint("length(row_id) <= 36", name=op.f("ck_region_changes_row_id_length")),
        sa.CheckConstraint("length(was) <= 20000", name=op.f("ck_region_changes_was_length")),
        sa.CheckConstraint("length(what) <= 60", name=op.f("ck_region_changes_what_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_region_changes_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_changes")),
    )
    with op.batch_alter_table("region_changes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_region_changes_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_region_changes_row_id"), ["row_id"], unique=False)

    op.create_table(
        "region_reviews",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("decision", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("reviewed_by", sa.String(length=300), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_region_reviews_case_id_length")),
        sa.CheckConstraint(
            "length(decision) <= 60", name=op.f("ck_region_reviews_decision_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_region_reviews_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_region_reviews_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_region_reviews_kind_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_region_reviews_reason_length")),
        sa.CheckConstraint(
            "length(reviewed_by) <= 300", name=op.f("ck_region_reviews_reviewed_by_length")
        ),
        sa.CheckConstraint("length(row_id) <= 36", name=op.f("ck_region_reviews_row_id_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_region_reviews_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_reviews")),
    )
    with op.batch_alter_table("region_reviews", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_region_reviews_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_region_reviews_row_id"), ["row_id"], unique=False)

    op.create_table(
        "school_kinds",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("school_type", sa.String(length=60), nullable=False),
        sa.Column("said_by", sa.String(length=300), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_school_kinds_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_school_kinds_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_school_kinds_id_length")),
        sa.CheckConstraint("length(said_by) <= 300", name=op.f("ck_school_kinds_said_by_length")),
        sa.CheckConstraint(
            "length(school_type) <= 60", name=op.f("ck_school_kinds_school_type_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_school_kinds_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_kinds")),
    )
    with op.batch_alter_table("school_kinds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_school_kinds_case_id"), ["case_id"], unique=False)

    op.create_table(
        "settlement_checks",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("wording", sa.String(length=300), nullable=False),
        sa.Column("restricts", sa.String(length=300), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("checked_by", sa.String(length=300), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_settlement_checks_case_id_length")
        ),
        sa.CheckConstraint(
            "length(checked_by) <= 300", name=op.f("ck_settlement_checks_checked_by_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_settlement_checks_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_settlement_checks_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_settlement_checks_note_length")),
        sa.CheckConstraint(
            "length(restricts) <= 300", name=op.f("ck_settlement_checks_restricts_length")
        ),
        sa.CheckConstraint(
            "length(wording) <= 300", name=op.f("ck_settlement_checks_wording_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_settlement_checks_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlement_checks")),
    )
    with op.batch_alter_table("settlement_checks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_settlement_checks_case_id"), ["case_id"], unique=False)

    op.create_table(
        "weighed_alternatives",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("weighed_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(answer) <= 60", name=op.f("ck_weighed_alternatives_answer_length")
        ),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_weighed_alternatives_case_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_weighed_alternatives_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_weighed_alternatives_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_weighed_alternatives_kind_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_weighed_alternatives_reason_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_weighed_alternatives_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_weighed_alternatives")),
    )
    with op.batch_alter_table("weighed_alternatives", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_weighed_alternatives_case_id"), ["case_id"], unique=False
        )

    op.create_table(
        "harm_answers",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("allegation_id", sa.String(length=36), nullable=False),
        sa.Column("limb", sa.String(length=60), nullable=False),
        sa.Column("met", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("decided_by", sa.String(length=300), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(allegation_id) <= 36", name=op.f("ck_harm_answers_allegation_id_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_harm_answers_case_id_length")),
        sa.CheckConstraint(
            "length(decided_by) <= 300", name=op.f("ck_harm_answers_decided_by_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_harm_answers_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_harm_answers_id_length")),
        sa.CheckConstraint("length(limb) <= 60", name=op.f("ck_harm_answers_limb_length")),
        sa.CheckConstraint("length(met) <= 60", name=op.f("ck_harm_answers_met_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_harm_answers_reason_length")),
        sa.ForeignKeyConstraint(
            ["allegation_id"],
            ["allegations.id"],
            name=op.f("fk_harm_answers_allegation_id_allegations"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_harm_answers_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_harm_answers")),
    )
    with op.batch_alter_table("harm_answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_harm_answers_case_id"), ["case_id"], unique=False)

    op.create_table(
        "leaving_findings",
        sa.Column("leaving_id", sa.String(length=36), nullable=False),
        sa.Column("allegation_id", sa.String(length=36), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("decided_by", sa.String(length=300), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(allegation_id) <= 36", name=op.f("ck_leaving_findings_allegation_id_length")
        ),
        sa.CheckConstraint("length(answer) <= 60", name=op.f("ck_leaving_findings_answer_length")),
        sa.CheckConstraint(
            "length(decided_by) <= 300", name=op.f("ck_leaving_findings_decided_by_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_leaving_findings_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_leaving_findings_id_length")),
        sa.CheckConstraint(
            "length(leaving_id) <= 36", name=op.f("ck_leaving_findings_leaving_id_length")
        ),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_leaving_findings_reason_length")
        ),
        sa.ForeignKeyConstraint(
            ["allegation_id"],
            ["allegations.id"],
            name=op.f("fk_leaving_findings_allegation_id_allegations"),
        ),
        sa.ForeignKeyConstraint(
            ["leaving_id"], ["leavings.id"], name=op.f("fk_leaving_findings_leaving_id_leavings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leaving_findings")),
    )
    with op.batch_alter_table("leaving_findings", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_leaving_findings_leaving_id"), ["leaving_id"], unique=False
        )

    op.create_table(
        "removal_checks",
        sa.Column("removal_id", sa.String(length=36), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("time", sa.String(length=60), nullable=False),
        sa.Column("checked_by", sa.String(length=300), nullable=False),
        sa.Column("how", sa.String(length=20000), nullable=False),
        sa.Column("is_gone", sa.Boolean(), nullable=False),
        sa.Column("exhibit_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(checked_by) <= 300", name=op.f("ck_removal_checks_checked_by_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_removal_checks_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_removal_checks_exhibit_id_length")
        ),
        sa.CheckConstraint("length(how) <= 20000", name=op.f("ck_removal_checks_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_removal_checks_id_length")),
        sa.CheckConstraint(
            "length(removal_id) <= 36", name=op.f("ck_removal_checks_removal_id_length")
        ),
        sa.CheckConstraint("length(time) <= 60", name=op.f("ck_removal_checks_time_length")),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_removal_checks_exhibit_id_exhibits")
        ),
        sa.ForeignKeyConstraint(
            ["removal_id"], ["removals.id"], name=op.f("fk_removal_checks_removal_id_removals")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_removal_checks")),
    )
    with op.batch_alter_table("removal_checks", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_removal_checks_removal_id"), ["removal_id"], unique=False
        )

    with op.batch_alter_table("concerns", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("raised_by", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("about", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("handled_by", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("procedure", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("reference", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("outcome", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("screened_on", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("screened_by", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("screened_said", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_concerns_raised_by_length"), "length(raised_by) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_concerns_about_length"), "length(about) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_concerns_handled_by_length"), "length(handled_by) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_concerns_procedure_length"), "length(procedure) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_concerns_reference_length"), "length(reference) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_concerns_outcome_length"), "length(outcome) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_concerns_screened_by_length"), "length(screened_by) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_concerns_screened_said_length"), "length(screened_said) <= 20000"
        )

    with op.batch_alter_table("holds", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("asked_how", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("reference", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("waits", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("lifted_by", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_holds_asked_how_length"), "length(asked_how) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_holds_reference_length"), "length(reference) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_holds_waits_length"), "length(waits) <= 20000"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_holds_lifted_by_length"), "length(lifted_by) <= 300"
        )

    with op.batch_alter_table("leaving_answers", schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f("uq_leaving_answers_leaving_id_body_is_final"), type_="unique"
        )
        batch_op.create_index(
            batch_op.f("ix_leaving_answers_leaving_id"), ["leaving_id"], unique=False
        )

    with op.batch_alter_table("leavings", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("how", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("notice", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("told_to", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("work_stopped_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("exhibit_id", sa.String(length=36), nullable=True))
        batch_op.add_column(
            sa.Column(
                "withdrawn_reason", sa.String(length=20000), server_default="", nullable=False
            )
        )
        batch_op.add_column(
            sa.Column(
                "withdrawn_agreed_by", sa.String(length=300), server_default="", nullable=False
            )
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_leavings_exhibit_id_exhibits"), "exhibits", ["exhibit_id"], ["id"]
        )
        batch_op.create_check_constraint(batch_op.f("ck_leavings_how_length"), "length(how) <= 60")
        batch_op.create_check_constraint(
            batch_op.f("ck_leavings_notice_length"), "length(notice) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_leavings_told_to_length"), "length(told_to) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_leavings_exhibit_id_length"), "length(exhibit_id) <= 36"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_leavings_withdrawn_reason_length"), "length(withdrawn_reason) <= 20000"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_leavings_withdrawn_agreed_by_length"),
            "length(withdrawn_agreed_by) <= 300",
        )

    with op.batch_alter_table("removals", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("asked_of", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("asked_time", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("url", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("exhibit_id", sa.String(length=36), nullable=True))
        batch_op.add_column(
            sa.Column("sensitive", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("their_reference", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("answered_by", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("on_advice", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("proposal", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("proposal_reason", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("proposal_by", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("proposal_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("allegation_id", sa.String(length=36), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_removals_exhibit_id_exhibits"), "exhibits", ["exhibit_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_removals_allegation_id_allegations"),
            "allegations",
            ["allegation_id"],
            ["id"],
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_asked_of_length"), "length(asked_of) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_asked_time_length"), "length(asked_time) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_url_length"), "length(url) <= 20000"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_exhibit_id_length"), "length(exhibit_id) <= 36"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_sensitive_length"), "length(sensitive) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_their_reference_length"), "length(their_reference) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_answered_by_length"), "length(answered_by) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_on_advice_length"), "length(on_advice) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_proposal_length"), "length(proposal) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_proposal_reason_length"), "length(proposal_reason) <= 20000"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_proposal_by_length"), "length(proposal_by) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_removals_allegation_id_length"), "length(allegation_id) <= 36"
        )

    with op.batch_alter_table("suspension_reviews", schema=None) as batch_op:
        batch_op.add_column(sa.Column("next_on", sa.Date(), nullable=True))

    with op.batch_alter_table("suspensions", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("enquiry", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("asked", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("pay_kind", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("pay_reference", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column(
                "equality_considered", sa.String(length=20000), server_default="", nullable=False
            )
        )
        batch_op.add_column(sa.Column("met_on", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("companion", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("lifted_by", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("ended_by_body", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("return_plan", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("return_on", sa.Date(), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_suspensions_enquiry_length"), "length(enquiry) <= 20000"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_suspensions_asked_length"), "length(asked) <= 20000"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_suspensions_pay_kind_length"), "length(pay_kind) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_suspensions_pay_reference_length"), "length(pay_reference) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_suspensions_equality_considered_length"),
            "length(equality_considered) <= 20000",
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_suspensions_companion_length"), "length(companion) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_suspensions_lifted_by_length"), "length(lifted_by) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_suspensions_ended_by_body_length"), "length(ended_by_body) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_suspensions_return_plan_length"), "length(return_plan) <= 20000"
        )
