"""A path that came from outside made fit to be shown: it is only ever shown."""

import re

from casework.evidence.formats.plain import one_line

_DRIVE = re.compile(r"^[A-Za-z]:")


def shown_path(name: str, limit: int = 300) -> tuple[str, bool]:
    """The path without what leads out of its place, and whether anything of that kind was in it."""
    plain = name.replace("\\", "/")
    parts = [one_line(part, limit) for part in _DRIVE.sub("", plain).split("/")]
    kept = [part for part in parts if part.strip(". ")]
    leads_out = ".." in plain.split("/") or plain.startswith("/") or bool(_DRIVE.match(plain))
    path = "/".join(kept) or "file"
    return (path if len(path) <= limit else f"…{path[1 - limit :]}"), leads_out
