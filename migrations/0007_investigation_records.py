"""Records of an investigation: terms, interests, facts, advice, what the person knew."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "advice",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(length=60), nullable=False),
        sa.Column("office", sa.String(length=60), nullable=False),
        sa.Column("asked_of", sa.String(length=300), nullable=False),
        sa.Column("asked_by", sa.String(length=300), nullable=False),
        sa.Column("about", sa.String(length=20000), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("reply_by", sa.Date(), nullable=True),
        sa.Column("said", sa.String(length=20000), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=True),
        sa.Column("is_privileged", sa.Boolean(), nullable=False),
        sa.Column("proof", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(about) <= 20000", name=op.f("ck_advice_about_length")),
        sa.CheckConstraint("length(asked_by) <= 300", name=op.f("ck_advice_asked_by_length")),
        sa.CheckConstraint("length(asked_of) <= 300", name=op.f("ck_advice_asked_of_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_advice_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_advice_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_advice_id_length")),
        sa.CheckConstraint("length(office) <= 60", name=op.f("ck_advice_office_length")),
        sa.CheckConstraint("length(proof) <= 20000", name=op.f("ck_advice_proof_length")),
        sa.CheckConstraint("length(said) <= 20000", name=op.f("ck_advice_said_length")),
        sa.CheckConstraint("length(side) <= 60", name=op.f("ck_advice_side_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_advice_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advice")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_advice_case_id_number")),
    )
    op.create_table(
        "duty_checks",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("clause_id", sa.String(length=60), nullable=False),
        sa.Column("printed_ref", sa.String(length=300), nullable=False),
        sa.Column("heading", sa.String(length=300), nullable=False),
        sa.Column("paraphrase", sa.String(length=20000), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("done_by", sa.String(length=300), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("how", sa.String(length=20000), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(answer) <= 60", name=op.f("ck_duty_checks_answer_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_duty_checks_case_id_length")),
        sa.CheckConstraint("length(clause_id) <= 60", name=op.f("ck_duty_checks_clause_id_length")),
        sa.CheckConstraint("length(done_by) <= 300", name=op.f("ck_duty_checks_done_by_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_duty_checks_entered_by_length")
        ),
        sa.CheckConstraint("length(heading) <= 300", name=op.f("ck_duty_checks_heading_length")),
        sa.CheckConstraint("length(how) <= 20000", name=op.f("ck_duty_checks_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_duty_checks_id_length")),
        sa.CheckConstraint(
            "length(paraphrase) <= 20000", name=op.f("ck_duty_checks_paraphrase_length")
        ),
        sa.CheckConstraint(
            "length(printed_ref) <= 300", name=op.f("ck_duty_checks_printed_ref_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_duty_checks_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_checks")),
    )
    op.create_index(op.f("ix_duty_checks_case_id"), "duty_checks", ["case_id"], unique=False)
    op.create_table(
        "interest_checks",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("respondent", sa.Boolean(), nullable=False),
        sa.Column("line_management", sa.Boolean(), nullable=False),
        sa.Column("reporter", sa.Boolean(), nullable=False),
        sa.Column("affected", sa.Boolean(), nullable=False),
        sa.Column("witness", sa.Boolean(), nullable=False),
        sa.Column("involved_before", sa.Boolean(), nullable=False),
        sa.Column("details", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_interest_checks_case_id_length")),
        sa.CheckConstraint(
            "length(details) <= 20000", name=op.f("ck_interest_checks_details_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_interest_checks_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_interest_checks_id_length")),
        sa.CheckConstraint(
            "length(person_id) <= 36", name=op.f("ck_interest_checks_person_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_interest_checks_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_interest_checks_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interest_checks")),
    )
    op.create_index(
        op.f("ix_interest_checks_case_id"), "interest_checks", ["case_id"], unique=False
    )
    op.create_table(
        "interview_invitations",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("invited_on", sa.Date(), nullable=False),
        sa.Column("invited_how", sa.String(length=300), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("held_time", sa.String(length=60), nullable=False),
        sa.Column("place", sa.String(length=300), nullable=False),
        sa.Column("about", sa.String(length=20000), nullable=False),
        sa.Column("companion_offered", sa.Boolean(), nullable=False),
        sa.Column("adjustments", sa.String(length=20000), nullable=False),
        sa.Column("recording", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(about) <= 20000", name=op.f("ck_interview_invitations_about_length")
        ),
        sa.CheckConstraint(
            "length(adjustments) <= 20000", name=op.f("ck_interview_invitations_adjustments_length")
        ),
        sa.CheckConstraint(
            "length(answer) <= 20000", name=op.f("ck_interview_invitations_answer_length")
        ),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_interview_invitations_case_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_interview_invitations_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(held_time) <= 60", name=op.f("ck_interview_invitations_held_time_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_interview_invitations_id_length")),
        sa.CheckConstraint(
            "length(invited_how) <= 300", name=op.f("ck_interview_invitations_invited_how_length")
        ),
        sa.CheckConstraint(
            "length(person_id) <= 36", name=op.f("ck_interview_invitations_person_id_length")
        ),
        sa.CheckConstraint(
            "length(place) <= 300", name=op.f("ck_interview_invitations_place_length")
        ),
        sa.CheckConstraint(
            "length(recording) <= 60", name=op.f("ck_interview_invitations_recording_length")
        ),
        sa.CheckConstraint(
            "length(state) <= 60", name=op.f("ck_interview_invitations_state_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_interview_invitations_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_interview_invitations_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview_invitations")),
        sa.UniqueConstraint(
            "case_id", "number", name=op.f("uq_interview_invitations_case_id_number")
        ),
    )
    op.create_table(
        "permissions",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("clause_id", sa.String(length=60), nullable=False),
        sa.Column("printed_ref", sa.String(length=300), nullable=False),
        sa.Column("what", sa.String(length=20000), nullable=False),
        sa.Column("was_given", sa.String(length=60), nullable=False),
        sa.Column("given_by", sa.String(length=300), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.Column("extent", sa.String(length=20000), nullable=False),
        sa.Column("in_writing", sa.String(length=60), nullable=False),
        sa.Column("proof", sa.String(length=20000), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_permissions_case_id_length")),
        sa.CheckConstraint("length(clause_id) <= 60", name=op.f("ck_permissions_clause_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_permissions_entered_by_length")
        ),
        sa.CheckConstraint("length(extent) <= 20000", name=op.f("ck_permissions_extent_length")),
        sa.CheckConstraint("length(given_by) <= 300", name=op.f("ck_permissions_given_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_permissions_id_length")),
        sa.CheckConstraint(
            "length(in_writing) <= 60", name=op.f("ck_permissions_in_writing_length")
        ),
        sa.CheckConstraint(
            "length(printed_ref) <= 300", name=op.f("ck_permissions_printed_ref_length")
        ),
        sa.CheckConstraint("length(proof) <= 20000", name=op.f("ck_permissions_proof_length")),
        sa.CheckConstraint("length(was_given) <= 60", name=op.f("ck_permissions_was_given_length")),
        sa.CheckConstraint("length(what) <= 20000", name=op.f("ck_permissions_what_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_permissions_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_permissions")),
    )
    op.create_index(op.f("ix_permissions_case_id"), "permissions", ["case_id"], unique=False)
    op.create_table(
        "registered_facts",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=20000), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("happened_time", sa.String(length=60), nullable=False),
        sa.Column("precision", sa.String(length=60), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_registered_facts_case_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_registered_facts_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(happened_time) <= 60", name=op.f("ck_registered_facts_happened_time_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_registered_facts_id_length")),
        sa.CheckConstraint(
            "length(precision) <= 60", name=op.f("ck_registered_facts_precision_length")
        ),
        sa.CheckConstraint("length(text) <= 20000", name=op.f("ck_registered_facts_text_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_registered_facts_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registered_facts")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_registered_facts_case_id_number")),
    )
    op.create_table(
        "response_requests",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("what", sa.String(length=20000), nullable=False),
        sa.Column("why", sa.String(length=20000), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("answer_reason", sa.String(length=20000), nullable=False),
        sa.Column("answered_by", sa.String(length=300), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(answer) <= 60", name=op.f("ck_response_requests_answer_length")),
        sa.CheckConstraint(
            "length(answer_reason) <= 20000", name=op.f("ck_response_requests_answer_reason_length")
        ),
        sa.CheckConstraint(
            "length(answered_by) <= 300", name=op.f("ck_response_requests_answered_by_length")
        ),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_response_requests_case_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_response_requests_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_response_requests_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_response_requests_kind_length")),
        sa.CheckConstraint("length(what) <= 20000", name=op.f("ck_response_requests_what_length")),
        sa.CheckConstraint("length(why) <= 20000", name=op.f("ck_response_requests_why_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_response_requests_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_response_requests")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_response_requests_case_id_number")),
    )
    op.create_table(
        "shared_papers",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("what", sa.String(length=20000), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("how", sa.String(length=300), nullable=False),
        sa.Column("withheld", sa.String(length=20000), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_shared_papers_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_shared_papers_entered_by_length")
        ),
        sa.CheckConstraint("length(how) <= 300", name=op.f("ck_shared_papers_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_shared_papers_id_length")),
        sa.CheckConstraint(
            "length(person_id) <= 36", name=op.f("ck_shared_papers_person_id_length")
        ),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_shared_papers_reason_length")),
        sa.CheckConstraint("length(what) <= 20000", name=op.f("ck_shared_papers_what_length")),
        sa.CheckConstraint(
            "length(withheld) <= 20000", name=op.f("ck_shared_papers_withheld_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_shared_papers_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_shared_papers_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shared_papers")),
    )
    op.create_index(op.f("ix_shared_papers_case_id"), "shared_papers", ["case_id"], unique=False)
    op.create_table(
        "awareness",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("document", sa.String(length=300), nullable=False),
        sa.Column("edition", sa.String(length=300), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("proof", sa.String(length=20000), nullable=False),
        sa.Column("exhibit_id", sa.String(length=36), nullable=True),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_awareness_case_id_length")),
        sa.CheckConstraint("length(document) <= 300", name=op.f("ck_awareness_document_length")),
        sa.CheckConstraint("length(edition) <= 300", name=op.f("ck_awareness_edition_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_awareness_entered_by_length")),
        sa.CheckConstraint("length(exhibit_id) <= 36", name=op.f("ck_awareness_exhibit_id_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_awareness_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_awareness_kind_length")),
        sa.CheckConstraint("length(proof) <= 20000", name=op.f("ck_awareness_proof_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_awareness_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_awareness_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_awareness")),
    )
    op.create_index(op.f("ix_awareness_case_id"), "awareness", ["case_id"], unique=False)
    op.create_table(
        "fact_sources",
        sa.Column("fact_id", sa.String(length=36), nullable=False),
        sa.Column("exhibit_id", sa.String(length=36), nullable=True),
        sa.Column("statement_id", sa.String(length=36), nullable=True),
        sa.Column("place", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_fact_sources_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_fact_sources_exhibit_id_length")
        ),
        sa.CheckConstraint("length(fact_id) <= 36", name=op.f("ck_fact_sources_fact_id_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_fact_sources_id_length")),
        sa.CheckConstraint("length(place) <= 300", name=op.f("ck_fact_sources_place_length")),
        sa.CheckConstraint(
            "length(statement_id) <= 36", name=op.f("ck_fact_sources_statement_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_fact_sources_exhibit_id_exhibits")
        ),
        sa.ForeignKeyConstraint(
            ["fact_id"],
            ["registered_facts.id"],
            name=op.f("fk_fact_sources_fact_id_registered_facts"),
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statements.id"],
            name=op.f("fk_fact_sources_statement_id_statements"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact_sources")),
    )
    op.create_index(op.f("ix_fact_sources_fact_id"), "fact_sources", ["fact_id"], unique=False)
    op.create_table(
        "fact_standings",
        sa.Column("fact_id", sa.String(length=36), nullable=False),
        sa.Column("status", sa.String(length=60), nullable=False),
        sa.Column("settled_by", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_fact_standings_entered_by_length")
        ),
        sa.CheckConstraint("length(fact_id) <= 36", name=op.f("ck_fact_standings_fact_id_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_fact_standings_id_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_fact_standings_reason_length")),
        sa.CheckConstraint(
            "length(settled_by) <= 300", name=op.f("ck_fact_standings_settled_by_length")
        ),
        sa.CheckConstraint("length(status) <= 60", name=op.f("ck_fact_standings_status_length")),
        sa.ForeignKeyConstraint(
            ["fact_id"],
            ["registered_facts.id"],
            name=op.f("fk_fact_standings_fact_id_registered_facts"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact_standings")),
    )
    op.create_index(op.f("ix_fact_standings_fact_id"), "fact_standings", ["fact_id"], unique=False)
    op.create_table(
        "interview_details",
        sa.Column("statement_id", sa.String(length=36), nullable=False),
        sa.Column("invitation_id", sa.String(length=36), nullable=True),
        sa.Column("companion", sa.String(length=300), nullable=False),
        sa.Column("adjustments", sa.String(length=20000), nullable=False),
        sa.Column("recording", sa.String(length=60), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(adjustments) <= 20000", name=op.f("ck_interview_details_adjustments_length")
        ),
        sa.CheckConstraint(
            "length(companion) <= 300", name=op.f("ck_interview_details_companion_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_interview_details_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_interview_details_id_length")),
        sa.CheckConstraint(
            "length(invitation_id) <= 36", name=op.f("ck_interview_details_invitation_id_length")
        ),
        sa.CheckConstraint(
            "length(recording) <= 60", name=op.f("ck_interview_details_recording_length")
        ),
        sa.CheckConstraint(
            "length(statement_id) <= 36", name=op.f("ck_interview_details_statement_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["invitation_id"],
            ["interview_invitations.id"],
            name=op.f("fk_interview_details_invitation_id_interview_invitations"),
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statements.id"],
            name=op.f("fk_interview_details_statement_id_statements"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview_details")),
        sa.UniqueConstraint("statement_id", name=op.f("uq_interview_details_statement_id")),
    )
    op.create_table(
        "prior_instructions",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("was_given", sa.String(length=60), nullable=False),
        sa.Column("given_by", sa.String(length=300), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.Column("what", sa.String(length=20000), nullable=False),
        sa.Column("was_recorded", sa.String(length=60), nullable=False),
        sa.Column("proof", sa.String(length=20000), nullable=False),
        sa.Column("exhibit_id", sa.String(length=36), nullable=True),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_prior_instructions_case_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_prior_instructions_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_prior_instructions_exhibit_id_length")
        ),
        sa.CheckConstraint(
            "length(given_by) <= 300", name=op.f("ck_prior_instructions_given_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_prior_instructions_id_length")),
        sa.CheckConstraint(
            "length(proof) <= 20000", name=op.f("ck_prior_instructions_proof_length")
        ),
        sa.CheckConstraint(
            "length(was_given) <= 60", name=op.f("ck_prior_instructions_was_given_length")
        ),
        sa.CheckConstraint(
            "length(was_recorded) <= 60", name=op.f("ck_prior_instructions_was_recorded_length")
        ),
        sa.CheckConstraint("length(what) <= 20000", name=op.f("ck_prior_instructions_what_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_prior_instructions_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_prior_instructions_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prior_instructions")),
    )
    op.create_index(
        op.f("ix_prior_instructions_case_id"), "prior_instructions", ["case_id"], unique=False
    )
    op.create_table(
        "report_conclusions",
        sa.Column("investigation_id", sa.String(length=36), nullable=False),
        sa.Column("allegation_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("heading", sa.String(length=300), nullable=False),
        sa.Column("finding", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(allegation_id) <= 36", name=op.f("ck_report_conclusions_allegation_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_report_conclusions_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(finding) <= 60", name=op.f("ck_report_conclusions_finding_length")
        ),
        sa.CheckConstraint(
            "length(heading) <= 300", name=op.f("ck_report_conclusions_heading_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_report_conclusions_id_length")),
        sa.CheckConstraint(
            "length(investigation_id) <= 36",
            name=op.f("ck_report_conclusions_investigation_id_length"),
        ),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_report_conclusions_reason_length")
        ),
        sa.ForeignKeyConstraint(
            ["allegation_id"],
            ["allegations.id"],
            name=op.f("fk_report_conclusions_allegation_id_allegations"),
        ),
        sa.ForeignKeyConstraint(
            ["investigation_id"],
            ["investigations.id"],
            name=op.f("fk_report_conclusions_investigation_id_investigations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_conclusions")),
        sa.UniqueConstraint(
            "investigation_id", "number", name=op.f("uq_report_conclusions_investigation_id_number")
        ),
    )
    op.create_table(
        "statement_steps",
        sa.Column("statement_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("how", sa.String(length=300), nullable=False),
        sa.Column("reply_by", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_statement_steps_entered_by_length")
        ),
        sa.CheckConstraint("length(how) <= 300", name=op.f("ck_statement_steps_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_statement_steps_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_statement_steps_kind_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_statement_steps_reason_length")
        ),
        sa.CheckConstraint(
            "length(statement_id) <= 36", name=op.f("ck_statement_steps_statement_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statements.id"],
            name=op.f("fk_statement_steps_statement_id_statements"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement_steps")),
    )
    op.create_index(
        op.f("ix_statement_steps_statement_id"), "statement_steps", ["statement_id"], unique=False
    )
    op.create_table(
        "statement_versions",
        sa.Column("statement_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=4000000), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        sa.Column("replaced_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_statement_versions_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_statement_versions_id_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_statement_versions_reason_length")
        ),
        sa.CheckConstraint(
            "length(statement_id) <= 36", name=op.f("ck_statement_versions_statement_id_length")
        ),
        sa.CheckConstraint(
            "length(text) <= 4000000", name=op.f("ck_statement_versions_text_length")
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statements.id"],
            name=op.f("fk_statement_versions_statement_id_statements"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement_versions")),
        sa.UniqueConstraint(
            "statement_id", "number", name=op.f("uq_statement_versions_statement_id_number")
        ),
    )
    op.create_table(
        "terms_of_reference",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("investigation_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("issued_to", sa.String(length=36), nullable=True),
        sa.Column("commissioned_by", sa.String(length=300), nullable=False),
        sa.Column("scope", sa.String(length=20000), nullable=False),
        sa.Column("not_in_scope", sa.String(length=20000), nullable=False),
        sa.Column("questions", sa.String(length=20000), nullable=False),
        sa.Column("witnesses", sa.String(length=20000), nullable=False),
        sa.Column("evidence", sa.String(length=20000), nullable=False),
        sa.Column("report_by", sa.Date(), nullable=True),
        sa.Column("recommendations_asked", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_terms_of_reference_case_id_length")
        ),
        sa.CheckConstraint(
            "length(commissioned_by) <= 300",
            name=op.f("ck_terms_of_reference_commissioned_by_length"),
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_terms_of_reference_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(evidence) <= 20000", name=op.f("ck_terms_of_reference_evidence_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_terms_of_reference_id_length")),
        sa.CheckConstraint(
            "length(investigation_id) <= 36",
            name=op.f("ck_terms_of_reference_investigation_id_length"),
        ),
        sa.CheckConstraint(
            "length(issued_to) <= 36", name=op.f("ck_terms_of_reference_issued_to_length")
        ),
        sa.CheckConstraint(
            "length(not_in_scope) <= 20000", name=op.f("ck_terms_of_reference_not_in_scope_length")
        ),
        sa.CheckConstraint(
            "length(questions) <= 20000", name=op.f("ck_terms_of_reference_questions_length")
        ),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_terms_of_reference_reason_length")
        ),
        sa.CheckConstraint(
            "length(scope) <= 20000", name=op.f("ck_terms_of_reference_scope_length")
        ),
        sa.CheckConstraint(
            "length(witnesses) <= 20000", name=op.f("ck_terms_of_reference_witnesses_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_terms_of_reference_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["investigation_id"],
            ["investigations.id"],
            name=op.f("fk_terms_of_reference_investigation_id_investigations"),
        ),
        sa.ForeignKeyConstraint(
            ["issued_to"], ["people.id"], name=op.f("fk_terms_of_reference_issued_to_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_terms_of_reference")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_terms_of_reference_case_id_number")),
    )
    op.create_index(
        op.f("ix_terms_of_reference_investigation_id"),
        "terms_of_reference",
        ["investigation_id"],
        unique=False,
    )
