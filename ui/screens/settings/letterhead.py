"""The letterhead: what stands over and under every letter, and how it looks."""

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from casework.queries import letterhead as queries
from casework.queries.letterhead import LetterheadPage
from casework.services.letterheads import remove_logo
from ui.host import Host
from ui.screens.settings.section import Section
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import second_line

WORDS = "It stands on every letter. Letters that are final already stay as they are."
NONE = "Nothing is set yet: letters bear the council's name alone."
NO_LOGO = "No logo is set. A PNG or JPEG picture is drawn anew, so nothing else of it is kept."
LOGO_HIGH = 64


class LetterheadSection(Section):
    """Lines and logo, with a form for each."""

    def __init__(self, host: Host) -> None:
        super().__init__("Letterhead", host)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(queries.letterhead)
        self.add(self._lines(page), self._logo(page))

    def _lines(self, page: LetterheadPage) -> Card:
        card = Card()
        card.box.addWidget(SectionTitle("What stands at the top of a letter"))
        card.box.addWidget(second_line(WORDS if page.is_set else NONE))
        signs = ", ".join(one for one in (page.sender_name, page.sender_title) if one)
        facts = [
            Fact("Council", page.council),
            Fact("Department", page.department),
            Fact("Address", page.address),
            Fact("How to reply", page.reply_contact),
            Fact("Support", page.support),
            Fact("Signs letters", signs),
            Fact("At the foot", page.footer),
        ]
        card.box.addWidget(FactList([one for one in facts if one.value], wide=110))
        if self.host.may("change_letterhead"):
            words = "Change these" if page.is_set else "Set the letterhead"
            card.box.addWidget(button(words, self.opener("change_letterhead", **_known(page))))
        return card

    def _logo(self, page: LetterheadPage) -> Card:
        card = Card()
        card.box.addWidget(SectionTitle("Logo"))
        if page.logo:
            card.box.addWidget(_picture(page.logo))
        else:
            card.box.addWidget(second_line(NO_LOGO))
        if self.host.may("set_logo"):
            card.box.addWidget(button("Choose a logo", self.opener("set_logo")))
            if page.logo:
                card.box.addWidget(button("Remove the logo", self._remove))
        return card

    def _remove(self) -> None:
        self.host.do(remove_logo)


def _known(page: LetterheadPage) -> dict[str, object]:
    return {
        "department": page.department,
        "address": page.address,
        "reply_contact": page.reply_contact,
        "support": page.support,
        "sender_name": page.sender_name,
        "sender_title": page.sender_title,
        "footer": page.footer,
        "version": page.version,
    }


def _picture(logo: bytes) -> QLabel:
    """The logo as it is printed: a JPEG of our own making, so it is decoded here."""
    shown = QLabel()
    image = QImage.fromData(logo)
    ratio = shown.devicePixelRatioF()
    picture = QPixmap.fromImage(image).scaledToHeight(round(look().px(LOGO_HIGH) * ratio))
    picture.setDevicePixelRatio(ratio)
    shown.setPixmap(picture)
    shown.setAccessibleName("The council's logo")
    return shown
