"""Which codes may stand in which field of an act: for docs/stories.md."""

from collections.abc import Mapping

from casework.domain import choices, path_choices, paths, vocabulary
from casework.services import (
    appeals,
    beside,
    evidence,
    hearings,
    investigations,
    leaving,
    organisation,
    records,
    referrals,
    suspensions,
)

Choices = Mapping[str, str]

PERSON: dict[str, Choices] = {
    "person_kind": choices.PERSON_KINDS,
    "workforce": choices.WORKFORCES,
    "regulated_role": choices.REGULATED_ROLES,
}
CAPTURE: dict[str, Choices] = {
    "source_kind": evidence.SOURCE_KINDS,
    "lawful_route": evidence.LAWFUL_ROUTES,
    "visibility": evidence.VISIBILITIES,
    "capture_method": evidence.CAPTURE_METHODS,
    "posted_precision": evidence.PRECISIONS,
    "contains": evidence.CONTENTS,
}
NOTICE: dict[str, Choices] = {"served_how": choices.SERVICE_METHODS}
SIDES: dict[str, Choices] = {"side": {"for": "For", "against": "Against"}}

OF_ACTS: dict[str, dict[str, Choices]] = {
    "record_person": PERSON,
    "change_work": PERSON,
    "name_part": {"part": vocabulary.PARTS},
    "end_part": {"part": vocabulary.PARTS},
    "report_incident": {"channel": choices.CHANNELS},
    "add_party": {"part": vocabulary.PARTY_PARTS},
    "answer_screen": {"kind": vocabulary.SCREENS, "answer": choices.YES_NO},
    "record_path_contact": {
        "path": paths.TITLES,
        "office": paths.OFFICES,
        "may_tell": paths.ANSWERS,
        "may_interview": paths.ANSWERS,
    },
    "end_path": {"path": paths.ENDING},
    "decide_breach": {
        "decision": path_choices.BREACH_DECISIONS,
        "people_told": choices.YES_NO,
    },
    "assess_belief": {"offence_alone": choices.YES_NO},
    "record_remedy": {"what": path_choices.REMEDIES},
    "set_evidence_apart": {"kind": path_choices.CAPTURE_CONCERNS},
    "plan_support": {"offered": path_choices.OFFERS},
    "add_allegation": {"category": choices.CATEGORIES, "gross": choices.YES_NO},
    "place_evidence": SIDES,
    "say_none_found": SIDES,
    "record_finding": {"finding": choices.FINDINGS},
    "seal_evidence": CAPTURE,
    "seal_pasted": CAPTURE,
    "record_statement": {
        "kind": choices.STATEMENT_KINDS,
        "status": investigations.STATEMENT_STATES,
    },
    "settle_statement": {"status": investigations.STATEMENT_STATES},
    "sign_report": {"recommendation": choices.RECOMMENDATIONS},
    "decide_case_to_answer": {"answer": choices.CASE_ANSWERS},
    "review_suspension": {"decision": suspensions.REVIEW_DECISIONS},
    "record_removal_answer": {"answer": beside.REMOVAL_ANSWERS},
    "place_hold": {"kind": choices.HOLD_KINDS},
    "raise_concern": {"kind": choices.CONCERN_KINDS, "state": beside.CONCERN_STATES},
    "call_hearing": NOTICE,
    "postpone_hearing": {"kind": hearings.POSTPONED_BY},
    "decide_allegation": {"decision": choices.DECISIONS},
    "issue_outcome": {
        "sanction": vocabulary.SANCTIONS,
        "served_how": choices.SERVICE_METHODS,
        "harm_ground": choices.YES_NO,
        "more_serious_breach": choices.YES_NO,
    },
    "call_appeal": NOTICE,
    "decide_appeal": {"decision": appeals.APPEAL_DECISIONS},
    "record_leaving": {"reason": choices.LEAVING_REASONS},
    "answer_for_body": {"answer": leaving.ANSWERS, "harm_ground": choices.YES_NO},
    "decide_referral": {"decision": referrals.REFERRAL_DECISIONS},
    "note_event": {"kind": records.EVENT_KINDS, "precision": records.PRECISIONS},
    "change_settings": {"nation": choices.NATIONS},
    "add_user": {"role": organisation.ROLES},
    "change_role": {"role": organisation.ROLES},
}
"""Act → field → code → as people say it."""
