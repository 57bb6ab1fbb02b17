"""Two versions of a statement from the command line, and the investigation as it is shown."""

import json
from pathlib import Path

import pytest

from casework.stories.playing import Played
from tests.cli.conftest import Typing
from tests.stories.story_telling import REPORT, tell

REFERENCE = "HR-2026-00001"
STORY = """
[[act]]
do = "record_statement"
on = 2026-06-10
case = "case"
as = "baird"
person = "Colin Baird"
kind = "statement"
text = "I saw it on Friday."

[[act]]
do = "revise_statement"
on = 2026-06-11
case = "case"
statement = "baird"
text = "I saw it on Saturday, late."
reason = "The day was wrong."

[[act]]
do = "send_statement"
on = 2026-06-11
case = "case"
statement = "baird"
how = "By e-mail"

[[act.check]]
statement = 1
status = "sent"
versions = 2
reply_by = 2026-06-19

[[act]]
do = "record_fact"
on = 2026-06-11
case = "case"
as = "seen"
text = "It was seen on Saturday."
status = "disputed"
statements = ["baird"]

[[act]]
do = "settle_fact"
on = 2026-06-12
case = "case"
fact = "seen"
status = "established"
reason = "Two people say so."

[[act.check]]
fact = 1
status = "established"
sources = "S-1"

[[act]]
do = "record_awareness"
on = 2026-06-12
case = "case"
kind = "training"
document = "Social media guidance"

[[act.check]]
awareness = "training"
title = "Social media guidance"
"""


@pytest.fixture
def told(tmp_path: Path) -> Played:
    return tell(tmp_path, REPORT, STORY)


def test_versions_are_compared_word_by_word(typed: Typing, told: Played) -> None:
    signed_in = ("--store", str(told.folder), "--user", "macrae", "--password-stdin")
    compare = ("compare", REFERENCE, "s-1", *signed_in)
    done = typed(*compare, given=told.password)
    assert done.code == 0
    assert done.out == (
        "I saw it on [-Friday-]{+Saturday, late+}.\nWords taken out: 1. Words put in: 2.\n"
    )
    same = typed(*compare, "--from", 2, "--to", 2, given=told.password)
    assert same.out.startswith("I saw it on Saturday, late.\n")
    for more in (("--from", 3), ("--to", -1)):
        assert typed(*compare, *more, given=told.password).code == 1
    missing = typed("compare", REFERENCE, "S-2", *signed_in, given=told.password)
    assert missing.code == 1
    assert "NOT_FOUND" in missing.error


def test_the_investigation_is_shown_for_people_and_for_programs(
    typed: Typing, told: Played
) -> None:
    show = ("show", REFERENCE, "--store", str(told.folder), "--user", "macrae", "--password-stdin")
    text = typed(*show, given=told.password).out
    for words in (
        "Interviews and statements\n  S-1  Colin Baird, statement, Wednesday 10 June 2026",
        "Register of facts\n  1  It was seen on Saturday. [Established] (S-1)",
        "What the person knew\n  In training: Social media guidance",
    ):
        assert words in text
    case = json.loads(typed(*show, "--json", given=told.password).out)
    assert case["facts"][0]["status"] == "established"
    assert case["statements"][0]["versions"] == 2
