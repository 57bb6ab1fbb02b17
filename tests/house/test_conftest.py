"""The house rules that tests/conftest.py keeps: a run that breaks one fails."""

import textwrap
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
CONFTEST = Path(__file__).parents[1] / "conftest.py"


@pytest.fixture
def outcome_of(pytester: pytest.Pytester):
    """Runs a test's body under the project's conftest and settings in a folder of its own."""
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makepyprojecttoml(
        "[tool.pytest.ini_options]\nfilterwarnings=['error']\nqt_log_level_fail='WARNING'\n"
    )

    def run(body: str) -> dict[str, int]:
        pytester.makepyfile("import logging, os, warnings\n" + textwrap.dedent(body))
        return pytester.runpytest_subprocess("-q").parseoutcomes()

    return run


def test_a_quiet_test_passes(outcome_of) -> None:
    assert outcome_of("def test_it(): logging.getLogger('x').info('fine')") == {"passed": 1}


@pytest.mark.parametrize(
    "line",
    [
        "logging.getLogger('x').warning('what')",
        "warnings.warn('what')",
    ],
)
def test_an_unexpected_warning_fails(outcome_of, line: str) -> None:
    outcome = outcome_of(f"def test_it(): {line}")
    assert "failed" in outcome or "errors" in outcome


def test_an_unexpected_message_of_qt_fails(outcome_of) -> None:
    body = "from PySide6.QtCore import qWarning\ndef test_it(): qWarning('what')"
    assert outcome_of(body) == {"failed": 1}


def test_an_expected_line_passes_and_is_asked_for(outcome_of) -> None:
    said = "def test_it(expect_log): expect_log('wh.t'); logging.warning('what')"
    assert outcome_of(said) == {"passed": 1}
    assert "errors" in outcome_of("def test_it(expect_log): expect_log('wh.t')")


def test_no_folder_of_the_person_is_used(outcome_of, nobodys_home: Path) -> None:
    body = """
        def test_it(nobodys_home):
            for name in ('HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'LOCALAPPDATA'):
                assert os.environ[name].startswith(str(nobodys_home))
    """
    assert outcome_of(body) == {"passed": 1}
