"""Refusals of suspension, of what stands in its place, and of access taken away."""

from casework.domain.refusal import Force, Refusal

ALREADY_SUSPENDED = Refusal(
    "ALREADY_SUSPENDED", "A suspension already runs. Review it or lift it.", where="overview"
)
NOT_SUSPENDED = Refusal("NOT_SUSPENDED", "Nobody is suspended in this case.", where="overview")
ALTERNATIVES_MISSING = Refusal(
    "ALTERNATIVES_MISSING",
    "Say which alternatives to suspension were considered and why each would not do. The "
    "record must be complete within one working day.",
    Force.WARN,
    "alternatives",
    "Acas suspension guidance 2022; domain-corrections §2.2 (11)",
)
ALTERNATIVE_WOULD_DO = Refusal(
    "ALTERNATIVE_WOULD_DO",
    "It is recorded that something else would do ({kinds}). Say in the reason why the person is "
    "suspended all the same.",
    Force.WARN,
    "reason",
    "Acas suspension guidance 2022: suspension is for where nothing else will do",
)
SUSPENSION_INCOMPLETE = Refusal(
    "SUSPENSION_INCOMPLETE",
    "The suspension record is not complete. Not answered yet: {kinds}.",
    Force.OVERRIDE,
    "alternatives",
)
PAY_NOT_IN_FULL = Refusal(
    "PAY_NOT_IN_FULL",
    "Suspension is normally on full pay{what}. Record the legal advice that says otherwise.",
    Force.WARN,
    "pay_in_full",
    "Acas Code 8; domain-corrections §2.2 (11)",
)
PAY_WITHOUT_ADVICE = Refusal(
    "PAY_WITHOUT_ADVICE",
    "Pay is less than full and no advice is named. Ask Legal or HR and record their reference.",
    Force.WARN,
    "pay_reference",
    "domain-corrections §2.2 (11)",
)
SCHOOL_SUSPENDS = Refusal(
    "SCHOOL_SUSPENDS",
    "At this kind of school a person is suspended by: {who}",
    Force.WARN,
    "authorised_by",
    "School Staffing (England) Regulations 2009, as the policy pack has them",
)
ENDED_ONLY_BY = Refusal(
    "ENDED_ONLY_BY",
    "At this kind of school a suspension is ended only by {body}. Record its decision, or say "
    "why somebody else ended it.",
    Force.OVERRIDE,
    "ended_by_body",
    "School Staffing (England) Regulations 2009, as the policy pack has them",
)
ACCESS_STILL_OFF = Refusal(
    "ACCESS_STILL_OFF",
    "{count} of the things taken away have not been given back.",
    Force.WARN,
    "overview",
)
ACCOUNT_STILL_OPEN = Refusal(
    "ACCOUNT_STILL_OPEN",
    "{name} may post for the council: {accounts}. Take that access away, and list it.",
    Force.WARN,
    "overview",
    "domain-corrections §1.7",
)
ARRANGEMENT_RUNS = Refusal(
    "ARRANGEMENT_RUNS",
    "An arrangement in place of suspension still runs ({kinds}). End it, or say in the reason "
    "why both are needed.",
    Force.WARN,
    "overview",
)
