"""Wednesday 24 June by hand: the report, the first answers, the evidence, the suspension."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from casework.domain.vocabulary import SCREENS
from casework.stories.story import StoryAct
from tests.flows.caseworker import Caseworker
from tests.flows.filling import Filling
from tests.flows.telling import LATER, given


def from_report_to_suspension(worker: Caseworker) -> None:
    report(worker)
    complete_their_work(worker)
    begin(worker)
    preserve(worker)
    take_down(worker)
    paste_what_is_left(worker)
    suspend(worker)


def report(worker: Caseworker) -> None:
    """The rules are signed off; then what F. Reid reported is recorded."""
    hands = worker.hands
    hands.rail("Settings")
    hands.row("Sections of the settings", "The council")
    worker.act("approve_rules", "", "Record the sign-off")
    told = worker.telling.next("report_incident")
    hands.chord("Ctrl+N")
    school = {"is_educational_establishment": False}
    people = [one | school for one in given(told)["respondents"]]
    worker.fill(told, is_anonymous=False, known="all", respondents=people).record()
    worker.done(told)


def complete_their_work(worker: Caseworker) -> None:
    """Beyond the story's acts: what the report did not ask of her work is added to it."""
    debbie = dict(worker.telling.story.acts[1].given["respondents"][0])
    worker.open_part("report")
    worker.hands.push("Correct their work details")
    Filling(worker.hands, {name: debbie[name] for name in LATER if name in debbie}).record()
    worker.hands.settle()


def begin(worker: Caseworker) -> None:
    worker.name_somebody()
    worker.act("acknowledge_report", "overview", "Start: Acknowledge the report")
    answer_question(worker)
    answer_question(worker)
    tell_who_protects_the_child(worker)
    answer_question(worker)


def tell_who_protects_the_child(worker: Caseworker) -> None:
    """The lead from the task list, the social worker from the card of the path."""
    task = "Start: Tell those who must be told first"
    nothing_said = {"may_tell": "not_said", "may_interview": "not_said"}
    worker.act("record_path_contact", "overview", task, **nothing_said)
    worker.act("record_path_contact", "report", "Record who was told: Safeguarding", path=None)


def answer_question(worker: Caseworker) -> None:
    question = SCREENS[str(worker.telling.ahead.given["kind"])]
    worker.act("answer_screen", "report", f"Answer: {question}", kind=None)


def preserve(worker: Caseworker) -> None:
    """Four screenshots: one picked, one dropped, two picked together; then the removal."""
    worker.warned("request_removal", "overview", "Ask for removal")
    hands = worker.hands
    told = worker.telling.next("seal_evidence")
    hands.name_the_files([picture(told)], lambda: hands.chord("Ctrl+Shift+E"))
    describe(worker, told)
    told = worker.telling.next("seal_evidence")
    hands.drop(picture(told))
    describe(worker, told)
    told, other = worker.telling.next("seal_evidence"), worker.telling.ahead
    both = [picture(told), picture(other)]
    hands.name_the_files(both, lambda: hands.chord("Ctrl+Shift+E"))
    describe(worker, told)
    describe(worker, worker.telling.next("seal_evidence"))


def picture(told: StoryAct) -> Path:
    return told.folder / str(told.given["file"])


def describe(worker: Caseworker, told: StoryAct) -> None:
    worker.fill(told).record()
    worker.done(told)


def take_down(worker: Caseworker) -> None:
    """The policy gives no power to instruct, so the window offers only to ask."""
    worker.not_offered("instruct_removal", "overview", "Instruct removal")
    worker.act("request_removal", "overview", "Ask for removal")
    worker.act("record_removal_answer", "overview", "Record the answer: Removal", removal=None)


def paste_what_is_left(worker: Caseworker) -> None:
    """Beyond the story: a screenshot of the page without the album comes from the clipboard."""
    hands = worker.hands
    worker.open_part("evidence")
    shot = QImage(320, 200, QImage.Format.Format_RGB32)
    shot.fill(0x8899AA)
    QApplication.clipboard().setImage(shot)
    hands.go_to("Exhibits")
    hands.chord("Ctrl+V")
    seen = {
        "title": "The page after the album came down",
        "source_kind": "volunteered",
        "obtained_by": "F. Reid",
        "lawful_route": "volunteered",
        "visibility": "friends",
        "capture_method": "screenshot_phone",
    }
    Filling(hands, seen).record()
    hands.settle()


def suspend(worker: Caseworker) -> None:
    """It starts the duty to tell SSSC, which the overview says at its top."""
    hands = worker.hands
    worker.act("suspend", "overview", "Suspend", pay_in_full=True, companion_offered=True)
    assert any("Scottish Social Services Council must be told" in one for one in hands.read_out())
    worker.not_offered("suspend", "overview", "Suspend")
    worker.act("start_triage", "overview", "Start: Start triage")
