"""Which codes may stand in the fields of acts on what runs beside a case: for docs/stories.md."""

from collections.abc import Mapping

from casework.domain import choices
from casework.domain import region_choices as region
from casework.services import access, region_watching, suspensions

Choices = Mapping[str, str]

WEIGHED: dict[str, Choices] = dict.fromkeys(region.ALTERNATIVES, region.ALTERNATIVE_ANSWERS)
OF_REGIONS: dict[str, dict[str, Choices]] = {
    "weigh_alternatives": WEIGHED,
    "arrange_instead": {"kind": region.ALTERNATIVES, "employee_agrees": region.AGREEMENTS},
    "review_arrangement": {"decision": region.REGION_DECISIONS},
    "suspend": {"pay_kind": region.PAY_KINDS},
    "review_suspension": {"decision": suspensions.REVIEW_DECISIONS},
    "vary_suspension": {"what": region.VARIATIONS, "pay_kind": region.PAY_KINDS},
    "lift_suspension": {"ended_by_body": region.ENDED_BY},
    "say_school_kind": {"school_type": choices.SCHOOL_TYPES},
    "end_by_employer": {"how": region.ENDING_WAYS},
    "list_access": {"because": region.ACCESS_BECAUSE},
    "settle_access": {"became": access.SETTLED},
    "record_removal_answer": {"answer": region.REMOVAL_ANSWERS, "on_advice": choices.YES_NO},
    "request_removal": {"sensitive": region.SENSITIVE},
    "instruct_removal": {"sensitive": region.SENSITIVE},
    "report_to_platform": {"sensitive": region.SENSITIVE},
    "charge_refusal": {"gross": choices.YES_NO},
    "place_hold": {"kind": choices.HOLD_KINDS},
    "review_hold": {"decision": region.REGION_DECISIONS, "contact": region_watching.CONTACT},
    "resolve_concern": {"outcome": region.CONCERN_OUTCOMES},
    "change_handling": {"state": region.HANDLING},
    "watch_for_detriment": {"seen": region.DETRIMENT},
    "raise_concern": {"kind": choices.CONCERN_KINDS, "state": region.HANDLING},
}
"""Act → field → code → as people say it."""
