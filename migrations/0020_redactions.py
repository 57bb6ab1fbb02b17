"""Redacted editions and their drafts; the key to the pseudonyms of a case and who opened it."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_table(
        "key_looks",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("by", sa.String(length=300), nullable=False),
        sa.Column("why", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('length("by") <= 300', name=op.f("ck_key_looks_by_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_key_looks_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_key_looks_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_key_looks_id_length")),
        sa.CheckConstraint("length(why) <= 20000", name=op.f("ck_key_looks_why_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_key_looks_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_looks")),
    )
    with op.batch_alter_table("key_looks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_key_looks_case_id"), ["case_id"], unique=False)
    op.create_table(
        "pseudonyms",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=300), nullable=False),
        sa.Column("stands_for", sa.String(length=300), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_pseudonyms_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_pseudonyms_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_pseudonyms_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_pseudonyms_kind_length")),
        sa.CheckConstraint("length(label) <= 300", name=op.f("ck_pseudonyms_label_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_pseudonyms_note_length")),
        sa.CheckConstraint(
            "length(stands_for) <= 300", name=op.f("ck_pseudonyms_stands_for_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_pseudonyms_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pseudonyms")),
        sa.UniqueConstraint("case_id", "label", name=op.f("uq_pseudonyms_case_id_label")),
    )
    op.create_table(
        "redactions",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("exhibit_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("marks", sa.String(length=4000000), nullable=False),
        sa.Column("words", sa.String(length=4000000), nullable=False),
        sa.Column("made_id", sa.String(length=36), nullable=True),
        sa.Column("made_on", sa.Date(), nullable=True),
        sa.Column("made_by", sa.String(length=300), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("checked", sa.Integer(), nullable=False),
        sa.Column("read_by", sa.String(length=300), nullable=False),
        sa.Column("marks_sha256", sa.String(length=64), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_redactions_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_redactions_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_redactions_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_redactions_id_length")),
        sa.CheckConstraint("length(made_by) <= 300", name=op.f("ck_redactions_made_by_length")),
        sa.CheckConstraint("length(made_id) <= 36", name=op.f("ck_redactions_made_id_length")),
        sa.CheckConstraint("length(marks) <= 4000000", name=op.f("ck_redactions_marks_length")),
        sa.CheckConstraint(
            "length(marks_sha256) <= 64", name=op.f("ck_redactions_marks_sha256_length")
        ),
        sa.CheckConstraint("length(read_by) <= 300", name=op.f("ck_redactions_read_by_length")),
        sa.CheckConstraint("length(words) <= 4000000", name=op.f("ck_redactions_words_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_redactions_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_redactions_exhibit_id_exhibits")
        ),
        sa.ForeignKeyConstraint(
            ["made_id"], ["exhibits.id"], name=op.f("fk_redactions_made_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redactions")),
        sa.UniqueConstraint("exhibit_id", "number", name=op.f("uq_redactions_exhibit_id_number")),
    )
    with op.batch_alter_table("redactions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_redactions_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_redactions_made_id"), ["made_id"], unique=False)
