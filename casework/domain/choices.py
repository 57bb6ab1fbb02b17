"""Choices on forms: code → as people say it. Codes are kept, words may be bettered."""

RECOMMENDATIONS: dict[str, str] = {
    "formal": "Formal action: there is a case to answer",
    "informal": "Informal action",
    "no_further_action": "No further action",
    "none": "No recommendation: the terms of reference ask for none",
}
"""All that an investigation may recommend (Acas investigation guidance): never a sanction."""

FINDINGS: dict[str, str] = {
    "supported": "Supported by the evidence",
    "not_supported": "Not supported",
    "unable": "Unable to decide",
}
DECISIONS: dict[str, str] = {
    "upheld": "Upheld",
    "part_upheld": "Upheld in part",
    "not_upheld": "Not upheld",
}
CASE_ANSWERS: dict[str, str] = {
    "hearing": "There is a case to answer",
    "no_case": "No case to answer",
    "informal": "Handle informally",
    "more_work": "More investigation is needed",
}
YES_NO: dict[str, str] = {"yes": "Yes", "no": "No", "not_known": "Not known yet"}
SERVICE_METHODS: dict[str, str] = {
    "by_hand": "By hand",
    "recorded_post": "Recorded post",
    "first_class_post": "First class post",
    "email": "E-mail",
    "left_at_address": "Left at the address",
}
CATEGORIES: dict[str, str] = {
    "DISC": "Discrimination",
    "BULL": "Bullying or harassment",
    "CONF": "Confidentiality",
    "REP": "Disrepute",
    "DEF": "Untrue statements",
    "BOUND": "Professional boundaries",
    "INDEC": "Indecent or obscene material",
    "LOGO": "Use of the council's identity",
    "TIME": "Working time or facilities",
    "IMP": "Impersonation",
    "POL": "Political activity",
    "IP": "Copyright",
    "REF": "References",
    "COV": "Covert looking",
    "INC": "Incitement",
    "THREAT": "Threats or abuse",
    "REL": "Damage to working relationships",
    "COMM": "Solicitation or spam",
    "WBM": "Complaint aired online",
    "COOP": "Failure to co-operate",
    "PG": "Use of information for gain",
    "LEAVE": "Obligations on leaving",
    "SEC": "Security",
    "HON": "Honesty",
    "BUS": "Business account",
    "SAFE": "Risk to service users or colleagues",
    "GEN": "Another policy",
    "FAILREP": "Duty to report",
    "AWARE": "Awareness of the rules",
}
"""Kinds of allegation (domain.md §1): code → as people say it."""

HOLD_KINDS: dict[str, str] = {
    "police": "Police",
    "child_protection": "Child protection or LADO",
    "prosecutor": "Prosecutor",
    "sickness": "Long-term sickness",
    "legal": "Legal",
}
CONCERN_KINDS: dict[str, str] = {
    "grievance": "Grievance",
    "protected_disclosure": "Possible protected disclosure",
    "harassment": "Complaint of harassment by the employee",
}
PAUSE_CAUSES: dict[str, str] = HOLD_KINDS | CONCERN_KINDS
"""For what a clock of the council may stand still: a hold, or a concern that the case waits for."""
LEAVING_REASONS: dict[str, str] = {
    "resigned": "Resigned",
    "retired": "Retired",
    "redundancy": "Redundancy",
    "contract_ended": "Fixed-term contract ended",
    "died": "Died",
}
PERSON_KINDS: dict[str, str] = {
    "employee": "Employee",
    "apprentice": "Apprentice",
    "casual_worker": "Casual worker",
    "agency_worker": "Agency worker",
    "contractor": "Contractor or consultant",
    "interim": "Interim or secondee",
    "volunteer": "Volunteer",
    "placement": "Student on placement",
    "elected_member": "Elected member",
    "governor": "School governor",
    "school_staff": "Employed in a school",
    "third_party": "Somebody else with access",
    "not_known": "Not known yet",
}
"""What somebody is to the council; `resources/routing.toml` says whose case that makes it."""
WORKFORCES: dict[str, str] = {
    "council": "Council employee",
    "teacher": "Teacher",
    "head_teacher": "Head teacher",
    "central_teacher": "Teacher employed centrally",
    "probationer_teacher": "Probationer teacher",
    "school_support": "School staff who do not teach",
    "school_meals_staff": "School meals staff",
    "academy": "Employed by an academy trust",
    "social_worker": "Social worker",
    "social_service_worker": "Social service worker",
    "firefighter": "Operational firefighter",
    "frs_staff": "Fire and rescue staff who are not operational",
    "chief_officer": "Chief officer",
    "statutory_officer": "Head of paid service, monitoring officer or chief finance officer",
    "soulbury": "Adviser or psychologist on Soulbury terms",
    "probationer": "Employee in a probation period",
}
TEACHERS = frozenset({"teacher", "head_teacher", "central_teacher", "probationer_teacher"})
SCHOOL_TYPES: dict[str, str] = {
    "not_a_school": "Not a school",
    "community": "Community, community special or maintained nursery school",
    "voluntary_controlled": "Voluntary controlled school",
    "foundation": "Foundation or foundation special school",
    "voluntary_aided": "Voluntary aided school",
    "academy": "Academy or free school",
}
"""Kinds of workplace that decide who the employer is (England): code → as people say it."""

REGULATED_ROLES: dict[str, str] = {
    "none": "None",
    "children": "With children",
    "adults": "With protected adults",
    "both": "With children and protected adults",
    "not_known": "Not known yet",
}
NATIONS: dict[str, str] = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern_ireland": "Northern Ireland",
}
CHANNELS: dict[str, str] = {
    "manager": "A manager",
    "colleague": "A colleague",
    "member_of_public": "A member of the public",
    "parent": "A parent or carer",
    "internal_audit": "Internal Audit",
    "self": "The person themselves",
    "became_aware": "A manager became aware; nobody complained",
    "other": "Another way",
}
STATEMENT_KINDS: dict[str, str] = {
    "interview": "Interview",
    "statement": "Statement",
    "attempt": "Attempt to interview",
    "response": "Written response of the employee",
}
