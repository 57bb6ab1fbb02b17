"""The paths of triage on the report: who was told, what is held back, and what each has brought."""

from casework.domain.case_steps import Step
from casework.domain.dates import short_day
from casework.domain.phrases import sentence
from casework.queries import paths
from casework.queries.paths import ContactRow, PathRow, PathsPage
from ui.forms.action_bar import row_of
from ui.screens.case.part import Opener, PartPage
from ui.screens.case.path_records import record_rows
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import Button, button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import done
from ui.widgets.labels import label, second_line
from ui.widgets.task_row import Line, TaskRow

ACTS = {
    "no_copy": ("record_no_copy",),
    "breach": ("record_breach", "decide_breach"),
    "belief": ("assess_belief", "sign_off_belief"),
    "capture": ("set_evidence_apart",),
    "mistake": ("record_remedy", "settle_without_blame"),
}
"""What can be recorded on a path beside who was told."""
WORDS = {
    "record_no_copy": "Record where it was seen",
    "record_breach": "Record when the council knew",
    "decide_breach": "Record the decision",
    "assess_belief": "Answer the questions",
    "sign_off_belief": "Record what Legal advised",
    "set_evidence_apart": "Set evidence apart",
    "record_remedy": "Record what puts it right",
    "settle_without_blame": "Settle it without blame",
}


def path_cards(page: PartPage, steps: tuple[Step, ...]) -> list[Card]:
    """A card for each path that is open or was."""
    found = page.host.read(paths.paths, page.case_id)
    open_acts = {one.code for one in steps if one.is_open}
    return [_card(page, one, found, open_acts) for one in found.paths]


def _card(page: PartPage, one: PathRow, found: PathsPage, open_acts: set[str]) -> Card:
    card = Card(spacing=9)
    today = page.host.today
    ended = f"Ended {short_day(one.ended_on, today=today)}" if one.ended_on else ""
    card.box.addWidget(SectionTitle(one.title, "Open" if one.is_open else ended))
    if one.is_open:
        card.box.addWidget(Notice(one.holds, Tone.RED if one.code == "no_copy" else Tone.AMBER))
        for words in one.advice:
            card.box.addWidget(second_line(words))
    rows = [_contact(page, each) for each in one.contacts]
    rows += record_rows(page, one.code, found)
    for row in rows:
        card.box.addWidget(Rule())
        card.box.addWidget(row)
    if one.missing:
        card.box.addWidget(label(f"Not told yet: {', '.join(one.missing)}", wrap=True))
    if one.ended_how:
        card.box.addWidget(label(f"How it ended: {one.ended_how}", wrap=True))
    buttons = _buttons(page, one, open_acts)
    if buttons:
        card.box.addWidget(row_of(*buttons))
    return card


def _contact(page: PartPage, one: ContactRow) -> TaskRow:
    on = short_day(one.on, today=page.host.today)
    when = f"{on}, {one.time}" if one.time else on
    said = [
        ", ".join(part for part in (when, one.who, one.how) if part),
        f"Told: {one.said}" if one.said else "",
        f"They said: {one.advice}" if one.advice else "",
        f"May be told: {one.tell_words}" if one.tell_words else "",
        f"May be interviewed: {one.interview_words}" if one.interview_words else "",
        f"Reference {one.reference}" if one.reference else "",
    ]
    return TaskRow(one.office_words, [Line(sentence(each)) for each in said if each], done("Told"))


def _buttons(page: PartPage, one: PathRow, open_acts: set[str]) -> list[Button]:
    found = []
    if page.may("record_path_contact") and one.is_open:
        do = Opener(page, "record_path_contact", path=one.code)
        found.append(_named("Record who was told", do, one.title))
    for act in ACTS.get(one.code, ()) if one.is_open else ():
        is_step_open = act in open_acts or act == "sign_off_belief"
        if page.may(act) and is_step_open:
            found.append(_named(WORDS[act], Opener(page, act), one.title))
    if one.may_end and page.may("end_path"):
        do = Opener(page, "end_path", path=one.code)
        found.append(_named("Record how it ended", do, one.title))
    return found


def _named(words: str, do: Opener, title: str) -> Button:
    made = button(words, do)
    made.setAccessibleName(f"{words}: {title}")
    return made
