"""Keeping what was read in a sealed file: facts, warnings and text stand beside it from then on."""

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.ids import ExhibitId
from casework.domain.roles import Role
from casework.evidence.reading import EXTRACTED, TEXT_LAYER, Reading
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import may_be_opened
from casework.store.tables.evidence import Exhibit
from casework.store.tables.readings import ExhibitFact, ExhibitReading, ExhibitText

FACT, WARNING = "fact", "warning"


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def keep_reading(desk: Desk, exhibit: ExhibitId, *, reading: Reading, outcome: str = "") -> None:
    """Keep what a file said when it was read outside; `outcome`: why it could not be read.

    What was read before stays as it is. Raises `Refused` where it was set apart meanwhile.
    """
    row, case = visible_exhibit(desk, exhibit)
    desk.about(case)
    may_be_opened(desk, row, case)
    if not is_read(desk, row):
        keep(desk, row, reading, outcome)


def is_read(desk: Desk, exhibit: Exhibit) -> bool:
    """Whether it was read already; one that could not be read may be tried again."""
    kept = _kept(desk, exhibit)
    return kept is not None and not kept.outcome


def keep(desk: Desk, exhibit: Exhibit, reading: Reading, outcome: str) -> None:
    """Enter a reading, or why there is none."""
    kept = _kept(desk, exhibit)
    row = kept or ExhibitReading(exhibit_id=exhibit.id)
    row.outcome, row.is_cut, row.members = outcome, reading.is_cut, len(reading.members)
    if kept is None:
        desk.add(row)
    _keep_words(desk, exhibit, reading)


def _kept(desk: Desk, exhibit: Exhibit) -> ExhibitReading | None:
    wanted = select(ExhibitReading).where(ExhibitReading.exhibit_id == exhibit.id)
    return desk.session.scalars(wanted).first()


def _keep_words(desk: Desk, exhibit: Exhibit, reading: Reading) -> None:
    warned = [(WARNING, "", sentence) for sentence in reading.warnings]
    found = [*warned, *((FACT, name, value) for name, value in reading.facts)]
    for position, (kind, name, value) in enumerate(found):
        desk.add(
            ExhibitFact(
                exhibit_id=exhibit.id,
                position=position,
                kind=kind,
                name=name[: entries.LINE],
                value=value[: entries.PASSAGE],
            )
        )
    source = TEXT_LAYER if exhibit.kind == "pdf" else EXTRACTED
    for one in reading.texts:
        desk.add(ExhibitText(exhibit_id=exhibit.id, source=source, page=one.page, text=one.text))
