"""Policies that a council installs, and who signed a version off."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "installed_policies",
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("version_name", sa.String(length=300), nullable=False),
        sa.Column("file_name", sa.String(length=300), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("installed_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(code) <= 60", name=op.f("ck_installed_policies_code_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_installed_policies_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(file_name) <= 300", name=op.f("ck_installed_policies_file_name_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_installed_policies_id_length")),
        sa.CheckConstraint(
            "length(sha256) <= 64", name=op.f("ck_installed_policies_sha256_length")
        ),
        sa.CheckConstraint("length(title) <= 300", name=op.f("ck_installed_policies_title_length")),
        sa.CheckConstraint(
            "length(version_name) <= 300", name=op.f("ck_installed_policies_version_name_length")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_installed_policies")),
        sa.UniqueConstraint("sha256", name=op.f("uq_installed_policies_sha256")),
    )
    op.create_table(
        "policy_sign_offs",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("version_name", sa.String(length=300), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("by", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('length("by") <= 300', name=op.f("ck_policy_sign_offs_by_length")),
        sa.CheckConstraint("length(code) <= 60", name=op.f("ck_policy_sign_offs_code_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_policy_sign_offs_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_policy_sign_offs_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_policy_sign_offs_kind_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_policy_sign_offs_reason_length")
        ),
        sa.CheckConstraint("length(sha256) <= 64", name=op.f("ck_policy_sign_offs_sha256_length")),
        sa.CheckConstraint(
            "length(version_name) <= 300", name=op.f("ck_policy_sign_offs_version_name_length")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy_sign_offs")),
    )
    with op.batch_alter_table("policy_sign_offs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_policy_sign_offs_sha256"), ["sha256"], unique=False)
