"""Every table, imported in one place, so that `Base.metadata` is whole."""

from casework.store.tables import (
    allegations,
    audit_trail,
    cases,
    changes,
    deadlines,
    decisions,
    evidence,
    groundwork,
    hearing_room,
    hearings,
    inquiry,
    letters,
    organisation,
    people,
    provenance,
    readings,
    region_records,
    regions,
    triage,
    working,
)
from casework.store.tables.metadata import Base

ROOMS = (
    allegations,
    audit_trail,
    cases,
    changes,
    deadlines,
    decisions,
    evidence,
    groundwork,
    hearing_room,
    hearings,
    inquiry,
    letters,
    organisation,
    people,
    provenance,
    readings,
    region_records,
    regions,
    triage,
    working,
)
METADATA = Base.metadata
