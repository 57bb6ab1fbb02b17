"""Monday 13 July to Tuesday 28 July by hand: case to answer, the notice, the hearing."""

from tests.flows.caseworker import Caseworker

CHAIR = "CHAIR_MAY_NOT_DISMISS"


def from_case_to_answer_to_minutes(worker: Caseworker) -> None:
    decide_that_there_is_a_case(worker)
    call(worker)
    hold(worker)


def decide_that_there_is_a_case(worker: Caseworker) -> None:
    worker.refused(
        "decide_case_to_answer", "hearing", "Start: Decide whether there is a case to answer"
    )
    worker.put_right("decide_case_to_answer")


def call(worker: Caseworker) -> None:
    """A chair who may not dismiss yet is gone past with a reason; too short a notice is not."""
    worker.refused("name_part", "overview", "Name somebody", may_dismiss=False)
    worker.put_right("name_part", may_dismiss=False)
    worker.refused(
        "call_hearing",
        "hearing",
        "Start: Call the hearing",
        companion_told=True,
        served_how="by_hand",
        **{CHAIR: None},
    )
    worker.put_right("call_hearing")
    worker.act("review_suspension", "overview", "Review the suspension")


def hold(worker: Caseworker) -> None:
    worker.act("open_hearing", "hearing", "Start: Open the hearing")
    worker.act("close_hearing", "hearing", "Start: Close the hearing")
