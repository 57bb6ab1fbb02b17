"""What is read in sealed files: that they were read, facts they give of themselves, their text."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "exhibit_facts",
        sa.Column("exhibit_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("value", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_exhibit_facts_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_exhibit_facts_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_exhibit_facts_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_exhibit_facts_kind_length")),
        sa.CheckConstraint("length(name) <= 300", name=op.f("ck_exhibit_facts_name_length")),
        sa.CheckConstraint("length(value) <= 20000", name=op.f("ck_exhibit_facts_value_length")),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_exhibit_facts_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exhibit_facts")),
    )
    with op.batch_alter_table("exhibit_facts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_exhibit_facts_exhibit_id"), ["exhibit_id"], unique=False
        )
    op.create_table(
        "exhibit_readings",
        sa.Column("exhibit_id", sa.String(length=36), nullable=False),
        sa.Column("outcome", sa.String(length=20000), nullable=False),
        sa.Column("members", sa.Integer(), nullable=False),
        sa.Column("is_cut", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_exhibit_readings_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_exhibit_readings_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_exhibit_readings_id_length")),
        sa.CheckConstraint(
            "length(outcome) <= 20000", name=op.f("ck_exhibit_readings_outcome_length")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_exhibit_readings_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exhibit_readings")),
        sa.UniqueConstraint("exhibit_id", name=op.f("uq_exhibit_readings_exhibit_id")),
    )
    op.create_table(
        "exhibit_texts",
        sa.Column("exhibit_id", sa.String(length=36), nullable=False),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=4000000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_exhibit_texts_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_exhibit_texts_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_exhibit_texts_id_length")),
        sa.CheckConstraint("length(source) <= 60", name=op.f("ck_exhibit_texts_source_length")),
        sa.CheckConstraint("length(text) <= 4000000", name=op.f("ck_exhibit_texts_text_length")),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_exhibit_texts_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exhibit_texts")),
    )
    with op.batch_alter_table("exhibit_texts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_exhibit_texts_exhibit_id"), ["exhibit_id"], unique=False
        )
