"""One hearing for several joined cases: each act of the hearing done for all of them, or none."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from casework.desk import Desk, act, roles_of
from casework.domain.errors import Refused
from casework.domain.ids import CaseId
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import changes as refusals
from casework.fact_parts.changes import joined_cases
from casework.services import hearings

P = ParamSpec("P")
R = TypeVar("R")


def _jointly(
    single: Callable[Concatenate[Desk, CaseId, P], R], name: str, purpose: str
) -> Callable[Concatenate[Desk, CaseId, P], R]:
    """An act of one case as an act for all that are heard together with it.

    It takes what the act takes, and whoever may do that may do this. Each case is judged by its
    own guards; what one of the others refuses is told with its reference.
    """

    @wraps(single)
    def joint(desk: Desk, case: CaseId, *args: P.args, **told: P.kwargs) -> R:
        row = desk.case(case)
        others = [(one.id, one.reference) for one in joined_cases(desk, row)]
        if not others:
            raise Refused([unmet(refusals.NOT_JOINED)])
        done = single(desk, case, *args, **told)
        for other, reference in others:
            try:
                single(desk, CaseId(other), *args, **told)
            except Refused as refused:
                raise Refused([_of(reference, one) for one in refused.unmet]) from refused
        desk.about(row)
        return done

    joint.__name__ = joint.__qualname__ = name
    joint.__module__, joint.__doc__ = __name__, purpose
    return act(*roles_of(single))(joint)  # type: ignore[arg-type]  # `case` by name too


def _of(reference: str, one: Unmet) -> Unmet:
    return Unmet(one.code, f"{reference}: {one.sentence}", one.where, one.force)


call_joint_hearing = _jointly(
    hearings.call_hearing,
    "call_joint_hearing",
    "Serve the notice of one hearing in every case that is joined to this one.",
)
postpone_joint_hearing = _jointly(
    hearings.postpone_hearing,
    "postpone_joint_hearing",
    "Put the hearing of the joined cases off, in all of them.",
)
open_joint_hearing = _jointly(
    hearings.open_hearing,
    "open_joint_hearing",
    "Open the hearing of the joined cases: who is here, recorded in each.",
)
adjourn_joint_hearing = _jointly(
    hearings.adjourn_hearing,
    "adjourn_joint_hearing",
    "Break the hearing of the joined cases off, to go on another day.",
)
resume_joint_hearing = _jointly(
    hearings.resume_hearing,
    "resume_joint_hearing",
    "Go on with the adjourned hearing of the joined cases.",
)
close_joint_hearing = _jointly(
    hearings.close_hearing,
    "close_joint_hearing",
    "End the hearing of the joined cases; its minutes are kept in each of them.",
)
