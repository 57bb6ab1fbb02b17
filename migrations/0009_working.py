"""Who has a case, and every contact about it."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "contacts",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("direction", sa.String(length=60), nullable=False),
        sa.Column("channel", sa.String(length=60), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("time", sa.String(length=60), nullable=False),
        sa.Column("by", sa.String(length=300), nullable=False),
        sa.Column("result", sa.String(length=60), nullable=False),
        sa.Column("text", sa.String(length=20000), nullable=False),
        sa.Column("proof", sa.String(length=20000), nullable=False),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("follow_up_what", sa.String(length=300), nullable=False),
        sa.Column("followed_up_on", sa.Date(), nullable=True),
        sa.Column("followed_up_how", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('length("by") <= 300', name=op.f("ck_contacts_by_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_contacts_case_id_length")),
        sa.CheckConstraint("length(channel) <= 60", name=op.f("ck_contacts_channel_length")),
        sa.CheckConstraint("length(direction) <= 60", name=op.f("ck_contacts_direction_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_contacts_entered_by_length")),
        sa.CheckConstraint(
            "length(follow_up_what) <= 300", name=op.f("ck_contacts_follow_up_what_length")
        ),
        sa.CheckConstraint(
            "length(followed_up_how) <= 20000", name=op.f("ck_contacts_followed_up_how_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_contacts_id_length")),
        sa.CheckConstraint("length(name) <= 300", name=op.f("ck_contacts_name_length")),
        sa.CheckConstraint("length(person_id) <= 36", name=op.f("ck_contacts_person_id_length")),
        sa.CheckConstraint("length(proof) <= 20000", name=op.f("ck_contacts_proof_length")),
        sa.CheckConstraint("length(result) <= 60", name=op.f("ck_contacts_result_length")),
        sa.CheckConstraint("length(text) <= 20000", name=op.f("ck_contacts_text_length")),
        sa.CheckConstraint("length(time) <= 60", name=op.f("ck_contacts_time_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_contacts_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_contacts_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
    )
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contacts_case_id_on"), ["case_id", "on"], unique=False)

    op.create_table(
        "handovers",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("from_user_id", sa.String(length=36), nullable=False),
        sa.Column("to_user_id", sa.String(length=36), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("told", sa.String(length=20000), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_handovers_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_handovers_entered_by_length")),
        sa.CheckConstraint(
            "length(from_user_id) <= 36", name=op.f("ck_handovers_from_user_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_handovers_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_handovers_kind_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_handovers_reason_length")),
        sa.CheckConstraint("length(to_user_id) <= 36", name=op.f("ck_handovers_to_user_id_length")),
        sa.CheckConstraint("length(told) <= 20000", name=op.f("ck_handovers_told_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_handovers_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["from_user_id"], ["users.id"], name=op.f("fk_handovers_from_user_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["to_user_id"], ["users.id"], name=op.f("fk_handovers_to_user_id_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handovers")),
    )
    with op.batch_alter_table("handovers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handovers_case_id"), ["case_id"], unique=False)
