"""What may stand in a file of ours: sizes, imports by room, and words that have one place.

Each rule is a generator of complaints about one file; `tests/test_shape.py` runs them all and
plants each rule's fault once.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[1]
OURS = {"casework", "ui", "migrations", "tests", "dev_linux", "_typeshed"}
BAD_NAMES = {"utils", "helpers", "common", "base", "misc", "manager", "handler", "logic", "tools"}
BIGGEST = {"file": 250, "function": 40, "class": 15}
SQL = {"sqlalchemy"}
MAY_IMPORT: dict[str, set[str]] = {
    "casework/domain": set(),
    "casework/packs": set(),
    "casework/store": SQL | {"alembic", "argon2", "cryptography", "sqlcipher3"},
    "casework/evidence": {
        *(
            "cryptography",
            "cv2",
            "numpy",
            "rapidocr",
            "olefile",
            "oxmsg",
            "PIL",
            "pi_heif",
            "pypdfium2",
            "warcio",
        ),
    },
    "casework/desk.py": SQL,
    "casework/facts.py": SQL,
    "casework/fact_parts": SQL,
    "casework/papers": set(),
    "casework/services": SQL,
    "casework/queries": SQL,
    "casework/documents": {"PIL", "docx", "reportlab"},
    "casework/exports.py": SQL,
    "casework/errands": SQL,
    "casework/workspace.py": SQL,
    "casework/opening.py": SQL,
    "casework/upkeep.py": SQL,
    "casework": set(),
    "ui": {"PySide6", "shiboken6"},
    "migrations": SQL | {"alembic"},
    "packaging": set(),
    "dev.py": set(),
    "dev_linux.py": set(),
}


@dataclass(frozen=True)
class Source:
    """One file, by its path from the top of the checkout."""

    path: PurePosixPath
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def is_in(self, *places: str) -> bool:
        return any(self.path == PurePosixPath(p) or self.path.is_relative_to(p) for p in places)


Rule = Callable[[Source], Iterator[str]]


def sources() -> list[Source]:
    """Every Python file that ships or drives the project; not the tests."""
    folders = ("casework", "ui", "migrations", "packaging")
    paths = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return [read(path) for path in sorted([*paths, *ROOT.glob("dev*.py")])]


def test_sources() -> list[Source]:
    return [read(path) for path in sorted((ROOT / "tests").rglob("*.py"))]


def read(path: Path) -> Source:
    relative = PurePosixPath(path.relative_to(ROOT).as_posix())
    return Source(relative, path.read_text(encoding="utf-8"))


def too_big(source: Source) -> Iterator[str]:
    if source.is_in("migrations"):
        return
    if source.text.count("\n") > BIGGEST["file"]:
        yield f"{source.text.count(chr(10))} lines"
    for node in ast.walk(source.tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > BIGGEST["function"]:
                yield f"{node.name} has {lines} lines"
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(part, ast.FunctionDef) for part in node.body)
            if methods > BIGGEST["class"]:
                yield f"{node.name} has {methods} methods"


def badly_named(source: Source) -> Iterator[str]:
    words = set(source.path.stem.split("_")) | set(source.path.parts[:-1])
    if words & BAD_NAMES:
        yield f"says nothing of the work: {words & BAD_NAMES}"


def badly_begun(source: Source) -> Iterator[str]:
    if source.path.name == "__init__.py":
        if source.text:
            yield "an __init__.py stays empty"
    elif not ast.get_docstring(source.tree):
        yield "no first line that says what the module is for"


def imports_what_its_room_may_not(source: Source) -> Iterator[str]:
    room = max((room for room in MAY_IMPORT if source.is_in(room)), key=len)
    for name in imported(source.tree) - set(sys.stdlib_module_names) - OURS:
        if name not in MAY_IMPORT[room]:
            yield f"{room} may not import {name}"


def imported(tree: ast.AST) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names


WORDS = [
    # (what, where it may stand, why)
    (r"\bParagraph\(", ("casework/documents/text.py",), "user text goes through one function"),
    (r"\.draw(Right|Centred)?String\(", ("casework/documents",), "text on a page"),
    (r"\bQDate(Time)?Edit\b", (), "it changes typed UK dates silently: use our date field"),
    (r"\bset(Html|Markdown)\(|\binsertHtml\(", (), "text is plain text"),
    (r"\bQDesktopServices\b|\bstartfile\b", (), "nothing is opened with the system's program"),
    (r"\bdatetime\.now\(|\b(date|datetime)\.today\(|\butcnow\(|\btime\.time\(",
     ("casework/clock.py",), "only the clock reads the computer's clock"),
    (r"\bNotImplementedError\b|\bTODO\b|\bFIXME\b|\bXXX\b", (), "what is not built is absent"),
    (r"^\s*global\s", (), "no module-level state"),
]  # fmt: skip


def words_out_of_place(source: Source) -> Iterator[str]:
    for pattern, places, why in WORDS:
        if not source.is_in(*places) and (found := re.search(pattern, source.text, re.MULTILINE)):
            yield f"{found.group().strip()}: {why}"


def labels_made_of_data(source: Source) -> Iterator[str]:
    """A QLabel guesses whether its text is HTML: only ui/widgets makes them, and says 'plain'."""
    if source.is_in("ui/widgets", "ui/plain.py"):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            first = node.args[0]
            if node.func.id == "QLabel" and not isinstance(first, ast.Constant):
                yield f"QLabel with a text of data in line {node.lineno}"


def untrue_tests(source: Source) -> Iterator[str]:
    pattern = (
        r"pytest\.skip\(|mark\.(skip|xfail)|\bMagicMock\b|unittest\.mock|monkeypatch\.setattr"
        r"|\btime\.sleep\(|\bqWait\(|\bqtbot\.wait\("
    )
    for found in re.finditer(pattern, source.text):
        yield f"{found.group()}: tests use the real thing, wait for it, and run everywhere"


RULES: list[Rule] = [
    too_big,
    badly_named,
    badly_begun,
    imports_what_its_room_may_not,
    words_out_of_place,
    labels_made_of_data,
]
