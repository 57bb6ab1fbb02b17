"""What a capture says beside what it said before, and looks at open profiles."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.create_table(
        "profile_views",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("profile", sa.String(length=20000), nullable=False),
        sa.Column("platform", sa.String(length=300), nullable=False),
        sa.Column("viewed_by", sa.String(length=300), nullable=False),
        sa.Column("viewed_on", sa.Date(), nullable=False),
        sa.Column("viewed_time", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("seen", sa.String(length=20000), nullable=False),
        sa.Column("agreed_by", sa.String(length=300), nullable=False),
        sa.Column("exhibit_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(agreed_by) <= 300", name=op.f("ck_profile_views_agreed_by_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_profile_views_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_profile_views_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_profile_views_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_profile_views_id_length")),
        sa.CheckConstraint(
            "length(platform) <= 300", name=op.f("ck_profile_views_platform_length")
        ),
        sa.CheckConstraint(
            "length(profile) <= 20000", name=op.f("ck_profile_views_profile_length")
        ),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_profile_views_reason_length")),
        sa.CheckConstraint("length(seen) <= 20000", name=op.f("ck_profile_views_seen_length")),
        sa.CheckConstraint(
            "length(viewed_by) <= 300", name=op.f("ck_profile_views_viewed_by_length")
        ),
        sa.CheckConstraint(
            "length(viewed_time) <= 60", name=op.f("ck_profile_views_viewed_time_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_profile_views_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_profile_views_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile_views")),
    )
    with op.batch_alter_table("profile_views", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_profile_views_case_id"), ["case_id"], unique=False)

    with op.batch_alter_table("exhibits", schema=None) as batch_op:
        batch_op.alter_column("picture_hash", existing_type=sa.String(length=64), server_default="")
        batch_op.add_column(
            sa.Column("content_kind", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("posted_zone", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("captured_by", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("supplied_by", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("seen_on", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("seen_time", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_exhibits_content_kind_length"), "length(content_kind) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_exhibits_posted_zone_length"), "length(posted_zone) <= 60"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_exhibits_captured_by_length"), "length(captured_by) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_exhibits_supplied_by_length"), "length(supplied_by) <= 300"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_exhibits_seen_time_length"), "length(seen_time) <= 60"
        )
