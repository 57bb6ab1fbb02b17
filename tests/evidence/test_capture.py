"""What is said of a capture must be able to be true, and what needs care is known."""

from datetime import date, timedelta

import pytest

from casework.domain.errors import BadEntry
from casework.evidence.capture import (
    CaptureMethod,
    Contains,
    LawfulRoute,
    Precision,
    SourceKind,
    Visibility,
    check_days,
    is_sensitive,
    notes_on,
)

TODAY = date(2026, 6, 25)


def days_back(days: int) -> date:
    return TODAY - timedelta(days=days)


def check(**changed: date | str | None) -> None:
    given = {
        "obtained_on": days_back(1),
        "captured_on": days_back(2),
        "posted_on": days_back(3),
        "posted_precision": "minute",
        "today": TODAY,
    }
    check_days(**{**given, **changed})


def test_true_days_are_taken_and_nothing_is_noted() -> None:
    check()
    assert notes_on("volunteered", obtained_on=TODAY, captured_on=TODAY) == ()


@pytest.mark.parametrize(
    ("changed", "code", "where"),
    [
        ({"obtained_on": days_back(-1)}, "OBTAINED_LATER_THAN_NOW", "obtained_on"),
        ({"captured_on": days_back(-1)}, "CAPTURED_LATER_THAN_NOW", "captured_on"),
        ({"posted_on": days_back(1)}, "POSTED_AFTER_CAPTURED", "posted_on"),
        ({"posted_on": TODAY, "captured_on": None}, "POSTED_AFTER_CAPTURED", "posted_on"),
    ],
)
def test_what_cannot_be_true_is_refused_at_its_field(
    changed: dict[str, date], code: str, where: str
) -> None:
    with pytest.raises(BadEntry) as refused:
        check(**changed)
    assert (refused.value.code, refused.value.where) == (code, where)


@pytest.mark.parametrize("precision", [Precision.MONTH, Precision.ABOUT])
def test_a_rough_day_of_posting_is_not_held_to_the_order(precision: Precision) -> None:
    check(posted_on=days_back(1), posted_precision=precision.value)


def test_another_route_needs_legal_and_a_late_capture_is_asked_about() -> None:
    noted = notes_on("other", obtained_on=days_back(2), captured_on=days_back(1))
    codes = [one.code for one in noted]
    assert codes == ["LAWFUL_ROUTE_NEEDS_LEGAL", "CAPTURED_AFTER_OBTAINED"]


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
