"""Every act has a form, and every form asks what its act takes: names and types."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest

from casework.domain.ids import PersonId
from casework.services import catalogue
from casework.services.catalogue import Act
from casework.services.entries import PersonEntry
from ui.forms.acts.all_forms import NO_FORM, forms
from ui.forms.arguments import DETAILS, alternatives, is_many_people, is_person, made_of
from ui.forms.case_sources import READERS
from ui.forms.spec import FieldSpec, FormSpec, Kind

ACTS, FORMS = catalogue.acts(), forms()
GIVES: dict[Kind, tuple[Any, ...]] = {
    Kind.TEXT: (str,),
    Kind.LONG_TEXT: (str,),
    Kind.DAY: (dt.date,),
    Kind.TIME: (str,),
    Kind.NUMBER: (int,),
    Kind.CHOICE: (str,),
    Kind.MANY: (tuple[str, ...],),
    Kind.YES_OR_NO: (bool,),
    Kind.YES_NO_NOT_KNOWN: (str,),
    Kind.PERSON: (PersonEntry, PersonId),
    Kind.FILE: (Path, str),
    Kind.FOLDER: (str,),
}
WORDS = re.compile(r"\b(please|sorry|invalid|successfully|illegal|forgot)\b|!", re.IGNORECASE)


def asked(spec: FormSpec) -> dict[str, FieldSpec]:
    return {field.name: field for page in spec.all_pages() for field in page.fields}


def entry_fields(act: Act) -> dict[str, Any]:
    """Names and types of what an `entry` takes, flat beside the parameters."""
    kinds = [one.kind for one in act.parameters if one.name == "entry"]
    return {one.name: one.type for kind in kinds for one in fields(kind)}


def taken(act: Act) -> dict[str, Any]:
    """Everything a form of this act may ask, with its type."""
    names = {one.name: one.kind for one in act.parameters if one.name not in ("case", "entry")}
    names |= entry_fields(act)
    if any(is_person(one.kind) for one in act.parameters):
        people = {one.name: one.type for one in fields(PersonEntry)}
        names |= {name: people[name] for name in DETAILS if name not in names}
        who = [one.name for one in act.parameters if is_person(one.kind)]
        names |= {f"{one}_{name}": people[name] for one in who for name in DETAILS}
    return names


def needed(act: Act) -> set[str]:
    """What must be given for the act to be done at all."""
    names = {one.name for one in act.parameters if one.is_required} - {"case", "entry"}
    for one in act.parameters:
        if one.name == "entry":
            names |= {
                field.name
                for field in fields(one.kind)
                if field.default is MISSING and field.default_factory is MISSING
            }
    return names


def given(spec: FormSpec) -> set[str]:
    """What the form's questions fill in; a moment fills in three."""
    names = set(spec.known)
    for field in asked(spec).values():
        if field.kind is Kind.MOMENT:
            names |= {f"{field.name}_{part}" for part in ("on", "time", "precision")}
        elif field.name not in spec.extra:
            names.add(field.name)
    return names


def plain(kind: Any) -> Any:
    if get_origin(kind) is tuple:
        return tuple[(*(plain(one) for one in get_args(kind)),)]  # type: ignore[misc]
    return getattr(kind, "__supertype__", kind)


def test_every_act_that_asks_something_has_a_form() -> None:
    assert set(ACTS) - NO_FORM == set(FORMS)


@pytest.mark.parametrize("code", FORMS)
def test_a_form_asks_what_its_act_takes_and_nothing_else(code: str) -> None:
    assert given(FORMS[code]) - set(taken(ACTS[code])) == set()


@pytest.mark.parametrize("code", FORMS)
def test_a_form_asks_everything_its_act_needs(code: str) -> None:
    missing = needed(ACTS[code]) - given(FORMS[code])
    assert missing - {"file"} == set() or code == "record_person"


@pytest.mark.parametrize("code", FORMS)
def test_answers_have_the_types_that_the_act_takes(code: str) -> None:
    kinds = taken(ACTS[code])
    for name, field in asked(FORMS[code]).items():
        if name in FORMS[code].extra or field.kind is Kind.MOMENT:
            continue
        wanted = kinds[name]
        if field.kind is Kind.SEVERAL:
            kind = made_of(wanted)
            assert is_many_people(wanted) or kind is not None, name
            of_kind = {one.name for one in fields(kind or PersonEntry)} | {"person"}
            assert {one.name for one in field.parts} <= of_kind, name
            continue
        options = {wanted, *alternatives(wanted)} | {plain(one) for one in alternatives(wanted)}
        assert options & set(GIVES[field.kind]), f"{name}: {field.kind} for {wanted}"


@pytest.mark.parametrize("code", FORMS)
def test_a_question_that_may_stay_empty_has_a_default(code: str) -> None:
    required = needed(ACTS[code])
    for name, field in asked(FORMS[code]).items():
        steers = name in FORMS[code].extra or field.kind is Kind.MOMENT
        if not field.required and not steers and field.only_if is None:
            optional = alternatives(taken(ACTS[code])[name])
            assert name not in required or str in optional, name


def sentences(spec: FormSpec) -> Iterator[str]:
    yield from (spec.title, spec.purpose, spec.button)
    for page in spec.all_pages():
        yield from (page.title, page.purpose)
    for field in asked(spec).values():
        yield from (field.label, field.help, field.missing)


@pytest.mark.parametrize("code", FORMS)
def test_the_words_are_ours(code: str) -> None:
    spec = FORMS[code]
    for sentence in sentences(spec):
        assert not WORDS.search(sentence), sentence
    assert " " in spec.button
    assert spec.button not in ("OK", "Save", "Submit")
    for field in asked(spec).values():
        assert field.label, code
        assert len(field.label) <= 70, field.label


def every_field() -> Iterator[FieldSpec]:
    for spec in FORMS.values():
        for field in asked(spec).values():
            yield from (field, *field.parts)


def test_choices_come_from_somewhere() -> None:
    for field in every_field():
        if field.kind in (Kind.CHOICE, Kind.MANY):
            assert bool(field.choices) is not bool(field.source), field.name
            assert not field.source or field.source in READERS, field.name


def test_a_condition_names_a_question_before_it() -> None:
    for spec in FORMS.values():
        for page in spec.all_pages():
            for part in (page.fields, *(one.parts for one in page.fields)):
                names = [one.name for one in part]
                for at, field in enumerate(part):
                    if field.only_if is not None:
                        assert field.only_if.name in names[:at], f"{spec.act}: {field.name}"


def test_grave_acts_show_the_answers_once_more() -> None:
    grave = {"issue_outcome", "decide_appeal", "close_case", "suspend", "sign_report",
             "decide_referral", "send_referral", "call_hearing", "take_no_action",
             "report_incident"}  # fmt: skip
    assert all(FORMS[code].check for code in grave)
