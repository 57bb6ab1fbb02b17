"""The council's letterhead: what stands over and under every letter."""

from pathlib import Path

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry
from casework.domain.refusals import letters as refusals
from casework.domain.roles import Role
from casework.evidence.problems import CannotShow
from casework.fact_parts.letters.rows import letterhead
from casework.store.tables.letters import Letterhead

LARGEST_LOGO = 10_000_000
LOGO_SIDE = 1_200
"""The longest side of the logo in pixels: 50 mm at 600 dots to the inch."""


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def change_letterhead(
    desk: Desk,
    *,
    department: str = "",
    address: str = "",
    reply_contact: str = "",
    support: str = "",
    sender_name: str = "",
    sender_title: str = "",
    footer: str = "",
    version: int | None = None,
) -> None:
    """Change the lines of the letterhead, for letters that are made final from now on."""
    head = _current(desk)
    desk.check_version(head, version)
    head.department = entries.line(department, "department", "the department")
    head.address = entries.passage(address, "address", "the address", limit=600)
    head.reply_contact = entries.line(reply_contact, "reply_contact", "how to reply")
    head.support = entries.line(support, "support", "whom to turn to for support")
    head.sender_name = entries.line(sender_name, "sender_name", "who signs")
    head.sender_title = entries.line(sender_title, "sender_title", "their post")
    head.footer = entries.line(footer, "footer", "the line at the foot")


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def set_logo(desk: Desk, *, logo: Path) -> None:
    """Take a picture as the logo: drawn anew in the decoder, nothing else of it is kept."""
    head = _current(desk)
    try:
        with logo.open("rb") as file:
            content = file.read(LARGEST_LOGO + 1)
    except OSError:
        raise BadEntry(refusals.LOGO_NOT_FIT, where="logo") from None
    if not content or len(content) > LARGEST_LOGO:
        raise BadEntry(refusals.LOGO_NOT_FIT, where="logo")
    try:
        head.logo = desk.decoder.print_picture(content, longest_side=LOGO_SIDE).jpeg
    except CannotShow:
        raise BadEntry(refusals.LOGO_NOT_FIT, where="logo") from None


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def remove_logo(desk: Desk) -> None:
    """Print letters without a logo from now on; final letters stay as they are."""
    _current(desk).logo = None


def _current(desk: Desk) -> Letterhead:
    return letterhead(desk) or desk.add(Letterhead(logo=None))
