"""The first layout of a store: every table, the two search indexes, the guards of the audit."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

SEARCH = (
    """
    CREATE VIRTUAL TABLE case_search USING fts5(
        reference, person, work, words,
        content='', contentless_delete=1, prefix='2 3',
        tokenize="unicode61 remove_diacritics 2"
    )
    """,
    """
    CREATE VIRTUAL TABLE case_pieces USING fts5(
        pieces, content='', contentless_delete=1, tokenize='trigram'
    )
    """,
)
GUARDS = (
    """
    CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END
    """,
    """
    CREATE TRIGGER audit_is_never_cut BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is never cut'); END
    """,
    """
    CREATE TRIGGER audit_has_no_gaps BEFORE INSERT ON audit
    WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
    BEGIN SELECT RAISE(ABORT, 'the audit has no gaps'); END
    """,
)


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("user_id", sa.String(length=60), nullable=False),
        sa.Column("action", sa.String(length=60), nullable=False),
        sa.Column("case_id", sa.String(length=60), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("key_no", sa.Integer(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("mac", sa.String(length=64), nullable=False),
        sa.CheckConstraint("length(action) <= 60", name=op.f("ck_audit_action_length")),
        sa.CheckConstraint("length(case_id) <= 60", name=op.f("ck_audit_case_id_length")),
        sa.CheckConstraint("length(hash) <= 64", name=op.f("ck_audit_hash_length")),
        sa.CheckConstraint("length(mac) <= 64", name=op.f("ck_audit_mac_length")),
        sa.CheckConstraint("length(previous) <= 64", name=op.f("ck_audit_previous_length")),
        sa.CheckConstraint("length(user_id) <= 60", name=op.f("ck_audit_user_id_length")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_case_id"), "audit", ["case_id"], unique=False)
    op.create_table(
        "closed_days",
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_closed_days_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_closed_days_id_length")),
        sa.CheckConstraint("length(name) <= 300", name=op.f("ck_closed_days_name_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closed_days")),
        sa.UniqueConstraint("on", name=op.f("uq_closed_days_on")),
    )
    op.create_table(
        "incidents",
        sa.Column("discovered_on", sa.Date(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.String(length=60), nullable=False),
        sa.Column("is_anonymous", sa.Boolean(), nullable=False),
        sa.Column("platform", sa.String(length=300), nullable=False),
        sa.Column("summary", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(channel) <= 60", name=op.f("ck_incidents_channel_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_incidents_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_incidents_id_length")),
        sa.CheckConstraint("length(platform) <= 300", name=op.f("ck_incidents_platform_length")),
        sa.CheckConstraint("length(summary) <= 20000", name=op.f("ck_incidents_summary_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incidents")),
    )
    op.create_table(
        "organisation",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("nation", sa.String(length=60), nullable=False),
        sa.Column("reference_prefix", sa.String(length=60), nullable=False),
        sa.Column("pack_code", sa.String(length=60), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("rules_approved_by", sa.String(length=300), nullable=False),
        sa.Column("rules_approved_on", sa.Date(), nullable=True),
        sa.Column("backup_folder", sa.String(length=20000), nullable=False),
        sa.Column("last_backup_at", sa.String(length=32), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(backup_folder) <= 20000", name=op.f("ck_organisation_backup_folder_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_organisation_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_organisation_id_length")),
        sa.CheckConstraint("length(name) <= 300", name=op.f("ck_organisation_name_length")),
        sa.CheckConstraint("length(nation) <= 60", name=op.f("ck_organisation_nation_length")),
        sa.CheckConstraint(
            "length(pack_code) <= 60", name=op.f("ck_organisation_pack_code_length")
        ),
        sa.CheckConstraint(
            "length(reference_prefix) <= 60", name=op.f("ck_organisation_reference_prefix_length")
        ),
        sa.CheckConstraint(
            "length(rules_approved_by) <= 300",
            name=op.f("ck_organisation_rules_approved_by_length"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    op.create_table(
        "pack_versions",
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=True),
        sa.Column("effective_to", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(code) <= 60", name=op.f("ck_pack_versions_code_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_pack_versions_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_pack_versions_id_length")),
        sa.CheckConstraint("length(sha256) <= 64", name=op.f("ck_pack_versions_sha256_length")),
        sa.CheckConstraint("length(title) <= 300", name=op.f("ck_pack_versions_title_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack_versions")),
        sa.UniqueConstraint("code", "sha256", name=op.f("uq_pack_versions_code_sha256")),
    )
    op.create_table(
        "people",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("folded", sa.String(length=300), nullable=False),
        sa.Column("is_child", sa.Boolean(), nullable=False),
        sa.Column("protected_as", sa.String(length=300), nullable=False),
        sa.Column("contact", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(contact) <= 300", name=op.f("ck_people_contact_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_people_entered_by_length")),
        sa.CheckConstraint("length(folded) <= 300", name=op.f("ck_people_folded_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_people_id_length")),
        sa.CheckConstraint("length(name) <= 300", name=op.f("ck_people_name_length")),
        sa.CheckConstraint(
            "length(protected_as) <= 300", name=op.f("ck_people_protected_as_length")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_index(op.f("ix_people_folded"), "people", ["folded"], unique=False)
    op.create_table(
        "reference_numbers",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_reference_numbers")),
    )
    op.create_table(
        "users",
        sa.Column("login", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("role", sa.String(length=60), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("must_change_password", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_users_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_users_id_length")),
        sa.CheckConstraint("length(login) <= 60", name=op.f("ck_users_login_length")),
        sa.CheckConstraint("length(name) <= 300", name=op.f("ck_users_name_length")),
        sa.CheckConstraint("length(role) <= 60", name=op.f("ck_users_role_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("login", name=op.f("uq_users_login")),
    )
    op.create_table(
        "cases",
        sa.Column("search_no", sa.Integer(), nullable=False),
        sa.Column("incident_id", sa.String(length=36), nullable=False),
        sa.Column("respondent_id", sa.String(length=36), nullable=True),
        sa.Column("reference", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("state_since", sa.Date(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("procedure", sa.String(length=60), nullable=False),
        sa.Column("pack_id", sa.String(length=36), nullable=False),
        sa.Column("caseworker_id", sa.String(length=36), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closing_reason", sa.String(length=20000), nullable=False),
        sa.Column("next_due_on", sa.Date(), nullable=True),
        sa.Column("next_due_title", sa.String(length=300), nullable=False),
        sa.Column("due_order", sa.String(length=60), nullable=False),
        sa.Column("shown_as", sa.String(length=300), nullable=False),
        sa.Column("role_line", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(caseworker_id) <= 36", name=op.f("ck_cases_caseworker_id_length")
        ),
        sa.CheckConstraint(
            "length(closing_reason) <= 20000", name=op.f("ck_cases_closing_reason_length")
        ),
        sa.CheckConstraint("length(due_order) <= 60", name=op.f("ck_cases_due_order_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_cases_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_cases_id_length")),
        sa.CheckConstraint("length(incident_id) <= 36", name=op.f("ck_cases_incident_id_length")),
        sa.CheckConstraint(
            "length(next_due_title) <= 300", name=op.f("ck_cases_next_due_title_length")
        ),
        sa.CheckConstraint("length(pack_id) <= 36", name=op.f("ck_cases_pack_id_length")),
        sa.CheckConstraint("length(procedure) <= 60", name=op.f("ck_cases_procedure_length")),
        sa.CheckConstraint("length(reference) <= 60", name=op.f("ck_cases_reference_length")),
        sa.CheckConstraint("length(role_line) <= 300", name=op.f("ck_cases_role_line_length")),
        sa.CheckConstraint("length(shown_as) <= 300", name=op.f("ck_cases_shown_as_length")),
        sa.CheckConstraint("length(state) <= 60", name=op.f("ck_cases_state_length")),
        sa.ForeignKeyConstraint(
            ["caseworker_id"], ["users.id"], name=op.f("fk_cases_caseworker_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incidents.id"], name=op.f("fk_cases_incident_id_incidents")
        ),
        sa.ForeignKeyConstraint(
            ["pack_id"], ["pack_versions.id"], name=op.f("fk_cases_pack_id_pack_versions")
        ),
        sa.ForeignKeyConstraint(
            ["respondent_id"], ["people.id"], name=op.f("fk_cases_respondent_id_people")
        ),
        sa.CheckConstraint(
            "length(respondent_id) <= 36", name=op.f("ck_cases_respondent_id_length")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("reference", name=op.f("uq_cases_reference")),
        sa.UniqueConstraint("search_no", name=op.f("uq_cases_search_no")),
    )
    op.create_index(op.f("ix_cases_incident_id"), "cases", ["incident_id"], unique=False)
    op.create_index(op.f("ix_cases_due_order_id"), "cases", ["due_order", "id"], unique=False)
    op.create_index(op.f("ix_cases_opened_on"), "cases", ["opened_on"], unique=False)
    op.create_index(op.f("ix_cases_respondent_id"), "cases", ["respondent_id"], unique=False)
    op.create_table(
        "drafts",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("form", sa.String(length=60), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("answers", sa.String(length=4000000), nullable=False),
        sa.Column("saved_at", sa.String(length=32), nullable=False),
        sa.CheckConstraint("length(answers) <= 4000000", name=op.f("ck_drafts_answers_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_drafts_case_id_length")),
        sa.CheckConstraint("length(form) <= 60", name=op.f("ck_drafts_form_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_drafts_id_length")),
        sa.CheckConstraint("length(user_id) <= 36", name=op.f("ck_drafts_user_id_length")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_drafts_user_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
        sa.UniqueConstraint(
            "user_id", "form", "case_id", name=op.f("uq_drafts_user_id_form_case_id")
        ),
    )
    op.create_table(
        "employments",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("post", sa.String(length=300), nullable=False),
        sa.Column("service", sa.String(length=300), nullable=False),
        sa.Column("workplace", sa.String(length=300), nullable=False),
        sa.Column("workforce", sa.String(length=60), nullable=False),
        sa.Column("regulated_role", sa.String(length=60), nullable=False),
        sa.Column("is_care_service", sa.Boolean(), nullable=False),
        sa.Column("is_educational_establishment", sa.Boolean(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("manager", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_employments_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_employments_id_length")),
        sa.CheckConstraint("length(manager) <= 300", name=op.f("ck_employments_manager_length")),
        sa.CheckConstraint("length(person_id) <= 36", name=op.f("ck_employments_person_id_length")),
        sa.CheckConstraint("length(post) <= 300", name=op.f("ck_employments_post_length")),
        sa.CheckConstraint(
            "length(regulated_role) <= 60", name=op.f("ck_employments_regulated_role_length")
        ),
        sa.CheckConstraint("length(service) <= 300", name=op.f("ck_employments_service_length")),
        sa.CheckConstraint("length(workforce) <= 60", name=op.f("ck_employments_workforce_length")),
        sa.CheckConstraint(
            "length(workplace) <= 300", name=op.f("ck_employments_workplace_length")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_employments_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employments")),
        sa.UniqueConstraint("person_id", name=op.f("uq_employments_person_id")),
    )
    op.create_table(
        "incident_parties",
        sa.Column("incident_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("part", sa.String(length=60), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("told_what", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_incident_parties_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_incident_parties_id_length")),
        sa.CheckConstraint(
            "length(incident_id) <= 36", name=op.f("ck_incident_parties_incident_id_length")
        ),
        sa.CheckConstraint("length(part) <= 60", name=op.f("ck_incident_parties_part_length")),
        sa.CheckConstraint(
            "length(person_id) <= 36", name=op.f("ck_incident_parties_person_id_length")
        ),
        sa.CheckConstraint(
            "length(told_what) <= 20000", name=op.f("ck_incident_parties_told_what_length")
        ),
        sa.ForeignKeyConstraint(
            ["incident_id"],
            ["incidents.id"],
            name=op.f("fk_incident_parties_incident_id_incidents"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_incident_parties_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_parties")),
    )
    op.create_index(
        op.f("ix_incident_parties_incident_id"), "incident_parties", ["incident_id"], unique=False
    )
    op.create_table(
        "registrations",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("body", sa.String(length=60), nullable=False),
        sa.Column("number", sa.String(length=300), nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(body) <= 60", name=op.f("ck_registrations_body_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_registrations_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_registrations_id_length")),
        sa.CheckConstraint("length(number) <= 300", name=op.f("ck_registrations_number_length")),
        sa.CheckConstraint(
            "length(person_id) <= 36", name=op.f("ck_registrations_person_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_registrations_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registrations")),
        sa.UniqueConstraint("person_id", "body", name=op.f("uq_registrations_person_id_body")),
    )
    op.create_table(
        "allegations",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("heading", sa.String(length=300), nullable=False),
        sa.Column("text", sa.String(length=20000), nullable=False),
        sa.Column("category", sa.String(length=60), nullable=False),
        sa.Column("conduct_from", sa.Date(), nullable=False),
        sa.Column("conduct_to", sa.Date(), nullable=False),
        sa.Column("is_gross", sa.String(length=60), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_reason", sa.String(length=20000), nullable=False),
        sa.Column("answer", sa.String(length=20000), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("nothing_for", sa.Boolean(), nullable=False),
        sa.Column("nothing_against", sa.Boolean(), nullable=False),
        sa.Column("finding", sa.String(length=60), nullable=False),
        sa.Column("finding_reason", sa.String(length=20000), nullable=False),
        sa.Column("finding_on", sa.Date(), nullable=True),
        sa.Column("decision", sa.String(length=60), nullable=False),
        sa.Column("decision_reason", sa.String(length=20000), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(answer) <= 20000", name=op.f("ck_allegations_answer_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_allegations_case_id_length")),
        sa.CheckConstraint("length(category) <= 60", name=op.f("ck_allegations_category_length")),
        sa.CheckConstraint("length(decision) <= 60", name=op.f("ck_allegations_decision_length")),
        sa.CheckConstraint(
            "length(decision_reason) <= 20000", name=op.f("ck_allegations_decision_reason_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_allegations_entered_by_length")
        ),
        sa.CheckConstraint("length(finding) <= 60", name=op.f("ck_allegations_finding_length")),
        sa.CheckConstraint(
            "length(finding_reason) <= 20000", name=op.f("ck_allegations_finding_reason_length")
        ),
        sa.CheckConstraint("length(heading) <= 300", name=op.f("ck_allegations_heading_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_allegations_id_length")),
        sa.CheckConstraint("length(is_gross) <= 60", name=op.f("ck_allegations_is_gross_length")),
        sa.CheckConstraint("length(text) <= 20000", name=op.f("ck_allegations_text_length")),
        sa.CheckConstraint(
            "length(withdrawn_reason) <= 20000", name=op.f("ck_allegations_withdrawn_reason_length")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_allegations_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_allegations")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_allegations_case_id_number")),
    )
    op.create_table(
        "appeals",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("lodged_on", sa.Date(), nullable=False),
        sa.Column("grounds", sa.String(length=20000), nullable=False),
        sa.Column("is_in_time", sa.Boolean(), nullable=False),
        sa.Column("late_reason", sa.String(length=20000), nullable=False),
        sa.Column("decision", sa.String(length=60), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.String(length=36), nullable=True),
        sa.Column("reasons", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_appeals_case_id_length")),
        sa.CheckConstraint("length(decision) <= 60", name=op.f("ck_appeals_decision_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_appeals_entered_by_length")),
        sa.CheckConstraint("length(grounds) <= 20000", name=op.f("ck_appeals_grounds_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_appeals_id_length")),
        sa.CheckConstraint(
            "length(late_reason) <= 20000", name=op.f("ck_appeals_late_reason_length")
        ),
        sa.CheckConstraint("length(reasons) <= 20000", name=op.f("ck_appeals_reasons_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_appeals_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["people.id"], name=op.f("fk_appeals_decided_by_people")
        ),
        sa.CheckConstraint("length(decided_by) <= 36", name=op.f("ck_appeals_decided_by_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appeals")),
    )
    op.create_index(op.f("ix_appeals_case_id"), "appeals", ["case_id"], unique=False)
    op.create_table(
        "bars",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_bars_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_bars_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_bars_id_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_bars_reason_length")),
        sa.CheckConstraint("length(user_id) <= 36", name=op.f("ck_bars_user_id_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_bars_case_id_cases")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_bars_user_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bars")),
    )
    op.create_index(op.f("ix_bars_user_id_case_id"), "bars", ["user_id", "case_id"], unique=False)
    op.create_table(
        "case_access",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_case_access_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_case_access_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_case_access_id_length")),
        sa.CheckConstraint("length(user_id) <= 36", name=op.f("ck_case_access_user_id_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_access_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_case_access_user_id_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_access")),
        sa.UniqueConstraint("case_id", "user_id", name=op.f("uq_case_access_case_id_user_id")),
    )
    op.create_table(
        "case_documents",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("file_name", sa.String(length=300), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("audit_seq", sa.Integer(), nullable=False),
        sa.Column("audit_hash", sa.String(length=64), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(audit_hash) <= 64", name=op.f("ck_case_documents_audit_hash_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_case_documents_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_case_documents_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(file_name) <= 300", name=op.f("ck_case_documents_file_name_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_case_documents_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_case_documents_kind_length")),
        sa.CheckConstraint("length(sha256) <= 64", name=op.f("ck_case_documents_sha256_length")),
        sa.CheckConstraint("length(title) <= 300", name=op.f("ck_case_documents_title_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_documents_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_documents")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_case_documents_case_id_number")),
    )
    op.create_table(
        "case_events",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("step", sa.String(length=60), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("happened_time", sa.String(length=60), nullable=False),
        sa.Column("precision", sa.String(length=60), nullable=False),
        sa.Column("text", sa.String(length=20000), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_case_events_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_case_events_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(happened_time) <= 60", name=op.f("ck_case_events_happened_time_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_case_events_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_case_events_kind_length")),
        sa.CheckConstraint("length(precision) <= 60", name=op.f("ck_case_events_precision_length")),
        sa.CheckConstraint("length(step) <= 60", name=op.f("ck_case_events_step_length")),
        sa.CheckConstraint("length(text) <= 20000", name=op.f("ck_case_events_text_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_events_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_events")),
    )
    op.create_index(
        op.f("ix_case_events_case_id_happened_on"),
        "case_events",
        ["case_id", "happened_on"],
        unique=False,
    )
    op.create_table(
        "case_people",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("part", sa.String(length=60), nullable=False),
        sa.Column("may_dismiss", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_case_people_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_case_people_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_case_people_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_case_people_note_length")),
        sa.CheckConstraint("length(part) <= 60", name=op.f("ck_case_people_part_length")),
        sa.CheckConstraint("length(person_id) <= 36", name=op.f("ck_case_people_person_id_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_people_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_case_people_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_people")),
    )
    op.create_index(op.f("ix_case_people_case_id"), "case_people", ["case_id"], unique=False)
    op.create_table(
        "clocks",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("subject", sa.String(length=60), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("started_at", sa.String(length=32), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_at", sa.String(length=32), nullable=True),
        sa.Column("overdue_from", sa.String(length=32), nullable=False),
        sa.Column("internal_target", sa.Date(), nullable=True),
        sa.Column("is_statutory", sa.Boolean(), nullable=False),
        sa.Column("is_running", sa.Boolean(), nullable=False),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.Column("explanation", sa.String(length=20000), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_clocks_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_clocks_entered_by_length")),
        sa.CheckConstraint(
            "length(explanation) <= 20000", name=op.f("ck_clocks_explanation_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_clocks_id_length")),
        sa.CheckConstraint("length(rule) <= 60", name=op.f("ck_clocks_rule_length")),
        sa.CheckConstraint("length(source) <= 20000", name=op.f("ck_clocks_source_length")),
        sa.CheckConstraint("length(subject) <= 60", name=op.f("ck_clocks_subject_length")),
        sa.CheckConstraint("length(title) <= 300", name=op.f("ck_clocks_title_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_clocks_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clocks")),
    )
    op.create_index(op.f("ix_clocks_case_id"), "clocks", ["case_id"], unique=False)
    op.create_index(
        op.f("ix_clocks_is_running_due_on"), "clocks", ["is_running", "due_on"], unique=False
    )
    op.create_table(
        "concerns",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("raised_on", sa.Date(), nullable=False),
        sa.Column("summary", sa.String(length=20000), nullable=False),
        sa.Column("handling_reason", sa.String(length=20000), nullable=False),
        sa.Column("resolved_on", sa.Date(), nullable=True),
        sa.Column("resolution", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_concerns_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_concerns_entered_by_length")),
        sa.CheckConstraint(
            "length(handling_reason) <= 20000", name=op.f("ck_concerns_handling_reason_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_concerns_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_concerns_kind_length")),
        sa.CheckConstraint(
            "length(resolution) <= 20000", name=op.f("ck_concerns_resolution_length")
        ),
        sa.CheckConstraint("length(state) <= 60", name=op.f("ck_concerns_state_length")),
        sa.CheckConstraint("length(summary) <= 20000", name=op.f("ck_concerns_summary_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_concerns_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concerns")),
    )
    op.create_index(op.f("ix_concerns_case_id"), "concerns", ["case_id"], unique=False)
    op.create_table(
        "corrections",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("about", sa.String(length=300), nullable=False),
        sa.Column("was", sa.String(length=20000), nullable=False),
        sa.Column("should_be", sa.String(length=20000), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(about) <= 300", name=op.f("ck_corrections_about_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_corrections_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_corrections_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_corrections_id_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_corrections_reason_length")),
        sa.CheckConstraint(
            "length(should_be) <= 20000", name=op.f("ck_corrections_should_be_length")
        ),
        sa.CheckConstraint("length(was) <= 20000", name=op.f("ck_corrections_was_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_corrections_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
    )
    op.create_index(op.f("ix_corrections_case_id"), "corrections", ["case_id"], unique=False)
    op.create_table(
        "departures",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("step", sa.String(length=60), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("force", sa.String(length=60), nullable=False),
        sa.Column("sentence", sa.String(length=20000), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("approved_by", sa.String(length=300), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(approved_by) <= 300", name=op.f("ck_departures_approved_by_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_departures_case_id_length")),
        sa.CheckConstraint("length(code) <= 60", name=op.f("ck_departures_code_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_departures_entered_by_length")
        ),
        sa.CheckConstraint("length(force) <= 60", name=op.f("ck_departures_force_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_departures_id_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_departures_reason_length")),
        sa.CheckConstraint("length(sentence) <= 20000", name=op.f("ck_departures_sentence_length")),
        sa.CheckConstraint("length(step) <= 60", name=op.f("ck_departures_step_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_departures_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_departures")),
    )
    op.create_index(op.f("ix_departures_case_id"), "departures", ["case_id"], unique=False)
    op.create_table(
        "exhibits",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("blob_id", sa.String(length=60), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("kind_label", sa.String(length=300), nullable=False),
        sa.Column("is_picture", sa.Boolean(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("original_name", sa.String(length=300), nullable=False),
        sa.Column("source_kind", sa.String(length=60), nullable=False),
        sa.Column("obtained_by", sa.String(length=300), nullable=False),
        sa.Column("obtained_on", sa.Date(), nullable=False),
        sa.Column("obtained_time", sa.String(length=60), nullable=False),
        sa.Column("obtained_how", sa.String(length=20000), nullable=False),
        sa.Column("lawful_route", sa.String(length=60), nullable=False),
        sa.Column("url", sa.String(length=20000), nullable=False),
        sa.Column("platform", sa.String(length=300), nullable=False),
        sa.Column("account_handle", sa.String(length=300), nullable=False),
        sa.Column("account_name", sa.String(length=300), nullable=False),
        sa.Column("posted_on", sa.Date(), nullable=True),
        sa.Column("posted_time", sa.String(length=60), nullable=False),
        sa.Column("posted_precision", sa.String(length=60), nullable=False),
        sa.Column("captured_on", sa.Date(), nullable=True),
        sa.Column("captured_time", sa.String(length=60), nullable=False),
        sa.Column("capture_method", sa.String(length=60), nullable=False),
        sa.Column("visibility", sa.String(length=60), nullable=False),
        sa.Column("device", sa.String(length=300), nullable=False),
        sa.Column("attribution", sa.String(length=20000), nullable=False),
        sa.Column("contains", sa.String(length=300), nullable=False),
        sa.Column("is_sensitive", sa.Boolean(), nullable=False),
        sa.Column("sealed_at", sa.String(length=32), nullable=False),
        sa.Column("verified_at", sa.String(length=32), nullable=False),
        sa.Column("damage", sa.String(length=20000), nullable=False),
        sa.Column("notes", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(account_handle) <= 300", name=op.f("ck_exhibits_account_handle_length")
        ),
        sa.CheckConstraint(
            "length(account_name) <= 300", name=op.f("ck_exhibits_account_name_length")
        ),
        sa.CheckConstraint(
            "length(attribution) <= 20000", name=op.f("ck_exhibits_attribution_length")
        ),
        sa.CheckConstraint("length(blob_id) <= 60", name=op.f("ck_exhibits_blob_id_length")),
        sa.CheckConstraint(
            "length(capture_method) <= 60", name=op.f("ck_exhibits_capture_method_length")
        ),
        sa.CheckConstraint(
            "length(captured_time) <= 60", name=op.f("ck_exhibits_captured_time_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_exhibits_case_id_length")),
        sa.CheckConstraint("length(contains) <= 300", name=op.f("ck_exhibits_contains_length")),
        sa.CheckConstraint("length(damage) <= 20000", name=op.f("ck_exhibits_damage_length")),
        sa.CheckConstraint("length(device) <= 300", name=op.f("ck_exhibits_device_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_exhibits_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_exhibits_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_exhibits_kind_length")),
        sa.CheckConstraint("length(kind_label) <= 300", name=op.f("ck_exhibits_kind_label_length")),
        sa.CheckConstraint(
            "length(lawful_route) <= 60", name=op.f("ck_exhibits_lawful_route_length")
        ),
        sa.CheckConstraint("length(notes) <= 20000", name=op.f("ck_exhibits_notes_length")),
        sa.CheckConstraint(
            "length(obtained_by) <= 300", name=op.f("ck_exhibits_obtained_by_length")
        ),
        sa.CheckConstraint(
            "length(obtained_how) <= 20000", name=op.f("ck_exhibits_obtained_how_length")
        ),
        sa.CheckConstraint(
            "length(obtained_time) <= 60", name=op.f("ck_exhibits_obtained_time_length")
        ),
        sa.CheckConstraint(
            "length(original_name) <= 300", name=op.f("ck_exhibits_original_name_length")
        ),
        sa.CheckConstraint("length(platform) <= 300", name=op.f("ck_exhibits_platform_length")),
        sa.CheckConstraint(
            "length(posted_precision) <= 60", name=op.f("ck_exhibits_posted_precision_length")
        ),
        sa.CheckConstraint(
            "length(posted_time) <= 60", name=op.f("ck_exhibits_posted_time_length")
        ),
        sa.CheckConstraint("length(sha256) <= 64", name=op.f("ck_exhibits_sha256_length")),
        sa.CheckConstraint(
            "length(source_kind) <= 60", name=op.f("ck_exhibits_source_kind_length")
        ),
        sa.CheckConstraint("length(title) <= 300", name=op.f("ck_exhibits_title_length")),
        sa.CheckConstraint("length(url) <= 20000", name=op.f("ck_exhibits_url_length")),
        sa.CheckConstraint("length(visibility) <= 60", name=op.f("ck_exhibits_visibility_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_exhibits_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exhibits")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_exhibits_case_id_number")),
    )
    op.create_index(op.f("ix_exhibits_sha256"), "exhibits", ["sha256"], unique=False)
    op.create_table(
        "hearings",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("chair_id", sa.String(length=36), nullable=False),
        sa.Column("served_on", sa.Date(), nullable=False),
        sa.Column("served_how", sa.String(length=60), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("held_time", sa.String(length=60), nullable=False),
        sa.Column("place", sa.String(length=300), nullable=False),
        sa.Column("consequences", sa.String(length=20000), nullable=False),
        sa.Column("dismissal_possible", sa.Boolean(), nullable=False),
        sa.Column("papers", sa.String(length=20000), nullable=False),
        sa.Column("witnesses", sa.String(length=20000), nullable=False),
        sa.Column("adjustments", sa.String(length=20000), nullable=False),
        sa.Column("companion_told", sa.Boolean(), nullable=False),
        sa.Column("companion", sa.String(length=300), nullable=False),
        sa.Column("attended", sa.String(length=60), nullable=False),
        sa.Column("attendance", sa.String(length=20000), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("minutes", sa.String(length=4000000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(adjustments) <= 20000", name=op.f("ck_hearings_adjustments_length")
        ),
        sa.CheckConstraint(
            "length(attendance) <= 20000", name=op.f("ck_hearings_attendance_length")
        ),
        sa.CheckConstraint("length(attended) <= 60", name=op.f("ck_hearings_attended_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_hearings_case_id_length")),
        sa.CheckConstraint("length(chair_id) <= 36", name=op.f("ck_hearings_chair_id_length")),
        sa.CheckConstraint("length(companion) <= 300", name=op.f("ck_hearings_companion_length")),
        sa.CheckConstraint(
            "length(consequences) <= 20000", name=op.f("ck_hearings_consequences_length")
        ),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_hearings_entered_by_length")),
        sa.CheckConstraint("length(held_time) <= 60", name=op.f("ck_hearings_held_time_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_hearings_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_hearings_kind_length")),
        sa.CheckConstraint("length(minutes) <= 4000000", name=op.f("ck_hearings_minutes_length")),
        sa.CheckConstraint("length(papers) <= 20000", name=op.f("ck_hearings_papers_length")),
        sa.CheckConstraint("length(place) <= 300", name=op.f("ck_hearings_place_length")),
        sa.CheckConstraint("length(served_how) <= 60", name=op.f("ck_hearings_served_how_length")),
        sa.CheckConstraint("length(state) <= 60", name=op.f("ck_hearings_state_length")),
        sa.CheckConstraint("length(witnesses) <= 20000", name=op.f("ck_hearings_witnesses_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_hearings_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["chair_id"], ["people.id"], name=op.f("fk_hearings_chair_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearings")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_hearings_case_id_number")),
    )
    op.create_table(
        "holds",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("asked_by", sa.String(length=300), nullable=False),
        sa.Column("may_contact_employee", sa.Boolean(), nullable=False),
        sa.Column("may_continue", sa.String(length=20000), nullable=False),
        sa.Column("placed_on", sa.Date(), nullable=False),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.Column("lifted_reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(asked_by) <= 300", name=op.f("ck_holds_asked_by_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_holds_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_holds_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_holds_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_holds_kind_length")),
        sa.CheckConstraint(
            "length(lifted_reason) <= 20000", name=op.f("ck_holds_lifted_reason_length")
        ),
        sa.CheckConstraint(
            "length(may_continue) <= 20000", name=op.f("ck_holds_may_continue_length")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_holds_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holds")),
    )
    op.create_index(op.f("ix_holds_case_id"), "holds", ["case_id"], unique=False)
    op.create_table(
        "investigations",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("terms", sa.String(length=20000), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("facts_found", sa.String(length=20000), nullable=False),
        sa.Column("facts_not_found", sa.String(length=20000), nullable=False),
        sa.Column("mitigation", sa.String(length=20000), nullable=False),
        sa.Column("recommendation", sa.String(length=60), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signed_by", sa.String(length=36), nullable=True),
        sa.Column("case_to_answer", sa.String(length=60), nullable=False),
        sa.Column("case_to_answer_reason", sa.String(length=20000), nullable=False),
        sa.Column("case_to_answer_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_investigations_case_id_length")),
        sa.CheckConstraint(
            "length(case_to_answer) <= 60", name=op.f("ck_investigations_case_to_answer_length")
        ),
        sa.CheckConstraint(
            "length(case_to_answer_reason) <= 20000",
            name=op.f("ck_investigations_case_to_answer_reason_length"),
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_investigations_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(facts_found) <= 20000", name=op.f("ck_investigations_facts_found_length")
        ),
        sa.CheckConstraint(
            "length(facts_not_found) <= 20000",
            name=op.f("ck_investigations_facts_not_found_length"),
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_investigations_id_length")),
        sa.CheckConstraint(
            "length(mitigation) <= 20000", name=op.f("ck_investigations_mitigation_length")
        ),
        sa.CheckConstraint(
            "length(recommendation) <= 60", name=op.f("ck_investigations_recommendation_length")
        ),
        sa.CheckConstraint("length(terms) <= 20000", name=op.f("ck_investigations_terms_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_investigations_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["people.id"], name=op.f("fk_investigations_decided_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["signed_by"], ["people.id"], name=op.f("fk_investigations_signed_by_people")
        ),
        sa.CheckConstraint(
            "length(decided_by) <= 36", name=op.f("ck_investigations_decided_by_length")
        ),
        sa.CheckConstraint(
            "length(signed_by) <= 36", name=op.f("ck_investigations_signed_by_length")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_investigations")),
    )
    op.create_index(op.f("ix_investigations_case_id"), "investigations", ["case_id"], unique=False)
    op.create_table(
        "leavings",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("reason", sa.String(length=60), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("state_before", sa.String(length=60), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_leavings_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_leavings_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_leavings_id_length")),
        sa.CheckConstraint("length(reason) <= 60", name=op.f("ck_leavings_reason_length")),
        sa.CheckConstraint(
            "length(state_before) <= 60", name=op.f("ck_leavings_state_before_length")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_leavings_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leavings")),
    )
    op.create_index(op.f("ix_leavings_case_id"), "leavings", ["case_id"], unique=False)
    op.create_table(
        "outcomes",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("sanction", sa.String(length=60), nullable=False),
        sa.Column("decided_by", sa.String(length=36), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("reasons", sa.String(length=20000), nullable=False),
        sa.Column("belief", sa.String(length=20000), nullable=False),
        sa.Column("grounds", sa.String(length=20000), nullable=False),
        sa.Column("investigation", sa.String(length=20000), nullable=False),
        sa.Column("mitigation", sa.String(length=20000), nullable=False),
        sa.Column("warnings_considered", sa.String(length=20000), nullable=False),
        sa.Column("comparators", sa.String(length=20000), nullable=False),
        sa.Column("proportionality", sa.String(length=20000), nullable=False),
        sa.Column("code_considered", sa.String(length=20000), nullable=False),
        sa.Column("harm_ground", sa.String(length=60), nullable=False),
        sa.Column("harm_reason", sa.String(length=20000), nullable=False),
        sa.Column("more_serious_breach", sa.String(length=60), nullable=False),
        sa.Column("served_on", sa.Date(), nullable=False),
        sa.Column("served_how", sa.String(length=60), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("appeal_to", sa.String(length=300), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(appeal_to) <= 300", name=op.f("ck_outcomes_appeal_to_length")),
        sa.CheckConstraint("length(belief) <= 20000", name=op.f("ck_outcomes_belief_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_outcomes_case_id_length")),
        sa.CheckConstraint(
            "length(code_considered) <= 20000", name=op.f("ck_outcomes_code_considered_length")
        ),
        sa.CheckConstraint(
            "length(comparators) <= 20000", name=op.f("ck_outcomes_comparators_length")
        ),
        sa.CheckConstraint("length(decided_by) <= 36", name=op.f("ck_outcomes_decided_by_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_outcomes_entered_by_length")),
        sa.CheckConstraint("length(grounds) <= 20000", name=op.f("ck_outcomes_grounds_length")),
        sa.CheckConstraint(
            "length(harm_ground) <= 60", name=op.f("ck_outcomes_harm_ground_length")
        ),
        sa.CheckConstraint(
            "length(harm_reason) <= 20000", name=op.f("ck_outcomes_harm_reason_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_outcomes_id_length")),
        sa.CheckConstraint(
            "length(investigation) <= 20000", name=op.f("ck_outcomes_investigation_length")
        ),
        sa.CheckConstraint(
            "length(mitigation) <= 20000", name=op.f("ck_outcomes_mitigation_length")
        ),
        sa.CheckConstraint(
            "length(more_serious_breach) <= 60", name=op.f("ck_outcomes_more_serious_breach_length")
        ),
        sa.CheckConstraint(
            "length(proportionality) <= 20000", name=op.f("ck_outcomes_proportionality_length")
        ),
        sa.CheckConstraint("length(reasons) <= 20000", name=op.f("ck_outcomes_reasons_length")),
        sa.CheckConstraint("length(sanction) <= 60", name=op.f("ck_outcomes_sanction_length")),
        sa.CheckConstraint("length(served_how) <= 60", name=op.f("ck_outcomes_served_how_length")),
        sa.CheckConstraint(
            "length(warnings_considered) <= 20000",
            name=op.f("ck_outcomes_warnings_considered_length"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_outcomes_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["people.id"], name=op.f("fk_outcomes_decided_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcomes")),
    )
    op.create_index(op.f("ix_outcomes_case_id"), "outcomes", ["case_id"], unique=False)
    op.create_table(
        "referrals",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("body", sa.String(length=60), nullable=False),
        sa.Column("body_name", sa.String(length=300), nullable=False),
        sa.Column("trigger", sa.String(length=60), nullable=False),
        sa.Column("obligation", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("internal_target", sa.Date(), nullable=True),
        sa.Column("decision_reason", sa.String(length=20000), nullable=False),
        sa.Column("approved_by", sa.String(length=300), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("account", sa.String(length=20000), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("sent_how", sa.String(length=300), nullable=False),
        sa.Column("their_reference", sa.String(length=300), nullable=False),
        sa.Column("acknowledged_on", sa.Date(), nullable=True),
        sa.Column("employee_told_on", sa.Date(), nullable=True),
        sa.Column("withheld_reason", sa.String(length=20000), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('length("trigger") <= 60', name=op.f("ck_referrals_trigger_length")),
        sa.CheckConstraint("length(account) <= 20000", name=op.f("ck_referrals_account_length")),
        sa.CheckConstraint(
            "length(approved_by) <= 300", name=op.f("ck_referrals_approved_by_length")
        ),
        sa.CheckConstraint("length(body) <= 60", name=op.f("ck_referrals_body_length")),
        sa.CheckConstraint("length(body_name) <= 300", name=op.f("ck_referrals_body_name_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_referrals_case_id_length")),
        sa.CheckConstraint(
            "length(decision_reason) <= 20000", name=op.f("ck_referrals_decision_reason_length")
        ),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_referrals_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_referrals_id_length")),
        sa.CheckConstraint("length(obligation) <= 60", name=op.f("ck_referrals_obligation_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_referrals_reason_length")),
        sa.CheckConstraint("length(sent_how) <= 300", name=op.f("ck_referrals_sent_how_length")),
        sa.CheckConstraint("length(source) <= 20000", name=op.f("ck_referrals_source_length")),
        sa.CheckConstraint("length(state) <= 60", name=op.f("ck_referrals_state_length")),
        sa.CheckConstraint(
            "length(their_reference) <= 300", name=op.f("ck_referrals_their_reference_length")
        ),
        sa.CheckConstraint(
            "length(withheld_reason) <= 20000", name=op.f("ck_referrals_withheld_reason_length")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_referrals_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referrals")),
        sa.UniqueConstraint(
            "case_id", "body", "trigger", name=op.f("uq_referrals_case_id_body_trigger")
        ),
    )
    op.create_table(
        "removals",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("what", sa.String(length=20000), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("asked_how", sa.String(length=300), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(answer) <= 20000", name=op.f("ck_removals_answer_length")),
        sa.CheckConstraint("length(asked_how) <= 300", name=op.f("ck_removals_asked_how_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_removals_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_removals_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_removals_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_removals_kind_length")),
        sa.CheckConstraint("length(state) <= 60", name=op.f("ck_removals_state_length")),
        sa.CheckConstraint("length(what) <= 20000", name=op.f("ck_removals_what_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_removals_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_removals")),
    )
    op.create_index(op.f("ix_removals_case_id"), "removals", ["case_id"], unique=False)
    op.create_table(
        "screens",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("ask_again_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(answer) <= 60", name=op.f("ck_screens_answer_length")),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_screens_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_screens_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_screens_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_screens_kind_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_screens_reason_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_screens_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_screens")),
        sa.UniqueConstraint("case_id", "kind", name=op.f("uq_screens_case_id_kind")),
    )
    op.create_table(
        "statements",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.Column("place", sa.String(length=300), nullable=False),
        sa.Column("present", sa.String(length=300), nullable=False),
        sa.Column("text", sa.String(length=4000000), nullable=False),
        sa.Column("status", sa.String(length=60), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_statements_case_id_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_statements_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_statements_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_statements_kind_length")),
        sa.CheckConstraint("length(person_id) <= 36", name=op.f("ck_statements_person_id_length")),
        sa.CheckConstraint("length(place) <= 300", name=op.f("ck_statements_place_length")),
        sa.CheckConstraint("length(present) <= 300", name=op.f("ck_statements_present_length")),
        sa.CheckConstraint("length(status) <= 60", name=op.f("ck_statements_status_length")),
        sa.CheckConstraint("length(text) <= 4000000", name=op.f("ck_statements_text_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_statements_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_statements_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statements")),
    )
    op.create_index(op.f("ix_statements_case_id"), "statements", ["case_id"], unique=False)
    op.create_table(
        "suspensions",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("authorised_by", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("alternatives", sa.String(length=20000), nullable=False),
        sa.Column("contact", sa.String(length=300), nullable=False),
        sa.Column("pay_in_full", sa.Boolean(), nullable=False),
        sa.Column("pay_reason", sa.String(length=20000), nullable=False),
        sa.Column("health_considered", sa.String(length=20000), nullable=False),
        sa.Column("companion_offered", sa.Boolean(), nullable=False),
        sa.Column("completed_on", sa.Date(), nullable=True),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.Column("lifted_reason", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(alternatives) <= 20000", name=op.f("ck_suspensions_alternatives_length")
        ),
        sa.CheckConstraint(
            "length(authorised_by) <= 300", name=op.f("ck_suspensions_authorised_by_length")
        ),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_suspensions_case_id_length")),
        sa.CheckConstraint("length(contact) <= 300", name=op.f("ck_suspensions_contact_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_suspensions_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(health_considered) <= 20000",
            name=op.f("ck_suspensions_health_considered_length"),
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_suspensions_id_length")),
        sa.CheckConstraint(
            "length(lifted_reason) <= 20000", name=op.f("ck_suspensions_lifted_reason_length")
        ),
        sa.CheckConstraint(
            "length(pay_reason) <= 20000", name=op.f("ck_suspensions_pay_reason_length")
        ),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_suspensions_reason_length")),
        sa.CheckConstraint("length(state) <= 60", name=op.f("ck_suspensions_state_length")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_suspensions_case_id_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suspensions")),
    )
    op.create_index(op.f("ix_suspensions_case_id"), "suspensions", ["case_id"], unique=False)
    op.create_table(
        "warnings",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("level", sa.String(length=60), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("live_months", sa.Integer(), nullable=False),
        sa.Column("spent_from", sa.Date(), nullable=False),
        sa.Column("cancelled_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(case_id) <= 36", name=op.f("ck_warnings_case_id_length")),
        sa.CheckConstraint("length(entered_by) <= 36", name=op.f("ck_warnings_entered_by_length")),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_warnings_id_length")),
        sa.CheckConstraint("length(level) <= 60", name=op.f("ck_warnings_level_length")),
        sa.CheckConstraint("length(person_id) <= 36", name=op.f("ck_warnings_person_id_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_warnings_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_warnings_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_warnings")),
    )
    op.create_index(op.f("ix_warnings_person_id"), "warnings", ["person_id"], unique=False)
    op.create_table(
        "allegation_clauses",
        sa.Column("allegation_id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("clause_id", sa.String(length=60), nullable=False),
        sa.Column("printed_ref", sa.String(length=300), nullable=False),
        sa.Column("heading", sa.String(length=300), nullable=False),
        sa.Column("paraphrase", sa.String(length=20000), nullable=False),
        sa.Column("force", sa.String(length=60), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(allegation_id) <= 36", name=op.f("ck_allegation_clauses_allegation_id_length")
        ),
        sa.CheckConstraint(
            "length(clause_id) <= 60", name=op.f("ck_allegation_clauses_clause_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_allegation_clauses_entered_by_length")
        ),
        sa.CheckConstraint("length(force) <= 60", name=op.f("ck_allegation_clauses_force_length")),
        sa.CheckConstraint(
            "length(heading) <= 300", name=op.f("ck_allegation_clauses_heading_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_allegation_clauses_id_length")),
        sa.CheckConstraint(
            "length(origin) <= 60", name=op.f("ck_allegation_clauses_origin_length")
        ),
        sa.CheckConstraint(
            "length(paraphrase) <= 20000", name=op.f("ck_allegation_clauses_paraphrase_length")
        ),
        sa.CheckConstraint(
            "length(printed_ref) <= 300", name=op.f("ck_allegation_clauses_printed_ref_length")
        ),
        sa.ForeignKeyConstraint(
            ["allegation_id"],
            ["allegations.id"],
            name=op.f("fk_allegation_clauses_allegation_id_allegations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_allegation_clauses")),
        sa.UniqueConstraint(
            "allegation_id",
            "origin",
            "clause_id",
            name=op.f("uq_allegation_clauses_allegation_id_origin_clause_id"),
        ),
    )
    op.create_table(
        "custody_events",
        sa.Column("exhibit_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("by", sa.String(length=300), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('length("by") <= 300', name=op.f("ck_custody_events_by_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_custody_events_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_custody_events_exhibit_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_custody_events_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_custody_events_kind_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_custody_events_note_length")),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_custody_events_exhibit_id_exhibits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custody_events")),
    )
    op.create_index(
        op.f("ix_custody_events_exhibit_id"), "custody_events", ["exhibit_id"], unique=False
    )
    op.create_table(
        "leaving_answers",
        sa.Column("leaving_id", sa.String(length=36), nullable=False),
        sa.Column("body", sa.String(length=60), nullable=False),
        sa.Column("is_final", sa.Boolean(), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("harm_ground", sa.String(length=60), nullable=False),
        sa.Column("owner", sa.String(length=300), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("ask_again_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(answer) <= 60", name=op.f("ck_leaving_answers_answer_length")),
        sa.CheckConstraint("length(body) <= 60", name=op.f("ck_leaving_answers_body_length")),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_leaving_answers_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(harm_ground) <= 60", name=op.f("ck_leaving_answers_harm_ground_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_leaving_answers_id_length")),
        sa.CheckConstraint(
            "length(leaving_id) <= 36", name=op.f("ck_leaving_answers_leaving_id_length")
        ),
        sa.CheckConstraint("length(owner) <= 300", name=op.f("ck_leaving_answers_owner_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_leaving_answers_reason_length")
        ),
        sa.ForeignKeyConstraint(
            ["leaving_id"], ["leavings.id"], name=op.f("fk_leaving_answers_leaving_id_leavings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leaving_answers")),
        sa.UniqueConstraint(
            "leaving_id",
            "body",
            "is_final",
            name=op.f("uq_leaving_answers_leaving_id_body_is_final"),
        ),
    )
    op.create_table(
        "placements",
        sa.Column("allegation_id", sa.String(length=36), nullable=False),
        sa.Column("side", sa.String(length=60), nullable=False),
        sa.Column("exhibit_id", sa.String(length=36), nullable=True),
        sa.Column("statement_id", sa.String(length=36), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(allegation_id) <= 36", name=op.f("ck_placements_allegation_id_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_placements_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_placements_id_length")),
        sa.CheckConstraint("length(note) <= 20000", name=op.f("ck_placements_note_length")),
        sa.CheckConstraint("length(side) <= 60", name=op.f("ck_placements_side_length")),
        sa.ForeignKeyConstraint(
            ["allegation_id"],
            ["allegations.id"],
            name=op.f("fk_placements_allegation_id_allegations"),
        ),
        sa.ForeignKeyConstraint(
            ["exhibit_id"], ["exhibits.id"], name=op.f("fk_placements_exhibit_id_exhibits")
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statements.id"], name=op.f("fk_placements_statement_id_statements")
        ),
        sa.CheckConstraint(
            "length(exhibit_id) <= 36", name=op.f("ck_placements_exhibit_id_length")
        ),
        sa.CheckConstraint(
            "length(statement_id) <= 36", name=op.f("ck_placements_statement_id_length")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placements")),
    )
    op.create_index(
        op.f("ix_placements_allegation_id"), "placements", ["allegation_id"], unique=False
    )
    op.create_table(
        "postponements",
        sa.Column("hearing_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("asked_by", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("was_on", sa.Date(), nullable=False),
        sa.Column("proposed_on", sa.Date(), nullable=True),
        sa.Column("postponed_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(asked_by) <= 300", name=op.f("ck_postponements_asked_by_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_postponements_entered_by_length")
        ),
        sa.CheckConstraint(
            "length(hearing_id) <= 36", name=op.f("ck_postponements_hearing_id_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_postponements_id_length")),
        sa.CheckConstraint("length(kind) <= 60", name=op.f("ck_postponements_kind_length")),
        sa.CheckConstraint("length(reason) <= 20000", name=op.f("ck_postponements_reason_length")),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearings.id"], name=op.f("fk_postponements_hearing_id_hearings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_postponements")),
    )
    op.create_index(
        op.f("ix_postponements_hearing_id"), "postponements", ["hearing_id"], unique=False
    )
    op.create_table(
        "suspension_reviews",
        sa.Column("suspension_id", sa.String(length=36), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("decision", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=20000), nullable=False),
        sa.Column("reviewed_by", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "length(decision) <= 60", name=op.f("ck_suspension_reviews_decision_length")
        ),
        sa.CheckConstraint(
            "length(entered_by) <= 36", name=op.f("ck_suspension_reviews_entered_by_length")
        ),
        sa.CheckConstraint("length(id) <= 36", name=op.f("ck_suspension_reviews_id_length")),
        sa.CheckConstraint(
            "length(reason) <= 20000", name=op.f("ck_suspension_reviews_reason_length")
        ),
        sa.CheckConstraint(
            "length(reviewed_by) <= 300", name=op.f("ck_suspension_reviews_reviewed_by_length")
        ),
        sa.CheckConstraint(
            "length(suspension_id) <= 36", name=op.f("ck_suspension_reviews_suspension_id_length")
        ),
        sa.ForeignKeyConstraint(
            ["suspension_id"],
            ["suspensions.id"],
            name=op.f("fk_suspension_reviews_suspension_id_suspensions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suspension_reviews")),
    )
    op.create_index(
        op.f("ix_suspension_reviews_suspension_id"),
        "suspension_reviews",
        ["suspension_id"],
        unique=False,
    )
    for statement in (*SEARCH, *GUARDS):
        op.execute(statement)
