"""A manifest without the window."""

import hashlib
from pathlib import Path

from tests.cli.conftest import Sample, Typing

REFERENCE = "HR-2026-00001"
TOLD = ("--for", "police", "--to", "DC R. Hay", "--reason", "Asked for it.")


def test_exhibits_are_given_with_their_sums(typed: Typing, rachel: Sample, tmp_path: Path) -> None:
    out = tmp_path / "for the police"
    said = typed(
        *("manifest", REFERENCE, "--out", out, *TOLD, "--exhibits", "1", *rachel.signed_in),
        given=rachel.password,
    )
    assert (said.code, said.error, said["number"], said["given"]) == (0, "", "1", "1")
    assert said["sha256sums"] == hashlib.sha256((out / "SHA256SUMS").read_bytes()).hexdigest()
    again = typed(
        "manifest", REFERENCE, "--out", out, *TOLD, *rachel.signed_in, given=rachel.password
    )
    assert (again.code, again.error.partition(":")[0]) == (1, "TARGET_TAKEN")
    none = typed(
        *("manifest", REFERENCE, "--out", tmp_path / "x", *TOLD, "--exhibits", "EX-9"),
        *rachel.signed_in,
        given=rachel.password,
    )
    assert (none.code, none.error.partition(":")[0]) == (1, "NOT_FOUND")
