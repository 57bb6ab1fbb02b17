"""Thursday 25 June to Friday 10 July by hand: duties told, triage, allegations, the report."""

from tests.flows.caseworker import Caseworker
from tests.flows.filling import Filling
from tests.flows.reporting import answer_question
from tests.flows.setting_up import PASSWORD

FIRST_PASSWORD, OWN_PASSWORD = "apple river stone", "window teapot garden"
LABELS = {"post": "EX-1", "photo": "EX-2", "comments": "EX-3", "profile": "EX-4"} | {
    "reid": "S-1",
    "interview": "S-2",
}
SSSC = "Scottish Social Services Council"


def from_triage_to_report(worker: Caseworker) -> None:
    tell_the_bodies(worker)
    complete_the_record(worker)
    finish_triage(worker)
    start(worker)
    let_the_investigator_in(worker)
    investigate(worker)
    fill_the_matrix(worker)
    find(worker)


def tell_the_bodies(worker: Caseworker) -> None:
    """The Care Inspectorate on the day; SSSC the day after, when it is overdue."""
    worker.act("send_referral", "referrals", "Record it as sent: Care Inspectorate")


def complete_the_record(worker: Caseworker) -> None:
    worker.refused(
        "complete_suspension_record",
        "overview",
        "Complete the suspension record",
        alternatives=None,
    )
    worker.put_right("complete_suspension_record")
    worker.act("place_hold", "overview", "Place a hold")
    worker.refused(
        "record_statement", "investigation", "Start: Interviews and statements", status="draft"
    )
    worker.throw_away()
    worker.act("send_referral", "referrals", f"Record it as sent: {SSSC}")
    worker.act("acknowledge_referral", "referrals", f"Record their acknowledgement: {SSSC}")


def finish_triage(worker: Caseworker) -> None:
    for _ in range(5):
        answer_question(worker)
    worker.act("decide_breach", "report", "Start: Decide on telling the Information Commissioner")
    worker.act("add_allegation", "matrix", "Add allegation")
    worker.act("add_allegation", "matrix", "Add allegation")
    worker.refused("name_part", "overview", "Name somebody", may_dismiss=False)
    worker.put_right("name_part")


def start(worker: Caseworker) -> None:
    worker.cannot_start("start_investigation", "report")
    worker.act("lift_hold", "overview", "Lift the hold", hold=None)
    worker.act("start_investigation", "overview", "Start: Start the investigation")


def let_the_investigator_in(worker: Caseworker) -> None:
    """In the settings with a first password; then into this one case."""
    hands = worker.hands
    hands.rail("Settings")
    hands.row("Sections of the settings", "People")
    hands.push("Let somebody use the store")
    sinclair = worker.telling.story.users[1]
    person = {"name": sinclair.name, "login": sinclair.login, "role": sinclair.role}
    Filling(hands, person | {"password": FIRST_PASSWORD}).record()
    hands.written.remove(sinclair.login)
    hands.rail("Cases")
    worker.act("give_access", "overview", "Give access", user=sinclair.name)


def investigate(worker: Caseworker) -> None:
    """I. Sinclair, with a password of his own, sees the one case and records what people say."""
    hands = worker.hands
    hands.lock()
    hands.sign_in("sinclair", FIRST_PASSWORD)
    Filling(hands, {"old": FIRST_PASSWORD, "password": OWN_PASSWORD}).record()
    hands.settle()
    hands.find("Debbie")
    worker.act("record_statement", "investigation", "Start: Interviews and statements")
    worker.act(
        "record_statement",
        "investigation",
        "In progress: Interviews and statements",
        status="draft",
    )
    worker.act(
        "settle_statement",
        "investigation",
        "It is signed, or will not be",
        statement=None,
    )


def fill_the_matrix(worker: Caseworker) -> None:
    """Every cell by the arrow keys; what has a note by the form that asks for it."""
    for _ in range(7):
        if worker.telling.ahead.do == "place_evidence":
            place(worker)
    told = worker.telling.next("say_none_found")
    worker.hands.cell(2, "Against")
    worker.hands.to_front()
    worker.hands.push("Say that none was found")
    worker.hands.to_front()
    worker.done(told)
    worker.from_cell("record_answer", 1, "Their answer")
    worker.from_cell("record_answer", 2, "Their answer")


def place(worker: Caseworker) -> None:
    told = worker.telling.next("place_evidence")
    hands, given = worker.hands, told.given
    number = 1 if given["allegation"] == "photographs" else 2
    worker.open_part("matrix")
    hands.cell(number, str(given["side"]).capitalize())
    hands.to_front()
    thing = "exhibit" if "exhibit" in given else "statement"
    label = LABELS[str(given[thing])]
    if "note" in given:
        hands.push("Place it with a note")
        hands.to_front()
        Filling(hands, {"thing": thing, thing: label, "note": given["note"]}).record()
    else:
        hands.row("What can be placed here", label)
        hands.to_front()
    worker.done(told)


def find(worker: Caseworker) -> None:
    """The suspension is reviewed by HR; then findings and a report that names no sanction."""
    hands = worker.hands
    hands.lock()
    hands.sign_in("macrae", PASSWORD)
    hands.find("Debbie")
    worker.act("review_suspension", "overview", "Review the suspension")
    hands.lock()
    hands.sign_in("sinclair", OWN_PASSWORD)
    hands.find("HR-2026")
    worker.from_cell("record_finding", 1, "Finding")
    worker.from_cell("record_finding", 2, "Finding")
    worker.refused("sign_report", "investigation", "Start: Sign the report")
    worker.put_right("sign_report")
    hands.lock()
    hands.sign_in("macrae", PASSWORD)
    hands.find("Debbie")
