"""Only ordinary files are taken in, as they were, and named by what they hold."""

import hashlib
import io
import os
import secrets
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from casework.evidence.decoder import Decoder
from casework.evidence.intake import Taken, is_only_in_cloud, seal_bytes, seal_file
from casework.evidence.problems import CannotSeal
from casework.evidence.sights import Sight, sight_of
from casework.evidence.vault import Vault


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as decoder:
        yield decoder


def screenshot() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (120, 260), "navy").save(file, "PNG")
    return file.getvalue()


def seen(vault: Vault, taken: Taken, decoder: Decoder) -> Sight:
    with vault.open(taken.sealed.blob_id) as file:
        return sight_of(decoder, file)


def refusal(vault: Vault, path: Path, **options: object) -> CannotSeal:
    with pytest.raises(CannotSeal) as refused:
        seal_file(vault, path, **options)
    assert [found for found in vault.folder.rglob("*") if found.is_file()] == []
    return refused.value


def test_a_screenshot_is_sealed_with_its_facts(
    vault: Vault, tmp_path: Path, decoder: Decoder
) -> None:
    path = tmp_path / "Post – 3 June.png"
    path.write_bytes(screenshot())
    taken = seal_file(vault, path)
    assert taken.sealed.sha256 == hashlib.sha256(screenshot()).hexdigest()
    assert taken.kind.code == "png"
    assert taken.original_name == "Post – 3 June.png"
    assert seen(vault, taken, decoder).size == (120, 260)
    assert path.read_bytes() == screenshot()


def test_what_is_pasted_is_sealed_the_same_way(vault: Vault) -> None:
    taken = seal_bytes(vault, screenshot(), "Pasted picture.png")
    assert taken.kind.is_picture
    with vault.open(taken.sealed.blob_id) as file:
        assert file.read() == screenshot()


def test_a_program_named_as_a_picture_is_kept_and_told(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(b"MZ\x90\0" + secrets.token_bytes(500))
    taken = seal_file(vault, path)
    assert taken.kind.label == "Windows program"
    assert taken.kind.claims == "JPEG picture"
    assert not taken.kind.is_picture


def test_a_damaged_picture_is_kept_and_told(vault: Vault, tmp_path: Path, decoder: Decoder) -> None:
    path = tmp_path / "cut.png"
    path.write_bytes(screenshot()[:100])
    taken = seal_file(vault, path)
    assert taken.kind.code == "png"
    sight = seen(vault, taken, decoder)
    assert (sight.size, sight.looks) == (None, "")
    assert "damaged" in sight.problem
    assert vault.check(taken.sealed.blob_id, taken.sealed.sha256, taken.sealed.size) is None


def test_the_same_file_twice_is_kept_twice(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"the same")
    first, second = (seal_file(vault, path) for _ in range(2))
    assert first.sealed.sha256 == second.sealed.sha256
    assert first.sealed.blob_id != second.sealed.blob_id


def test_folders_missing_and_empty_files_are_refused(vault: Vault, tmp_path: Path) -> None:
    empty = tmp_path / "empty.png"
    empty.touch()
    assert refusal(vault, tmp_path).code == "EVIDENCE_IS_A_FOLDER"
    assert refusal(vault, tmp_path / "gone.png").code == "EVIDENCE_NOT_FOUND"
    assert refusal(vault, empty).code == "EVIDENCE_EMPTY"


def test_a_file_over_the_limit_is_refused_before_it_is_copied(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(bytes(3_000_001))
    assert refusal(vault, path, limit=3_000_000).code == "EVIDENCE_TOO_LARGE"
    assert not vault.folder.exists()


def test_a_windows_shortcut_is_refused(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "post.png.lnk"
    path.write_bytes(b"L\0\0\0\x01\x14\x02\0" + bytes(100))
    assert refusal(vault, path).code == "EVIDENCE_IS_A_SHORTCUT"


def test_a_file_that_is_only_in_the_cloud_is_known_by_its_attributes() -> None:
    assert is_only_in_cloud(0x400000 | 0x20)
    assert is_only_in_cloud(0x40000)
    assert is_only_in_cloud(0x1000)
    assert not is_only_in_cloud(0x20 | 0x1 | 0x2000)


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def cut(path: Path) -> None:
    os.truncate(path, 2_500_000)


def overwrite(path: Path) -> None:
    before = path.stat()
    with path.open("r+b") as file:
        file.write(b"other")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1000))


@pytest.mark.parametrize("change", [grow, cut, overwrite])
def test_a_file_that_changes_while_it_is_copied_is_refused(
    vault: Vault, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    path = tmp_path / "recording.bin"
    path.write_bytes(bytes(3_000_000))

    def progress(done: int, _total: int) -> None:
        if done == 1 << 20:
            change(path)

    assert refusal(vault, path, progress=progress).code == "EVIDENCE_SOURCE_CHANGED"


def test_of_a_file_that_is_replaced_while_it_is_copied_the_first_is_kept_whole(
    vault: Vault, tmp_path: Path
) -> None:
    """Another file under the same name: what is sealed is one of the two, never some of each."""
    path, other = tmp_path / "recording.bin", tmp_path / "other.bin"
    path.write_bytes(b"1" * 3_000_000)
    other.write_bytes(b"2" * 3_000_000)

    def progress(done: int, _total: int) -> None:
        if done == 1 << 20 and other.exists() and sys.platform != "win32":
            other.replace(path)

    taken = seal_file(vault, path, progress=progress)
    assert taken.sealed.sha256 == hashlib.sha256(b"1" * 3_000_000).hexdigest()


if sys.platform != "win32":  # its links need rights, and it has no pipes in folders

    def test_links_devices_and_pipes_are_refused(vault: Vault, tmp_path: Path) -> None:
        (tmp_path / "real\u202egnp.exe").write_bytes(b"x")
        (tmp_path / "link.png").symlink_to(tmp_path / "real\u202egnp.exe")
        os.mkfifo(tmp_path / "pipe")
        linked = refusal(vault, tmp_path / "link.png")
        assert linked.code == "EVIDENCE_IS_A_LINK"
        assert "real[RLO]gnp.exe" in str(linked)
        assert refusal(vault, tmp_path / "pipe").code == "EVIDENCE_NOT_A_FILE"
        assert refusal(vault, Path("/dev/zero")).code == "EVIDENCE_NOT_A_FILE"

    def test_a_file_whose_name_is_no_text_is_kept_under_a_name_that_is(
        vault: Vault, tmp_path: Path
    ) -> None:
        path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
        path.write_bytes(b"x")
        taken = seal_file(vault, path)
        assert taken.original_name == "caf\\udce9.txt"
