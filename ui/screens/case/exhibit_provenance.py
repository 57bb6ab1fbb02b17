"""What can be said of an exhibit beside its capture: copies, likenesses, doubts, its checklist."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from casework.domain.phrases import sentence
from casework.queries.exhibits import ExhibitRow
from casework.queries.provenance import LikenessRow, LinkRow, Provenance
from ui.host import Host
from ui.theme import DEMIBOLD
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import button
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import label, second_line
from ui.widgets.links import Link

ORIGINAL_STAYS = "The original was not changed."
DOUBT = "It is not clear that this was got openly: {why}. Ask Legal before it is used."
WIDE = 150


@dataclass(frozen=True)
class Ways:
    """Where the panel leads: `go` to another exhibit, `fill_in` a form with what is known."""

    host: Host
    case_id: str
    go: Callable[[str], object]

    def may(self, act: str) -> bool:
        """Whether this person may do an act."""
        return self.host.may(act)

    def fill_in(self, act: str, known: Mapping[str, object]) -> None:
        """Open the form of an act."""
        self.host.fill_in(act, self.case_id, known)


def doubts(one: ExhibitRow, ways: Ways) -> list[QWidget]:
    """A proposal to set it apart, where how it was recorded does not fit together."""
    if not one.provenance.doubt:
        return []
    rows: list[QWidget] = [Notice(DOUBT.format(why=one.provenance.doubt), Tone.AMBER)]
    if ways.may("set_evidence_apart"):
        known = {"exhibit": one.id, "why": one.obtained_how}
        rows.append(button("Set it apart", lambda: ways.fill_in("set_evidence_apart", known)))
    if ways.may("answer_checklist"):
        openly = {**checklist_known(one), "got_openly": "yes"}
        rows.append(button("It was got openly", lambda: ways.fill_in("answer_checklist", openly)))
    return rows


def to_say(one: ExhibitRow, ways: Ways) -> list[QWidget]:
    """What was left for later when it was sealed, and the way to say it."""
    if not one.to_say:
        return []
    words = ", ".join(one.to_say)
    rows: list[QWidget] = [
        label("Still to be said", weight=DEMIBOLD),
        second_line(sentence(f"{words[:1].upper()}{words[1:]}")),
    ]
    if ways.may("complete_capture"):
        rows.append(
            button("Say more of it", _Filling(ways, "complete_capture", {"exhibit": one.id}))
        )
    return rows


def copies(found: Provenance, ways: Ways) -> list[QWidget]:
    """From which originals it was made, and what was made from it; each leads there."""
    rows: list[QWidget] = []
    if found.made_from:
        rows.append(label("Made from", weight=DEMIBOLD))
        rows += _links(found.made_from, ways, ORIGINAL_STAYS)
    if found.copies:
        rows.append(label("Copies made of it", weight=DEMIBOLD))
        rows += _links(found.copies, ways, "")
    return rows


def likenesses(found: Provenance, ways: Ways) -> list[QWidget]:
    """Other exhibits that look like it: a question until somebody has said what the two are."""
    rows: list[QWidget] = []
    for one in found.likenesses:
        rows.append(_likeness(one, ways))
        if one.is_open and ways.may("answer_likeness"):
            do = _Filling(ways, "answer_likeness", {"likeness": one.id})
            made = button("Say what the two are", do)
            made.setAccessibleName(f"Say what this and {one.label} are")
            rows.append(made)
    return rows


def checklist(one: ExhibitRow, ways: Ways) -> list[QWidget]:
    """What a panel will ask, with the answers there are."""
    found = one.provenance
    rows: list[QWidget] = [
        label("What a panel will ask", weight=DEMIBOLD),
        FactList(
            [
                Fact(each.question, f"{each.answer_words}. {sentence(each.note)}".strip())
                for each in found.checklist
                if each.answer
            ],
            wide=WIDE,
        ),
    ]
    left = len(found.checklist) - found.asked
    if left:
        rows.append(second_line(f"{left} of {len(found.checklist)} not asked yet"))
    if ways.may("answer_checklist"):
        known = checklist_known(one)
        rows.append(button("Answer the questions", _Filling(ways, "answer_checklist", known)))
    return rows


def checklist_known(one: ExhibitRow) -> dict[str, object]:
    """What the form of the checklist knows already."""
    known: dict[str, object] = {"exhibit": one.id}
    for each in one.provenance.checklist:
        if each.answer:
            known[each.code] = each.answer
            known[f"{each.code}_note"] = each.note
    return known


class _Filling:
    """Opens a form when called."""

    def __init__(self, ways: Ways, act: str, known: Mapping[str, object]) -> None:
        self._ways, self._act, self._known = ways, act, known

    def __call__(self) -> None:
        self._ways.fill_in(self._act, self._known)


class _Going:
    """Goes to another exhibit when called."""

    def __init__(self, ways: Ways, exhibit_id: str) -> None:
        self._ways, self._exhibit_id = ways, exhibit_id

    def __call__(self) -> None:
        self._ways.go(self._exhibit_id)


def _likeness(one: LikenessRow, ways: Ways) -> Link:
    tone = Tone.AMBER if one.is_open else Tone.QUIET
    return Link(one.words, f"Show {one.label}", _Going(ways, one.exhibit_id), tone=tone)


def _links(rows: Sequence[LinkRow], ways: Ways, also: str) -> list[QWidget]:
    return [
        Link(f"{one.words} {also}".strip(), f"Show {one.label}", _Going(ways, one.exhibit_id))
        for one in rows
    ]
