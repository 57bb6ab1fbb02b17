"""Every form by the code of its act."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.forms.acts import (
    accounts,
    allegations,
    appeal,
    beliefs,
    beside,
    calendars,
    changes,
    closing,
    deadlines,
    employer,
    evidence,
    groundwork,
    hearing,
    hearing_room,
    inquiry,
    instead,
    investigation,
    joint_hearing,
    leaving,
    letters,
    mistakes,
    new_incident,
    outcome,
    paths,
    people,
    provenance,
    records,
    referrals,
    register,
    removal,
    report,
    routing,
    running_case,
    settings,
    statements,
    support,
    suspension,
    triage,
    work,
    working,
)
from ui.forms.spec import FormSpec

PARTS = (
    new_incident, running_case, report, triage, routing, paths, beliefs, mistakes, support, people,
    work, allegations, evidence, provenance, inquiry, statements, register, groundwork,
    investigation, instead, suspension, removal, beside, hearing, joint_hearing, hearing_room,
    outcome, employer, appeal, leaving, changes, referrals, letters, deadlines, working, closing,
    records, settings, calendars, accounts,
)  # fmt: skip
NO_FORM = frozenset(
    {
        "save_draft",
        "drop_draft",
        "begin_view",
        "keep_view",
        "verify_evidence",
        "note_view",
        "note_search",
    }
    | {"change_letter", "refresh_letter", "remove_logo", "note_reminded"}
    | {"read_exhibit", "read_evidence", "take_out", "keep_cut", "transcribe", "register_several"}
    | {"begin_redaction", "keep_redaction", "finalise_redaction", "open_key"}
)
"""Acts the window does by itself or by one button, or that have a screen of their own."""


def forms() -> Mapping[str, FormSpec]:
    """Act's code → its form, in the order of the process."""
    return MappingProxyType({spec.act: spec for part in PARTS for spec in part.SPECS})
