"""A file asked for under a name that no disk has is refused; a long one of any letters is not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from casework.domain.errors import CaseworkError
from casework.domain.ids import CaseId, ExhibitId
from casework.errands.manifests import export_manifest
from casework.errands.saving import save_copy
from casework.errands.time_stamping import ask_time_stamp
from casework.exports import export_case_file
from casework.services.pseudonyms import open_key
from tests.services.walking import Walk

Writes = Callable[[Walk, ExhibitId, Path], object]
WRITES: dict[str, Writes] = {
    "case file": lambda walk, _one, out: walk.ws.run(export_case_file, walk.case, out=out),
    "copy": lambda walk, one, out: walk.ws.run(save_copy, one, out=out, reason="R"),
    "manifest": lambda walk, _one, out: walk.ws.run(
        export_manifest, walk.case, out=out, audience="police", to_whom="A", reason="R"
    ),
    "request": lambda walk, one, out: walk.ws.run(ask_time_stamp, walk.case, out=out, exhibit=one),
}


@pytest.mark.parametrize("name", ["a\0b", "half \ud83d", "no such folder/a", "x" * 300])
def test_a_name_that_no_disk_has_is_refused_in_words(walk: Walk, tmp_path: Path, name: str) -> None:
    exhibit, out = walk.exhibit(), tmp_path / "out"
    out.mkdir()
    for what, write in WRITES.items():
        if what == "copy" and "/" not in name:
            continue  # its name is made one that can be
        with walk.office.nothing_written(), pytest.raises(CaseworkError) as refused:
            write(walk, exhibit, Path(f"{out}/{name}"))
        assert "\ud83d" not in refused.value.sentence
    assert list(out.iterdir()) == []


def test_a_long_name_of_wide_letters_is_written(walk: Walk, tmp_path: Path) -> None:
    exhibit, out = walk.exhibit(), tmp_path / "out"
    out.mkdir()
    for number, write in enumerate(WRITES.values()):
        write(walk, exhibit, out / f"{number}{chr(0x8A3C) * 80}")
    assert len(list(out.iterdir())) == len(WRITES)


def test_a_case_that_can_be_none_is_not_found(walk: Walk) -> None:
    refused = walk.office.refuses(CaseworkError, open_key, CaseId("half \ud83d"), why="R")
    assert refused.code == "NOT_FOUND"
