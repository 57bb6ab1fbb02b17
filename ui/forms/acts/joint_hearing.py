"""Forms of one hearing for several cases: those of the hearing itself, said of all of them."""

from dataclasses import replace

from ui.forms.acts import hearing
from ui.forms.spec import FormSpec

FOR_ALL = "It is recorded in every case that is joined to this one, or in none."
ACTS = {
    "call_hearing": "call_joint_hearing",
    "postpone_hearing": "postpone_joint_hearing",
    "open_hearing": "open_joint_hearing",
    "adjourn_hearing": "adjourn_joint_hearing",
    "resume_hearing": "resume_joint_hearing",
    "close_hearing": "close_joint_hearing",
}
"""Act of one case → the same for all that are joined to it."""


def _jointly(spec: FormSpec) -> FormSpec:
    return replace(
        spec,
        act=ACTS[spec.act],
        title=f"{spec.title}, for all joined cases",
        purpose=f"{spec.purpose} {FOR_ALL}".strip(),
        button=f"{spec.button} for all of them",
    )


SPECS = tuple(_jointly(one) for one in hearing.SPECS if one.act in ACTS)
