"""Names for ids, so that a case is never passed where a person is wanted."""

from typing import NewType

CaseId = NewType("CaseId", str)
PersonId = NewType("PersonId", str)
AllegationId = NewType("AllegationId", str)
ExhibitId = NewType("ExhibitId", str)
StatementId = NewType("StatementId", str)
HearingId = NewType("HearingId", str)
ReferralId = NewType("ReferralId", str)
PlacementId = NewType("PlacementId", str)
RemovalId = NewType("RemovalId", str)
HoldId = NewType("HoldId", str)
ConcernId = NewType("ConcernId", str)
PartyId = NewType("PartyId", str)
UserId = NewType("UserId", str)
BarId = NewType("BarId", str)
ClosedDayId = NewType("ClosedDayId", str)
LetterId = NewType("LetterId", str)
CalendarId = NewType("CalendarId", str)
CalendarDayId = NewType("CalendarDayId", str)
ConciliationId = NewType("ConciliationId", str)
