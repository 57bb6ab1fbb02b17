"""Exhibits given away with their sums: anybody can check them, and nothing is left half done."""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from casework.domain.errors import BadEntry, CaseworkError, FoundOut, NotFound, Refused
from casework.domain.ids import ExhibitId
from casework.domain.progress import Cancelled
from casework.errands.manifest_target import CannotGive, target
from casework.errands.manifests import Given, export_manifest
from casework.queries import case_history, exhibits
from casework.queries.exhibits import ExhibitRow
from casework.services import captures, derived, evidence, paths, triage
from casework.store.tables.provenance import EvidenceManifest
from tests.services.walking import CAPTURE, Walk

HOSTILE = "..\\a\u202egnp.\u0441on $(rm -rf) `x` %PATH% 'q' \"z\" \U0001f600 Siân.png"
TOLD: dict[str, Any] = {"audience": "police", "to_whom": "DC R. Hay", "reason": "Asked for it."}


def seal(walk: Walk, data: bytes, name: str = "post.txt") -> ExhibitId:
    return ExhibitId(walk.do(evidence.seal_pasted, data=data, name=name, entry=CAPTURE))


def give(walk: Walk, out: Path, **told: Any) -> Given:
    given: Given = walk.ws.run(export_manifest, walk.case, out=out, **(TOLD | told))
    return given


