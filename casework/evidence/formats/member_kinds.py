"""What an attachment or a file in an archive is, and whether it is one to be careful with."""

from pathlib import PurePosixPath

from casework.evidence.kind_table import BY_EXTENSION
from casework.evidence.kinds import HEAD_BYTES, recognise

_DANGEROUS = frozenset(
    (
        *("exe", "dll", "scr", "com", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse"),
        *("wsf", "wsh", "hta", "lnk", "url", "iso", "img", "vhd", "one", "chm", "jar", "reg"),
        *("docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "ppam", "sh", "py", "pif", "cpl"),
        *("msc", "appx", "xll"),
    )
)
_DANGEROUS_KINDS = frozenset(("exe", "msi", "elf", "script", "shortcut"))


def kind_of(data: bytes, name: str) -> str:
    """The code of its kind, by what it holds."""
    return recognise(data[:HEAD_BYTES], name).code


def kind_by_name(name: str) -> str:
    """The code of the kind that its name claims: for what is not unpacked."""
    row = BY_EXTENSION.get(_ending(name))
    return row.code if row else "unknown"


def is_dangerous(name: str, kind: str = "") -> bool:
    """Whether opening a copy of it may run something."""
    return _ending(name) in _DANGEROUS or kind in _DANGEROUS_KINDS


def _ending(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).suffix.lower().strip(". ")
