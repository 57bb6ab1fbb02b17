"""Fills the statements of the case file: to the letter, with their earlier versions."""

from casework.documents import case_file_values as paper
from casework.domain.dates import say_day
from casework.papers.words import facts_given
from casework.queries.investigation import StatementRow
from casework.queries.statements import SignatureRow, StatementFile, VersionRow

SIGNED = {
    "signed": "Signed",
    "declined": "Declined to sign",
    "draft": "Not signed",
    "sent": "Not signed yet",
    "not_returned": "Not returned",
}


def statements(found: tuple[StatementFile, ...]) -> tuple[paper.Statement, ...]:
    """Section 6: what people said, to the letter; each followed by its earlier versions."""
    return tuple(each for one in found for each in (_statement(one), *_earlier(one)))


def _statement(one: StatementFile) -> paper.Statement:
    row, last = one.row, one.versions[-1]
    version = f"{last.number}, of {say_day(last.written_on)}" if last.number > 1 else ""
    given = (
        ("Kind", row.kind_words),
        ("Taken on", say_day(row.taken_on)),
        ("Place", row.place),
        ("Present", row.present),
        ("Companion", one.companion),
        ("Adjustments", one.adjustments),
        ("Recording", one.recording_words),
        ("Version", version),
        *((each.words, _signature(each)) for each in one.signatures),
        ("Signature", SIGNED.get(row.status, "") if row.kind != "attempt" else ""),
        ("Signed on", say_day(row.signed_on) if row.signed_on else ""),
    )
    title = f"S-{row.number}  {row.kind_words}: {row.name}"
    return paper.Statement(f"S-{row.number}", title, facts_given(given), row.text)


def _earlier(one: StatementFile) -> list[paper.Statement]:
    return [_version(one.row, each) for each in one.versions[:-1]]


def _version(row: StatementRow, one: VersionRow) -> paper.Statement:
    replaced = say_day(one.replaced_on) if one.replaced_on else ""
    given = (
        ("Written on", say_day(one.written_on)),
        ("Replaced on", replaced),
        ("Why", one.reason),
    )
    title = f"S-{row.number}  {row.kind_words}: {row.name}, version {one.number}"
    return paper.Statement(f"S-{row.number}, {one.number}", title, facts_given(given), one.text)


def _signature(one: SignatureRow) -> str:
    until = f"wanted back by {say_day(one.reply_by)}" if one.reply_by else ""
    return "; ".join(part for part in (say_day(one.on), one.how, one.reason, until) if part)
