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
EXPORTERS = (Role.CASEWORKER, Role.MANAGER, Role.AUDITOR)
"""Who may take papers and copies out of the store."""
REPORTS_INCIDENTS = frozenset({Role.CASEWORKER})
KEEPS_THE_STORE = frozenset({Role.ADMINISTRATOR, Role.CASEWORKER})
"""Who says where backups go."""
ASKED_BY_HOME = {
    "enter_running_case": frozenset({Role.CASEWORKER}),
    "report_incident": REPORTS_INCIDENTS,
    "set_backup_folder": KEEPS_THE_STORE,
}
"""The roles of the acts that Home offers: it is painted before any service is imported."""
