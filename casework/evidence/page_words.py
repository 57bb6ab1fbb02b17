"""A word on a page of a PDF with its place, as the decoder's child said it and we believe it."""

from dataclasses import dataclass

from casework.domain.page_places import are_on_page

MOST_LETTERS = 2_000


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word and its box: fractions of the page from its top left, as the page is looked at."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float


def page_words(found: object) -> tuple[PageWord, ...]:
    """What the child said, checked. Raises ValueError for what cannot be words on a page."""
    if not isinstance(found, list):
        raise ValueError("no list of words")
    return tuple(_word(one) for one in found)


def _word(one: object) -> PageWord:
    if not isinstance(one, list) or len(one) != 5 or not isinstance(one[0], str):
        raise ValueError("no word")
    places = [float(place) for place in one[1:] if isinstance(place, int | float)]
    if len(places) != 4 or not are_on_page(*places):
        raise ValueError("no place on a page")
    return PageWord(one[0][:MOST_LETTERS], *places)
