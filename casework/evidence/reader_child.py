"""The child process that reads files nobody vouches for. Run as a script; it knows no store.

It reads questions from standard input and answers on standard output until its input ends; the
file's bytes it asks for piece by piece. Before it reads any file it gives up the right to open
files, start programs or take more memory (POSIX).
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2]))

from casework.evidence.child.frames import serve
from casework.evidence.child.rights import give_up_rights, limit_time
from casework.evidence.formats.table import answered, load_libraries

MOST_MEMORY = 1 << 30


def main() -> None:
    load_libraries()
    give_up_rights(MOST_MEMORY)
    serve(sys.stdin.buffer, sys.stdout.buffer, answered, limit_time)


if __name__ == "__main__":
    main()
