"""The register of facts, what it rests on, and the report that is made of it."""

import datetime as dt

from casework.domain.ids import FactId
from casework.queries import matrix
from casework.services import allegations, fact_register, investigations, responses
from casework.services.entries import PersonEntry
from tests.services.inquiring import a_statement, ground, inquiry
from tests.services.walking import Walk

REPORT = {
    "facts_found": "",
    "facts_not_found": "",
    "mitigation": "None.",
    "recommendation": "formal",
}


def fact(walk: Walk, text: str, status: str, **told: object) -> FactId:
    return FactId(walk.do(fact_register.record_fact, text=text, status=status, **told))


def test_a_fact_names_what_it_rests_on_and_how_it_stood_before(walk: Walk) -> None:
    walk.investigated()
    exhibit, statement = walk.exhibit(b"second"), a_statement(walk)
    one = fact(
        walk,
        "The album was posted.",
        "disputed",
        exhibits=(exhibit, exhibit),
        statements=(statement,),
        happened_on=dt.date(2026, 6, 19),
        happened_time="21:14",
        happened_precision="about",
    )
    place = {"fact": one, "statement": statement, "place": "paragraph 4"}
    walk.do(fact_register.cite_for_fact, **place)
    assert walk.bad(fact_register.cite_for_fact, **place).code == "ALREADY_RECORDED"
    walk.do(fact_register.settle_fact, fact=one, status="established", reason="EX-2 shows it.")
    (kept,) = ground(walk).facts
    assert [source.words for source in kept.sources] == ["EX-2", "S-1", "S-1, paragraph 4"]
    assert [each.status for each in kept.standings] == ["disputed", "established"]
    assert kept.when == "about Friday 19 June 2026, 21:14"
    assert walk.steps["record_fact"].detail == "1 fact"


def test_a_fact_rests_on_an_exhibit_or_a_statement_of_its_case(walk: Walk) -> None:
    walk.investigated()
    other = walk.office.walk()
    exhibit = other.exhibit()
    one = fact(walk, "It was posted.", "agreed")
    for told, code in (
        ({"exhibit": exhibit}, "NOT_FOUND"),
        ({}, "BOTH_OR_NEITHER"),
        ({"exhibit": exhibit, "statement": "S-1"}, "BOTH_OR_NEITHER"),
    ):
        assert walk.bad(fact_register.cite_for_fact, fact=one, **told).code == code
    error = walk.bad(fact_register.settle_fact, fact="no", status="agreed", reason="R")
    assert error.code == "NOT_FOUND"


def test_the_report_takes_the_facts_of_the_register(walk: Walk) -> None:
    walk.investigated().filled()
    statement = a_statement(walk)
    fact(walk, "The album was posted.", "agreed", statements=(statement,))
    fact(walk, "Two could be recognised.", "established", reason="Her mother named them.")
    fact(walk, "She was told to stop.", "not_established", reason="Nobody could say when.")
    walk.do(fact_register.settle_fact, fact=fact(walk, "Mistyped", "agreed"), status="withdrawn",
            reason="Entered by mistake.")  # fmt: skip
    walk.do(investigations.sign_report, **REPORT)
    (done,) = inquiry(walk).rounds
    assert done.report.facts_found == (
        "1. The album was posted. (agreed by both sides; S-2)\n"
        "2. Two could be recognised. Her mother named them."
    )
    assert done.report.facts_not_found == "3. She was told to stop. Nobody could say when."


def test_a_report_of_its_own_words_leaves_the_register_alone(walk: Walk) -> None:
    walk.investigated().filled()
    fact(walk, "The album was posted.", "agreed")
    walk.signed(facts_found="In the investigator’s own words.")
    assert inquiry(walk).rounds[0].report.facts_found == "In the investigator’s own words."


def test_more_work_leaves_the_signed_report_and_its_findings_as_they_were(walk: Walk) -> None:
    walk.reported().answered("more_work")
    (one,) = walk.ws.read(matrix.matrix, walk.case).allegations
    walk.do(
        allegations.record_finding, allegation=one.id, finding="unable", reason="On second look."
    )
    walk.signed(facts_found="What the second round found.")
    first, second = inquiry(walk).rounds
    assert [each.finding_words for each in first.conclusions] == ["Supported by the evidence"]
    assert [each.reason for each in second.conclusions] == ["On second look."]
    assert first.report.facts_found == "Two photographs were posted on 20 June."
    assert first.report.case_to_answer == "More investigation is needed"


def test_no_recommendation_where_none_is_asked_for(walk: Walk) -> None:
    walk.investigated().filled()
    report = REPORT | {"facts_found": "F", "facts_not_found": "N"}
    walk.do(investigations.sign_report, **(report | {"recommendation": "none"}))
    assert "RECOMMENDATION_EXPECTED" in walk.departed


def test_what_is_shared_says_what_was_held_back_and_why(walk: Walk) -> None:
    walk.reported()
    person = PersonEntry(person=walk.respondent)
    told = {"person": person, "what": "The report with EX-1", "how": "By hand"}
    no_reason = walk.bad(responses.share_report, **told, withheld="EX-2")
    assert (no_reason.code, no_reason.where) == ("MISSING", "reason")
    walk.do(responses.share_report, **told, withheld="EX-2", reason="A child is in it.")
    assert walk.bad(responses.share_report, **told).code == "ALREADY_RECORDED"
    (row,) = inquiry(walk).shared
    assert (row.name, row.withheld, row.reason) == ("Debbie Marsh", "EX-2", "A child is in it.")


def test_requests_of_the_employee_are_answered_once_and_refused_with_a_reason(walk: Walk) -> None:
    walk.notified()
    request = walk.do(responses.record_request, kind="witness", what="Her sister")
    no_reason = walk.bad(responses.answer_request, request=request, answer="refused")
    assert (no_reason.code, no_reason.where) == ("MISSING", "reason")
    walk.do(responses.answer_request, request=request, answer="partly", reason="In writing.")
    again = walk.bad(responses.answer_request, request=request, answer="granted")
    assert again.code == "ALREADY_RECORDED"
    (row,) = inquiry(walk).requests
    assert (row.answer_words, row.answer_reason) == ("Done in part", "In writing.")
