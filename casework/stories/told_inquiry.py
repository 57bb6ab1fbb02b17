"""The investigation as it is told outside the windows; fields are only ever added."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

Day = dt.date


@dataclass(frozen=True)
class TermsTold:
    """Terms of reference as issued; the last holds."""

    number: Annotated[int, "Version"]
    issued: Annotated[Day, "Day on which they were issued"]
    issued_to: Annotated[str, "Investigator"]
    report_by: Annotated[Day | None, "Day to report by, where the terms name one"]
    scope: Annotated[str, "What is to be found out"]
    recommendations_asked: Annotated[bool, "Whether a recommendation is asked for"]
    reason: Annotated[str, "Why they follow earlier ones"]


@dataclass(frozen=True)
class StatementTold:
    """An interview, a statement, an attempt or a written response."""

    number: Annotated[int, "S- number"]
    name: Annotated[str, "Whose"]
    kind: Annotated[str, "interview, statement, attempt or response"]
    taken: Annotated[Day, "Day on which it was taken"]
    status: Annotated[str, "draft, sent, signed, declined or not_returned"]
    versions: Annotated[int, "How many versions there are"]
    reply_by: Annotated[Day | None, "Day by which it is wanted back, while it is out"]
    companion: Annotated[str, "Who came with the person"]


@dataclass(frozen=True)
class InvitationTold:
    """An invitation to an interview."""

    number: Annotated[int, "Its number"]
    name: Annotated[str, "Who was invited"]
    held: Annotated[Day, "Day of the interview"]
    state: Annotated[str, "invited, accepted, moved, not_attended, cancelled or held"]
    companion_offered: Annotated[bool, "Whether they may bring somebody"]
    recording: Annotated[str, "What the policy says on recording, in words"]


@dataclass(frozen=True)
class FactTold:
    """A fact of the register."""

    number: Annotated[int, "Its number"]
    text: Annotated[str, "The fact"]
    status: Annotated[str, "agreed, disputed, established, not_established or withdrawn"]
    reason: Annotated[str, "Why it stands so"]
    sources: Annotated[tuple[str, ...], "What it rests on: EX-1, S-2, and where in it"]
    happened: Annotated[Day | None, "Day on which it happened, where it is known"]


@dataclass(frozen=True)
class RequestTold:
    """What the employee asks for."""

    number: Annotated[int, "Its number"]
    what: Annotated[str, "A document, a witness, a question"]
    answer: Annotated[str, "granted, partly, refused, withdrawn, or empty"]
    reason: Annotated[str, "Why it is not done in full"]


@dataclass(frozen=True)
class AdviceTold:
    """Advice before posting, or to the council on this case."""

    number: Annotated[int, "Its number"]
    is_before: Annotated[bool, "Asked by the person before posting"]
    who: Annotated[str, "Who was asked"]
    said: Annotated[str, "What was said; empty while none came"]
    is_privileged: Annotated[bool, "Not for disclosure"]


@dataclass(frozen=True)
class AwarenessTold:
    """How the person was told of the rules."""

    kind: Annotated[str, "induction, training and so on; none_found when nothing was found"]
    title: Annotated[str, "Which document told them"]
    edition: Annotated[str, "Which version of it"]
    told: Annotated[Day | None, "Day on which they were told, where it is known"]


@dataclass(frozen=True)
class PolicyDutyTold:
    """A duty that the policy lays on managers, governors or Human Resources."""

    clause: Annotated[str, "Id of the clause"]
    heading: Annotated[str, "Its heading"]
    answer: Annotated[str, "done, not_done, does_not_apply, or empty"]
    by: Annotated[str, "By whom"]
