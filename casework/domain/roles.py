"""What a signed-in person is in the program: five roles, and who may do and see what."""

from enum import Enum


class Role(Enum):
    """Who may call which service; people of one case (investigator, chair) are not roles."""

    CASEWORKER = "caseworker"
    INVESTIGATOR = "investigator"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


EVERYBODY = frozenset(Role)
READS_CASES = frozenset({Role.CASEWORKER, Role.INVESTIGATOR, Role.MANAGER, Role.AUDITOR})
SEES_ALL_CASES = frozenset({Role.CASEWORKER, Role.AUDITOR})
"""The others with a right to read see the cases they were given (`CaseAccess`)."""
REPORTS_INCIDENTS = frozenset({Role.CASEWORKER})
"""Who records an incident; Home asks this before any service is imported."""
