"""The person a case is about, on the report: their work, their registrations, and putting right."""

from casework.domain.dates import say_day
from casework.queries import respondent
from casework.queries.respondent import RegistrationRow, RespondentPage
from ui.fields.person_offers import Named
from ui.forms.action_bar import row_of
from ui.screens.case.part import Opener, PartPage
from ui.widgets.buttons import button
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import second_line

UNKNOWN = "Nobody is named yet. The case is kept until it is known who did it."


def respondent_card(page: PartPage) -> Card:
    """Facts and buttons; while nobody is known, the button that names them."""
    found = page.host.read(respondent.respondent, page.case_id)
    card = Card()
    card.box.addWidget(SectionTitle("Who it is about"))
    if found is None:
        card.box.addWidget(second_line(UNKNOWN))
        if page.may("name_respondent"):
            card.box.addWidget(button("Name the respondent", Opener(page, "name_respondent")))
        return card
    facts = [one for one in _facts(found) if one.value]
    card.box.addWidget(FactList(facts, wide=110))
    if page.may("change_work"):
        change = button("Correct their work details", Opener(page, "change_work", **_known(found)))
        check = button(
            "Record a registration check",
            Opener(page, "verify_registration", **_to_check(found)),
        )
        card.box.addWidget(row_of(change, check))
    return card


def _facts(found: RespondentPage) -> list[Fact]:
    return [
        Fact("Name", found.name),
        Fact("Post", found.post),
        Fact("Service", found.service),
        Fact("Workplace", found.workplace),
        Fact("Manager", found.manager),
        Fact("Employed since", say_day(found.started_on) if found.started_on else ""),
        Fact("Engaged as", found.kind_words),
        Fact("Workforce", found.workforce_words),
        Fact("Regulated work", found.regulated_words),
        Fact("Care service", "Yes" if found.is_care_service else "No"),
        Fact("School", "Yes" if found.is_educational_establishment else "No"),
        *(Fact("Registration", _registration(one)) for one in found.registrations),
    ]


def _registration(one: RegistrationRow) -> str:
    checked = f"checked {say_day(one.verified_on)}" if one.verified_on else "not checked yet"
    return f"{one.body_name} {one.number}, {checked}".replace("  ", " ")


def _known(found: RespondentPage) -> dict[str, object]:
    """What the form of their work begins with: as far as it is known."""
    kept: dict[str, object] = {
        "post": found.post,
        "service": found.service,
        "workplace": found.workplace,
        "person_kind": found.person_kind,
        "workforce": found.workforce,
        "regulated_role": found.regulated_role,
        "is_care_service": found.is_care_service,
        "is_educational_establishment": found.is_educational_establishment,
        "started_on": found.started_on,
        "manager": found.manager,
        "registrations": tuple(
            {"body": one.body, "number": one.number, "verified_on": one.verified_on}
            for one in found.registrations
        ),
    }
    return {name: one for name, one in kept.items() if one not in (None, "", ())}


def _to_check(found: RespondentPage) -> dict[str, object]:
    """The person, and the registration when there is only one to mean."""
    known: dict[str, object] = {"person": Named(found.person_id, found.name)}
    if len(found.registrations) == 1:
        (one,) = found.registrations
        known |= {"body": one.body, "number": one.number}
    return known
