"""Accounts that speak for the council on which somebody may post now."""

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.search_text import fold
from casework.store.tables.accounts import AccountEditor, BusinessAccount
from casework.store.tables.cases import Case
from casework.store.tables.people import Person
from casework.store.tables.region_records import AccessItem

KIND = "business_account"


def open_accounts_of(desk: Desk, case: Case) -> tuple[str, ...]:
    """Names of the accounts on which the person a case is about may post, as the register has it.

    They are found by name. What is listed in the case already, as taken away or to be, is left out.
    """
    if case.respondent_id is None:
        return ()
    person = desk.row(Person, case.respondent_id, thing="person")
    wanted = (
        select(BusinessAccount.name)
        .join(AccountEditor, AccountEditor.account_id == BusinessAccount.id)
        .where(
            AccountEditor.folded == fold(person.name)[:300],
            AccountEditor.until.is_(None),
            BusinessAccount.closed_on.is_(None),
        )
        .order_by(BusinessAccount.name)
    )
    listed = select(AccessItem.what).where(AccessItem.case_id == case.id, AccessItem.kind == KIND)
    known = {fold(one) for one in desk.session.scalars(listed)}
    return tuple(one for one in desk.session.scalars(wanted) if fold(one) not in known)
