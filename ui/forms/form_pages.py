"""The pages of a form, one shown at a time, the answers of all of them, and the page to check."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QStackedWidget

from casework.domain.errors import CaseworkError
from ui.fields.field import Field, Typed
from ui.fields.words import Words
from ui.forms.build import build_column
from ui.forms.check_answers import CheckAnswers
from ui.forms.departures import Cure
from ui.forms.form_page import FormPage, Lead, Middle
from ui.forms.nothing_to_choose import nothing_to_choose
from ui.forms.offers import may_fill
from ui.forms.refused import field_named, say_refusal
from ui.forms.sources import Sources
from ui.forms.spec import FormSpec
from ui.widgets.cards import Page

CHECK_TITLE = "Check your answers"


class FormPages(QStackedWidget):
    """`page` is the page of questions that is shown, or was shown last."""

    def __init__(self, spec: FormSpec, sources: Sources, lead: Lead, about: str) -> None:
        super().__init__()
        self._lead = lead
        self.has_check = spec.check
        specs = spec.all_pages()
        self.asking: list[FormPage] = []
        for number, one in enumerate(specs, 1):
            is_counted = len(specs) > 1 and spec.counts_pages
            count = f"{spec.title}, page {number} of {len(specs)}" if is_counted else ""
            place = " \N{MIDDLE DOT} ".join(part for part in (about, count) if part)
            column = build_column(one.fields, sources)
            page = FormPage(one.title, one.purpose, column, self.cure, place)
            self.asking.append(page)
            self.addWidget(page)
        self.page = self.asking[0]
        if spec.instead is not None and lead is not None:
            act, question, words = spec.instead
            self.page.lead_elsewhere(question, words, partial(lead, act))
        self.checks = CheckAnswers(self.go_to)
        self.addWidget(_check_page(self.checks))

    @property
    def fields(self) -> dict[str, Field]:
        """Every field by name, asked or not."""
        return {name: one for page in self.asking for name, one in page.column.fields.items()}

    def values(self) -> dict[str, object]:
        """The answers by name; questions that are not asked are left out."""
        return {name: one for page in self.asking for name, one in page.column.values().items()}

    def typed(self) -> dict[str, Typed]:
        """What a draft keeps."""
        return {name: one for page in self.asking for name, one in page.column.typed().items()}

    def set_typed(self, typed: Mapping[str, Typed]) -> None:
        """Show what a draft kept."""
        for page in self.asking:
            page.column.set_typed(typed)

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show answers that are already known; names without a question are passed over."""
        for page in self.asking:
            known = {name: one for name, one in values.items() if name in page.column.fields}
            page.column.set_values(known)

    def is_checking(self) -> bool:
        """Whether the answers are shown once more."""
        return self.currentIndex() == len(self.asking)

    def is_last(self) -> bool:
        """Whether no page of questions comes after this one."""
        return self.is_checking() or self.page is self.asking[-1]

    def turn(self, step: int) -> None:
        """Go one page on or back; beyond the last page of questions lies the check."""
        number = self.currentIndex() + step
        if number == len(self.asking):
            self.checks.say([one for page in self.asking for one in page.column.asked()])
            self.setCurrentIndex(number)
        else:
            self._show(self.asking[number])
            self.page.show_problems((), ())
            self.page.verticalScrollBar().setValue(0)
            self.page.begin()

    def go_to(self, field: Field) -> None:
        """Show the page of a field, with the keyboard in it."""
        self._show(next(one for one in self.asking if one.column.isAncestorOf(field)))
        self.page.go_to(field)

    def refuse(self, refused: CaseworkError) -> None:
        """Show what the core refused on the page whose field it names, or on the last."""
        pages = (one for one in self.asking if field_named(one, refused.where))
        self._show(next(pages, self.page))
        say_refusal(self.page, refused, self._way)

    def is_lacking(self) -> bool:
        """Say what is missing where the page that is shown has nothing to choose from."""
        lines = nothing_to_choose(self.page.column, self._way)
        if lines:
            self._show(self.page)
            self.page.show_problems((), lines)
        return bool(lines)

    def cure(self, where: str) -> Cure | None:
        """What leads to where something is put right: a question of this form, or out of it."""
        for page in self.asking:
            field = field_named(page, where)
            if field is not None:
                return Cure(partial(self.go_to, field), is_here=True)
        lead = self._lead
        return Cure(partial(lead, where), is_here=False) if lead and where else None

    def _way(self, where: str) -> Callable[[], object] | None:
        cure = self.cure(where)
        return cure.go if cure else None

    def _show(self, page: FormPage) -> None:
        self.page = page
        self.setCurrentWidget(page)


def fill_open(pages: FormPages, values: Mapping[str, object]) -> int:
    """Answer what nobody has answered yet; how many questions that were."""
    count = 0
    for page in pages.asking:
        specs, fields = page.column.specs, page.column.fields
        open_ones = {name for name in fields if may_fill(specs[name], fields[name])}
        known = {name: one for name, one in values.items() if name in open_ones}
        page.column.set_values(known)
        count += len(known)
    return count


def _check_page(checks: CheckAnswers) -> Page:
    page = Page(CHECK_TITLE)
    page.add(Middle(Words(CHECK_TITLE, "title"), checks))
    page.end()
    return page
