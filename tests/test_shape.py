"""The shape of the code, kept by a test: sizes, layers, and what may stand where."""

import subprocess
import sys
from collections import Counter
from pathlib import Path, PurePosixPath

import pytest

from tests import shape
from tests.shape import Rule, Source

BODY = '"""What it is for."""\n'
LONG_FUNCTION = "def f() -> None:\n" + "    f()\n" * 40
LONG_CLASS = "class C:\n" + "".join(f"    def m{n}(self) -> None: ...\n" for n in range(16))
PLANTED = [
    (shape.too_big, "ui/a.py", "x = 1\n" * 251),
    (shape.too_big, "dev.py", LONG_FUNCTION),
    (shape.too_big, "casework/domain/a.py", LONG_CLASS),
    (shape.badly_named, "ui/date_utils.py", BODY),
    (shape.badly_named, "casework/common/dates.py", BODY),
    (shape.badly_begun, "casework/store/__init__.py", BODY),
    (shape.badly_begun, "casework/store/keys.py", "import os\n"),
    (shape.imports_what_its_room_may_not, "casework/domain/a.py", "import sqlalchemy.orm\n"),
    (shape.imports_what_its_room_may_not, "casework/cli/a.py", "from sqlalchemy import text\n"),
    (shape.imports_what_its_room_may_not, "ui/a.py", "def f():\n    import sqlalchemy\n"),
    (shape.imports_what_its_room_may_not, "casework/queries/a.py", "import reportlab.lib\n"),
    (shape.imports_what_its_room_may_not, "casework/services/a.py", "import PySide6.QtCore\n"),
    (shape.words_out_of_place, "casework/documents/letter.py", "Paragraph(text)"),
    (shape.words_out_of_place, "casework/exports.py", "page.drawRightString(1, 2, text)"),
    (shape.words_out_of_place, "ui/fields/a.py", "QDateEdit()"),
    (shape.words_out_of_place, "ui/screens/a.py", "box.setHtml(text)"),
    (shape.words_out_of_place, "ui/screens/a.py", "QDesktopServices.openUrl(url)"),
    (shape.words_out_of_place, "casework/services/a.py", "datetime.now(UTC)"),
    (shape.words_out_of_place, "casework/services/a.py", "raise NotImplementedError"),
    (shape.words_out_of_place, "casework/services/a.py", "def f():\n    global x\n"),
    (shape.labels_made_of_data, "ui/screens/a.py", "QLabel(case.name)"),
    (shape.labels_made_of_data, "ui/forms/a.py", "QLabel(f'{name}')"),
    (shape.untrue_tests, "tests/a.py", "pytest." + "skip('slow')"),
    (shape.untrue_tests, "tests/a.py", "time." + "sleep(1)"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "path", "text"), PLANTED)
def test_each_rule_finds_its_fault(rule: Rule, path: str, text: str) -> None:
    assert list(rule(Source(PurePosixPath(path), text)))


def test_what_is_allowed_is_not_complained_about() -> None:
    fine = Source(PurePosixPath("ui/screens/a.py"), f"{BODY}import PySide6\nQLabel('Name')\n")
    assert [complaint for rule in shape.RULES for complaint in rule(fine)] == []


@pytest.mark.parametrize("rule", shape.RULES, ids=lambda rule: rule.__name__)
def test_every_file_keeps_the_rule(rule: Rule) -> None:
    complaints = [f"{source.path}: {one}" for source in shape.sources() for one in rule(source)]
    assert not complaints, "\n".join(complaints)


def test_the_tests_use_the_real_thing_and_skip_nothing() -> None:
    mine = {PurePosixPath("tests/shape.py")}
    complaints = [
        f"{source.path}: {one}"
        for source in shape.test_sources()
        if source.path not in mine
        for one in shape.untrue_tests(source)
    ]
    assert not complaints, "\n".join(complaints)


def test_the_layers_hold() -> None:
    found = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo"],
        cwd=shape.ROOT,
        capture_output=True,
        text=True,
    )
    assert found.returncode == 0, found.stdout


def test_no_two_files_of_tests_have_one_name() -> None:
    """pytest reads each by its name alone, and would leave the second out with an error."""
    names = Counter(source.path.name for source in shape.test_sources())
    assert [name for name, count in names.items() if count > 1 and name.startswith("test_")] == []
