"""Checks an audit exported from Casework, with nothing but Python's standard library.

    python3 check_audit.py AUDIT.jsonl [NUMBER HASH]

NUMBER and HASH are an audit head that was printed on a paper or kept in a backup: with them it
shows whether the end was cut off or the past rewritten. Signatures cannot be checked without the
store's key, so a wholly made-up audit is only found out by a head that nobody could change.
"""

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

COLUMNS = ["seq", "at", "entered_on", "user_id", "action", "case_id", "summary", "key_no"]
COLUMNS += ["previous", "hash", "mac"]
Head = tuple[int, str]
NONE: Head = (0, "0" * 64)


def problems(lines: Iterable[str], printed: Head | None = None) -> Iterator[str]:
    """A sentence for everything that does not fit."""
    last = NONE
    for line in lines:
        *signed, previous, its_hash, _signature = json.loads(line)
        number = signed[0]
        if number != last[0] + 1:
            yield f"Rows {last[0] + 1} to {number - 1} are missing."
        elif previous != last[1]:
            yield f"Row {number} does not follow from the one before it."
        text = json.dumps(signed, ensure_ascii=False, separators=(",", ":"))
        if hashlib.sha256((previous + text).encode()).hexdigest() != its_hash:
            yield f"Row {number} was changed."
        last = (number, its_hash)
        if printed and number == printed[0] and printed != last:
            yield f"Row {number} is not the one that was printed."
    if printed and last[0] < printed[0]:
        yield f"Row {printed[0]} was printed and is not there: the end was cut off."


def check(file: Path, printed: Head | None) -> list[str]:
    with file.open(encoding="utf-8") as lines:
        if json.loads(next(lines, "[]")) != COLUMNS:
            return ["This is not an audit exported from Casework."]
        return list(problems(lines, printed))


def main(arguments: list[str]) -> int:
    if len(arguments) not in (1, 3):
        sys.stderr.write(__doc__)
        return 2
    printed = (int(arguments[1]), arguments[2]) if len(arguments) == 3 else None
    found = check(Path(arguments[0]), printed)
    verdict = "Hashes and their order are " + ("not in order." if found else "in order.")
    unchecked = "Signatures were not checked: that needs the store's key."
    sys.stdout.write("\n".join([*found, verdict, unchecked]) + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
