"""Questions about somebody's work and registrations; duties to refer are read from the answers."""

from dataclasses import replace

from casework.domain.choices import PERSON_KINDS, REGULATED_ROLES, WORKFORCES
from ui.forms.acts.asked import chosen, day, of_case, only_if, text
from ui.forms.spec import NEW, FieldSpec, FormSpec, Kind

REGISTRATIONS = FieldSpec(
    "registrations",
    "Registrations",
    Kind.SEVERAL,
    "With a professional body, for example the SSSC.",
    required=False,
    one="registration",
    fewest=0,
    parts=(
        of_case("body", "Body", "bodies"),
        FieldSpec("number", "Number", help="As it is written; zeros in front are kept."),
        FieldSpec(
            "verified_on",
            "Day it was checked with the body",
            Kind.DAY,
            required=False,
        ),
    ),
)
WORK = (
    text("post", "Post", "For example Social care worker."),
    text("service", "Service", "For example Children and Families."),
    text("workplace", "Workplace", "For example Rowan children's unit."),
    replace(
        chosen(
            "person_kind",
            "What are they to the council?",
            PERSON_KINDS,
            "It says whose case it is.",
        ),
        default="employee",
    ),
    chosen("workforce", "Workforce", WORKFORCES),
    chosen(
        "regulated_role",
        "Regulated work",
        REGULATED_ROLES,
        "Work with children or protected adults for which a check or PVG membership is needed.",
    ),
    FieldSpec(
        "is_care_service",
        "Is the workplace a registered care service?",
        Kind.YES_OR_NO,
    ),
    FieldSpec(
        "is_educational_establishment",
        "Is the workplace a school or nursery?",
        Kind.YES_OR_NO,
    ),
    FieldSpec("started_on", "First day of employment", Kind.DAY, required=False),
    text("manager", "Line manager"),
    REGISTRATIONS,
)
LATER = ("service", "started_on", "manager")
WORK_OF_NEW_PERSON = tuple(
    replace(one, only_if=only_if("person", NEW)) for one in WORK if one.name not in LATER
)
"""Asked after a question called `person`, when somebody new is named; the rest can wait."""
POST_OF_NEW_PERSON = tuple(
    replace(one, only_if=only_if("person", NEW)) for one in WORK if one.name in ("post", "service")
)
"""Who somebody is who takes a part in a case: what they do, and for which service."""
PERSON = (
    FieldSpec("name", "Name"),
    FieldSpec("is_child", "Is this a child?", Kind.YES_OR_NO),
    text("protected_as", "Name in the papers", "What stands in place of the name, if anything."),
    text("contact", "Contact details"),
)
RECORD_PERSON = FormSpec(
    "record_person",
    "Add a person",
    "Two people of the same name are two people: add details that tell them apart.",
    "Add this person",
    (*PERSON, *WORK),
)
CHANGE_WORK = FormSpec(
    "change_work",
    "Put right the record of work",
    "Duties to refer are worked out from these answers from now on.",
    "Change the record",
    (*WORK, day("Day it became known")),
)
VERIFY_REGISTRATION = FormSpec(
    "verify_registration",
    "Check a registration",
    "Look the person up in the body's public register, and record what it says.",
    "Record the check",
    (
        FieldSpec("person", "Who?", Kind.PERSON, only_known=True),
        of_case("body", "Body", "bodies"),
        FieldSpec("number", "Number in the register"),
        day("Day it was checked"),
    ),
)
SPECS = (RECORD_PERSON, CHANGE_WORK, VERIFY_REGISTRATION)
