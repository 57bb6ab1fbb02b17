"""Refusals of decisions, outcomes and appeals."""

from casework.domain.refusal import Force, Refusal

CHAIR_WITHOUT_AUTHORITY = Refusal(
    "CHAIR_WITHOUT_AUTHORITY",
    "{name} has no recorded authority to dismiss. "
    "Only a manager who has it may decide a dismissal.",
    where="hearing",
    source="Acas Code of Practice 1, paragraph 22",
)
DISMISSAL_NOT_IN_NOTICE = Refusal(
    "DISMISSAL_NOT_IN_NOTICE",
    "The hearing notice did not say that dismissal was possible.",
    Force.OVERRIDE,
    "outcome",
    "Acas Code of Practice 1, paragraph 9",
)
DECISION_MISSING = Refusal(
    "DECISION_MISSING", "Allegation {number} has not been decided.", Force.OVERRIDE, "outcome"
)
NOTHING_UPHELD = Refusal(
    "NOTHING_UPHELD",
    "No allegation is upheld, so there is nothing to sanction.",
    Force.OVERRIDE,
    "sanction",
)
BURCHELL_MISSING = Refusal(
    "BURCHELL_MISSING",
    "Answer all three: was the belief genuine, were there reasonable grounds, and was the "
    "investigation reasonable?",
    Force.OVERRIDE,
    "belief",
    "British Home Stores v Burchell; Employment Rights Act 1996 s.98(4)",
)
PROPORTIONALITY_MISSING = Refusal(
    "PROPORTIONALITY_MISSING",
    "Say why a lesser sanction would not do.",
    Force.OVERRIDE,
    "proportionality",
)
CODE_NOT_CONSIDERED = Refusal(
    "CODE_NOT_CONSIDERED",
    "Record how the SSSC Code was taken into account: the employer of a social service worker must "
    "do so in any decision about their conduct.",
    Force.OVERRIDE,
    "code_considered",
    "Regulation of Care (Scotland) Act 2001 s.53(4)",
)
SERIOUS_BREACH_UNANSWERED = Refusal(
    "SERIOUS_BREACH_UNANSWERED",
    "The council's policy reports more serious breaches to the professional body. Record whether "
    "this is one.",
    Force.OVERRIDE,
    "more_serious_breach",
    "Glasgow G-31; domain-corrections §1.1",
)
HARM_GROUND_UNANSWERED = Refusal(
    "HARM_GROUND_UNANSWERED",
    "Record whether the referral ground (harm or risk of harm) is met: the duty to Disclosure "
    "Scotland depends on it.",
    Force.OVERRIDE,
    "harm_ground",
    "Protection of Vulnerable Groups (Scotland) Act 2007 ss.2-3",
)
MITIGATION_MISSING = Refusal(
    "MITIGATION_MISSING",
    "Record what was said in mitigation, or that nothing was.",
    Force.WARN,
    "mitigation",
)
APPEAL_MADE_WORSE = Refusal(
    "APPEAL_MADE_WORSE",
    "The outcome was {was}. An appeal puts something lesser in its place; what is the same or "
    "graver needs the policy's word for it.",
    Force.OVERRIDE,
    "sanction",
    "domain.md §7.3 row 18",
)
APPEAL_LATE = Refusal(
    "APPEAL_LATE",
    "The appeal came after {due}. Say why it is accepted late, and who agreed to that.",
    Force.OVERRIDE,
    "late_reason",
)
