"""Writes docs/stories.md: how a story is written, and every act with its fields."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from typing import Any, get_type_hints

from casework import places
from casework.cli.manual_choices import OF_ACTS, PERSON, Choices
from casework.cli.manual_text import cell, code, table
from casework.packs.loading import load_packs
from casework.services.catalogue import Act, acts
from casework.services.entries import PersonEntry, RegistrationEntry
from casework.stories.act_fields import Field, fields_of, makes, thing_of, words_for
from casework.stories.told_rows import ROWS

HEAD = """\
# Stories

A story is a case told as a file: acceptance test, sample and demonstration in one. `casework play
STORY.toml --into DIR` makes a sample store in a new folder, prints how to open it, and performs
the acts through the same services as the window. On a store that is not a sample it is refused
(`NOT_A_SAMPLE`): there it would be forged history. `casework play rachel --into DIR` and `debbie`
play the two that ship; they lie in `resources/stories/`.

This page is made by `python3 dev.py docs` and tested not to drift.

## The file

TOML. At the top: `title`, `about`, and if wanted `[council]` with `name`, `nation`, `pack` and
`prefix` (otherwise Strathmore Council, scotland, glasgow, HR). Then the tables:

* `[[user]]`: `login`, `name`, `role`. The first one makes the store and records whatever has no
  `by`; the others are let in without a password of their own.
* `[[act]]`: one act, in the order in which they were entered.
* `[[act.check]]`, below an act: what must be so just after it. `[[check]]` at the top level: at the
  very end.
* `parts`, a list of files instead of acts: their acts are merged by the moment they are entered.
  Names given with `as` hold within their part.

| field of every act | what it says |
|---|---|
| `do` | the act, from the list below |
| `on` | the day it happened; left out, the day of the act before |
| `today` | the day it is entered, when that is later than `on` |
| `at` | the time it is entered, as '10:40'; left out, a minute after the act before, or 09:00 |
| `by` | login of the user who records it. Who decided is a field of the act |
| `as` | a name for what the act makes, for later acts; a list where it makes several |
| `expect` | a code, or a list of codes: the act is refused with all of them and writes nothing |
| `depart` | guards to go past, each with its reason: `{ CODE = "reason" }` |

In `depart` a reason may be a table with `reason` and `approved_by`, where somebody else agreed.

A day is written 2026-06-24, or as text that counts back from the day on which the story is played:
'-12' is twelve working days before it, '-12d' twelve days, '0' the day itself. Files lie beside the
story. A thing is called by the name that `as` gave it, a user by login, a person also by their own
name exactly; a name that nobody has yet makes a new person.

When a story is wrong, nothing is left behind, and the sentence names the act: `UNKNOWN_ACT`,
`UNKNOWN_FIELD`, `FIELD_MISSING`, `FIELD_NOT_READ`, `UNKNOWN_NAME`, `EXPECTED_REFUSAL`,
`UNEXPECTED_REFUSAL` (which gives the code of the refusal as well), `SOMETHING_WRITTEN`,
`CHECK_FAILED`, `STORY_GOES_BACK`, `STORY_NOT_READ` ([refusals](refusals.md)).

## Checks

A check looks at a case as `show --json` tells it ([json](json.md)). `case` is the case; left out,
it is that of the act. One of the words below says which row is meant; every other field is a field
of that row and must be equal, or contain what is given where it is a list. Without such a word the
fields are those of the case itself, such as `state = "closed"`. `absent = true`: there must be no
such row. `today` and `at` look at another moment. An exhibit can be held against a file:
`exhibit = 1`, `file = "post.png"`.
"""


def stories_page() -> str:
    """The whole page."""
    parts = [HEAD, "\n".join(_checks()), "## People\n", "\n".join(_people()), "## Acts\n"]
    parts += ["\n".join(_act(one)) for one in acts().values()]
    return "\n".join(parts)


def _checks() -> Iterator[str]:
    rows = ((code(about), f"the list `{rows}`, by `{key}`") for about, (rows, key) in ROWS.items())
    yield from table(("word", "looks in"), rows)
    yield ""


def _people() -> Iterator[str]:
    yield "Where a person is wanted: a name, or a table with these fields."
    yield ""
    yield from table(("field", "value", "left out"), _rows(PersonEntry, PERSON))
    yield ""
    yield "One of `registrations`:"
    yield ""
    bodies = {one.code: one.name for one in load_packs(places.resources()).bodies}
    yield from table(("field", "value", "left out"), _rows(RegistrationEntry, {"body": bodies}))
    yield ""


def _rows(kind: Any, choices: Mapping[str, Choices]) -> Iterator[tuple[str, str, str]]:
    hints = get_type_hints(kind)
    for one in fields(kind):
        is_required = one.default is MISSING
        default = None if is_required else one.default
        field = Field(one.name, hints[one.name], is_required, default)
        yield _row(field, choices.get(one.name, {}))


def _act(act: Act) -> Iterator[str]:
    yield f"### {act.code}"
    yield ""
    roles = ", ".join(sorted(one.value for one in act.roles))
    made = f" Makes {thing_of(makes(act))}." if makes(act) is not None else ""
    yield f"{act.purpose}{made} By: {roles}."
    yield ""
    choices = OF_ACTS.get(act.code, {})
    rows = [_row(one, choices.get(one.name, {})) for one in fields_of(act)]
    if rows:
        yield from table(("field", "value", "left out"), rows)
        yield ""


def _row(field: Field, choices: Choices) -> tuple[str, str, str]:
    wanted = words_for(field.kind)
    if choices:
        is_list = wanted.startswith("a list")
        codes = ", ".join(code(one) for one in choices)
        wanted = f"{'a list of' if is_list else 'one of'}: {codes}"
    return code(field.name), cell(wanted), _default(field)


def _default(field: Field) -> str:
    if field.is_required:
        return "must be given"
    if isinstance(field.default, bool):
        return code(str(field.default).lower())
    return code(str(field.default)) if field.default else ""
