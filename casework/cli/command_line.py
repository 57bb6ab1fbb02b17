"""What is typed after `casework`: reads it, does it, and turns what happened into an exit code."""

import argparse
from collections.abc import Sequence

from casework.version import VERSION


def main(argv: Sequence[str]) -> int:
    """0 done; 2 wrong usage. Says what it has to say on standard output and error."""
    parser = argparse.ArgumentParser(prog="casework", description="Casework, without its window.")
    parser.add_argument("--version", action="version", version=f"Casework {VERSION}")
    try:
        parser.parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 2
    return 0