def sha256sum(folder: Path) -> "subprocess.CompletedProcess[str]":
    """The system's own program, and nothing else."""
    program = shutil.which("sha256sum")
    assert program
    return subprocess.run(
        [program, "--strict", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, text=True
    )


def rows(walk: Walk) -> dict[str, ExhibitRow]:
    return {one.label: one for one in walk.ws.read(exhibits.exhibits, walk.case)}


def spoil(walk: Walk, label: str) -> None:
    path = walk.ws.parts.vault.path_of(rows(walk)[label].blob_id)
    content = bytearray(path.read_bytes())
    content[-3] ^= 4
    path.write_bytes(content)


def test_sha256sum_alone_finds_every_file_as_it_was_sealed(walk: Walk, tmp_path: Path) -> None:
    data = {seal(walk, b"one", HOSTILE): b"one", seal(walk, b"two" * 900_000): b"two" * 900_000}
    seal(walk, b"three", "-rf.exe")
    out = tmp_path / "for the police"
    made = give(walk, out)
    assert (made.number, made.given, made.held_back, made.name) == (1, 3, 0, "for the police")
    done = sha256sum(out)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 7
    files = sorted((out / "exhibits").iterdir())
    assert [hashlib.sha256(one.read_bytes()).hexdigest() for one in files] == [
        rows(walk)[f"EX-{n}"].sha256 for n in (1, 2, 3)
    ]
    assert {one.read_bytes() for one in files} >= set(data.values())
    assert made.sha256 == hashlib.sha256((out / "SHA256SUMS").read_bytes()).hexdigest()
    (out / "exhibits" / files[0].name).write_bytes(b"onf")
    assert sha256sum(out).returncode == 1


def test_names_are_safe_on_every_system_and_in_every_shell(walk: Walk, tmp_path: Path) -> None:
    for name in (HOSTILE, "CON", "a" * 900 + ".png", "x.\u202ejpg.exe", "  .. ", "nul\0.txt"):
        seal(walk, name.encode("utf-8", "replace"), name)
    give(walk, tmp_path / "out")
    names = [one.name for one in (tmp_path / "out" / "exhibits").iterdir()]
    assert len({name.casefold() for name in names}) == 6
    for name in names:
        assert re.fullmatch(r"EX-\d[^<>:\"/\\|?*%$`!&^';\x00-\x1f\u202a-\u202e]+", name), name
        assert len(name.encode()) <= 100
        assert not name.endswith((".", " "))


def test_a_zip_holds_the_same_and_unpacks_to_it(walk: Walk, tmp_path: Path) -> None:
    seal(walk, b"one", "Siân.png")
    made = give(walk, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as found:
        assert found.testzip() is None
        found.extractall(tmp_path / "unpacked")
    assert sha256sum(tmp_path / "unpacked").returncode == 0
    sums = (tmp_path / "unpacked" / "SHA256SUMS").read_bytes()
    assert made.sha256 == hashlib.sha256(sums).hexdigest()


def test_what_is_held_back_is_listed_with_the_reason_and_not_given(
    walk: Walk, tmp_path: Path
) -> None:
    seal(walk, b"free")
    apart = seal(walk, b"secret")
    child = walk.exhibit(b"a child", contains=("child",))
    derived_copy = seal(walk, b"part of the secret")
    walk.do(derived.link_exhibits, exhibit=derived_copy, original=apart, how="crop")
    walk.do(captures.set_evidence_apart, exhibit=apart, kind="other", why="A hidden phone.")
    made = give(walk, tmp_path / "panel", audience="panel")
    assert (made.given, made.held_back) == (1, 3)
    told = json.loads((tmp_path / "panel" / "Manifest.json").read_text("ascii"))
    held = {one["exhibit"]: one["not_given"] for one in told["exhibits"] if one["not_given"]}
    assert set(held) == {"EX-2", "EX-3", "EX-4"}
    assert held["EX-2"] == held["EX-4"]
    assert "set apart" in held["EX-2"]
    assert "child" in held["EX-3"]
    assert [one.name for one in (tmp_path / "panel" / "exhibits").iterdir()] == ["EX-1 post.txt"]
    assert give(walk, tmp_path / "police").held_back == 2
    assert give(walk, tmp_path / "one", exhibits=(child,)).given == 1


def test_where_an_image_is_suspected_nothing_is_given(walk: Walk, tmp_path: Path) -> None:
    seal(walk, b"post")
    walk.do(triage.start_triage)
    walk.do(triage.answer_screen, kind="indecent_image", answer="yes")
    walk.do(
        paths.record_no_copy,
        address="https://x.example/1",
        found_by="F. Reid",
        found_on=walk.office.today,
        police_reference="PS-1",
    )
    assert give(walk, tmp_path / "out").given == 0
    text = (tmp_path / "out" / "Manifest.txt").read_text("utf-8")
    assert "An indecent image of a child is suspected" in text
    assert "Police reference: PS-1." in text
    assert "x.example" not in text
    assert not (tmp_path / "out" / "exhibits").exists()


def test_an_employee_is_not_told_who_reported_it(walk: Walk, tmp_path: Path) -> None:
    seal(walk, b"post")
    told = {"audience": "employee", "to_whom": "Debbie Marsh", "reason": "Before the hearing."}
    give(walk, tmp_path / "out", **told)
    pages = "\n".join(one.extract_text() for one in PdfReader(tmp_path / "out/Manifest.pdf").pages)
    for words in (
        pages,
        *((tmp_path / "out" / f"Manifest.{e}").read_text() for e in ("txt", "json")),
    ):
        assert "Reid" not in words
        assert rows(walk)["EX-1"].sha256 in words.replace("\n", "")
    give(walk, tmp_path / "police")
    assert "F. Reid" in (tmp_path / "police" / "Manifest.txt").read_text("utf-8")


def test_it_stands_in_the_custody_among_the_papers_and_in_the_chronology(
    walk: Walk, tmp_path: Path
) -> None:
    seal(walk, b"post")
    made = give(walk, tmp_path / "a")
    give(walk, tmp_path / "b", audience="legal", to_whom="L. Grant")
    *_before, first, _verified, second = rows(walk)["EX-1"].custody
    assert (first.kind, first.to_whom, first.reason) == ("disclosed", "DC R. Hay", "Asked for it.")
    assert first.note == "With evidence manifest 1, as EX-1 post.txt"
    assert (second.kind, second.to_whom) == ("copied", "L. Grant")
    papers = walk.ws.read(case_history.documents, walk.case)
    assert [(one.kind, one.title) for one in papers] == [
        ("manifest", "Evidence manifest 1, for DC R. Hay"),
        ("manifest", "Evidence manifest 2, for L. Grant"),
    ]
    assert papers[0].sha256 == made.sha256
    assert any("with evidence manifest 1, to DC R. Hay. Why: Asked" in one for one in walk.story)
    with walk.ws.store.reading() as session:
        kept = session.get(EvidenceManifest, made.id)
        assert kept is not None
        assert kept.content.encode() == (tmp_path / "a" / "SHA256SUMS").read_bytes()


def test_the_page_on_checking_names_every_file_for_windows(walk: Walk, tmp_path: Path) -> None:
    seal(walk, b"post")
    give(walk, tmp_path / "out")
    page = (tmp_path / "out" / "How to check.txt").read_bytes().decode("utf-8")
    assert '    certutil -hashfile "exhibits\\EX-1 post.txt" SHA256\r\n' in page
    assert f"    {hashlib.sha256(b'post').hexdigest()}\r\n" in page
    assert "sha256sum -c SHA256SUMS" in page


def test_what_is_damaged_is_named_and_nothing_is_given(walk: Walk, tmp_path: Path) -> None:
    seal(walk, b"one")
    seal(walk, b"two")
    spoil(walk, "EX-2")
    with pytest.raises(FoundOut) as found:
        give(walk, tmp_path / "out")
    assert "EX-2 is not as it was sealed" in found.value.sentence
    assert not [one for one in tmp_path.iterdir() if one.name.startswith((".out", "out"))]
    assert rows(walk)["EX-2"].custody[-1].kind == "damaged"
    with pytest.raises(Refused):
        give(walk, tmp_path / "out")


def test_it_is_stopped_in_the_middle_and_nothing_is_left(walk: Walk, tmp_path: Path) -> None:
    seal(walk, b"one" * 900_000)
    before = walk.story

    def stop(done: int, of: int) -> None:
        if done / of > 0.5:
            raise Cancelled

    for name in ("out", "out.zip"):
        with pytest.raises(Cancelled):
            give(walk, tmp_path / name, progress=stop)
    assert not list(tmp_path.glob("*out*"))
    assert walk.story == before
    assert [one.kind for one in rows(walk)["EX-1"].custody] == ["received", "sealed"]


def test_a_place_that_vanishes_is_said(walk: Walk, tmp_path: Path) -> None:
    seal(walk, b"one")
    seal(walk, b"two" * 900_000)
    (tmp_path / "stick").mkdir()

    def pull_out(done: int, of: int) -> None:
        if done / of > 0.5:
            shutil.rmtree(tmp_path / "stick", ignore_errors=True)

    with pytest.raises(CannotGive) as refused:
        give(walk, tmp_path / "stick" / "out", progress=pull_out)
    assert refused.value.code == "TARGET_GONE"
    assert not (tmp_path / "stick").exists()
    with pytest.raises(CannotGive) as refused:
        give(walk, tmp_path / "stick" / "out.zip")
    assert refused.value.code == "TARGET_GONE"


if sys.platform != "win32":  # it knows no such limit

    @pytest.mark.parametrize("name", ["out", "out.zip"])
    def test_a_disk_that_fills_at_any_step_leaves_nothing(tmp_path: Path, name: str) -> None:
        """The system's own limit on the size of a file stands in for a full disk."""
        import resource

        data, step = b"x" * 600_000, 64 * 1024
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        for room in range(0, 600_000, step):
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
            try:
                with pytest.raises(CannotGive) as refused:
                    fill(tmp_path / name, data)
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, before)
            assert refused.value.code == "TARGET_FULL"
            assert not list(tmp_path.iterdir())


def test_room_is_asked_for_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(CannotGive) as refused, target(tmp_path / "out", 1 << 60):
        pass
    assert refused.value.code == "TARGET_FULL"


def fill(out: Path, data: bytes) -> None:
    with target(out, 1) as place:
        with place.create("exhibits/a") as file:
            file.write(data)
        place.written()


def test_a_disk_that_gives_back_something_else_is_found(walk: Walk, tmp_path: Path) -> None:
    seal(walk, b"one")

    def spoil_it(done: int, of: int) -> None:
        for file in tmp_path.glob(".out.*.part/Manifest.txt"):
            if done == of and file.stat().st_size:
                file.write_bytes(b"another")

    with pytest.raises(CannotGive) as refused:
        give(walk, tmp_path / "out", progress=spoil_it)
    assert refused.value.code == "COPY_DIFFERS"
    assert not list(tmp_path.glob("*out*"))


def test_nothing_is_written_over_and_nothing_is_given_for_nothing(
    walk: Walk, tmp_path: Path
) -> None:
    walk.office.refuses(BadEntry, export_manifest, walk.case, out=tmp_path / "x", **TOLD)
    exhibit = seal(walk, b"one")
    for taken in ("folder", "file.zip"):
        (tmp_path / taken).mkdir()
        with pytest.raises(CannotGive) as refused:
            give(walk, tmp_path / taken)
        assert refused.value.code == "TARGET_TAKEN"
    for wrong in ({"to_whom": " "}, {"reason": ""}, {"audience": "press"}, {"to_whom": "a\0b"}):
        with pytest.raises(CaseworkError):
            give(walk, tmp_path / "out", **wrong)
    with pytest.raises(NotFound):
        give(walk, tmp_path / "out", exhibits=(exhibit, ExhibitId("nobody's")))
    assert not (tmp_path / "out").exists()
