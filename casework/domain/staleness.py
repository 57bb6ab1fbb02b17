"""How old the checking of a rule may be before it stops clearing anything."""

from datetime import date

from casework.domain.dates import add_months

STALE_AFTER_MONTHS = 6


def is_stale(checked: date, today: date) -> bool:
    """Checked more than six months ago: shown with a banner, and clears nothing."""
    return today > add_months(checked, STALE_AFTER_MONTHS)
