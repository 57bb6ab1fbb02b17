"""What an exhibit's panel says of its redactions: begin or go on, what is printed, the key."""

from functools import partial

from PySide6.QtWidgets import QWidget

from casework.domain.ids import CaseId, ExhibitId
from casework.queries.edition_rows import EditionRow
from casework.queries.exhibits import ExhibitRow
from casework.services import redactions
from ui.screens.case.exhibit_provenance import Ways
from ui.screens.case.key_dialog import AskWhy
from ui.theme import DEMIBOLD
from ui.viewer.beside import can_be_opened
from ui.widgets.buttons import button
from ui.widgets.labels import label, second_line
from ui.widgets.links import Link

PDF = "PDF"
ABOVE = (
    "It was made from {label}, which is printed redacted: only a placeholder of this one is "
    "printed until it is redacted as well."
)


def redaction(one: ExhibitRow, ways: Ways) -> list[QWidget]:
    """Nothing for what can neither be redacted nor is an edition."""
    found = one.redactions
    rows: list[QWidget] = []
    if found.edition is not None:
        rows.append(second_line(_of_edition(found.edition)))
        rows.append(second_line(found.edition.check_words))
    elif can_be_opened(one) and (one.is_picture or PDF in one.kind):
        rows += _of_original(one, ways)
    if rows and ways.may("open_key"):
        opener = button("Open the key to the pseudonyms")
        opener.clicked.connect(lambda: AskWhy.ask(ways.host, ways.case_id, opener))
        rows.append(opener)
    return [label("Redaction", weight=DEMIBOLD), *rows] if rows else []


def _of_original(one: ExhibitRow, ways: Ways) -> list[QWidget]:
    found = one.redactions
    rows: list[QWidget] = []
    for each in found.editions:
        tells = (
            "It is printed in its place." if each.is_printed else "It was replaced, and is kept."
        )
        words = f"{each.label}, edition {each.number}: {each.masked_words}. {tells}"
        rows.append(Link(words, f"Show {each.label}", partial(ways.go, each.exhibit_id)))
    if found.above is not None:
        rows.append(second_line(ABOVE.format(label=found.above.of_label)))
    elif not found.editions and one.is_sensitive:
        rows.append(second_line("Not redacted: only a placeholder is printed."))
    if ways.may("begin_redaction"):
        words = "Go on redacting" if found.has_draft else "Redact it"
        if found.editions and not found.has_draft:
            words = "Make another edition"
        rows.append(button(words, partial(_begin, one, ways)))
    return rows


def _of_edition(one: EditionRow) -> str:
    if one.is_printed:
        return f"Edition {one.number} of {one.of_label}, printed in its place. {one.masked_words}."
    return f"Edition {one.number} of {one.of_label}. A later one is printed; this one is kept."


def _begin(one: ExhibitRow, ways: Ways) -> None:
    told = {"exhibit": ExhibitId(one.id), "on": ways.host.today}
    begun = ways.host.do(redactions.begin_redaction, CaseId(ways.case_id), **told)  # type: ignore[arg-type]
    if begun is not None:
        ways.fill_in("begin_redaction", {"exhibit": one.id})
