"""Letters, their parts and files, and the council's letterhead."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "letterheads",
        sa.Column("department", sa.String(length=300), nullable=False),
        sa.Column("address", sa.String(length=20000), nullable=False),
        sa.Column("reply_contact", sa.String(length=300), nullable=False),
        sa.Column("support", sa.String(length=300), nullable=False),
        sa.Column("sender_name", sa.String(length=300), nullable=False),
        sa.Column("sender_title", sa.String(length=300), nullable=False),
        sa.Column("footer", sa.String(length=300), nullable=False),
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(address) <= 20000", name=op.f("ck_letterheads_address_length")),
        sa.CheckConstraint(
            "length(department) <= 300", name=op.f("ck_letterheads_department_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_letterheads_entered_by_length")
        ),
        sa.CheckConstraint("length(footer) <= 300", name=op.f("ck_letterheads_footer_length")),
        sa.CheckConstraint("length(support) <= 300", name=op.f("ck_letterheads_support_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_letterheads_id_length")),
        sa.CheckConstraint(
            "length(reply_contact) <= 300", name=op.f("ck_letterheads_reply_contact_length")
        ),
        sa.CheckConstraint(
            "length(sender_name) <= 300", name=op.f("ck_letterheads_sender_name_length")
        ),
        sa.CheckConstraint(
            "length(sender_title) <= 300", name=op.f("ck_letterheads_sender_title_length")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letterheads")),
    )
    op.create_table(
        "letters",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("audience", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("recipient_id", sa.String(length=36), nullable=True),
        sa.Column("recipient_name", sa.String(length=300), nullable=False),
        sa.Column("template", sa.LargeBinary(), nullable=False),
        sa.Column("merged", sa.String(length=4000000), nullable=False),
        sa.Column("typed", sa.String(length=4000000), nullable=False),
        sa.Column("text", sa.String(length=4000000), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        sa.Column("finalised_on", sa.Date(), nullable=True),
        sa.Column("served_on", sa.Date(), nullable=True),
        sa.Column("served_how", sa.String(length=60), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("proof", sa.String(length=20000), nullable=False),
        sa.Column("about_id", sa.String(length=36), nullable=False),
        sa.Column("replaces_id", sa.String(length=36), nullable=True),
        sa.Column("set_aside_on", sa.Date(), nullable=True),
        sa.Column("set_aside_reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(about_id) <= 36", name=op.f("ck_letters_about_id_length")),
        sa.CheckConstraint("length(audience) <= 60", name=op.f("ck_letters_audience_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_letters_case_id_length")),
        sa.CheckConstraint("length(code) <= 60", name=op.f("ck_letters_code_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_letters_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_letters_id_length")),
        sa.CheckConstraint("length(merged) <= 4000000", name=op.f("ck_letters_merged_length")),
        sa.CheckConstraint("length(proof) <= 20000", name=op.f("ck_letters_proof_length")),
        sa.CheckConstraint(
            "length(recipient_id) <= 36", name=op.f("ck_letters_recipient_id_length")
        ),
        sa.CheckConstraint(
            "length(recipient_name) <= 300", name=op.f("ck_letters_recipient_name_length")
        ),
        sa.CheckConstraint("length(replaces_id) <= 36", name=op.f("ck_letters_replaces_id_length")),
        sa.CheckConstraint("length(served_how) <= 60", name=op.f("ck_letters_served_how_length")),
        sa.CheckConstraint(
            "length(set_aside_reason) <= 20000", name=op.f("ck_letters_set_aside_reason_length")
        ),
        sa.CheckConstraint("length(state) <= 60", name=op.f("ck_letters_state_length")),
        sa.CheckConstraint("length(text) <= 4000000", name=op.f("ck_letters_text_length")),
        sa.CheckConstraint("length(title) <= 300", name=op.f("ck_letters_title_length")),
        sa.CheckConstraint("length(typed) <= 4000000", name=op.f("ck_letters_typed_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_letters_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["recipient_id"], ["people.id"], name=op.f("fk_letters_recipient_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["letters.id"], name=op.f("fk_letters_replaces_id_letters")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_letters_case_id_number")),
    )
    op.create_table(
        "letter_files",
        sa.Column("letter_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("file_name", sa.String(length=300), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_letter_files_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(file_name) <= 300", name=op.f("ck_letter_files_file_name_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_letter_files_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_letter_files_kind_length")),
        sa.CheckConstraint(
            "length(letter_id) <= 36", name=op.f("ck_letter_files_letter_id_length")
        ),
        sa.CheckConstraint("length(sha256) <= 64", name=op.f("ck_letter_files_sha256_length")),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letters.id"], name=op.f("fk_letter_files_letter_id_letters")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_files")),
        sa.UniqueConstraint("letter_id", "kind", name=op.f("uq_letter_files_letter_id_kind")),
    )
    op.create_index(op.f("ix_letter_files_sha256"), "letter_files", ["sha256"], unique=False)

    op.create_table(
        "letter_parts",
        sa.Column("letter_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=60), nullable=False),
        sa.Column("heading", sa.String(length=300), nullable=False),
        sa.Column("text", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_letter_parts_entered_by_length")
        ),
        sa.CheckConstraint("length(heading) <= 300", name=op.f("ck_letter_parts_heading_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_letter_parts_id_length")),
        sa.CheckConstraint(
            "length(letter_id) <= 36", name=op.f("ck_letter_parts_letter_id_length")
        ),
        sa.CheckConstraint("length(part) <= 60", name=op.f("ck_letter_parts_part_length")),
        sa.CheckConstraint("length(text) <= 20000", name=op.f("ck_letter_parts_text_length")),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letters.id"], name=op.f("fk_letter_parts_letter_id_letters")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_parts")),
        sa.UniqueConstraint("letter_id", "part", name=op.f("uq_letter_parts_letter_id_part")),
    )
