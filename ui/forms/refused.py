"""What the core refused, shown on the form: beside a field, as a guard, or as a way to the cure."""

from collections.abc import Callable

from casework.domain.errors import CaseworkError, Refused
from casework.domain.refusal import Force, Unmet
from ui.fields.field import Field
from ui.forms.error_summary import Wrong
from ui.forms.form_page import FormPage, Lead
from ui.forms.tab_order import follow, last_stop


def sentence_of(error: Exception) -> str:
    """What a refusal says; a fault of ours goes up."""
    if not isinstance(error, CaseworkError):
        raise error
    return error.sentence


def say_refusal(page: FormPage, refused: CaseworkError, lead: Lead) -> None:
    """Show a refusal; guards that may be gone past get their card with reason and approver."""
    if isinstance(refused, Refused):
        gone_past = [one for one in refused.unmet if one.force is Force.OVERRIDE]
        page.departures.show_unmet(gone_past)
        stopping = [one for one in refused.unmet if one.force is not Force.WARN]
        page.show_problems((), [_line(page, one, lead) for one in stopping])
        follow(last_stop(page.summary), *page.departures.shown)
        return
    field = field_named(page, refused.where)
    if field is not None:
        page.show_problems([(field, refused.sentence)], ())
        return
    page.show_problems((), [Wrong(refused.sentence, _way(page, refused.where, lead))])


def _line(page: FormPage, unmet: Unmet, lead: Lead) -> Wrong:
    card = page.departures.card(unmet.code)
    if card is not None:
        return Wrong(unmet.sentence, card.enter)
    return Wrong(unmet.sentence, _way(page, unmet.where, lead))


def field_named(page: FormPage, where: str) -> Field | None:
    """The field of a page that a refusal names, if it is asked there."""
    return next((one for one in page.column.leaves() if one.question.name == where), None)


def _way(page: FormPage, where: str, lead: Lead) -> Callable[[], object] | None:
    field = field_named(page, where)
    if field is not None:
        return lambda: page.go_to(field)
    return (lambda: lead(where)) if lead and where else None
