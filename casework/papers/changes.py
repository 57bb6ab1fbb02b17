"""Words of the case file about what changed on the way, and what was entered by mistake."""

from casework.documents import case_file_values as paper
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence, sentence
from casework.queries.change_rows import (
    ChangePage,
    EntryRow,
    JoinRow,
    MoveRow,
    RegisterRow,
    ReopeningRow,
    WordingRow,
)

MISTAKE = "Entered by mistake; it counts for nothing."


def paragraphs(page: ChangePage) -> tuple[str, ...]:
    """Late entry, reopening, moves, joined cases and registers, a paragraph each."""
    return (
        *([_entered(page.entry)] if page.entry else []),
        *(_reopened(one) for one in page.reopenings),
        *(_moved(one) for one in page.moves),
        *(_joined(one) for one in page.joins),
        *(_register(one) for one in page.registers),
    )


def mistakes(page: ChangePage) -> tuple[paper.Correction, ...]:
    """Records that were taken out, beside the corrections."""
    return tuple(
        paper.Correction(
            f"{one.kind_words}: {one.label}",
            one.said or one.label,
            MISTAKE,
            one.reason,
            one.by,
            one.entered_at,
        )
        for one in page.voided
    )


def earlier(rows: tuple[WordingRow, ...]) -> tuple[str, ...]:
    """How an allegation read before each change, why it was changed, and who was told."""
    return tuple(part for one in rows for part in _earlier(one))


def _earlier(one: WordingRow) -> tuple[str, ...]:
    told = "The employee was not told of this change by itself."
    if one.told_on is not None:
        told = f"The employee was told on {say_day(one.told_on)}. {sentence(one.told_how)}"
    change = f"{one.kind_words} on {say_day(one.changed_on)}: {sentence(one.reason)} {told}"
    if one.kind == "added":
        return (change.strip(),)
    days = say_day(one.conduct_from)
    if one.conduct_to != one.conduct_from:
        days = f"{days} to {say_day(one.conduct_to)}"
    rules = f" Rules: {one.clauses.replace(chr(10), '; ')}." if one.clauses else ""
    was = [f"Before, it read: {one.heading}. {sentence(one.text)} Conduct: {days}.{rules}"]
    was += [f"Their answer then: {sentence(one.answer)}"] if one.answer else []
    for words, why in (
        (one.finding_words, one.finding_reason),
        (one.decision_words, one.decision_reason),
    ):
        was += [f"{words} then: {sentence(why)}"] if words else []
    return (change.strip(), *was)


def _entered(one: EntryRow) -> str:
    was = f" There it was called {one.old_reference}." if one.old_reference else ""
    where = in_sentence(one.source_words)
    words = f"The case was running when it was entered on {say_day(one.entered_on)}, from {where}."
    return f"{words}{was} {sentence(one.note)}".strip()


def _reopened(one: ReopeningRow) -> str:
    parts = [
        f"Reopened on {say_day(one.reopened_on)} from ‘{one.was}’; it went on at ‘{one.to}’.",
        f"{one.authorised_by} agreed: {sentence(one.reason)}",
        f"New evidence: {one.exhibit}." if one.exhibit else "",
    ]
    if one.closed_on is not None:
        closing = f"It had been closed on {say_day(one.closed_on)}. {one.closing_reason}"
        parts.append(sentence(closing))
    return " ".join(part for part in parts if part)


def _moved(one: MoveRow) -> str:
    where = ", ".join(part for part in (one.post, one.service, one.workplace, one.employer) if part)
    until = f" until {say_day(one.until)}" if one.until else ""
    leaves, final = in_sentence(one.leaves_regulated_words), in_sentence(one.is_final_words)
    parts = [
        f"{one.kind_words}, decided on {say_day(one.decided_on)}.",
        f"From {say_day(one.from_on)}{until}: {where}; before, {one.was or 'not recorded'}.",
        sentence(one.reason),
        f"{one.carried_on_by} carries the process on.",
        f"Handed over: {sentence(one.handed_over)}" if one.handed_over else "",
        f"Leaves regulated work: {leaves}; final: {final}.",
    ]
    return " ".join(part for part in parts if part)


def _joined(one: JoinRow) -> str:
    words = (
        f"Heard together with {one.with_} from {say_day(one.joined_on)}; {one.agreed_by} agreed: "
        f"{sentence(one.reason)}"
    )
    if one.left_on is None:
        return words
    return f"{words} Separated on {say_day(one.left_on)}: {sentence(one.left_reason)}"


def _register(one: RegisterRow) -> str:
    name = f"{one.body_name} {one.number}".strip()
    if one.told_on is None:
        return f"Register of {name}: not yet told of the death."
    how = sentence(one.told_how)
    return f"Register of {name}: told of the death on {say_day(one.told_on)}. {how}"
