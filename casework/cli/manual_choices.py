"""Which codes may stand in which field of an act: for docs/stories.md."""

from collections.abc import Mapping

from casework.cli.manual_region_choices import OF_REGIONS
from casework.domain import (
    choices,
    evidence_choices,
    hearing_choices,
    inquiry_words,
    path_choices,
    paths,
    redaction_choices,
    vocabulary,
)
from casework.services import (
    capture_facts,
    hearings,
    investigations,
    leaving,
    organisation,
    records,
    referrals,
)

Choices = Mapping[str, str]

PERSON: dict[str, Choices] = {
    "person_kind": choices.PERSON_KINDS,
    "workforce": choices.WORKFORCES,
    "regulated_role": choices.REGULATED_ROLES,
}
CAPTURE: dict[str, Choices] = {
    "source_kind": capture_facts.SOURCE_KINDS,
    "lawful_route": capture_facts.LAWFUL_ROUTES,
    "visibility": capture_facts.VISIBILITIES,
    "capture_method": capture_facts.CAPTURE_METHODS,
    "posted_precision": capture_facts.PRECISIONS,
    "posted_zone": capture_facts.ZONES,
    "content_kind": capture_facts.CONTENT_KINDS,
    "contains": capture_facts.CONTENTS,
}
SERVED: dict[str, Choices] = {
    "served_how": choices.SERVICE_METHODS,
    "proof": hearing_choices.PROOFS,
}
POSTPONED: dict[str, Choices] = {"kind": hearings.POSTPONED_BY}
SIDES: dict[str, Choices] = {"side": {"for": "For", "against": "Against"}}

OF_ACTS: dict[str, dict[str, Choices]] = {
    "record_person": PERSON,
    "change_work": PERSON,
    "name_part": {"part": vocabulary.PARTS, "authority": vocabulary.SANCTIONS},
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
    "add_pseudonym": {"kind": redaction_choices.PSEUDONYM_KINDS},
    "complete_capture": CAPTURE,
    "link_exhibits": {"how": evidence_choices.COPY_KINDS},
    "answer_likeness": {"answer": evidence_choices.LIKENESS_ANSWERS},
    "answer_checklist": dict.fromkeys(evidence_choices.QUESTIONS, evidence_choices.ANSWERS),
    "record_custody": {"kind": evidence_choices.CUSTODY_ACTS},
    "record_statement": {
        "kind": choices.STATEMENT_KINDS,
        "status": investigations.STATEMENT_STATES,
        "recording": inquiry_words.RECORDINGS,
    },
    "settle_statement": {"status": inquiry_words.SETTLEMENTS},
    "answer_invitation": {"answer": inquiry_words.INVITATION_ANSWERS},
    "record_fact": {
        "status": inquiry_words.FACT_STATUSES,
        "happened_precision": records.PRECISIONS,
    },
    "settle_fact": {"status": inquiry_words.FACT_STATUSES},
    "record_awareness": {"kind": inquiry_words.AWARENESS_KINDS},
    "record_instruction": {"was_given": choices.YES_NO, "was_recorded": choices.YES_NO},
    "record_permission": {"was_given": choices.YES_NO, "in_writing": choices.YES_NO},
    "check_duty": {"answer": inquiry_words.DUTY_ANSWERS},
    "record_advice_before": {"office": inquiry_words.ADVICE_OFFICES},
    "ask_advice": {"office": inquiry_words.ADVICE_OFFICES},
    "record_request": {"kind": inquiry_words.REQUEST_KINDS},
    "answer_request": {"answer": inquiry_words.REQUEST_ANSWERS},
    "sign_report": {"recommendation": choices.RECOMMENDATIONS},
    "decide_case_to_answer": {"answer": choices.CASE_ANSWERS},
    "call_hearing": SERVED,
    "renew_notice": SERVED,
    "postpone_hearing": POSTPONED,
    "refuse_postponement": POSTPONED,
    "record_companion": {"kind": hearing_choices.COMPANION_KINDS},
    "record_union_post": {"is_representative": choices.YES_NO, "consent": choices.YES_NO},
    "ask_need": {"kind": hearing_choices.NEED_KINDS},
    "answer_need": {"answer": hearing_choices.NEED_ANSWERS},
    "call_witness": {"called_by": hearing_choices.CALLED_BY},
    "answer_witness": {"answer": hearing_choices.WITNESS_ANSWERS},
    "record_attempt": {
        "how": hearing_choices.ATTEMPT_WAYS,
        "cause": hearing_choices.ABSENCE_CAUSES,
    },
    "list_paper": {"side": hearing_choices.SIDES},
    "answer_paper": {"answer": hearing_choices.PAPER_ANSWERS},
    "issue_bundle": {"how": hearing_choices.BUNDLE_FORMS},
    "record_proof": {"proof": hearing_choices.PROOFS},
    "serve_again": SERVED,
    "decide_without_hearing": {"kind": hearing_choices.ROUTES},
    **OF_REGIONS,
    "decide_allegation": {"decision": choices.DECISIONS},
    "issue_outcome": {
        "sanction": vocabulary.SANCTIONS,
        **SERVED,
        "harm_ground": choices.YES_NO,
        "more_serious_breach": choices.YES_NO,
        "measure": hearing_choices.MEASURES,
        "notice_how": hearing_choices.NOTICE_WAYS,
    },
    "record_earlier_warning": {
        "level": {one: vocabulary.SANCTIONS[one] for one in sorted(vocabulary.WARNING_LEVELS)}
    },
    "lodge_appeal": {"grounds_kinds": hearing_choices.GROUNDS},
    "refuse_late_appeal": {"grounds_kinds": hearing_choices.GROUNDS},
    "call_appeal": {**SERVED, "procedure": hearing_choices.APPEAL_PROCEDURES},
    "postpone_appeal": POSTPONED,
    "decide_appeal": {
        "decision": hearing_choices.APPEAL_DECISIONS,
        "sanction": vocabulary.SANCTIONS,
    },
    "serve_appeal_outcome": SERVED,
    "record_leaving": {"reason": choices.LEAVING_REASONS},
    "answer_for_body": {"answer": leaving.ANSWERS, "harm_ground": choices.YES_NO},
    "decide_referral": {"decision": referrals.REFERRAL_DECISIONS},
    "note_event": {"kind": records.EVENT_KINDS, "precision": records.PRECISIONS},
    "change_settings": {"nation": choices.NATIONS},
    "add_user": {"role": organisation.ROLES},
    "change_role": {"role": organisation.ROLES},
}
"""Act → field → code → as people say it."""
