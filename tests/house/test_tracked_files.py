"""What must stand in no file of the project, and what the README promises."""

import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOT_OURS = {".git", ".venv", "__pycache__", "dist", "build"}
BINARY = {".png", ".jpg", ".jpeg", ".pdf", ".ttf", ".otf", ".ico"}
OF_A_MACHINE = re.compile(
    "|".join(
        [
            r"(?<![\w.])/" + r"(work|root|opt/py\w*)/",
            r"/tmp/" + r"(work|bash_jobs)",
            r"(files\.)?python" + r"hosted\.org",
            r"\bpypi\." + r"org/simple",
        ]
    )
)


def project_files() -> Iterator[Path]:
    for folder, inside, names in os.walk(ROOT):
        hidden = [name for name in inside if name.endswith("_cache")]
        inside[:] = sorted(set(inside) - NOT_OURS - set(hidden) - {".hypothesis"})
        yield from (Path(folder, name) for name in names)


def test_no_file_holds_a_path_or_host_of_a_developers_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {hit.group()}"
        for path in project_files()
        if path.suffix.lower() not in BINARY
        if (hit := OF_A_MACHINE.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert not found, "\n".join(found)


def test_every_link_in_the_papers_of_the_project_leads_somewhere() -> None:
    for paper in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]:
        text = paper.read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", text):
            assert (paper.parent / target).exists(), f"{paper.name}: {target}"


@pytest.mark.parametrize("command", ["run", "test", "check", "bench", "torture"])
def test_the_commands_that_are_promised_exist(command: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert f"dev.py {command}" in readme + contributing
    assert f'"{command}"' in (ROOT / "dev.py").read_text(encoding="utf-8")


def test_the_check_runs_the_readme_s_test_command() -> None:
    commands = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "python3 dev.py test" in commands
    assert "python3 dev.py test" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert os.access(ROOT / ".ci" / "run", os.X_OK) or os.name == "nt"


def test_the_licence_is_apache_2() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["license"] == "Apache-2.0"
