"""What each letter must hold, typed by hand: its required parts, and the values in them."""

REQUIRED: dict[str, str] = {
    # report
    "affected_person": "opening next support online again told yours",
    "report_acknowledged": "opening next keep named protected",
    # triage
    "hand_over": "opening what done asked information",
    "letter_of_concern": "opening not_a_warning expected help review answer kept",
    "no_further_action": "opening why means back support",
    # investigation
    "delay": "opening means suspended support",
    "grievance_beside": "opening together paused who support",
    "hold_ended": "opening next",
    "hold_note": "opening stop no_contact goes_on review",
    "hold_told": "opening means suspended review support",
    "investigation_meeting": (
        "opening when nature allegations companion no_companion after adjustments support"
    ),
    "investigation_started": "opening allegations who how information confidence support",
    "investigator_appointed": "opening allegations terms conflict how stop report confidence",
    "no_case": "opening why means back bodies others support",
    "notes_to_check": "opening asked not_signing next form",
    "platform_removal": "opening rule answer",
    "removal_instruction": "opening in_hours power no_admission cannot refusal answer",
    "removal_request": "opening in_hours why request only_this answer",
    "statement_to_sign": "opening asked not_signing use form",
    "suspension": "opening neutral reason full_pay other_pay review contact next",
    "suspension_alternative": "opening neutral why terms review difficult contact next",
    "suspension_continued": "opening why neutral case review other_pay contact",
    "suspension_lifted": "opening why coming_back",
    "suspension_varied": "opening why neutral other_pay review contact",
    "witness_invitation": "opening when bring use confidence fair",
    # hearing
    "adjournment": "opening so_far meanwhile when later same",
    "case_to_answer": "opening why allegations next companion support",
    "companion_information": "opening when may may_not time papers help",
    "hearing_notice": (
        "opening when allegations consequences dismissal papers witnesses answer companion "
        "adjustments absence"
    ),
    "hearing_notice_changed": (
        "opening when allegations consequences dismissal papers witnesses answer companion "
        "adjustments absence"
    ),
    "hearing_witness": "opening when what help confidence",
    "non_attendance": "opening unexplained when companion help again support",
    "postponement": "opening when later stands health",
    "postponement_companion": "opening when stands again",
    "postponement_declined": "opening when instead companion",
    "resumption": "opening new same answer companion",
    # outcome
    "appeal_acknowledged": "opening late next meanwhile companion support",
    "appeal_heard_again": "opening grounds again meanwhile back bodies support",
    "appeal_hearing_notice": (
        "opening when grounds papers results results_graver companion adjustments support"
    ),
    "appeal_out_of_time": "opening not_accepted support",
    "appeal_outcome_overturned": "opening grounds means back bodies support",
    "appeal_outcome_stands": "opening grounds stands bodies final further support",
    "appeal_outcome_varied": "opening grounds instead warning back bodies final further support",
    "determination_in_absence": "opening decided recorded bodies answer kept support",
    "dismissal_by_employer": "opening notice in_lieu practical appeal support",
    "outcome_agreed": "opening allegations agreed warning free not_bound bodies support form",
    "outcome_demotion": (
        "opening decided mitigation live_warning outcome terms basis change back bodies "
        "appeal appeal_companion support"
    ),
    "outcome_dismissal_with_notice": (
        "opening decided mitigation live_warning outcome notice in_lieu practical bodies "
        "appeal appeal_companion support"
    ),
    "outcome_final_warning": (
        "opening decided mitigation live_warning outcome change live repeated back bodies "
        "appeal appeal_companion support"
    ),
    "outcome_first_warning": (
        "opening decided mitigation outcome change live repeated back bodies appeal "
        "appeal_companion support"
    ),
    "outcome_no_action": "opening decided why means back bodies support",
    "outcome_school_dismissal": (
        "opening decided mitigation live_warning outcome employer bodies appeal "
        "appeal_companion support"
    ),
    "outcome_summary_dismissal": (
        "opening decided mitigation live_warning outcome last_day practical bodies appeal "
        "appeal_companion support"
    ),
    "resignation_received": "opening case bodies reach rights support",
    "resignation_withdrawn": "opening case bodies support",
    # referral
    "referral_told": "opening why sent next wrong support",
    # closed
    "closure_employee": "opening warning kept support",
    "outcome_affected": "opening told support again yours",
    "outcome_reporter": "opening told again",
    "warning_expired": "opening means",
    "witness_thanks": "opening told fair",
}
"""Letter → codes of the parts that cannot be emptied, in their order."""

