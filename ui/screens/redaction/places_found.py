"""Places on the pages that were sought or are offered: stepped through, masked by hand."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from casework.domain.masked_words import Placed, hits
from casework.domain.redaction import Mark
from casework.domain.redaction_offers import Offer, offers
from ui.widgets.page_place import Box

ROOM_ACROSS, ROOM_DOWN = 0.003, 0.002
"""By which a box is larger than its words, in fractions of the page."""
EDGES = ".,;:!?()[]<>'\"\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"


@dataclass(frozen=True)
class Place:
    """Words in a row on one page, and the boxes around them: one for each line they stand on."""

    page: int
    text: str
    boxes: tuple[Box, ...]
    reason: str = ""

    def marks(self, reason: str, pseudonym: str) -> tuple[Mark, ...]:
        """A box over each line of it; what has a reason of its own (a number) has no pseudonym."""
        why, written = (self.reason, "") if self.reason else (reason, pseudonym)
        return tuple(
            Mark(self.page, one.x0, one.y0, one.x1, one.y1, why, written) for one in self.boxes
        )


@dataclass(frozen=True)
class OfferGroup:
    """The same words in all their places."""

    what: str
    text: str
    places: tuple[Place, ...]

    @property
    def words(self) -> str:
        """'Telephone number: 0141 496 0102, 2 places'."""
        count = len(self.places)
        return f"{self.what}: {self.text}" + (f", {count} places" if count > 1 else "")


@dataclass
class PlacesFound:
    """What is stepped through now; `at` is its number, -1 before the first step."""

    pages: Sequence[Sequence[Placed]] = ()
    places: tuple[Place, ...] = ()
    at: int = -1
    words: str = field(default="", repr=False)

    @property
    def place(self) -> Place | None:
        """The one that one stands at."""
        return self.places[self.at] if 0 <= self.at < len(self.places) else None

    def seek(self, words: str) -> None:
        """Every place of these words."""
        found = [
            place(page, on_page, run)
            for page, on_page in enumerate(self.pages)
            for run in hits(on_page, words)
        ]
        self.show(" ".join(words.split()), tuple(found))

    def show(self, words: str, places: tuple[Place, ...]) -> None:
        """These places, from the first."""
        self.words, self.places, self.at = words, places, 0 if places else -1

    def step(self, by: int) -> Place | None:
        """The next one, or the one before; after the last comes the first."""
        if self.places:
            self.at = (self.at + by) % len(self.places)
        return self.place

    def of_page(self, page: int) -> list[tuple[int, Place]]:
        """Those of one page with their numbers."""
        return [(n, one) for n, one in enumerate(self.places) if one.page == page]


def place(page: int, words: Sequence[Placed], run: Sequence[int], reason: str = "") -> Place:
    """Words in a row as a place; a box never reaches from one line to the next."""
    lines: list[list[Placed]] = []
    for number in run:
        one = words[number]
        if lines and one.y0 < lines[-1][-1].y1 and one.x0 > lines[-1][-1].x0:
            lines[-1].append(one)
        else:
            lines.append([one])
    boxes = tuple(_roomy(line) for line in lines)
    return Place(page, " ".join(words[number].text for number in run), boxes, reason)


def offered(pages: Sequence[Sequence[Placed]], names: Sequence[str]) -> tuple[OfferGroup, ...]:
    """What may have to be masked, each word once with all its places."""
    found: dict[tuple[str, str], list[Place]] = {}
    for page, words in enumerate(pages):
        for one in offers(words, names):
            key = (one.what, one.text.casefold().strip(EDGES))
            found.setdefault(key, []).append(_place_of(page, words, one))
    return tuple(
        OfferGroup(what, places[0].text.strip(EDGES), tuple(places))
        for (what, _), places in found.items()
    )


def _place_of(page: int, words: Sequence[Placed], one: Offer) -> Place:
    return place(page, words, one.words, one.reason)


def _roomy(line: Sequence[Placed]) -> Box:
    """Half a letter more at both ends: a machine places words only roughly."""
    box = Box.around(*line)
    letters = sum(len(one.text) + 1 for one in line)
    across = max(ROOM_ACROSS, (box.x1 - box.x0) / letters / 2)
    down = max(ROOM_DOWN, (box.y1 - box.y0) / 10)
    return Box(box.x0 - across, box.y0 - down, box.x1 + across, box.y1 + down).on_page()
