"""Where evidence comes from: derived copies, likenesses, checklists, manifests, time stamps."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "evidence_manifests",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(length=60), nullable=False),
        sa.Column("to_whom", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("with_files", sa.Boolean(), nullable=False),
        sa.Column("folder_name", sa.String(length=300), nullable=False),
        sa.Column("content", sa.String(length=4000000), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(audience) <= 60", name=op.f("ck_evidence_manifests_audience_length")
        ),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_evidence_manifests_case_id_length")
        ),
        sa.CheckConstraint(
            "length(content) <= 4000000", name=op.f("ck_evidence_manifests_content_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_evidence_manifests_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(folder_name) <= 300", name=op.f("ck_evidence_manifests_folder_name_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_evidence_manifests_id_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_evidence_manifests_reason_length")
        ),
        sa.CheckConstraint(
            "length(sha256) <= 64", name=op.f("ck_evidence_manifests_sha256_length")
        ),
        sa.CheckConstraint(
            "length(to_whom) <= 300", name=op.f("ck_evidence_manifests_to_whom_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_evidence_manifests_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_manifests")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_evidence_manifests_case_id_number")),
    )
    op.create_table(
        "exhibit_answers",
        sa.Column("exhibit_id", sa.String(length=36), nullable=False),
        sa.Column("question", sa.String(length=60), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("answered_by", sa.String(length=300), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(answer) <= 60", name=op.f("ck_exhibit_answers_answer_length")),
        sa.CheckConstraint(
            "length(answered_by) <= 300", name=op.f("ck_exhibit_answers_answered_by_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_exhibit_answers_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_exhibit_answers_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_exhibit_answers_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_exhibit_answers_note_length")),
        sa.CheckConstraint(
            "length(question) <= 60", name=op.f("ck_exhibit_answers_question_length")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_exhibit_answers_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exhibit_answers")),
    )
    with op.batch_alter_table("exhibit_answers", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_exhibit_answers_exhibit_id"), ["exhibit_id"], unique=False
        )

    op.create_table(
        "exhibit_likenesses",
        sa.Column("exhibit_id", sa.String(length=36), nullable=False),
        sa.Column("other_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("distance", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("answered_by", sa.String(length=300), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(answer) <= 60", name=op.f("ck_exhibit_likenesses_answer_length")
        ),
        sa.CheckConstraint(
            "length(answered_by) <= 300", name=op.f("ck_exhibit_likenesses_answered_by_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_exhibit_likenesses_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_exhibit_likenesses_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_exhibit_likenesses_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_exhibit_likenesses_kind_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_exhibit_likenesses_note_length")),
        sa.CheckConstraint(
            "length(other_id) <= 36", name=op.f("ck_exhibit_likenesses_other_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_exhibit_likenesses_exhibit_id_exhibits")
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["exhibits.id"], name=op.f("fk_exhibit_likenesses_other_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exhibit_likenesses")),
        sa.UniqueConstraint(
            "exhibit_id", "other_id", name=op.f("uq_exhibit_likenesses_exhibit_id_other_id")
        ),
    )
    with op.batch_alter_table("exhibit_likenesses", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_exhibit_likenesses_other_id"), ["other_id"], unique=False
        )

    op.create_table(
        "exhibit_links",
        sa.Column("exhibit_id", sa.String(length=36), nullable=False),
        sa.Column("of_exhibit_id", sa.String(length=36), nullable=False),
        sa.Column("how", sa.String(length=60), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_exhibit_links_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_exhibit_links_exhibit_id_length")
        ),
        sa.CheckConstraint("length(how) <= 60", name=op.f("ck_exhibit_links_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_exhibit_links_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_exhibit_links_note_length")),
        sa.CheckConstraint(
            "length(of_exhibit_id) <= 36", name=op.f("ck_exhibit_links_of_exhibit_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_exhibit_links_exhibit_id_exhibits")
        ),
        sa.ForeignKeyConstraint(
            ["of_exhibit_id"], ["exhibits.id"], name=op.f("fk_exhibit_links_of_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exhibit_links")),
        sa.UniqueConstraint(
            "exhibit_id", "of_exhibit_id", name=op.f("uq_exhibit_links_exhibit_id_of_exhibit_id")
        ),
    )
    with op.batch_alter_table("exhibit_links", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_exhibit_links_of_exhibit_id"), ["of_exhibit_id"], unique=False
        )

    op.create_table(
        "time_stamps",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("exhibit_id", sa.String(length=36), nullable=True),
        sa.Column("manifest_id", sa.String(length=36), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("nonce", sa.String(length=60), nullable=False),
        sa.Column("request", sa.LargeBinary(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("response", sa.LargeBinary(), nullable=True),
        sa.Column("brought_on", sa.Date(), nullable=True),
        sa.Column("stamped_at", sa.String(length=32), nullable=True),
        sa.Column("authority", sa.String(length=300), nullable=False),
        sa.Column("serial", sa.String(length=300), nullable=False),
        sa.Column("policy", sa.String(length=300), nullable=False),
        sa.Column("signature", sa.String(length=60), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(authority) <= 300", name=op.f("ck_time_stamps_authority_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_time_stamps_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_time_stamps_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_time_stamps_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_time_stamps_id_length")),
        sa.CheckConstraint(
            "length(manifest_id) <= 36", name=op.f("ck_time_stamps_manifest_id_length")
        ),
        sa.CheckConstraint("length(nonce) <= 60", name=op.f("ck_time_stamps_nonce_length")),
        sa.CheckConstraint("length(policy) <= 300", name=op.f("ck_time_stamps_policy_length")),
        sa.CheckConstraint("length(serial) <= 300", name=op.f("ck_time_stamps_serial_length")),
        sa.CheckConstraint("length(sha256) <= 64", name=op.f("ck_time_stamps_sha256_length")),
        sa.CheckConstraint("length(signature) <= 60", name=op.f("ck_time_stamps_signature_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_time_stamps_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_time_stamps_exhibit_id_exhibits")
        ),
        sa.ForeignKeyConstraint(
            ["manifest_id"],
            ["evidence_manifests.id"],
            name=op.f("fk_time_stamps_manifest_id_evidence_manifests"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_time_stamps")),
    )
    with op.batch_alter_table("time_stamps", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_time_stamps_case_id"), ["case_id"], unique=False)

    with op.batch_alter_table("custody_events", schema=None) as batch_op:
        batch_op.add_column(sa.Column("happened_on", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("to_whom", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("reason", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_custody_events_to_whom_length"), "length(to_whom) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_custody_events_reason_length"), "length(reason) <= 20000"
        )

    with op.batch_alter_table("exhibits", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("picture_hash", sa.String(length=64), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_exhibits_picture_hash_length"), "length(picture_hash) <= 64"
        )
