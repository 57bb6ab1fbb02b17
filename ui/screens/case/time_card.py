"""The axis of a case: what lies on it, what was missed, and where nothing was done."""

from functools import partial

from casework.domain.dates import short_day
from casework.domain.timeline import Timeline, sentences
from casework.queries import timeline
from ui.screens.case.part import PartPage
from ui.tokens import Tone
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.labels import label, second_line
from ui.widgets.time_axis import TimeAxis

HINT = "Click on the axis, or go along it with the arrow keys."


def time_card(page: PartPage) -> Card | None:
    """Nothing for a case on whose axis nothing lies yet."""
    line = page.host.read(timeline.timeline, page.case_id)
    if not line.entries:
        return None
    card = Card(spacing=8)
    card.box.addWidget(SectionTitle("Conduct and process on one axis", _note(line)))
    axis = TimeAxis(line)
    card.box.addWidget(axis)
    said = label(HINT, tone=Tone.QUIET, wrap=True)
    axis.stood.connect(said.say)
    card.box.addWidget(said)
    for words in sentences(line, partial(short_day, today=line.today)):
        card.box.addWidget(second_line(words))
    return card


def _note(line: Timeline) -> str:
    missed = len(line.missed)
    return f"{missed} deadline{'' if missed == 1 else 's'} missed" if missed else "None missed"
