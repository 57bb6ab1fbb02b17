"""Everything a developer does, on a fresh machine: python3 dev.py run | test | check | ...

Standard library only. Makes `.venv` beside itself, installs what requirements/ pins by hash, and
on Linux sees to the system libraries that Qt needs.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import dev_linux

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
OLDEST = (3, 11)


def main(argv: Sequence[str]) -> int:
    if sys.version_info < OLDEST:
        print("Casework needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
        return 1
    asked, rest = read(argv)
    try:
        return int(asked.do(asked, rest))
    except subprocess.CalledProcessError as failed:
        print(f"This did not work: {' '.join(map(str, failed.cmd))}", file=sys.stderr)
        return failed.returncode or 1
    except KeyboardInterrupt:
        return 130


def read(argv: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """What is asked for, and what is to be passed on: all that follows `--`, or is not ours."""
    dashes = argv.index("--") if "--" in argv else len(argv)
    asked, rest = _parser().parse_known_args(argv[:dashes])
    return asked, [*rest, *argv[dashes + 1 :]]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=(__doc__ or "").splitlines()[0])
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, do, said in (
        ("run", run, "open the program; after -- come its own arguments"),
        ("test", test, "run the tests; further arguments go to pytest"),
        ("check", check, "format, lint, types, layers, tests"),
        ("bench", bench, "measure speed: tests/bench"),
        ("torture", torture, "the long tests: tests/torture"),
        ("docs", docs, "make the pages in docs/ that the program writes itself"),
        ("wheel", wheel, "build the wheel into dist/"),
        ("lock", lock, "make requirements/*.txt again from pyproject.toml"),
    ):
        command = commands.add_parser(name, help=said, add_help=name != "run")
        command.set_defaults(do=do)
        if name == "check":
            command.add_argument("--no-tests", action="store_true", help="all but the tests")
    return parser


# -- what can be asked for -------------------------------------------------------------------


def run(_asked: argparse.Namespace, rest: list[str]) -> int:
    prepare("run")
    return python("-m", "casework", *rest)


def test(_asked: argparse.Namespace, rest: list[str]) -> int:
    prepare("test")
    return _pytest(rest)


def check(asked: argparse.Namespace, rest: list[str]) -> int:
    """Runs every step, whatever the ones before found, and says which failed."""
    prepare("test")
    steps: list[tuple[str, Callable[[], int]]] = [
        ("format", lambda: python("-m", "ruff", "format", "--check", "--quiet", ".")),
        ("lint", lambda: python("-m", "ruff", "check", "--quiet", ".")),
        ("types", lambda: python("-m", "mypy")),
        ("layers", lambda: tool("lint-imports", "--no-logo")),
    ]
    if not asked.no_tests:
        steps.append(("tests", lambda: _pytest(rest)))
    failed = [name for name, step in steps if _timed(name, step)]
    print("All is well." if not failed else f"Not in order: {', '.join(failed)}.", flush=True)
    return 1 if failed else 0


def bench(_asked: argparse.Namespace, rest: list[str]) -> int:
    prepare("test")
    return _scripts("bench", rest)


def torture(_asked: argparse.Namespace, rest: list[str]) -> int:
    prepare("test")
    return _scripts("torture", rest)


def docs(_asked: argparse.Namespace, _rest: list[str]) -> int:
    prepare("run")
    return python("-m", "casework", "manual", str(ROOT / "docs"))


def wheel(_asked: argparse.Namespace, rest: list[str]) -> int:
    prepare("build")
    return python("-m", "hatchling", "build", "-t", "wheel", *rest)


def lock(_asked: argparse.Namespace, rest: list[str]) -> int:
    """Newest allowed versions with `--upgrade`; without it, as little as possible changes."""
    prepare("build")
    for name in ("run", "ocr", "test", "build"):
        command = [
            *("uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"),
            *("--no-emit-index-url", "--no-annotate", "--python-version", "3.11"),
            *("--custom-compile-command", "python dev.py lock"),
            *("--output-file", f"requirements/{name}.txt"),
            *(() if name == "build" else ("pyproject.toml",)),
            *(("--group", name) if name in ("test", "build") else ()),
            *(("--extra", name) if name == "ocr" else ()),
            *(("--constraints", "requirements/run.txt") if name in ("ocr", "test") else ()),
        ]
        if code := python("-m", *command, *rest):
            return code
    return 0


def _pytest(rest: list[str]) -> int:
    """All tests on every core; a part, or with options of one's own, in one process."""
    return python("-m", "pytest", "-q", *(rest or ("-n", "auto", "--dist", "worksteal")))


