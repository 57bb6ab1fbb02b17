"""Hearings in full: letters served, companions, needs, papers, routes to a decision, ledger."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "bundle_issues",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("how", sa.String(length=60), nullable=False),
        sa.Column("papers", sa.String(length=20000), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("returned_note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_bundle_issues_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_bundle_issues_entered_by_length")
        ),
        sa.CheckConstraint("length(how) <= 60", name=op.f("ck_bundle_issues_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_bundle_issues_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_bundle_issues_note_length")),
        sa.CheckConstraint("length(papers) <= 20000", name=op.f("ck_bundle_issues_papers_length")),
        sa.CheckConstraint(
            "length(person_id) <= 36", name=op.f("ck_bundle_issues_person_id_length")
        ),
        sa.CheckConstraint(
            "length(returned_note) <= 20000", name=op.f("ck_bundle_issues_returned_note_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_bundle_issues_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_bundle_issues_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bundle_issues")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_bundle_issues_case_id_number")),
    )
    op.create_table(
        "companions",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("union", sa.String(length=300), nullable=False),
        sa.Column("contact", sa.String(length=300), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("chosen_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('length("union") <= 300', name=op.f("ck_companions_union_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_companions_case_id_length")),
        sa.CheckConstraint("length(contact) <= 300", name=op.f("ck_companions_contact_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_companions_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_companions_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_companions_kind_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_companions_note_length")),
        sa.CheckConstraint("length(person_id) <= 36", name=op.f("ck_companions_person_id_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_companions_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_companions_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companions")),
    )
    op.create_index(op.f("ix_companions_case_id"), "companions", ["case_id"], unique=False)

    op.create_table(
        "decision_routes",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("decider_id", sa.String(length=36), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=True),
        sa.Column("written", sa.String(length=20000), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("companion_offered", sa.Boolean(), nullable=False),
        sa.Column("given_up_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_decision_routes_case_id_length")),
        sa.CheckConstraint(
            "length(decider_id) <= 36", name=op.f("ck_decision_routes_decider_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_decision_routes_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_decision_routes_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_decision_routes_kind_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_decision_routes_reason_length")
        ),
        sa.CheckConstraint(
            "length(written) <= 20000", name=op.f("ck_decision_routes_written_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_decision_routes_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["decider_id"], ["people.id"], name=op.f("fk_decision_routes_decider_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision_routes")),
    )
    op.create_index(
        op.f("ix_decision_routes_case_id"), "decision_routes", ["case_id"], unique=False
    )

    op.create_table(
        "hearing_witnesses",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("called_by", sa.String(length=60), nullable=False),
        sa.Column("about", sa.String(length=20000), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("answer_reason", sa.String(length=20000), nullable=False),
        sa.Column("answered_by", sa.String(length=300), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(about) <= 20000", name=op.f("ck_hearing_witnesses_about_length")
        ),
        sa.CheckConstraint("length(answer) <= 60", name=op.f("ck_hearing_witnesses_answer_length")),
        sa.CheckConstraint(
            "length(answer_reason) <= 20000", name=op.f("ck_hearing_witnesses_answer_reason_length")
        ),
        sa.CheckConstraint(
            "length(answered_by) <= 300", name=op.f("ck_hearing_witnesses_answered_by_length")
        ),
        sa.CheckConstraint(
            "length(called_by) <= 60", name=op.f("ck_hearing_witnesses_called_by_length")
        ),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_hearing_witnesses_case_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_hearing_witnesses_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_hearing_witnesses_id_length")),
        sa.CheckConstraint(
            "length(person_id) <= 36", name=op.f("ck_hearing_witnesses_person_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_hearing_witnesses_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_hearing_witnesses_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing_witnesses")),
        sa.UniqueConstraint(
            "case_id",
            "person_id",
            "called_by",
            name=op.f("uq_hearing_witnesses_case_id_person_id_called_by"),
        ),
    )
    op.create_table(
        "needs",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("asked", sa.String(length=20000), nullable=False),
        sa.Column("asked_by", sa.String(length=300), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("answer_reason", sa.String(length=20000), nullable=False),
        sa.Column("answered_by", sa.String(length=300), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(answer) <= 60", name=op.f("ck_needs_answer_length")),
        sa.CheckConstraint(
            "length(answer_reason) <= 20000", name=op.f("ck_needs_answer_reason_length")
        ),
        sa.CheckConstraint("length(answered_by) <= 300", name=op.f("ck_needs_answered_by_length")),
        sa.CheckConstraint("length(asked) <= 20000", name=op.f("ck_needs_asked_length")),
        sa.CheckConstraint("length(asked_by) <= 300", name=op.f("ck_needs_asked_by_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_needs_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_needs_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_needs_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_needs_kind_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_needs_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs")),
    )
    op.create_index(op.f("ix_needs_case_id"), "needs", ["case_id"], unique=False)

    op.create_table(
        "union_posts",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("is_representative", sa.String(length=60), nullable=False),
        sa.Column("union", sa.String(length=300), nullable=False),
        sa.Column("consent", sa.String(length=60), nullable=False),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("official", sa.String(length=300), nullable=False),
        sa.Column("contacted_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('length("union") <= 300', name=op.f("ck_union_posts_union_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_union_posts_case_id_length")),
        sa.CheckConstraint("length(consent) <= 60", name=op.f("ck_union_posts_consent_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_union_posts_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_union_posts_id_length")),
        sa.CheckConstraint(
            "length(is_representative) <= 60", name=op.f("ck_union_posts_is_representative_length")
        ),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_union_posts_note_length")),
        sa.CheckConstraint("length(official) <= 300", name=op.f("ck_union_posts_official_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_union_posts_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_union_posts")),
    )
    op.create_index(op.f("ix_union_posts_case_id"), "union_posts", ["case_id"], unique=False)

    op.create_table(
        "adjournments",
        sa.Column("hearing_id", sa.String(length=36), nullable=False),
        sa.Column("adjourned_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("resumed_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_adjournments_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(hearing_id) <= 36", name=op.f("ck_adjournments_hearing_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_adjournments_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_adjournments_note_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_adjournments_reason_length")),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearings.id"], name=op.f("fk_adjournments_hearing_id_hearings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_adjournments")),
    )
    op.create_index(
        op.f("ix_adjournments_hearing_id"), "adjournments", ["hearing_id"], unique=False
    )

    op.create_table(
        "allegation_decisions",
        sa.Column("allegation_id", sa.String(length=36), nullable=False),
        sa.Column("decision", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("set_aside_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(allegation_id) <= 36", name=op.f("ck_allegation_decisions_allegation_id_length")
        ),
        sa.CheckConstraint(
            "length(decision) <= 60", name=op.f("ck_allegation_decisions_decision_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_allegation_decisions_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_allegation_decisions_id_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_allegation_decisions_reason_length")
        ),
        sa.ForeignKeyConstraint(
            ["allegation_id"],
            ["allegations.id"],
            name=op.f("fk_allegation_decisions_allegation_id_allegations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_allegation_decisions")),
    )
    op.create_index(
        op.f("ix_allegation_decisions_allegation_id"),
        "allegation_decisions",
        ["allegation_id"],
        unique=False,
    )

    op.create_table(
        "deliveries",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("letter", sa.String(length=60), nullable=False),
        sa.Column("hearing_id", sa.String(length=36), nullable=True),
        sa.Column("outcome_id", sa.String(length=36), nullable=True),
        sa.Column("appeal_id", sa.String(length=36), nullable=True),
        sa.Column("method", sa.String(length=60), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("sent_time", sa.String(length=60), nullable=False),
        sa.Column("sent_to", sa.String(length=300), nullable=False),
        sa.Column("handed_by", sa.String(length=300), nullable=False),
        sa.Column("deemed_on", sa.Date(), nullable=False),
        sa.Column("deemed_by", sa.String(length=20000), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("proof", sa.String(length=60), nullable=False),
        sa.Column("proof_ref", sa.String(length=300), nullable=False),
        sa.Column("proof_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(appeal_id) <= 36", name=op.f("ck_deliveries_appeal_id_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_deliveries_case_id_length")),
        sa.CheckConstraint(
            "length(deemed_by) <= 20000", name=op.f("ck_deliveries_deemed_by_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_deliveries_entered_by_length")
        ),
        sa.CheckConstraint("length(handed_by) <= 300", name=op.f("ck_deliveries_handed_by_length")),
        sa.CheckConstraint(
            "length(hearing_id) <= 36", name=op.f("ck_deliveries_hearing_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_deliveries_id_length")),
        sa.CheckConstraint("length(letter) <= 60", name=op.f("ck_deliveries_letter_length")),
        sa.CheckConstraint("length(method) <= 60", name=op.f("ck_deliveries_method_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_deliveries_note_length")),
        sa.CheckConstraint(
            "length(outcome_id) <= 36", name=op.f("ck_deliveries_outcome_id_length")
        ),
        sa.CheckConstraint("length(proof) <= 60", name=op.f("ck_deliveries_proof_length")),
        sa.CheckConstraint("length(proof_ref) <= 300", name=op.f("ck_deliveries_proof_ref_length")),
        sa.CheckConstraint("length(sent_time) <= 60", name=op.f("ck_deliveries_sent_time_length")),
        sa.CheckConstraint("length(sent_to) <= 300", name=op.f("ck_deliveries_sent_to_length")),
        sa.ForeignKeyConstraint(
            ["appeal_id"], ["appeals.id"], name=op.f("fk_deliveries_appeal_id_appeals")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_deliveries_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearings.id"], name=op.f("fk_deliveries_hearing_id_hearings")
        ),
        sa.ForeignKeyConstraint(
            ["outcome_id"], ["outcomes.id"], name=op.f("fk_deliveries_outcome_id_outcomes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
    )
    op.create_index(op.f("ix_deliveries_case_id"), "deliveries", ["case_id"], unique=False)

    op.create_table(
        "hearing_attempts",
        sa.Column("hearing_id", sa.String(length=36), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("how", sa.String(length=60), nullable=False),
        sa.Column("result", sa.String(length=20000), nullable=False),
        sa.Column("cause", sa.String(length=60), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(cause) <= 60", name=op.f("ck_hearing_attempts_cause_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_hearing_attempts_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(hearing_id) <= 36", name=op.f("ck_hearing_attempts_hearing_id_length")
        ),
        sa.CheckConstraint("length(how) <= 60", name=op.f("ck_hearing_attempts_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_hearing_attempts_id_length")),
        sa.CheckConstraint(
            "length(result) <= 20000", name=op.f("ck_hearing_attempts_result_length")
        ),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearings.id"], name=op.f("fk_hearing_attempts_hearing_id_hearings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing_attempts")),
    )
    op.create_index(
        op.f("ix_hearing_attempts_hearing_id"), "hearing_attempts", ["hearing_id"], unique=False
    )

    op.create_table(
        "hearing_papers",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("suffix", sa.String(length=60), nullable=False),
        sa.Column("side", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("exhibit_id", sa.String(length=36), nullable=True),
        sa.Column("statement_id", sa.String(length=36), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("given_by", sa.String(length=300), nullable=False),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("late_reason", sa.String(length=20000), nullable=False),
        sa.Column("withheld_reason", sa.String(length=20000), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("answer_reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(answer) <= 60", name=op.f("ck_hearing_papers_answer_length")),
        sa.CheckConstraint(
            "length(answer_reason) <= 20000", name=op.f("ck_hearing_papers_answer_reason_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_hearing_papers_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_hearing_papers_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_hearing_papers_exhibit_id_length")
        ),
        sa.CheckConstraint(
            "length(given_by) <= 300", name=op.f("ck_hearing_papers_given_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_hearing_papers_id_length")),
        sa.CheckConstraint(
            "length(late_reason) <= 20000", name=op.f("ck_hearing_papers_late_reason_length")
        ),
        sa.CheckConstraint("length(side) <= 60", name=op.f("ck_hearing_papers_side_length")),
        sa.CheckConstraint(
            "length(statement_id) <= 36", name=op.f("ck_hearing_papers_statement_id_length")
        ),
        sa.CheckConstraint("length(suffix) <= 60", name=op.f("ck_hearing_papers_suffix_length")),
        sa.CheckConstraint("length(title) <= 300", name=op.f("ck_hearing_papers_title_length")),
        sa.CheckConstraint(
            "length(withheld_reason) <= 20000",
            name=op.f("ck_hearing_papers_withheld_reason_length"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_hearing_papers_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_hearing_papers_exhibit_id_exhibits")
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statements.id"],
            name=op.f("fk_hearing_papers_statement_id_statements"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing_papers")),
        sa.UniqueConstraint(
            "case_id", "number", "suffix", name=op.f("uq_hearing_papers_case_id_number_suffix")
        ),
    )
    op.create_table(
        "hearing_presence",
        sa.Column("hearing_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("part", sa.String(length=60), nullable=False),
        sa.Column("is_here", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_hearing_presence_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(hearing_id) <= 36", name=op.f("ck_hearing_presence_hearing_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_hearing_presence_id_length")),
        sa.CheckConstraint("length(part) <= 60", name=op.f("ck_hearing_presence_part_length")),
        sa.CheckConstraint(
            "length(person_id) <= 36", name=op.f("ck_hearing_presence_person_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearings.id"], name=op.f("fk_hearing_presence_hearing_id_hearings")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_hearing_presence_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing_presence")),
        sa.UniqueConstraint(
            "hearing_id",
            "person_id",
            "part",
            name=op.f("uq_hearing_presence_hearing_id_person_id_part"),
        ),
    )
    op.create_table(
        "noticed_allegations",
        sa.Column("hearing_id", sa.String(length=36), nullable=False),
        sa.Column("allegation_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("heading", sa.String(length=300), nullable=False),
        sa.Column("text", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(allegation_id) <= 36", name=op.f("ck_noticed_allegations_allegation_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_noticed_allegations_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(heading) <= 300", name=op.f("ck_noticed_allegations_heading_length")
        ),
        sa.CheckConstraint(
            "length(hearing_id) <= 36", name=op.f("ck_noticed_allegations_hearing_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_noticed_allegations_id_length")),
        sa.CheckConstraint(
            "length(text) <= 20000", name=op.f("ck_noticed_allegations_text_length")
        ),
        sa.ForeignKeyConstraint(
            ["allegation_id"],
            ["allegations.id"],
            name=op.f("fk_noticed_allegations_allegation_id_allegations"),
        ),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearings.id"], name=op.f("fk_noticed_allegations_hearing_id_hearings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_noticed_allegations")),
        sa.UniqueConstraint(
            "hearing_id",
            "allegation_id",
            name=op.f("uq_noticed_allegations_hearing_id_allegation_id"),
        ),
    )
    op.create_table(
        "outcome_warnings",
        sa.Column("outcome_id", sa.String(length=36), nullable=False),
        sa.Column("warning_id", sa.String(length=36), nullable=False),
        sa.Column("was_spent", sa.Boolean(), nullable=False),
        sa.Column("legal_reference", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_outcome_warnings_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_outcome_warnings_id_length")),
        sa.CheckConstraint(
            "length(legal_reference) <= 300",
            name=op.f("ck_outcome_warnings_legal_reference_length"),
        ),
        sa.CheckConstraint(
            "length(outcome_id) <= 36", name=op.f("ck_outcome_warnings_outcome_id_length")
        ),
        sa.CheckConstraint(
            "length(warning_id) <= 36", name=op.f("ck_outcome_warnings_warning_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["outcome_id"], ["outcomes.id"], name=op.f("fk_outcome_warnings_outcome_id_outcomes")
        ),
        sa.ForeignKeyConstraint(
            ["warning_id"], ["warnings.id"], name=op.f("fk_outcome_warnings_warning_id_warnings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome_warnings")),
        sa.UniqueConstraint(
            "outcome_id", "warning_id", name=op.f("uq_outcome_warnings_outcome_id_warning_id")
        ),
    )
    op.create_table(
        "reinstatements",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("appeal_id", sa.String(length=36), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("post", sa.String(length=300), nullable=False),
        sa.Column("is_continuous", sa.Boolean(), nullable=False),
        sa.Column("continuity", sa.String(length=20000), nullable=False),
        sa.Column("back_pay", sa.String(length=20000), nullable=False),
        sa.Column("conditions", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(appeal_id) <= 36", name=op.f("ck_reinstatements_appeal_id_length")
        ),
        sa.CheckConstraint(
            "length(back_pay) <= 20000", name=op.f("ck_reinstatements_back_pay_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_reinstatements_case_id_length")),
        sa.CheckConstraint(
            "length(conditions) <= 20000", name=op.f("ck_reinstatements_conditions_length")
        ),
        sa.CheckConstraint(
            "length(continuity) <= 20000", name=op.f("ck_reinstatements_continuity_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_reinstatements_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_reinstatements_id_length")),
        sa.CheckConstraint("length(post) <= 300", name=op.f("ck_reinstatements_post_length")),
        sa.ForeignKeyConstraint(
            ["appeal_id"], ["appeals.id"], name=op.f("fk_reinstatements_appeal_id_appeals")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_reinstatements_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reinstatements")),
    )
    op.create_index(op.f("ix_reinstatements_case_id"), "reinstatements", ["case_id"], unique=False)

    with op.batch_alter_table("appeals") as batch_op:
        batch_op.add_column(
            sa.Column("grounds_kinds", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_appeals_grounds_kinds_length"), "length(grounds_kinds) <= 300"
        )
        batch_op.add_column(
            sa.Column("new_evidence", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_appeals_new_evidence_length"), "length(new_evidence) <= 20000"
        )
        batch_op.add_column(
            sa.Column("late_agreed_by", sa.String(length=300), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_appeals_late_agreed_by_length"), "length(late_agreed_by) <= 300"
        )
        batch_op.add_column(
            sa.Column("procedure", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_appeals_procedure_length"), "length(procedure) <= 60"
        )

    with op.batch_alter_table("case_people") as batch_op:
        batch_op.add_column(
            sa.Column("authority", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_case_people_authority_length"), "length(authority) <= 60"
        )

    with op.batch_alter_table("hearings") as batch_op:
        batch_op.add_column(sa.Column("waived_on", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("waiver", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_hearings_waiver_length"), "length(waiver) <= 20000"
        )
        batch_op.add_column(
            sa.Column("absence_reason", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_hearings_absence_reason_length"), "length(absence_reason) <= 20000"
        )
        batch_op.add_column(
            sa.Column("health_advice", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_hearings_health_advice_length"), "length(health_advice) <= 20000"
        )
        batch_op.add_column(
            sa.Column("minutes_comment", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_hearings_minutes_comment_length"), "length(minutes_comment) <= 20000"
        )
        batch_op.add_column(sa.Column("minutes_comment_on", sa.Date(), nullable=True))

    with op.batch_alter_table("outcomes") as batch_op:
        batch_op.add_column(
            sa.Column("route", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_outcomes_route_length"), "length(route) <= 60"
        )
        batch_op.add_column(sa.Column("set_aside_on", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("improvement", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_outcomes_improvement_length"), "length(improvement) <= 20000"
        )
        batch_op.add_column(
            sa.Column("next_step", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_outcomes_next_step_length"), "length(next_step) <= 20000"
        )
        batch_op.add_column(
            sa.Column("live_reason", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_outcomes_live_reason_length"), "length(live_reason) <= 20000"
        )
        batch_op.add_column(
            sa.Column("measure", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_outcomes_measure_length"), "length(measure) <= 60"
        )
        batch_op.add_column(
            sa.Column("measure_details", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_outcomes_measure_details_length"), "length(measure_details) <= 20000"
        )
        batch_op.add_column(sa.Column("measure_from", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("notice_weeks", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column("notice_how", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_outcomes_notice_how_length"), "length(notice_how) <= 60"
        )
        batch_op.add_column(
            sa.Column("notice_pay", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_outcomes_notice_pay_length"), "length(notice_pay) <= 20000"
        )
        batch_op.add_column(
            sa.Column(
                "difference_reason", sa.String(length=20000), server_default="", nullable=False
            )
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_outcomes_difference_reason_length"), "length(difference_reason) <= 20000"
        )
        batch_op.add_column(
            sa.Column(
                "comparators_shown", sa.String(length=20000), server_default="", nullable=False
            )
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_outcomes_comparators_shown_length"), "length(comparators_shown) <= 20000"
        )

    with op.batch_alter_table("postponements") as batch_op:
        batch_op.add_column(
            sa.Column("is_granted", sa.Boolean(), server_default=sa.text("1"), nullable=False)
        )
        batch_op.add_column(
            sa.Column("day_answer", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_postponements_day_answer_length"), "length(day_answer) <= 60"
        )
        batch_op.add_column(
            sa.Column("answer_reason", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_postponements_answer_reason_length"), "length(answer_reason) <= 20000"
        )

    with op.batch_alter_table("warnings") as batch_op:
        batch_op.add_column(
            sa.Column(
                "cancelled_reason", sa.String(length=20000), server_default="", nullable=False
            )
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_warnings_cancelled_reason_length"), "length(cancelled_reason) <= 20000"
        )
        batch_op.add_column(
            sa.Column("days_on_appeal", sa.Integer(), server_default=sa.text("0"), nullable=False)
        )
        batch_op.add_column(
            sa.Column("origin", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_warnings_origin_length"), "length(origin) <= 60"
        )
        batch_op.add_column(
            sa.Column("about", sa.String(length=20000), server_default="", nullable=False)
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_warnings_about_length"), "length(about) <= 20000"
        )
