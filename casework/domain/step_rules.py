"""The state machine as a table, in the order of the process."""

from casework.domain.steps import (
    beside,
    changes,
    closing,
    hearing,
    investigation,
    outcome,
    paths,
    suspension,
    triage,
)

RULES = (
    *triage.STEPS,
    *paths.STEPS,
    *suspension.STEPS,
    *beside.STEPS,
    *investigation.STEPS,
    *hearing.STEPS,
    *outcome.STEPS,
    *changes.STEPS,
    *closing.STEPS,
)
