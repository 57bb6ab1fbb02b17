"""How the conduct of an allegation is described, where policies differ."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "conduct_details",
        sa.Column("allegation_id", sa.String(length=36), nullable=False),
        sa.Column("medium", sa.String(length=60), nullable=False),
        sa.Column("equipment", sa.String(length=60), nullable=False),
        sa.Column("time", sa.String(length=60), nullable=False),
        sa.Column("aimed_at", sa.String(length=60), nullable=False),
        sa.Column("names_employer", sa.String(length=60), nullable=False),
        sa.Column("has_disclaimer", sa.String(length=60), nullable=False),
        sa.Column("has_permission", sa.String(length=60), nullable=False),
        sa.Column("answer", sa.String(length=20000), nullable=False),
        sa.Column("described_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(aimed_at) <= 60", name=op.f("ck_conduct_details_aimed_at_length")
        ),
        sa.CheckConstraint(
            "length(allegation_id) <= 36", name=op.f("ck_conduct_details_allegation_id_length")
        ),
        sa.CheckConstraint(
            "length(answer) <= 20000", name=op.f("ck_conduct_details_answer_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_conduct_details_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(equipment) <= 60", name=op.f("ck_conduct_details_equipment_length")
        ),
        sa.CheckConstraint(
            "length(has_disclaimer) <= 60", name=op.f("ck_conduct_details_has_disclaimer_length")
        ),
        sa.CheckConstraint(
            "length(has_permission) <= 60", name=op.f("ck_conduct_details_has_permission_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_conduct_details_id_length")),
        sa.CheckConstraint("length(medium) <= 60", name=op.f("ck_conduct_details_medium_length")),
        sa.CheckConstraint(
            "length(names_employer) <= 60", name=op.f("ck_conduct_details_names_employer_length")
        ),
        sa.CheckConstraint("length(time) <= 60", name=op.f("ck_conduct_details_time_length")),
        sa.ForeignKeyConstraint(
            ["allegation_id"],
            ["allegations.id"],
            name=op.f("fk_conduct_details_allegation_id_allegations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conduct_details")),
        sa.UniqueConstraint("allegation_id", name=op.f("uq_conduct_details_allegation_id")),
    )
