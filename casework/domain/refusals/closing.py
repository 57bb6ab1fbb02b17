"""What holds a case open, or a paper back."""

from casework.domain.refusal import Force, Refusal

APPEAL_TIME_RUNS = Refusal(
    "APPEAL_TIME_RUNS", "The time to appeal has not run out.", Force.WARN, "outcome"
)
DUTY_UNDECIDED = Refusal(
    "DUTY_UNDECIDED",
    "{body}: {duty} is neither met nor decided. Send the referral, or record who decided "
    "otherwise and why.",
    where="referrals",
    source="domain-corrections §2.4",
)
LEAVER_UNDETERMINED = Refusal(
    "LEAVER_UNDETERMINED",
    "The person left before the end. Record for each body whether they would or might have been "
    "dismissed.",
    where="outcome",
    source="SSI 2011/215 art. 25(1)(b); asp 2007/14 s.3(1)(b); asp 2001/8 s.57A(b)",
)
SUSPENSION_RUNS = Refusal(
    "SUSPENSION_RUNS", "The suspension still runs. Lift it first.", Force.OVERRIDE, "overview"
)
REMOVAL_WAITS = Refusal(
    "REMOVAL_WAITS",
    "A request to take something down has no answer yet.",
    Force.OVERRIDE,
    "overview",
)
HOLD_STANDS = Refusal("HOLD_STANDS", "A hold ({kind}) still stands.", Force.OVERRIDE, "overview")
CONCERN_OPEN = Refusal(
    "CONCERN_OPEN", "A concern ({kind}) is still open or paused.", Force.OVERRIDE, "overview"
)
PARTY_NOT_TOLD = Refusal(
    "PARTY_NOT_TOLD",
    "{name} ({part}) has not been told what they may be told.",
    Force.WARN,
    "report",
)
CASE_IS_CLOSED = Refusal(
    "CASE_IS_CLOSED",
    "The case is closed. Reopen it first, or record a correction.",
    where="overview",
)
EXHIBIT_DAMAGED = Refusal(
    "EXHIBIT_DAMAGED",
    "EX-{number} is not as it was sealed. No paper is made final until it is "
    "restored from a backup.",
    where="evidence",
    source="domain-corrections §2.4",
)
