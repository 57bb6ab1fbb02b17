"""Accounts that speak for the council, and who may post on each."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_table(
        "business_accounts",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("platform", sa.String(length=300), nullable=False),
        sa.Column("owner", sa.String(length=300), nullable=False),
        sa.Column("agreed_by", sa.String(length=300), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closed_reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(agreed_by) <= 300", name=op.f("ck_business_accounts_agreed_by_length")
        ),
        sa.CheckConstraint(
            "length(closed_reason) <= 20000", name=op.f("ck_business_accounts_closed_reason_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_business_accounts_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_business_accounts_id_length")),
        sa.CheckConstraint("length(name) <= 300", name=op.f("ck_business_accounts_name_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_business_accounts_note_length")),
        sa.CheckConstraint("length(owner) <= 300", name=op.f("ck_business_accounts_owner_length")),
        sa.CheckConstraint(
            "length(platform) <= 300", name=op.f("ck_business_accounts_platform_length")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_business_accounts")),
    )
    op.create_table(
        "account_editors",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("folded", sa.String(length=300), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(account_id) <= 36", name=op.f("ck_account_editors_account_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_account_editors_entered_by_length")
        ),
        sa.CheckConstraint("length(folded) <= 300", name=op.f("ck_account_editors_folded_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_account_editors_id_length")),
        sa.CheckConstraint("length(name) <= 300", name=op.f("ck_account_editors_name_length")),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["business_accounts.id"],
            name=op.f("fk_account_editors_account_id_business_accounts"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_editors")),
    )
    with op.batch_alter_table("account_editors", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_account_editors_account_id"), ["account_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_account_editors_folded"), ["folded"], unique=False)
