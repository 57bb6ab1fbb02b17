"""Everything that was typed of an investigation stands in the case file; hostile words as well."""

from pathlib import Path

from casework.documents.faces import Faces
from casework.domain.errors import BadEntry
from casework.exports import export_case_file
from casework.services import advice, fact_register, groundwork, responses, statements, terms
from casework.services.entries import PermissionEntry, PersonEntry, TermsEntry
from tests.documents import reading
from tests.services.inquiring import TOKENS, a_statement, ground, inquired, said
from tests.services.walking import Walk

HOSTILE = "<b>PROVEN</b> & \u202egnp.exe {0.__class__} ŵŷ 👩🏽‍🚒"


def printed(walk: Walk, folder: Path) -> str:
    out = folder / "case.pdf"
    walk.ws.run(export_case_file, walk.case, out=out)
    return reading.body(out.read_bytes())


def test_everything_that_was_typed_is_printed(walk: Walk, tmp_path: Path) -> None:
    inquired(walk)
    paper = printed(walk, tmp_path)
    assert [token for token in TOKENS if token not in paper] == []
    for words in (
        "Privileged: not for disclosure.",
        "Related to, or close to, the person the case is about",
        "Not asked for",
        "Statement: F. Reid, version 1",
        "EX-2; S-2, restword",
    ):
        assert reading.spaceless(words) in paper, words
    assert walk.office.damage() == []


def test_hostile_words_are_kept_and_printed_as_they_are(walk: Walk, tmp_path: Path) -> None:
    walk.investigated()
    entry = TermsEntry(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE[:250])
    walk.do(terms.amend_terms, terms=HOSTILE, reason=HOSTILE, entry=entry)
    statement = a_statement(walk, HOSTILE)
    again = {"statement": statement, "text": f"{HOSTILE}\n", "reason": HOSTILE}
    walk.do(statements.revise_statement, **again)
    walk.do(fact_register.record_fact, text=HOSTILE, status="agreed", reason=HOSTILE)
    walk.do(groundwork.record_awareness, kind="email", document=HOSTILE, proof=HOSTILE)
    walk.do(responses.record_request, kind="other", what=HOSTILE, why=HOSTILE)
    assert said(walk)[0].versions[0].text == HOSTILE
    assert ground(walk).facts[0].text == HOSTILE
    paper = printed(walk, tmp_path)
    (line,) = reading.printed(HOSTILE, Faces(reading.FONTS))
    assert paper.count(line) >= 12


LONG = "x" * 20_001
TEXTS = {
    "terms": (terms.amend_terms, {"reason": "R"}),
    "reason": (terms.amend_terms, {"terms": "T"}),
    "text": (fact_register.record_fact, {"status": "agreed"}),
    "what": (responses.record_request, {"kind": "other"}),
    "about": (advice.ask_advice, {"office": "hr", "privileged": False}),
    "said": (advice.record_advice_before, {"office": "hr", "about": "A"}),
    "proof": (groundwork.record_awareness, {"kind": "other", "document": "D"}),
    "how": (groundwork.check_duty, {"clause": "G-31", "answer": "done", "done_by": "C."}),
}


def test_what_cannot_be_kept_is_refused_and_nothing_is_written(walk: Walk) -> None:
    walk.investigated()
    for field, (action, told) in TEXTS.items():
        for text, code in (
            ("a\x00b", "CONTROL_CHARACTER"),
            ("\ud83d", "CONTROL_CHARACTER"),
            (LONG, "TOO_LONG"),
        ):
            error = walk.bad(action, **told, **{field: text})
            assert isinstance(error, BadEntry)
            assert (error.code, error.where) == (code, field)
    huge = walk.bad(terms.amend_terms, terms="x" * 10_000_000, reason="R")
    assert huge.code == "TOO_LONG"


def test_a_statement_of_four_million_letters_gets_a_version_and_more_is_refused(
    walk: Walk,
) -> None:
    long = "word " * 800_000
    statement = a_statement(walk, long)
    walk.do(statements.revise_statement, statement=statement, text=f"{long[:-1]}.", reason="R")
    assert [len(one.text) for one in said(walk)[0].versions] == [4_000_000, 4_000_000]
    more = {"statement": statement, "text": f"{long}!", "reason": "R"}
    assert walk.bad(statements.revise_statement, **more).code == "TOO_LONG"


def test_the_longest_texts_are_kept_whole(walk: Walk) -> None:
    walk.investigated()
    long = "x" * 20_000
    walk.do(fact_register.record_fact, text=long, status="agreed", reason=long)
    fact = ground(walk).facts[0].id
    walk.do(fact_register.settle_fact, fact=fact, status="disputed", reason=long)
    statement = a_statement(walk)
    walk.do(statements.settle_statement, statement=statement, status="declined", reason=long)
    request = walk.do(responses.record_request, kind="other", what=long, why=long)
    walk.do(responses.answer_request, request=request, answer="refused", reason=long)
    entry = PermissionEntry("no", long, extent=long, proof=long)
    walk.do(groundwork.record_permission, clause="another", entry=entry)
    person = PersonEntry(name="A. Union")
    walk.do(responses.share_report, person=person, what=long, how="H", withheld=long, reason=long)
    assert max(len(one) for one in walk.story) == 20_000
    assert ground(walk).facts[0].standings[-1].reason == long
