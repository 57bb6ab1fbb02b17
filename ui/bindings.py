"""Which key does what in an unlocked window."""

from collections.abc import Callable

from ui.actions import Actions
from ui.finding import Finding
from ui.focus import enter
from ui.shell import Shell

KEYED = (
    "investigation", "overview", "report", "matrix", "evidence", "chronology", "hearing", "outcome",
    "referrals", "documents",
)  # fmt: skip
"""Parts in the order of Ctrl+0 to Ctrl+9. A new part takes no key from another."""


def bind(shell: Shell, lock: Callable[[], object]) -> Actions:
    """All keys of the table that this window answers to."""
    window = shell.window
    actions = Actions(window)
    finding = Finding(shell.host, window, actions, shell.place_code)
    plain: dict[str, Callable[[], object]] = {
        "find_anything": finding.find_anything,
        "help": finding.help,
        "list_of_keys": finding.list_of_keys,
        "go_back": lambda: _go_back(shell),
        "next_pane": window.next_pane,
        "previous_pane": lambda: window.next_pane(-1),
        "refresh": lambda: _refresh(shell),
        "case_file": lambda: _case_file(shell),
        "add_evidence": lambda: _add_evidence(shell),
        "paste_evidence": lambda: _paste_evidence(shell),
        "lock": lock,
    }
    if shell.host.reads_cases:
        plain["find_case"] = lambda: _find_case(shell)
        plain["go_due"] = lambda: _go_due(shell)
    if shell.host.may("report_incident"):
        plain["new_incident"] = lambda: shell.host.fill_in("report_incident")
    if shell.host.may("enter_running_case"):
        plain["running_case"] = lambda: shell.host.fill_in("enter_running_case")
    for code, do in plain.items():
        actions.on(code, do)
    for number, part in enumerate(KEYED):
        actions.on(f"part_{number}", _opener(shell, part))
    window.rail.lock_asked.connect(lock)
    return actions


def _opener(shell: Shell, part: str) -> Callable[[], None]:
    return lambda: _open_part(shell, part)


def _open_part(shell: Shell, part: str) -> None:
    if shell.case is not None and shell.errands.form is None:
        shell.open_case(shell.case.case_id, part)
        enter(shell.case.widget())


def _go_back(shell: Shell) -> None:
    """From the page to the list, from elsewhere to the case that was open."""
    if shell.window.is_single() and shell.at == "cases":
        shell.window.go_to_list()
    elif shell.at != "cases" and shell.case is not None:
        shell.open_case(shell.case.case_id)
    else:
        shell.go("home")


def _find_case(shell: Shell) -> None:
    if shell.errands.form is None and shell.at != "cases":
        shell.go("cases")
    if shell.window.is_single():
        shell.window.go_to_list()
    shell.cases.search.setFocus()
    shell.cases.search.selectAll()


def _go_due(shell: Shell) -> None:
    shell.go("due")
    if shell.due_page is not None and shell.at == "due":
        shell.due_page.list.enter_at_top()


def _refresh(shell: Shell) -> None:
    shell.host.changed.emit(frozenset({"asked"}))


def _case_file(shell: Shell) -> None:
    if shell.case is not None and shell.at == "cases":
        shell.host.export_wanted.emit(shell.case.case_id)


def _add_evidence(shell: Shell) -> None:
    case = shell.case
    if case is not None and shell.at == "cases" and shell.host.may("seal_evidence"):
        case.add_evidence()


def _paste_evidence(shell: Shell) -> None:
    """Anywhere in a case; a text box that has the keyboard takes the key for itself."""
    case = shell.case
    if case is not None and shell.at == "cases" and shell.errands.form is None:
        case.paste()
