"""The council's letterhead, for the settings."""

from dataclasses import dataclass

from casework.desk import Desk, look
from casework.domain.roles import EVERYBODY
from casework.fact_parts.letters import rows


@dataclass(frozen=True)
class LetterheadPage:
    """What stands over and under every letter; `version` is None while nothing is set."""

    council: str
    department: str = ""
    address: str = ""
    reply_contact: str = ""
    support: str = ""
    sender_name: str = ""
    sender_title: str = ""
    footer: str = ""
    logo: bytes = b""
    version: int | None = None

    @property
    def is_set(self) -> bool:
        """Whether anything was set at all."""
        return self.version is not None


@look(*EVERYBODY)
def letterhead(desk: Desk) -> LetterheadPage:
    """The letterhead as it is now."""
    found = rows.letterhead(desk)
    if found is None:
        return LetterheadPage(desk.organisation.name)
    return LetterheadPage(
        desk.organisation.name,
        found.department,
        found.address,
        found.reply_contact,
        found.support,
        found.sender_name,
        found.sender_title,
        found.footer,
        found.logo or b"",
        found.version,
    )
