"""Accounts that speak for the council: kept, changed, closed; named in a case of who may post."""

import datetime as dt

from casework.domain.errors import CaseworkError
from casework.queries import beside
from casework.queries.accounts import AccountRow, business_accounts
from casework.services import access, accounts, leaving, suspensions
from casework.services.entries import AccessEntry
from tests.services.judging import warned
from tests.services.walking import Office, Walk

ACCOUNT = {
    "name": "Rowan News",
    "platform": "Facebook",
    "owner": "Children's services",
    "editors": "Debbie  MARSH\n\nSheila Grant\nDebbie Marsh",
    "agreed_by": "Communications",
    "agreed_on": dt.date(2026, 1, 12),
}
SUSPENDED = {"reason": "She works alone.", "authorised_by": "S. Grant", "contact": "M. Bain"}


def register(office: Office) -> tuple[AccountRow, ...]:
    return office.workspace.read(business_accounts)


def added(office: Office, **told: object) -> str:
    given = {"on": office.today, **ACCOUNT, **told}
    return str(office.workspace.run(accounts.add_business_account, **given))  # type: ignore[arg-type]


def test_an_account_is_kept_with_who_may_post_each_once(office: Office) -> None:
    added(office)
    (one,) = register(office)
    assert (one.name, one.agreed_by, one.editors) == (
        "Rowan News",
        "Communications",
        ("Debbie Marsh", "Sheila Grant"),
    )


def test_whoever_is_suspended_is_named_with_the_accounts_until_they_are_listed(
    office: Office, walk: Walk
) -> None:
    added(office)
    warned(walk, "ACCOUNT_STILL_OPEN", suspensions.suspend, **SUSPENDED)
    assert "‘Rowan News’" in next(
        one.sentence for one in walk.departures if one.code == "ACCOUNT_STILL_OPEN"
    )
    assert walk.ws.read(beside.beside, walk.case).accounts == ("Rowan News",)
    item = AccessEntry(kind="business_account", what="Rowan news", is_off=True)
    walk.do(access.list_access, because="suspension", items=(item,), by="Communications")
    assert walk.ws.read(beside.beside, walk.case).accounts == ()


def test_whoever_leaves_is_named_too_and_nobody_else(office: Office, walk: Walk) -> None:
    made = added(office)
    warned(walk, "ACCOUNT_STILL_OPEN", leaving.record_leaving, reason="resigned")
    office.workspace.run(
        accounts.change_editors,
        account=made,  # type: ignore[arg-type]
        editors="Sheila Grant\nColin Baird",
        on=office.today,
    )
    assert register(office)[0].editors == ("Colin Baird", "Sheila Grant")
    other = office.walk()
    other.do(suspensions.suspend, **SUSPENDED)
    assert "ACCOUNT_STILL_OPEN" not in other.departed


def test_a_closed_account_names_nobody_and_is_not_changed(office: Office, walk: Walk) -> None:
    made = added(office)
    told = {"account": made, "on": office.today}
    office.workspace.run(accounts.close_business_account, reason="Given up.", **told)  # type: ignore[arg-type]
    (one,) = register(office)
    assert (one.closed_reason, one.editors) == ("Given up.", ())
    assert walk.ws.read(beside.beside, walk.case).accounts == ()
    again = office.refuses(CaseworkError, accounts.change_editors, editors="", **told)
    assert again.code == "ALREADY_RECORDED"
    added(office)
    assert len(register(office)) == 2


def test_what_cannot_be_kept_is_refused(office: Office) -> None:
    added(office)
    wrong: tuple[tuple[dict[str, object], str], ...] = (
        ({"name": " "}, "MISSING"),
        ({"name": "rowan NEWS", "platform": "facebook"}, "ALREADY_RECORDED"),
        ({"name": "x" * 10_000_000}, "TOO_LONG"),
        (
            {"name": "Second", "editors": "\n".join(f"Person {n}" for n in range(101))},
            "NOT_A_CHOICE",
        ),
        ({"name": "Second", "editors": "y" * 400}, "TOO_LONG"),
        ({"name": "Second", "agreed_on": dt.date(2027, 1, 1)}, "IN_THE_FUTURE"),
        ({"name": "Second", "on": dt.date(2027, 1, 1)}, "IN_THE_FUTURE"),
    )
    for told, code in wrong:
        given = {"on": office.today, **ACCOUNT, **told}
        assert office.refuses(CaseworkError, accounts.add_business_account, **given).code == code
