"""What triage keeps: paths, hand-overs, procedures, breaches, beliefs, support, kinds of people."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "belief_assessments",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("belief", sa.String(length=20000), nullable=False),
        sa.Column("manifestation", sa.String(length=20000), nullable=False),
        sa.Column("manner", sa.String(length=20000), nullable=False),
        sa.Column("effect", sa.String(length=20000), nullable=False),
        sa.Column("role", sa.String(length=20000), nullable=False),
        sa.Column("audience", sa.String(length=20000), nullable=False),
        sa.Column("less_severe", sa.String(length=20000), nullable=False),
        sa.Column("offence_alone", sa.String(length=60), nullable=False),
        sa.Column("assessed_by", sa.String(length=300), nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(assessed_by) <= 300", name=op.f("ck_belief_assessments_assessed_by_length")
        ),
        sa.CheckConstraint(
            "length(audience) <= 20000", name=op.f("ck_belief_assessments_audience_length")
        ),
        sa.CheckConstraint(
            "length(belief) <= 20000", name=op.f("ck_belief_assessments_belief_length")
        ),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_belief_assessments_case_id_length")
        ),
        sa.CheckConstraint(
            "length(effect) <= 20000", name=op.f("ck_belief_assessments_effect_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_belief_assessments_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_belief_assessments_id_length")),
        sa.CheckConstraint(
            "length(less_severe) <= 20000", name=op.f("ck_belief_assessments_less_severe_length")
        ),
        sa.CheckConstraint(
            "length(manifestation) <= 20000",
            name=op.f("ck_belief_assessments_manifestation_length"),
        ),
        sa.CheckConstraint(
            "length(manner) <= 20000", name=op.f("ck_belief_assessments_manner_length")
        ),
        sa.CheckConstraint(
            "length(offence_alone) <= 60", name=op.f("ck_belief_assessments_offence_alone_length")
        ),
        sa.CheckConstraint("length(role) <= 20000", name=op.f("ck_belief_assessments_role_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_belief_assessments_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_belief_assessments")),
    )
    with op.batch_alter_table("belief_assessments") as table:
        table.create_index(table.f("ix_belief_assessments_case_id"), ["case_id"], unique=False)

    op.create_table(
        "belief_sign_offs",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("signed_by", sa.String(length=300), nullable=False),
        sa.Column("reference", sa.String(length=300), nullable=False),
        sa.Column("advice", sa.String(length=20000), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(advice) <= 20000", name=op.f("ck_belief_sign_offs_advice_length")
        ),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_belief_sign_offs_case_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_belief_sign_offs_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_belief_sign_offs_id_length")),
        sa.CheckConstraint(
            "length(reference) <= 300", name=op.f("ck_belief_sign_offs_reference_length")
        ),
        sa.CheckConstraint(
            "length(signed_by) <= 300", name=op.f("ck_belief_sign_offs_signed_by_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_belief_sign_offs_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_belief_sign_offs")),
    )
    with op.batch_alter_table("belief_sign_offs") as table:
        table.create_index(table.f("ix_belief_sign_offs_case_id"), ["case_id"], unique=False)

    op.create_table(
        "breaches",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("aware_on", sa.Date(), nullable=False),
        sa.Column("aware_time", sa.String(length=60), nullable=False),
        sa.Column("aware_at", sa.String(length=32), nullable=True),
        sa.Column("aware_by", sa.String(length=300), nullable=False),
        sa.Column("what", sa.String(length=20000), nullable=False),
        sa.Column("risk", sa.String(length=20000), nullable=False),
        sa.Column("measures", sa.String(length=20000), nullable=False),
        sa.Column("decision", sa.String(length=60), nullable=False),
        sa.Column("decided_by", sa.String(length=300), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decision_reason", sa.String(length=20000), nullable=False),
        sa.Column("reference", sa.String(length=300), nullable=False),
        sa.Column("late_reason", sa.String(length=20000), nullable=False),
        sa.Column("people_told", sa.String(length=60), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(aware_by) <= 300", name=op.f("ck_breaches_aware_by_length")),
        sa.CheckConstraint("length(aware_time) <= 60", name=op.f("ck_breaches_aware_time_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_breaches_case_id_length")),
        sa.CheckConstraint("length(decided_by) <= 300", name=op.f("ck_breaches_decided_by_length")),
        sa.CheckConstraint("length(decision) <= 60", name=op.f("ck_breaches_decision_length")),
        sa.CheckConstraint(
            "length(decision_reason) <= 20000", name=op.f("ck_breaches_decision_reason_length")
        ),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_breaches_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_breaches_id_length")),
        sa.CheckConstraint(
            "length(late_reason) <= 20000", name=op.f("ck_breaches_late_reason_length")
        ),
        sa.CheckConstraint("length(measures) <= 20000", name=op.f("ck_breaches_measures_length")),
        sa.CheckConstraint(
            "length(people_told) <= 60", name=op.f("ck_breaches_people_told_length")
        ),
        sa.CheckConstraint("length(reference) <= 300", name=op.f("ck_breaches_reference_length")),
        sa.CheckConstraint("length(risk) <= 20000", name=op.f("ck_breaches_risk_length")),
        sa.CheckConstraint("length(what) <= 20000", name=op.f("ck_breaches_what_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_breaches_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breaches")),
    )
    with op.batch_alter_table("breaches") as table:
        table.create_index(table.f("ix_breaches_case_id"), ["case_id"], unique=False)

    op.create_table(
        "earlier_answers",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(answer) <= 60", name=op.f("ck_earlier_answers_answer_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_earlier_answers_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_earlier_answers_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_earlier_answers_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_earlier_answers_kind_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_earlier_answers_reason_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_earlier_answers_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_earlier_answers")),
    )
    with op.batch_alter_table("earlier_answers") as table:
        table.create_index(table.f("ix_earlier_answers_case_id"), ["case_id"], unique=False)

    op.create_table(
        "hand_overs",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("person_kind", sa.String(length=60), nullable=False),
        sa.Column("to", sa.String(length=300), nullable=False),
        sa.Column("given", sa.String(length=20000), nullable=False),
        sa.Column("left_out", sa.String(length=20000), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("how", sa.String(length=300), nullable=False),
        sa.Column("given_by", sa.String(length=300), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("received_by", sa.String(length=300), nullable=False),
        sa.Column("receipt", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('length("to") <= 300', name=op.f("ck_hand_overs_to_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_hand_overs_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_hand_overs_entered_by_length")
        ),
        sa.CheckConstraint("length(given) <= 20000", name=op.f("ck_hand_overs_given_length")),
        sa.CheckConstraint("length(given_by) <= 300", name=op.f("ck_hand_overs_given_by_length")),
        sa.CheckConstraint("length(how) <= 300", name=op.f("ck_hand_overs_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_hand_overs_id_length")),
        sa.CheckConstraint("length(left_out) <= 20000", name=op.f("ck_hand_overs_left_out_length")),
        sa.CheckConstraint(
            "length(person_kind) <= 60", name=op.f("ck_hand_overs_person_kind_length")
        ),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_hand_overs_reason_length")),
        sa.CheckConstraint("length(receipt) <= 20000", name=op.f("ck_hand_overs_receipt_length")),
        sa.CheckConstraint(
            "length(received_by) <= 300", name=op.f("ck_hand_overs_received_by_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_hand_overs_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_overs")),
    )
    with op.batch_alter_table("hand_overs") as table:
        table.create_index(table.f("ix_hand_overs_case_id"), ["case_id"], unique=False)

    op.create_table(
        "no_copy_records",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("address", sa.String(length=20000), nullable=False),
        sa.Column("found_by", sa.String(length=300), nullable=False),
        sa.Column("found_on", sa.Date(), nullable=False),
        sa.Column("found_time", sa.String(length=60), nullable=False),
        sa.Column("police_reference", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(address) <= 20000", name=op.f("ck_no_copy_records_address_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_no_copy_records_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_no_copy_records_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(found_by) <= 300", name=op.f("ck_no_copy_records_found_by_length")
        ),
        sa.CheckConstraint(
            "length(found_time) <= 60", name=op.f("ck_no_copy_records_found_time_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_no_copy_records_id_length")),
        sa.CheckConstraint(
            "length(police_reference) <= 300",
            name=op.f("ck_no_copy_records_police_reference_length"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_no_copy_records_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_no_copy_records")),
    )
    with op.batch_alter_table("no_copy_records") as table:
        table.create_index(table.f("ix_no_copy_records_case_id"), ["case_id"], unique=False)

    op.create_table(
        "path_contacts",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("path", sa.String(length=60), nullable=False),
        sa.Column("office", sa.String(length=60), nullable=False),
        sa.Column("who", sa.String(length=300), nullable=False),
        sa.Column("how", sa.String(length=300), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("time", sa.String(length=60), nullable=False),
        sa.Column("said", sa.String(length=20000), nullable=False),
        sa.Column("advice", sa.String(length=20000), nullable=False),
        sa.Column("reference", sa.String(length=300), nullable=False),
        sa.Column("may_tell", sa.String(length=60), nullable=False),
        sa.Column("may_interview", sa.String(length=60), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(advice) <= 20000", name=op.f("ck_path_contacts_advice_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_path_contacts_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_path_contacts_entered_by_length")
        ),
        sa.CheckConstraint("length(how) <= 300", name=op.f("ck_path_contacts_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_path_contacts_id_length")),
        sa.CheckConstraint(
            "length(may_interview) <= 60", name=op.f("ck_path_contacts_may_interview_length")
        ),
        sa.CheckConstraint("length(may_tell) <= 60", name=op.f("ck_path_contacts_may_tell_length")),
        sa.CheckConstraint("length(office) <= 60", name=op.f("ck_path_contacts_office_length")),
        sa.CheckConstraint("length(path) <= 60", name=op.f("ck_path_contacts_path_length")),
        sa.CheckConstraint(
            "length(reference) <= 300", name=op.f("ck_path_contacts_reference_length")
        ),
        sa.CheckConstraint("length(said) <= 20000", name=op.f("ck_path_contacts_said_length")),
        sa.CheckConstraint("length(time) <= 60", name=op.f("ck_path_contacts_time_length")),
        sa.CheckConstraint("length(who) <= 300", name=op.f("ck_path_contacts_who_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_path_contacts_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_path_contacts")),
    )
    with op.batch_alter_table("path_contacts") as table:
        table.create_index(table.f("ix_path_contacts_case_id"), ["case_id"], unique=False)

    op.create_table(
        "path_ends",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("path", sa.String(length=60), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=False),
        sa.Column("how", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_path_ends_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_path_ends_entered_by_length")),
        sa.CheckConstraint("length(how) <= 20000", name=op.f("ck_path_ends_how_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_path_ends_id_length")),
        sa.CheckConstraint("length(path) <= 60", name=op.f("ck_path_ends_path_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_path_ends_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_path_ends")),
    )
    with op.batch_alter_table("path_ends") as table:
        table.create_index(table.f("ix_path_ends_case_id"), ["case_id"], unique=False)

    op.create_table(
        "procedure_choices",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("procedure", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("chosen_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(case_id) <= 36", name=op.f("ck_procedure_choices_case_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_procedure_choices_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_procedure_choices_id_length")),
        sa.CheckConstraint(
            "length(procedure) <= 60", name=op.f("ck_procedure_choices_procedure_length")
        ),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_procedure_choices_reason_length")
        ),
        sa.CheckConstraint("length(title) <= 300", name=op.f("ck_procedure_choices_title_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_procedure_choices_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedure_choices")),
    )
    with op.batch_alter_table("procedure_choices") as table:
        table.create_index(table.f("ix_procedure_choices_case_id"), ["case_id"], unique=False)

    op.create_table(
        "remedies",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("what", sa.String(length=60), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("done_by", sa.String(length=300), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_remedies_case_id_length")),
        sa.CheckConstraint("length(done_by) <= 300", name=op.f("ck_remedies_done_by_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_remedies_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_remedies_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_remedies_note_length")),
        sa.CheckConstraint("length(what) <= 60", name=op.f("ck_remedies_what_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_remedies_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remedies")),
    )
    with op.batch_alter_table("remedies") as table:
        table.create_index(table.f("ix_remedies_case_id"), ["case_id"], unique=False)

    op.create_table(
        "support_plans",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("contact", sa.String(length=300), nullable=False),
        sa.Column("offered", sa.String(length=20000), nullable=False),
        sa.Column("report_tool", sa.String(length=20000), nullable=False),
        sa.Column("risk", sa.String(length=20000), nullable=False),
        sa.Column("risk_met", sa.String(length=20000), nullable=False),
        sa.Column("updated_by", sa.String(length=300), nullable=False),
        sa.Column("next_update_on", sa.Date(), nullable=True),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_support_plans_case_id_length")),
        sa.CheckConstraint("length(contact) <= 300", name=op.f("ck_support_plans_contact_length")),
        sa.CheckConstraint(
            "length(end_reason) <= 20000", name=op.f("ck_support_plans_end_reason_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_support_plans_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_support_plans_id_length")),
        sa.CheckConstraint(
            "length(offered) <= 20000", name=op.f("ck_support_plans_offered_length")
        ),
        sa.CheckConstraint(
            "length(person_id) <= 36", name=op.f("ck_support_plans_person_id_length")
        ),
        sa.CheckConstraint(
            "length(report_tool) <= 20000", name=op.f("ck_support_plans_report_tool_length")
        ),
        sa.CheckConstraint("length(risk) <= 20000", name=op.f("ck_support_plans_risk_length")),
        sa.CheckConstraint(
            "length(risk_met) <= 20000", name=op.f("ck_support_plans_risk_met_length")
        ),
        sa.CheckConstraint(
            "length(updated_by) <= 300", name=op.f("ck_support_plans_updated_by_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_support_plans_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_support_plans_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support_plans")),
    )
    with op.batch_alter_table("support_plans") as table:
        table.create_index(table.f("ix_support_plans_case_id"), ["case_id"], unique=False)

    op.create_table(
        "set_apart",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("exhibit_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("what", sa.String(length=20000), nullable=False),
        sa.Column("why", sa.String(length=20000), nullable=False),
        sa.Column("apart_on", sa.Date(), nullable=False),
        sa.Column("released_on", sa.Date(), nullable=True),
        sa.Column("released_by", sa.String(length=300), nullable=False),
        sa.Column("release_reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_set_apart_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_set_apart_entered_by_length")),
        sa.CheckConstraint("length(exhibit_id) <= 36", name=op.f("ck_set_apart_exhibit_id_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_set_apart_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_set_apart_kind_length")),
        sa.CheckConstraint(
            "length(release_reason) <= 20000", name=op.f("ck_set_apart_release_reason_length")
        ),
        sa.CheckConstraint(
            "length(released_by) <= 300", name=op.f("ck_set_apart_released_by_length")
        ),
        sa.CheckConstraint("length(what) <= 20000", name=op.f("ck_set_apart_what_length")),
        sa.CheckConstraint("length(why) <= 20000", name=op.f("ck_set_apart_why_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_set_apart_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_set_apart_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_set_apart")),
    )
    with op.batch_alter_table("set_apart") as table:
        table.create_index(table.f("ix_set_apart_case_id"), ["case_id"], unique=False)

    op.create_table(
        "support_updates",
        sa.Column("plan_id", sa.String(length=36), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("told_by", sa.String(length=300), nullable=False),
        sa.Column("what", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_support_updates_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_support_updates_id_length")),
        sa.CheckConstraint("length(plan_id) <= 36", name=op.f("ck_support_updates_plan_id_length")),
        sa.CheckConstraint(
            "length(told_by) <= 300", name=op.f("ck_support_updates_told_by_length")
        ),
        sa.CheckConstraint("length(what) <= 20000", name=op.f("ck_support_updates_what_length")),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["support_plans.id"], name=op.f("fk_support_updates_plan_id_support_plans")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support_updates")),
    )
    with op.batch_alter_table("support_updates") as table:
        table.create_index(table.f("ix_support_updates_plan_id"), ["plan_id"], unique=False)

    with op.batch_alter_table("employments") as table:
        table.add_column(
            sa.Column(
                "person_kind", sa.String(length=60), server_default="employee", nullable=False
            )
        )
        table.create_check_constraint(
            op.f("ck_employments_person_kind_length"), "length(person_kind) <= 60"
        )
