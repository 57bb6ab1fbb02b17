"""The log holds ids, types and places; never what a person wrote."""

import logging
import re
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from casework import logs
from casework.domain.errors import BadEntry
from casework.domain.refusal import Refusal

SECRET = "Jean Docherty wrote that <b>he</b> is a thief"
AN_ID = "01997a3e-8c5b-7def-8123-456789abcdef"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "state" / "logs"
    handler = logs.start(folder)
    yield folder
    logs.end(handler)


def written(folder: Path) -> str:
    return (folder / "casework.log").read_text(encoding="utf-8")


def test_ids_codes_references_and_numbers_are_kept(folder: Path) -> None:
    log = logging.getLogger("casework.store")
    log.info("case %s refused %s, %d of %s", AN_ID, "HEARING_TOO_SOON", 3, "HR-2026-00042")
    line = f"case {AN_ID} refused HEARING_TOO_SOON, 3 of HR-2026-00042"
    assert line in written(folder)
    assert re.match(r"\d{4}-\d\d-\d\dT[\d:.]+\+00:00 INFO casework\.store ", written(folder))


def test_any_other_value_is_named_by_its_type_only(folder: Path) -> None:
    log = logging.getLogger("ui.screens")
    log.info("saved %s under %r and %s", SECRET, Path("/home/jd/x"), {"name": SECRET})
    path = type(Path()).__name__
    assert f"saved <str> under '<{path}>' and <dict>" in written(folder)
    assert "Docherty" not in written(folder)


def test_a_library_message_is_dropped_but_its_place_stays(folder: Path) -> None:
    logging.getLogger("somebody.library").info(f"INSERT {SECRET}")  # noqa: G004 - as libraries do
    assert "INFO somebody.library test_logs.py:" in written(folder)
    assert "INSERT" not in written(folder)


def test_a_python_warning_is_logged_without_its_text(folder: Path, expect_log) -> None:
    expect_log("py.warnings")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn(SECRET, UserWarning, stacklevel=1)
    logging.captureWarnings(capture=True)
    assert "WARNING py.warnings" in written(folder)
    assert "Docherty" not in written(folder)


def test_an_error_is_logged_by_type_code_and_places(folder: Path, expect_log) -> None:
    expect_log("could not save")
    try:
        try:
            {}[SECRET]
        except KeyError as error:
            raise BadEntry(Refusal("TOO_LONG", "{what}"), what=SECRET) from error
    except BadEntry:
        logging.getLogger("casework.services").exception("could not save")
    assert "could not save BadEntry TOO_LONG at house/test_logs.py:" in written(folder)
    assert " from KeyError at house/test_logs.py:" in written(folder)
    assert "Docherty" not in written(folder)
    assert len(written(folder).splitlines()) == 1


def test_a_suppressed_context_is_left_out() -> None:
    def clumsy() -> None:
        try:
            raise ValueError(SECRET)
        except ValueError:
            raise TypeError(SECRET) from None

    with pytest.raises(TypeError) as caught:
        clumsy()
    assert logs.describe(caught.value).startswith("TypeError at house/test_logs.py:")
    assert "ValueError" not in logs.describe(caught.value)


def test_a_folder_that_cannot_be_written_sends_the_log_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    handler = logs.start(tmp_path / "file" / "logs")
    logging.getLogger("casework").info("opened %s", SECRET)
    logs.end(handler)
    assert "opened <str>" in capsys.readouterr().err


def test_old_log_files_are_few_and_small(folder: Path) -> None:
    handler = next(each for each in logging.getLogger().handlers if hasattr(each, "maxBytes"))
    assert handler.maxBytes * (handler.backupCount + 1) <= 6 * 1024 * 1024