def _scripts(kind: str, rest: list[str]) -> int:
    """Runs tests/<kind>/<kind>_*.py one after another; a word in `rest` picks by name."""
    words = [word for word in rest if not word.startswith("-")]
    options = [word for word in rest if word.startswith("-")]
    paths = sorted((ROOT / "tests" / kind).glob(f"{kind}_*.py"))
    wanted = [path for path in paths if not words or any(word in path.stem for word in words)]
    if not wanted:
        print(f"There is no such script in tests/{kind}.", file=sys.stderr)
        return 2
    codes = []
    for path in wanted:
        print(f"\n== {path.stem}", flush=True)
        codes.append(python(str(path), *options))
    return max(codes, key=abs)


def _timed(name: str, step: Callable[[], int]) -> int:
    print(f"== {name}", flush=True)
    began = time.perf_counter()
    code = step()
    print(f"   {'ok' if code == 0 else 'FAILED'}, {time.perf_counter() - began:.1f} s", flush=True)
    return code


# -- the virtual environment -----------------------------------------------------------------


def prepare(kind: str) -> None:
    """Sees that .venv holds what requirements/<kind>.txt says; instant when it already does."""
    if not venv_python().exists():
        make_venv()
    if not is_installed(kind, VENV):
        install(kind)
        stamp(kind, VENV).write_text(digest(kind), encoding="ascii")
    if kind != "build":
        provide_system_libraries()


def is_installed(kind: str, venv: Path) -> bool:
    """test.txt holds all of run.txt, in the same versions."""
    enough = ("run", "test") if kind == "run" else (kind,)
    stamps = [(stamp(each, venv), digest(each)) for each in enough]
    return any(path.is_file() and path.read_text("ascii") == wanted for path, wanted in stamps)


def stamp(kind: str, venv: Path) -> Path:
    """The file that says which requirements were last installed there."""
    return venv / f"casework-{kind}.stamp"


def install(kind: str) -> None:
    dev_linux.say(f"Installing what requirements/{kind}.txt lists into .venv (once).")
    pip = (venv_python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    listed = ROOT / "requirements" / f"{kind}.txt"
    subprocess.run([*pip, "--require-hashes", "-r", listed], check=True, stdout=sys.stderr)


def provide_system_libraries() -> None:
    """Looked at until nothing is missing, then never again for this .venv."""
    found = VENV / "casework-system.stamp"
    if not sys.platform.startswith("linux") or found.exists():
        return
    if dev_linux.provide(VENV):
        found.touch()


def make_venv() -> None:
    try:
        import ensurepip  # noqa: F401 - Debian keeps it in a package of its own
    except ImportError:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        if not dev_linux.install_packages([f"python{version}-venv"]):
            sys.exit("Run that command, then this one again.")
    dev_linux.say("Making .venv.")
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def python(*arguments: str) -> int:
    """Runs the virtual environment's Python on the checkout; its exit code."""
    return _call(venv_python(), arguments)


def tool(name: str, *arguments: str) -> int:
    return _call(venv_python().with_name(name + (".exe" if WINDOWS else "")), arguments)


def _call(program: Path, arguments: Sequence[str]) -> int:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    # `run` leaves the person where they are, so that their paths mean what they typed.
    where = Path.cwd() if arguments[:2] == ("-m", "casework") else ROOT
    return subprocess.run([program, *arguments], cwd=where, env=environment).returncode


def digest(kind: str) -> str:
    return hashlib.sha256((ROOT / "requirements" / f"{kind}.txt").read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
