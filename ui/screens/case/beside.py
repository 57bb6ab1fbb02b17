"""What runs beside a case: a card for each kind that was begun, then what else can be begun."""

from collections.abc import Callable, Sequence

from casework.domain.case_steps import Step
from casework.queries import beside
from casework.queries.beside import BesidePage
from ui.screens.case import concern_cards, leaving_card, removal_card, suspension_card
from ui.screens.case.changes import STEPS as CHANGES
from ui.screens.case.part import PartPage
from ui.screens.case.region_card import region_card
from ui.widgets.cards import Card
from ui.widgets.labels import second_line

MakeCard = Callable[[PartPage, BesidePage, Sequence[Step]], Card]
ELSEWHERE = ("answer_for_body", "determine_in_absence", "withdraw_resignation")
"""Steps of another part that belong to a card of this one."""
FIRST = ("suspend", "request_removal", "record_leaving", "place_hold", "raise_concern")
"""What is begun most often."""
BEGIN = "Suspension, removal, holds, grievances and resignation begin here."


def beside_cards(page: PartPage, steps: Sequence[Step]) -> list[Card]:
    """A card for each thing that runs beside the case, then what else can be begun."""
    found = page.host.read(beside.beside, page.case_id)
    can = [one for one in steps if not one.is_task and one.part in ("overview", "report")]
    can = [one for one in can if one.code not in CHANGES]
    can += [one for one in steps if one.code in ELSEWHERE]
    cards = []
    for is_begun, codes, make in _regions(found):
        if is_begun:
            mine = [one for one in can if one.code in codes]
            cards.append(make(page, found, in_order(mine, codes)))
            can = [one for one in can if one.code not in codes]
    return [*cards, _others(page, can, is_first=not cards)]


def _regions(found: BesidePage) -> list[tuple[bool, Sequence[str], MakeCard]]:
    """Whether it was begun, the steps that belong to it, and what makes its card."""
    suspended = bool(found.suspensions or found.arrangements or found.weighed)
    leaves = bool(found.leavings or found.limbs or found.settlements or found.leaver_duties)
    return [
        (bool(found.holds), concern_cards.HOLD_STEPS, concern_cards.hold_card),
        (leaves, leaving_card.STEPS, leaving_card.leaving_card),
        (suspended, suspension_card.STEPS, suspension_card.suspension_card),
        (bool(found.access), suspension_card.ACCESS_STEPS, suspension_card.access_card),
        (bool(found.removals), removal_card.STEPS, removal_card.removal_card),
        (bool(found.concerns), concern_cards.CONCERN_STEPS, concern_cards.concern_card),
    ]


def _others(page: PartPage, can: Sequence[Step], *, is_first: bool) -> Card:
    card = region_card(page, "Begin something else", "", [], in_order(can, FIRST))
    if is_first:
        card.box.insertWidget(1, second_line(BEGIN))
    return card


def in_order(steps: Sequence[Step], codes: Sequence[str]) -> list[Step]:
    """Those named in `codes` first, in its order; then the others as they came."""
    places = {code: number for number, code in enumerate(codes)}
    return sorted(steps, key=lambda one: places.get(one.code, len(places)))
