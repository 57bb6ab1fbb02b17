"""What the core refused, shown on the form: beside a field, as a guard, or as a way to the cure."""

from collections.abc import Callable

from casework.domain.errors import CaseworkError, Refused
from casework.domain.refusal import Force, Unmet
from ui.fields.field import Field
from ui.forms.error_summary import Wrong
from ui.forms.form_page import FormPage
from ui.forms.tab_order import follow, last_stop

Way = Callable[[str], Callable[[], object] | None]
"""From what a refusal names to what leads there."""


def sentence_of(error: Exception) -> str:
    """What a refusal says; a fault of ours goes up."""
    if not isinstance(error, CaseworkError):
        raise error
    return error.sentence


def say_refusal(page: FormPage, refused: CaseworkError, way: Way) -> None:
    """Show a refusal; guards that may be gone past get their card with reason and approver."""
    if isinstance(refused, Refused):
        gone_past = [one for one in refused.unmet if one.force is Force.OVERRIDE]
        page.departures.show_unmet(gone_past)
        stopping = [one for one in refused.unmet if one.force is not Force.WARN]
        page.show_problems((), [_line(page, one, way) for one in stopping])
        follow(last_stop(page.summary), *page.departures.shown)
        return
    field = field_named(page, refused.where)
    if field is not None:
        page.show_problems([(field, refused.sentence)], ())
        return
    page.show_problems((), [Wrong(refused.sentence, way(refused.where))])


def field_named(page: FormPage, where: str) -> Field | None:
    """The field of a page that a refusal names, if it is asked there."""
    return next((one for one in page.column.leaves() if one.question.name == where), None)


def _line(page: FormPage, unmet: Unmet, way: Way) -> Wrong:
    """To the question that answers it, else to where a reason is given, else out of the form."""
    card = page.departures.card(unmet.code)
    if card is not None and not card.is_cured_here:
        return Wrong(unmet.sentence, card.enter)
    return Wrong(unmet.sentence, way(unmet.where))
