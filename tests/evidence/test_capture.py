"""What is said of a capture must be able to be true, and what needs care is known."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from casework.domain.errors import BadEntry
from casework.evidence.capture import (
    CaptureFacts,
    CaptureMethod,
    Contains,
    LawfulRoute,
    Precision,
    SourceKind,
    Visibility,
    check_facts,
    is_sensitive,
    needs_legal,
    warnings_about,
)

NOW = datetime(2026, 6, 25, 9, 0, tzinfo=UTC)
FACTS = CaptureFacts(
    source_kind=SourceKind.VOLUNTEERED,
    obtained_by="Morag Macrae",
    obtained_at=NOW - timedelta(hours=1),
    lawful_route=LawfulRoute.VOLUNTEERED,
    posted_at=NOW - timedelta(days=3),
    posted_precision=Precision.MINUTE,
    captured_at=NOW - timedelta(days=2),
)


def test_true_facts_are_taken_and_warn_of_nothing() -> None:
    check_facts(FACTS, at=NOW)
    assert warnings_about(FACTS) == ()


@pytest.mark.parametrize(
    ("changed", "code", "where"),
    [
        ({"obtained_by": "  "}, "OBTAINED_BY_MISSING", "obtained_by"),
        ({"obtained_at": NOW + timedelta(minutes=1)}, "OBTAINED_LATER_THAN_NOW", "obtained_at"),
        ({"captured_at": NOW + timedelta(minutes=1)}, "CAPTURED_LATER_THAN_NOW", "captured_at"),
        ({"posted_at": NOW - timedelta(days=1)}, "POSTED_AFTER_CAPTURED", "posted_at"),
        ({"posted_at": NOW, "captured_at": None}, "POSTED_AFTER_CAPTURED", "posted_at"),
        ({"posted_precision": None}, "POSTED_PRECISION_MISSING", "posted_precision"),
    ],
)
def test_what_cannot_be_true_is_refused_at_its_field(
    changed: dict[str, object], code: str, where: str
) -> None:
    with pytest.raises(BadEntry) as refused:
        check_facts(replace(FACTS, **changed), at=NOW)
    assert (refused.value.code, refused.value.where) == (code, where)


@pytest.mark.parametrize("precision", [Precision.HOUR, Precision.DAY, Precision.ABOUT])
def test_a_rough_time_of_posting_is_not_held_to_the_order(precision: Precision) -> None:
    rough = replace(FACTS, posted_at=NOW - timedelta(days=1), posted_precision=precision)
    check_facts(rough, at=NOW)


def test_another_route_needs_legal_and_a_late_capture_is_asked_about() -> None:
    assert [route for route in LawfulRoute if needs_legal(route)] == [LawfulRoute.OTHER]
    odd = replace(FACTS, lawful_route=LawfulRoute.OTHER, captured_at=NOW)
    check_facts(odd, at=NOW)
    assert [one.code for one in warnings_about(odd)] == [
        "LAWFUL_ROUTE_NEEDS_LEGAL",
        "CAPTURED_AFTER_OBTAINED",
    ]


def test_child_service_user_and_intimate_are_sensitive_and_nothing_else_is() -> None:
    alone = {choice for choice in Contains if is_sensitive((choice,))}
    assert alone == {Contains.CHILD, Contains.SERVICE_USER, Contains.INTIMATE}
    assert is_sensitive((Contains.HEALTH, Contains.CHILD))
    assert not is_sensitive(())
    assert is_sensitive(["child"])  # as it comes back from a column


def test_every_choice_has_words_and_comes_back_from_its_code() -> None:
    for kind in (SourceKind, LawfulRoute, Visibility, CaptureMethod, Precision, Contains):
        for choice in kind:
            assert choice.label[0].isupper()
            assert kind(choice.value) is choice
            assert str(choice) == choice.value.lower()
