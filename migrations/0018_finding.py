"""Words read by machine, and one search index over everything that was written about a case."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

SEARCH = (
    """
    CREATE VIRTUAL TABLE find_words USING fts5(
        title, body, keys,
        content='', contentless_delete=1, prefix='2 3',
        tokenize="unicode61 remove_diacritics 2"
    )
    """,
    """
    CREATE VIRTUAL TABLE find_pieces USING fts5(
        pieces, content='', contentless_delete=1, tokenize='trigram'
    )
    """,
)
BEGIN = """
    INSERT INTO search_state (id, rules, after_id, is_done)
    SELECT 1, '', '', NOT EXISTS (SELECT 1 FROM people) AND NOT EXISTS (SELECT 1 FROM incidents)
"""
"""A store with rows is filled afterwards, some hundred rows at a time, while it is in use."""


def upgrade() -> None:
    op.create_table(
        "search_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rules", sa.String(length=64), nullable=False),
        sa.Column("after_id", sa.String(length=36), nullable=False),
        sa.Column("is_done", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(after_id) <= 36", name=op.f("ck_search_state_after_id_length")),
        sa.CheckConstraint("length(rules) <= 64", name=op.f("ck_search_state_rules_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_state")),
    )
    op.create_table(
        "search_entries",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.Column("about_id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=True),
        sa.Column("on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "length(about_id) <= 36", name=op.f("ck_search_entries_about_id_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_search_entries_case_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_search_entries_kind_length")),
        sa.CheckConstraint("length(row_id) <= 36", name=op.f("ck_search_entries_row_id_length")),
        sa.CheckConstraint("length(source) <= 60", name=op.f("ck_search_entries_source_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_search_entries_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_search_entries")),
    )
    op.create_index(
        op.f("ix_search_entries_source_row_id"),
        "search_entries",
        ["source", "row_id"],
        unique=False,
    )
    op.create_table(
        "exhibit_word_boxes",
        sa.Column("text_id", sa.String(length=36), nullable=False),
        sa.Column("boxes", sa.String(length=4000000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(boxes) <= 4000000", name=op.f("ck_exhibit_word_boxes_boxes_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_exhibit_word_boxes_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_exhibit_word_boxes_id_length")),
        sa.CheckConstraint(
            "length(text_id) <= 36", name=op.f("ck_exhibit_word_boxes_text_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["text_id"],
            ["exhibit_texts.id"],
            name=op.f("fk_exhibit_word_boxes_text_id_exhibit_texts"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exhibit_word_boxes")),
        sa.UniqueConstraint("text_id", name=op.f("uq_exhibit_word_boxes_text_id")),
    )
    op.create_table(
        "machine_readings",
        sa.Column("exhibit_id", sa.String(length=36), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("pages_read", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=60), nullable=False),
        sa.Column("engine", sa.String(length=300), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(engine) <= 300", name=op.f("ck_machine_readings_engine_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_machine_readings_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_machine_readings_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_machine_readings_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_machine_readings_note_length")),
        sa.CheckConstraint(
            "length(outcome) <= 60", name=op.f("ck_machine_readings_outcome_length")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_machine_readings_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_machine_readings")),
        sa.UniqueConstraint("exhibit_id", name=op.f("uq_machine_readings_exhibit_id")),
    )
    for statement in (*SEARCH, BEGIN):
        op.execute(statement)