VALUES: dict[str, str] = {
    "report_acknowledged": "report.day next.by",
    "affected_person": "told.about next.what next.by support.contact support.offer",
    "letter_of_concern": "informal.concern informal.expected informal.review_day data.kept_for",
    "hand_over": "respondent.name route.reason route.what route.done reply.by",
    "no_further_action": "case_answer.reason",
    "suspension": "suspension.day suspension.reason suspension.review_by suspension.contact",
    "suspension_alternative": "alternative.what alternative.reason alternative.from "
    "alternative.review_by support.contact",
    "suspension_continued": "suspension.reviewed_on suspension.review_reason suspension.review_by "
    "suspension.contact",
    "suspension_varied": "suspension.reviewed_on suspension.varied suspension.review_reason "
    "suspension.review_by suspension.contact",
    "suspension_lifted": "suspension.lifted_on suspension.return_to suspension.contact",
    "investigation_started": "allegations investigator.name investigation.terms investigation.due "
    "data.notice data.contact data.kept_for support.contact",
    "investigator_appointed": "allegations investigation.terms investigation.report_to "
    "investigation.due",
    "investigation_meeting": "meeting.day meeting.time meeting.place allegations support.contact",
    "witness_invitation": "told.about meeting.day meeting.time meeting.place support.contact",
    "removal_request": "removal.what removal.where removal.by removal.hour removal.reason",
    "removal_instruction": "removal.what removal.where removal.by removal.hour removal.rule "
    "removal.reason",
    "platform_removal": "content.where content.rule",
    "hold_note": "hold.asked_by hold.waits hold.goes_on hold.review_by",
    "hold_told": "hold.reason hold.goes_on hold.review_by support.contact",
    "hold_ended": "hold.lifted_on next.what next.by",
    "grievance_beside": "concern.day concern.handling",
    "delay": "delay.what delay.reason delay.until",
    "case_to_answer": "case_answer.by case_answer.reason allegations support.contact",
    "no_case": "case_answer.by case_answer.reason data.kept_for support.contact",
    "hearing_notice": "allegations hearing.day hearing.time hearing.place hearing.consequences "
    "hearing.papers hearing.papers_by companion.latest_day",
    "hearing_notice_changed": "hearing.changed allegations hearing.day hearing.time hearing.place "
    "hearing.consequences hearing.papers hearing.papers_by companion.latest_day",
    "postponement_companion": "hearing.was_on hearing.day hearing.time hearing.place",
    "postponement": "hearing.was_on hearing.postponed_reason hearing.day hearing.time "
    "hearing.place",
    "postponement_declined": "hearing.proposed_day hearing.declined_reason hearing.day",
    "adjournment": "hearing.adjourned_on hearing.adjourned_reason next.what hearing.resumes_on",
    "resumption": "hearing.resumes_on meeting.time meeting.place letter.enclosed",
    "non_attendance": "hearing.was_on hearing.attempts hearing.day hearing.time hearing.place",
    "hearing_witness": "meeting.day meeting.time meeting.place",
    "companion_information": "hearing.day hearing.time hearing.place",
    "outcome_no_action": "allegations.decided outcome.reasons data.kept_for",
    "outcome_first_warning": "allegations.decided outcome.mitigation outcome.reasons "
    "warning.change warning.months warning.spent_from warning.if_repeated appeal.to appeal.by",
    "outcome_final_warning": "allegations.decided outcome.mitigation outcome.reasons "
    "warning.change warning.months warning.spent_from warning.if_repeated appeal.to appeal.by",
    "outcome_demotion": "allegations.decided outcome.mitigation outcome.reasons outcome.new_post "
    "outcome.from outcome.basis warning.change appeal.to appeal.by",
    "outcome_dismissal_with_notice": "allegations.decided outcome.mitigation outcome.reasons "
    "outcome.notice outcome.last_day outcome.pay_due appeal.to appeal.by",
    "outcome_summary_dismissal": "allegations.decided outcome.mitigation outcome.reasons "
    "outcome.last_day outcome.pay_due appeal.to appeal.by",
    "outcome_school_dismissal": "allegations.decided outcome.mitigation outcome.reasons "
    "appeal.to appeal.by",
    "dismissal_by_employer": "outcome.notice outcome.last_day outcome.pay_due appeal.to appeal.by",
    "outcome_agreed": "allegations outcome.agreed outcome.agreed_on reply.by warning.spent_from",
    "appeal_acknowledged": "appeal.lodged_on appeal.grounds next.by",
    "appeal_hearing_notice": "appeal_hearing.day appeal_hearing.time appeal_hearing.place "
    "appeal.grounds appeal_hearing.papers appeal_hearing.move_by",
    "appeal_outcome_stands": "appeal.grounds appeal.reasons",
    "appeal_outcome_varied": "appeal.reasons appeal.instead appeal.back_on appeal.back_terms",
    "appeal_outcome_overturned": "appeal.reasons appeal.back_on appeal.back_terms",
    "appeal_heard_again": "appeal.reasons appeal.again appeal.instead",
    "resignation_received": "leaving.received_on leaving.last_day next.what",
    "determination_in_absence": "allegations.found leaving.recorded outcome.reasons reply.by",
    "referral_told": "body.name body.day body.reason body.sent",
    "warning_expired": "warning.issued_on warning.spent_from",
    "closure_employee": "closure.how data.kept_for",
    "outcome_reporter": "told.what",
    "outcome_affected": "told.what support.offer support.contact",
}
"""Letter → values that its final text must still hold."""
