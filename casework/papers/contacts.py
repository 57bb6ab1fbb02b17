"""Fills the contact log of the case file, and who has had the case."""

from casework.desk import Desk
from casework.documents import case_file_values as paper
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence, sentence
from casework.papers.words import day_and_time
from casework.queries.contacts import ContactRow, HandoverRow
from casework.queries.contacts import contacts as log
from casework.queries.contacts import handovers as moves
from casework.store.tables.cases import Case


def contacts(desk: Desk, case: Case) -> tuple[paper.ContactLine, ...]:
    """The log, oldest first, under protected names."""
    return tuple(_line(one) for one in log(desk, case))


def handovers(desk: Desk, case: Case) -> tuple[str, ...]:
    """Who gave it to whom, when and why."""
    return tuple(_move(one) for one in moves(desk, case))


def _line(one: ContactRow) -> paper.ContactLine:
    said = [sentence(one.result)]
    if one.proof:
        said.append(f"Proof: {sentence(one.proof)}")
    if one.follow_up_on:
        what = f": {one.follow_up_what}" if one.follow_up_what else ""
        said.append(f"To follow up on {say_day(one.follow_up_on)}{what}.")
    if one.followed_up_on:
        said.append(
            f"Followed up on {say_day(one.followed_up_on)}: {sentence(one.followed_up_how)}"
        )
    who = f"{one.channel}, {in_sentence(one.direction)}, {one.shown_as}. By {one.by}."
    return paper.ContactLine(day_and_time(one.on, one.time), who, one.text, " ".join(said))


def _move(one: HandoverRow) -> str:
    until = f" until {say_day(one.until)}" if one.until else ""
    ended = f" Ended on {say_day(one.ended_on)}." if one.ended_on else ""
    told = f" Told: {sentence(one.told)}" if one.told else ""
    moved = f"{one.kind} from {one.came_from} to {one.went_to}, {say_day(one.since)}{until}"
    return f"{moved}: {sentence(one.reason)}{told}{ended}"
