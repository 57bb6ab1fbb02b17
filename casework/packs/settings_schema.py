"""The questions on which policies differ, that every policy pack answers (domain.md §1.7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType


class SettingType(Enum):
    """What kind of answer a setting takes."""

    CHOICE = "choice"
    FLAG = "flag"
    NUMBER = "number"
    LIST = "list"
    TEXT = "text"


@dataclass(frozen=True)
class SettingKind:
    """A question, and for a choice its answers."""

    question: str
    type: SettingType
    choices: tuple[str, ...] = ()
    was_added: bool = False
    """Asked since a later version: packs that a store keeps from before are silent on it."""


def _choice(question: str, *choices: str) -> SettingKind:
    return SettingKind(question, SettingType.CHOICE, (*choices, "silent"))


def _flag(question: str) -> SettingKind:
    return SettingKind(question, SettingType.FLAG)


def _number(question: str) -> SettingKind:
    return SettingKind(question, SettingType.NUMBER)


def _list(question: str, *, was_added: bool = False) -> SettingKind:
    return SettingKind(question, SettingType.LIST, was_added=was_added)


def _text(question: str) -> SettingKind:
    return SettingKind(question, SettingType.TEXT)


SETTINGS: Mapping[str, SettingKind] = MappingProxyType(
    {
        # whom and what it covers
        "contractual": _choice("Is it part of the contract?", "yes", "no"),
        "employer_body": _text("Who acts as the employer?"),
        "excluded_groups": _list("Who is left out?"),
        "list_exhaustive": _flag("Is the list of conduct complete?"),
        "platforms": _list("Which platforms are named?"),
        "covers_own_time": _choice("Does it reach own time and own equipment?", "yes", "no"),
        "covers_private_messages": _choice(
            "Does it reach private messages?", "yes", "partly", "arguable", "no"
        ),
        "own_device_covered": _choice("Does it reach own devices at work?", "yes", "no"),
        "off_duty_nexus": _choice(
            "What link to work does conduct off duty need?",
            "working_relationships",
            "connection_to_employee",
            "compromises_role",
            "suitability",
            "none_stated",
        ),
        # what it asks of people
        "boundary_rule": _choice(
            "Service users as friends?", "absolute", "vulnerable", "judgement"
        ),
        "boundary_groups": _list("Which groups does the boundary rule name?"),
        "time_rule": _choice(
            "Personal use at work?",
            "never_on_council_equipment",
            "own_time",
            "not_core_hours",
            "not_working_time",
            "own_time_ok",
        ),
        "identification_rule": _choice(
            "Naming the employer?",
            "allowed_stricter_duty",
            "recommended_not",
            "applies_if_connected",
            "consider",
            "allowed_with_disclaimer",
        ),
        "disclaimer": _choice("Is a disclaimer wanted?", "advised", "mandatory"),
        "endorsement_counts": _choice(
            "Do likes and shares count?", "explicit", "may", "agreeing_to", "links_only"
        ),
        "criticism_rule": _choice(
            "Criticism of the council?",
            "derogatory",
            "disrepute",
            "false_or_misleading",
            "any_criticism",
            "disparaging",
        ),
        "criticism_needs_article_10": _flag("Is the criticism rule wide enough for a warning?"),
        "logo_rule": _choice(
            "The council’s logo?",
            "not_on_personal_pages",
            "not_at_all",
            "details_only",
            "with_permission",
        ),
        "third_party_rule": _choice(
            "Posts about colleagues?",
            "untrue_or_abusive",
            "no_contact_without_permission",
            "confidential",
            "disparaging",
            "written_permission",
        ),
        "political_rules": _list("Political rules?"),
        "characteristics_named": _list(
            "Which protected characteristics does it name?", was_added=True
        ),
        "references_banned": _flag("Are references online banned?"),
        "copyright_rule": _flag("Is copyright named?"),
        "leaver_duties": _list("Duties after leaving?"),
        "removal_power": _choice("May the council require removal?", "may_require"),
        "refusal_is_breach": _flag("Is refusing an instruction to remove a breach?"),
        "duty_to_cooperate": _flag("Is there a duty to co-operate?"),
        "duty_to_report": _choice(
            "Must colleagues report?", "must_or_should", "should", "if_concerned", "raise"
        ),
        "self_report_remedy": _flag("Is there a path for an honest mistake?"),
        "pre_post_advice": _flag("Is advice before posting offered?"),
        "permissions": _list("What is allowed with permission?"),
        "expression_recognised": _flag("Is free expression recognised?"),
        "public_presumption": _text("What does it presume to be public?"),
        # what it asks of the council
        "advisers": _list("Who advises?"),
        "victim_support_duty": _flag("Must the person affected be supported?"),
        "act_without_complaint": _flag("Must managers act without a complaint?"),
        "pd_screen": _choice("Whistleblowing?", "mandatory", "excluded_from_policy"),
        "professional_report_by_policy": _flag(
            "Does the policy itself want serious breaches reported to a professional body?"
        ),
        "consequence_verb": _choice("Discipline may or will follow?", "may", "will", "conflict"),
        "gm_examples": _list("What is named as gross misconduct?"),
        "review_due": _text("When is it reviewed?"),
        # the procedure it leads to
        "min_notice_days": _number("Least notice of a hearing, in working days?"),
        "max_postponements": _number("How many postponements, the companion’s apart?"),
        "agreed_outcome_max_level": _text("Highest outcome that may be agreed without a hearing?"),
        "companion_at_investigation": _flag("A companion at investigation meetings?"),
        "recording_prohibited": _choice("Is recording meetings prohibited?", "yes", "no"),
        "receiver_may_investigate": _choice(
            "May the manager who received the report investigate?", "yes", "with_reason", "no"
        ),
        "appeal_days_taken_off_warning": _flag("Are days on appeal taken off a warning?"),
        "appeal_may_increase": _flag("May an appeal increase the sanction?"),
    }
)
