"""What changes on the way: allegations, posts, joined cases, reopening, mistakes, late entry."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "case_joins",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("group_id", sa.String(length=36), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("agreed_by", sa.String(length=300), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("left_reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(agreed_by) <= 300", name=op.f("ck_case_joins_agreed_by_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_case_joins_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_case_joins_entered_by_length")
        ),
        sa.CheckConstraint("length(group_id) <= 36", name=op.f("ck_case_joins_group_id_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_case_joins_id_length")),
        sa.CheckConstraint(
            "length(left_reason) <= 20000", name=op.f("ck_case_joins_left_reason_length")
        ),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_case_joins_reason_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_joins_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_joins")),
    )
    with op.batch_alter_table("case_joins", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_joins_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_joins_group_id"), ["group_id"], unique=False)

    op.create_table(
        "job_changes",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("was", sa.String(length=300), nullable=False),
        sa.Column("post", sa.String(length=300), nullable=False),
        sa.Column("service", sa.String(length=300), nullable=False),
        sa.Column("workplace", sa.String(length=300), nullable=False),
        sa.Column("employer", sa.String(length=300), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("carried_on_by", sa.String(length=300), nullable=False),
        sa.Column("is_handed_over", sa.Boolean(), nullable=False),
        sa.Column("handed_over", sa.String(length=20000), nullable=False),
        sa.Column("leaves_regulated", sa.String(length=60), nullable=False),
        sa.Column("is_final", sa.String(length=60), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(carried_on_by) <= 300", name=op.f("ck_job_changes_carried_on_by_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_job_changes_case_id_length")),
        sa.CheckConstraint("length(employer) <= 300", name=op.f("ck_job_changes_employer_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_job_changes_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(handed_over) <= 20000", name=op.f("ck_job_changes_handed_over_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_job_changes_id_length")),
        sa.CheckConstraint("length(is_final) <= 60", name=op.f("ck_job_changes_is_final_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_job_changes_kind_length")),
        sa.CheckConstraint(
            "length(leaves_regulated) <= 60", name=op.f("ck_job_changes_leaves_regulated_length")
        ),
        sa.CheckConstraint("length(post) <= 300", name=op.f("ck_job_changes_post_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_job_changes_reason_length")),
        sa.CheckConstraint("length(service) <= 300", name=op.f("ck_job_changes_service_length")),
        sa.CheckConstraint("length(was) <= 300", name=op.f("ck_job_changes_was_length")),
        sa.CheckConstraint(
            "length(workplace) <= 300", name=op.f("ck_job_changes_workplace_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_job_changes_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job_changes")),
    )
    with op.batch_alter_table("job_changes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_job_changes_case_id"), ["case_id"], unique=False)

    op.create_table(
        "register_updates",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("body", sa.String(length=60), nullable=False),
        sa.Column("body_name", sa.String(length=300), nullable=False),
        sa.Column("number", sa.String(length=300), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("told_how", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(body) <= 60", name=op.f("ck_register_updates_body_length")),
        sa.CheckConstraint(
            "length(body_name) <= 300", name=op.f("ck_register_updates_body_name_length")
        ),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_register_updates_case_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_register_updates_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_register_updates_id_length")),
        sa.CheckConstraint("length(number) <= 300", name=op.f("ck_register_updates_number_length")),
        sa.CheckConstraint(
            "length(told_how) <= 300", name=op.f("ck_register_updates_told_how_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_register_updates_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_updates")),
        sa.UniqueConstraint("case_id", "body", name=op.f("uq_register_updates_case_id_body")),
    )
    op.create_table(
        "running_entries",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("old_reference", sa.String(length=300), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_running_entries_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_running_entries_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_running_entries_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_running_entries_note_length")),
        sa.CheckConstraint(
            "length(old_reference) <= 300", name=op.f("ck_running_entries_old_reference_length")
        ),
        sa.CheckConstraint("length(source) <= 60", name=op.f("ck_running_entries_source_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_running_entries_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_running_entries")),
        sa.UniqueConstraint("case_id", name=op.f("uq_running_entries_case_id")),
    )
    op.create_table(
        "voided_records",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.Column("label", sa.String(length=300), nullable=False),
        sa.Column("said", sa.String(length=20000), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("voided_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_voided_records_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_voided_records_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_voided_records_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_voided_records_kind_length")),
        sa.CheckConstraint("length(label) <= 300", name=op.f("ck_voided_records_label_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_voided_records_reason_length")),
        sa.CheckConstraint("length(row_id) <= 36", name=op.f("ck_voided_records_row_id_length")),
        sa.CheckConstraint("length(said) <= 20000", name=op.f("ck_voided_records_said_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_voided_records_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voided_records")),
        sa.UniqueConstraint("kind", "row_id", name=op.f("uq_voided_records_kind_row_id")),
    )
    with op.batch_alter_table("voided_records", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_voided_records_case_id"), ["case_id"], unique=False)

    op.create_table(
        "allegation_changes",
        sa.Column("allegation_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("heading", sa.String(length=300), nullable=False),
        sa.Column("text", sa.String(length=20000), nullable=False),
        sa.Column("category", sa.String(length=60), nullable=False),
        sa.Column("conduct_from", sa.Date(), nullable=False),
        sa.Column("conduct_to", sa.Date(), nullable=False),
        sa.Column("is_gross", sa.String(length=60), nullable=False),
        sa.Column("clauses", sa.String(length=20000), nullable=False),
        sa.Column("answer", sa.String(length=20000), nullable=False),
        sa.Column("finding", sa.String(length=60), nullable=False),
        sa.Column("finding_reason", sa.String(length=20000), nullable=False),
        sa.Column("decision", sa.String(length=60), nullable=False),
        sa.Column("decision_reason", sa.String(length=20000), nullable=False),
        sa.Column("split_off_id", sa.String(length=36), nullable=True),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("told_how", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(allegation_id) <= 36", name=op.f("ck_allegation_changes_allegation_id_length")
        ),
        sa.CheckConstraint(
            "length(answer) <= 20000", name=op.f("ck_allegation_changes_answer_length")
        ),
        sa.CheckConstraint(
            "length(category) <= 60", name=op.f("ck_allegation_changes_category_length")
        ),
        sa.CheckConstraint(
            "length(clauses) <= 20000", name=op.f("ck_allegation_changes_clauses_length")
        ),
        sa.CheckConstraint(
            "length(decision) <= 60", name=op.f("ck_allegation_changes_decision_length")
        ),
        sa.CheckConstraint(
            "length(decision_reason) <= 20000",
            name=op.f("ck_allegation_changes_decision_reason_length"),
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_allegation_changes_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(finding) <= 60", name=op.f("ck_allegation_changes_finding_length")
        ),
        sa.CheckConstraint(
            "length(finding_reason) <= 20000",
            name=op.f("ck_allegation_changes_finding_reason_length"),
        ),
        sa.CheckConstraint(
            "length(heading) <= 300", name=op.f("ck_allegation_changes_heading_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_allegation_changes_id_length")),
        sa.CheckConstraint(
            "length(is_gross) <= 60", name=op.f("ck_allegation_changes_is_gross_length")
        ),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_allegation_changes_kind_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_allegation_changes_reason_length")
        ),
        sa.CheckConstraint(
            "length(split_off_id) <= 36", name=op.f("ck_allegation_changes_split_off_id_length")
        ),
        sa.CheckConstraint("length(text) <= 20000", name=op.f("ck_allegation_changes_text_length")),
        sa.CheckConstraint(
            "length(told_how) <= 300", name=op.f("ck_allegation_changes_told_how_length")
        ),
        sa.ForeignKeyConstraint(
            ["allegation_id"],
            ["allegations.id"],
            name=op.f("fk_allegation_changes_allegation_id_allegations"),
        ),
        sa.ForeignKeyConstraint(
            ["split_off_id"],
            ["allegations.id"],
            name=op.f("fk_allegation_changes_split_off_id_allegations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_allegation_changes")),
    )
    with op.batch_alter_table("allegation_changes", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_allegation_changes_allegation_id"), ["allegation_id"], unique=False
        )

    op.create_table(
        "reopenings",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("was", sa.String(length=60), nullable=False),
        sa.Column("to", sa.String(length=60), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closing_reason", sa.String(length=20000), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("authorised_by", sa.String(length=300), nullable=False),
        sa.Column("exhibit_id", sa.String(length=36), nullable=True),
        sa.Column("reopened_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('length("to") <= 60', name=op.f("ck_reopenings_to_length")),
        sa.CheckConstraint(
            "length(authorised_by) <= 300", name=op.f("ck_reopenings_authorised_by_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_reopenings_case_id_length")),
        sa.CheckConstraint(
            "length(closing_reason) <= 20000", name=op.f("ck_reopenings_closing_reason_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_reopenings_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_reopenings_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_reopenings_id_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_reopenings_reason_length")),
        sa.CheckConstraint("length(was) <= 60", name=op.f("ck_reopenings_was_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_reopenings_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_reopenings_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reopenings")),
    )
    with op.batch_alter_table("reopenings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reopenings_case_id"), ["case_id"], unique=False)

    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("closed_from", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_cases_closed_from_length"), "length(closed_from) <= 60"
        )

    with op.batch_alter_table("corrections", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("record", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("row_id", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("field", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_corrections_record_length"), "length(record) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_corrections_row_id_length"), "length(row_id) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_corrections_field_length"), "length(field) <= 60"
        )
