"""One triage question as a form: what it means, why it is asked, what each answer brings."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal

from casework.desk import Reason
from casework.domain.ids import CaseId
from casework.domain.questions.row import TriageQuestion
from casework.queries.triage_page import QuestionRow, RouteRow
from casework.services import triage
from ui.fields.date_field import Days
from ui.fields.option_row import Choice
from ui.fields.words import Words, relabel
from ui.forms.acts.asked import day, only_if, passage
from ui.forms.departures import Departing
from ui.forms.form import Around, Form
from ui.forms.sources import Sources
from ui.forms.spec import FieldSpec, FormSpec, Kind
from ui.host import Host
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.cards import stacked

SKIP, GO_ON, RECORD = "Go on without an answer", "Go on", "Record the answer"


def question_spec(question: TriageQuestion) -> FormSpec:
    """The question as a form; what an answer brings stands beside the answer."""
    return FormSpec(
        "answer_screen",
        question.asks,
        question.means,
        RECORD,
        (
            FieldSpec(
                "answer",
                "Answer",
                Kind.CHOICE,
                choices=(
                    Choice("yes", "Yes", question.on_yes),
                    Choice("no", "No", question.on_no),
                    Choice("not_known", "Not known yet", question.until_known),
                ),
                missing="Choose an answer",
            ),
            passage("reason", "What the answer rests on", lines=3),
            FieldSpec(
                "ask_again_on",
                "Ask again on",
                Kind.DAY,
                "The day by which it should be known. It stands among the deadlines.",
                only_if=only_if("answer", "not_known"),
                days=Days.FUTURE,
            ),
            day("Day it was answered"),
        ),
        known=("kind",),
    )


class QuestionForm(Form):
    """`passed` is sent instead of recording where nothing was typed and one may go on."""

    passed = Signal()

    def __init__(
        self,
        spec: FormSpec,
        sources: Sources,
        do: Callable[[Mapping[str, object], Mapping[str, Departing]], object],
        around: Around,
        *,
        preset: Mapping[str, object],
        may_pass: bool,
    ) -> None:
        self._may_pass, self._is_answered = may_pass, "answer" in preset
        super().__init__(spec, sources, do, around, preset=preset)
        self.page.column.changed.connect(self._name_buttons)

    def submit(self) -> None:
        """Record, or go on where nothing was typed."""
        if self._may_pass and not self.is_over and not self.is_touched():
            self.passed.emit()
        else:
            super().submit()

    def _name_buttons(self) -> None:
        super()._name_buttons()
        if self._may_pass and not self.is_touched():
            relabel(self.bar.main, GO_ON if self._is_answered else SKIP)


def question_form(
    host: Host,
    case_id: str,
    row: QuestionRow,
    about: str,
    *,
    route: RouteRow | None = None,
    back: Callable[[], object] | None = None,
    may_pass: bool = False,
) -> QuestionForm:
    """The form over the open store, with the answer that holds in it."""

    def do(answers: Mapping[str, object], departing: Mapping[str, Departing]) -> object:
        reasons = {code: Reason(one.reason, one.approved_by) for code, one in departing.items()}
        told = {name: value for name, value in answers.items() if value not in (None, "")}
        act, run = triage.answer_screen, host.workspace.run_departing
        return run(reasons, act, CaseId(case_id), kind=row.kind, **told)  # type: ignore[arg-type]

    def lead(where: str) -> None:
        host.open_case(case_id, where)

    around = Around(about=about, lead=lead, back=back)
    sources = Sources(host.today)
    spec = question_spec(row.question)
    form = QuestionForm(spec, sources, do, around, preset=_preset(row), may_pass=may_pass)
    _explain(form, row, route)
    return form


def _preset(row: QuestionRow) -> dict[str, object]:
    kept = {"answer": row.answer, "reason": row.reason, "ask_again_on": row.ask_again_on}
    return {name: value for name, value in kept.items() if value not in (None, "")}


def _explain(form: QuestionForm, row: QuestionRow, route: RouteRow | None) -> None:
    """Above the answers: why it is asked, its source, what is recorded of the person."""
    said = [f"Why it is asked: {row.question.why}" if row.question.why else ""]
    said.append(f"Source: {row.question.source}." if row.question.source else "")
    said.append(f"Answered so far as part of: {row.part_of}" if row.part_of else "")
    words = stacked(*(Words(one, "quiet") for one in said if one), spacing=4)
    form.page.middle.box.insertWidget(1, words)
    if row.kind == "person_type" and route is not None:
        form.page.middle.box.insertWidget(2, Notice(_of_the_person(route), Tone.BLUE))


def _of_the_person(route: RouteRow) -> str:
    work = route.work_words.lower() if route.work_words else ""
    parts = [f"Recorded: {route.kind_words}, {work}. By the rules: {route.goes_words.lower()}"]
    parts += [f": {route.to}." if route.is_elsewhere and route.to else "."]
    parts += [f" {route.note}" if route.is_elsewhere and route.note else ""]
    return "".join(parts)
