"""Where a store may be kept."""

from pathlib import Path

import pytest

from casework.domain.refusal import Force, Unmet
from casework.store.folders import Surroundings, where_a_store_may_be

HERE = Path(__file__).resolve().parents[1]
"""A folder that can be written to; wherever the checkout lies, it is no scratch folder here."""


def around(tmp_path: Path, *mounts: str, **environ: str) -> Surroundings:
    file = tmp_path / "mounts"
    file.write_text("".join(f"{line} rw 0 0\n" for line in ("/dev/sda1 / ext4", *mounts)))
    return Surroundings(
        environ=environ, platform="linux", mounts=file, temporary="/nowhere", scratch=()
    )


def windows(**drives: int) -> Surroundings:
    return Surroundings(
        environ={},
        platform="win32",
        drive_type=lambda root: drives.get(root[:1], 3),
        temporary="/nowhere",
    )


def code(verdict: Unmet | None) -> str:
    return "" if verdict is None else verdict.code


def test_an_ordinary_folder_on_this_pc_will_do(tmp_path: Path) -> None:
    assert where_a_store_may_be(HERE / "new" / "store", around(tmp_path)) is None


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "davfs"])
def test_network_mounts_are_refused(tmp_path: Path, kind: str) -> None:
    mounted = around(tmp_path, f"server:/x {HERE} {kind}")
    verdict = where_a_store_may_be(HERE / "store", mounted)
    assert code(verdict) == "FOLDER_ON_NETWORK"
    assert verdict is not None
    assert verdict.force is Force.BLOCK


def test_the_mount_that_lies_deepest_decides(tmp_path: Path) -> None:
    outer, inner = f"server:/x {HERE.parent} nfs", f"/dev/sdb1 {HERE} ext4"
    assert where_a_store_may_be(HERE / "store", around(tmp_path, outer, inner)) is None
    assert where_a_store_may_be(HERE / "store", around(tmp_path, inner, outer)) is None
    covered = around(tmp_path, inner, f"server:/x {HERE} nfs")
    assert code(where_a_store_may_be(HERE / "store", covered)) == "FOLDER_ON_NETWORK"


def test_a_mount_point_with_a_space_is_understood(tmp_path: Path) -> None:
    (tmp_path / "H R").mkdir()
    point = str(tmp_path / "H R").replace(" ", "\\040")
    mounted = around(tmp_path, f"//server/x {point} cifs")
    assert code(where_a_store_may_be(tmp_path / "H R" / "s", mounted)) == "FOLDER_ON_NETWORK"


@pytest.mark.parametrize(
    ("name", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Anytown Council", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Anytown)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_synced_folders_are_known_by_name(tmp_path: Path, name: str, service: str) -> None:
    verdict = where_a_store_may_be(tmp_path / name / "Cases" / "store", around(tmp_path))
    assert code(verdict) == "FOLDER_SYNCED"
    assert verdict is not None
    assert f"kept in step by {service}," in verdict.sentence


def test_a_folder_that_only_resembles_a_synced_one_is_not_refused(tmp_path: Path) -> None:
    for name in ("onedrive-notes", "my dropbox plans", "megaphone", "box"):
        place = tmp_path / name
        assert code(where_a_store_may_be(place, around(tmp_path))) != "FOLDER_SYNCED"


def test_synced_folders_are_known_by_what_the_system_says(tmp_path: Path) -> None:
    elsewhere = tmp_path / "Documents"
    told = around(tmp_path, OneDriveCommercial=str(elsewhere))
    assert code(where_a_store_may_be(elsewhere / "store", told)) == "FOLDER_SYNCED"
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(
        '{"business": {"path": "' + str(tmp_path / "team") + '"}}'
    )
    home = around(tmp_path, HOME=str(tmp_path))
    assert code(where_a_store_may_be(tmp_path / "team" / "store", home)) == "FOLDER_SYNCED"


@pytest.mark.parametrize("mark", [".stfolder", ".dropbox.cache", ".tmp.driveupload"])
def test_synced_folders_are_known_by_their_marks(tmp_path: Path, mark: str) -> None:
    shared = tmp_path / "shared"
    (shared / mark).mkdir(parents=True)
    assert code(where_a_store_may_be(shared / "a" / "b", around(tmp_path))) == "FOLDER_SYNCED"


def test_a_link_does_not_hide_where_a_folder_is(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "safe").symlink_to(tmp_path / "OneDrive")
    assert code(where_a_store_may_be(tmp_path / "safe" / "s", around(tmp_path))) == "FOLDER_SYNCED"


def test_a_folder_nobody_can_write_in_is_refused(tmp_path: Path) -> None:
    assert code(where_a_store_may_be(Path("/proc/self/x"), around(tmp_path))) == (
        "FOLDER_NOT_WRITABLE"
    )


def test_temporary_and_removable_places_only_warn(tmp_path: Path) -> None:
    surroundings = around(tmp_path, f"/dev/sdb1 {HERE} vfat", TMPDIR=str(HERE / "scratch"))
    verdict = where_a_store_may_be(HERE / "scratch" / "store", surroundings)
    assert code(verdict) == "FOLDER_TEMPORARY"
    assert verdict is not None
    assert verdict.force is Force.WARN
    downloads = where_a_store_may_be(HERE / "Downloads" / "store", surroundings)
    assert code(downloads) == "FOLDER_TEMPORARY"
    stick = around(tmp_path, f"/dev/sdb1 {HERE} vfat")
    assert where_a_store_may_be(HERE / "store", stick) is None


@pytest.mark.parametrize(
    "share",
    [r"\\server\hr\store", "//server/hr/store", r"\\?\UNC\server\hr\store"],
)
def test_shares_are_refused_on_windows(share: str) -> None:
    assert code(where_a_store_may_be(Path(share), windows())) == "FOLDER_ON_NETWORK"


def test_mapped_drives_are_refused_and_sticks_warned_about_on_windows() -> None:
    drives = windows(Z=4, E=2)
    assert code(where_a_store_may_be(Path("Z:\\hr\\store"), drives)) == "FOLDER_ON_NETWORK"
    assert code(where_a_store_may_be(Path("E:\\store"), drives)) == "FOLDER_REMOVABLE"
    assert where_a_store_may_be(Path("C:\\Casework\\store"), drives) is None
