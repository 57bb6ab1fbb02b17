"""The placeholders of letters: one fixed list. Nothing in it is ever evaluated.

A placeholder is a name in double braces, `{{hearing.day}}`. It stands for a value that the case
holds or, where `is_typed`, that the caseworker gives for this letter. `kind` says what the value
is; a `LIST` stands alone on its line and prints numbered lines. `is_private`: belongs to the
respondent, so it is kept out of letters to whoever reported, was affected or saw it.
"""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a value is: how it is typed, and how it is printed."""

    TEXT = "text"
    DAY = "day"
    LIST = "list"


@dataclass(frozen=True)
class Placeholder:
    """One placeholder: its code, what it is, and how a value of it looks."""

    code: str
    what: str
    example: str
    kind: Kind = Kind.TEXT
    is_typed: bool = False
    is_private: bool = False

    @property
    def written(self) -> str:
        """As it stands in a text: {{hearing.day}}."""
        return f"{{{{{self.code}}}}}"


def _held(code: str, what: str, example: str, kind: Kind = Kind.TEXT) -> Placeholder:
    """Held by the case: right it there, not in the letter."""
    return Placeholder(code, what, example, kind)


def _typed(code: str, what: str, example: str, kind: Kind = Kind.TEXT) -> Placeholder:
    """Taken from the case where it is held, and typed for this letter where it is not."""
    return Placeholder(code, what, example, kind, is_typed=True)


def _private(code: str, what: str, example: str, kind: Kind = Kind.TEXT) -> Placeholder:
    """Held by the case, and nobody's business but the respondent's and the panel's."""
    return Placeholder(code, what, example, kind, is_private=True)


def _own(code: str, what: str, example: str, kind: Kind = Kind.TEXT) -> Placeholder:
    """Private, and typed where the case does not hold it."""
    return Placeholder(code, what, example, kind, is_typed=True, is_private=True)


DAY, LIST = Kind.DAY, Kind.LIST

GENERAL = (
    _held("letter.day", "the day on the letter", "Thursday 25 June 2026", DAY),
    _held("case.reference", "the reference of the case", "HR-2026-00017"),
    _held("council.name", "the council's name", "Northmoor Council"),
    _held("reply.contact", "how to reply, from the letterhead", "hr@northmoor.example"),
    _typed("reply.by", "the last day to reply", "Thursday 2 July 2026", DAY),
    _typed("support.contact", "whom to turn to for support", "Priya Nair, 0141 496 0132"),
    _typed("support.offer", "the support that is offered", "the employee assistance programme"),
    _held("policy.title", "the policy of this case", "Social Media Policy"),
    _typed("procedure.title", "the procedure that is followed", "Disciplinary Procedure"),
    _held("replaces.title", "the letter that this one replaces", "Notice of a hearing"),
    _held("replaces.day", "the day of the letter that this one replaces", "Monday 22 June 2026",
          DAY),
)  # fmt: skip

PEOPLE = (
    _typed("recipient.name", "whom the letter is to", "Rachel Adams"),
    _typed("recipient.address", "their address", "12 Mill Lane, Northmoor"),
    _held("respondent.name", "the employee's name", "Rachel Adams"),
    _typed("respondent.post", "the employee's post", "Administrative officer"),
    _held("respondent.service", "the employee's service", "Revenues"),
    _held("respondent.workplace", "where the employee works", "Town House"),
    _held("investigator.name", "the investigator", "Gordon Bain"),
    _held("chair.name", "who chairs the hearing", "Mina Akhtar"),
    _held("appeal_chair.name", "who hears the appeal", "Tom Reid"),
    _held("hr_adviser.name", "who advises the panel", "Priya Nair"),
    _held("note_taker.name", "who takes the notes", "Eve Lowe"),
    _held("panel.names", "the members of the panel", "Mina Akhtar and Jon Hale"),
    _held("reporter.name", "who reported it", "Sam Orr"),
)  # fmt: skip

INQUIRY = (
    _held("report.day", "the day of the report", "Tuesday 9 June 2026", DAY),
    _private("allegations", "every allegation, with the rule it is said to break",
             "1. On 8 June you posted a comment about the council (Code of Conduct, 4).", LIST),
    _private("investigation.day", "the day the investigation began", "Monday 15 June 2026", DAY),
    _own("investigation.terms", "what the investigation is to find out", "whose account it is"),
    _typed("meeting.day", "the day of a meeting", "Wednesday 24 June 2026", DAY),
    _typed("meeting.time", "the time of a meeting", "10.30am"),
    _typed("meeting.place", "the place of a meeting", "Room 4, Town House"),
    _typed("meeting.with", "whom the meeting is with", "Gordon Bain"),
    _own("informal.expected", "what is expected from now on", "private settings on your account"),
    _own("informal.review_day", "the day of the review", "Friday 24 July 2026", DAY),
    _own("informal.concern", "what the concern is", "a comment about a colleague"),
    _own("case_answer.reason", "why there is, or is not, a case to answer", "the posts are yours"),
    _typed("route.to", "who deals with it instead", "the agency that employs them"),
    _typed("route.reason", "why it is dealt with elsewhere", "they are employed by an agency"),
    _typed("told.what", "what this person may be told", "that the matter has been dealt with"),
)  # fmt: skip

BESIDE = (
    _private("suspension.day", "the day the suspension began", "Wednesday 24 June 2026", DAY),
    _own("suspension.reason", "why", "so that witnesses can speak freely"),
    _private("suspension.authorised_by", "who authorised it", "Helen Shaw, Head of Service"),
    _own("suspension.contact", "the named contact", "Priya Nair, 0141 496 0132"),
    _own("suspension.review_by", "the day of the next review", "Wednesday 8 July 2026", DAY),
    _own("suspension.asked", "what is asked of the employee meanwhile", "not to come in"),
    _own("suspension.pay", "what is paid, if it is not full pay", "statutory sick pay until fit"),
    _private("suspension.reviewed_on", "the day of the last review", "Wednesday 8 July 2026", DAY),
    _private("suspension.review_reason", "why it goes on, is varied, or ends", "interviews remain"),
    _private("suspension.lifted_on", "the day it ended", "Friday 17 July 2026", DAY),
    _own("suspension.return_to", "where to return to, and when", "Town House, 20 July"),
    _own("removal.what", "what is to be taken down", "the post of 8 June"),
    _own("removal.by", "the last day to take it down", "Friday 26 June 2026", DAY),
    _own("concern.day", "the day a grievance was raised", "Thursday 18 June 2026", DAY),
    _own("concern.handling", "how the grievance and this case go together", "one after the other"),
    _own("leaving.received_on", "the day notice was received", "Monday 29 June 2026", DAY),
    _own("leaving.last_day", "the last day of employment", "Friday 31 July 2026", DAY),
    _own("bodies.told", "the bodies that were, or will be, told", "the SSSC"),
)  # fmt: skip

HEARING = (
    _own("hearing.day", "the day of the hearing", "Monday 6 July 2026", DAY),
    _own("hearing.time", "the time of the hearing", "10am"),
    _own("hearing.place", "the place of the hearing", "Committee room 2, Town House"),
    _own("hearing.consequences", "what could follow", "a final written warning"),
    _own("hearing.papers", "the papers sent with the notice", "the report and its appendices"),
    _own("hearing.papers_withheld", "what is withheld, and why", "a child's statement"),
    _own("hearing.papers_by", "the last day for the employee's own papers", "Thursday 2 July 2026",
         DAY),
    _own("hearing.witnesses", "the witnesses who will be called", "Sam Orr"),
    _own("hearing.adjustments", "the adjustments that were agreed", "a break every hour"),
    _own("hearing.companion", "who accompanied the employee", "Lee Burns, UNISON"),
    _own("hearing.was_on", "the day the hearing was called for before", "Wednesday 1 July 2026",
         DAY),
    _own("hearing.postponed_reason", "why it was put off", "your companion could not come"),
    _own("companion.latest_day", "the last day to which a companion can move the hearing",
         "Monday 13 July 2026", DAY),
)  # fmt: skip

OUTCOME = (
    _private("allegations.decided", "every allegation with what was decided and why",
             "1. You posted a comment about the council: upheld. You said it was yours.", LIST),
    _private("outcome.sanction", "the outcome in words", "Final written warning"),
    _private("outcome.decided_on", "the day it was decided", "Monday 6 July 2026", DAY),
    _own("outcome.reasons", "the reasons for the outcome", "the post named a child"),
    _own("outcome.mitigation", "what was said in mitigation and how it was weighed",
         "your long service"),
    _own("outcome.last_day", "the last day of employment", "Monday 6 July 2026", DAY),
    _own("outcome.notice", "the notice, or the pay in its place", "eight weeks' notice"),
    _own("outcome.new_post", "the post moved to, and its terms", "Clerical assistant, grade 3"),
    _own("warning.change", "the change in conduct that is required, and by when",
         "no post about pupils, from today"),
    _own("warning.months", "how many months the warning is live", "18"),
    _own("warning.spent_from", "the day from which it is spent", "Thursday 6 January 2028", DAY),
    _own("warning.if_repeated", "what may follow if it happens again", "dismissal"),
    _own("appeal.to", "to whom to appeal", "the Head of People"),
    _own("appeal.by", "the last day to appeal", "Monday 20 July 2026", DAY),
    _private("appeal.lodged_on", "the day the appeal came in", "Wednesday 15 July 2026", DAY),
    _private("appeal.grounds", "the grounds of the appeal", "the outcome is too severe"),
    _private("appeal.decision", "what was decided on appeal", "The outcome stands"),
    _private("appeal.reasons", "the reasons for it", "the panel weighed your service"),
    _own("appeal_hearing.day", "the day of the appeal hearing", "Tuesday 4 August 2026", DAY),
    _own("appeal_hearing.time", "the time of the appeal hearing", "2pm"),
    _own("appeal_hearing.place", "the place of the appeal hearing", "Committee room 1"),
)  # fmt: skip

GROUPS: tuple[tuple[str, tuple[Placeholder, ...]], ...] = (
    ("The letter", GENERAL),
    ("People", PEOPLE),
    ("Report and investigation", INQUIRY),
    ("Beside the case", BESIDE),
    ("Hearing", HEARING),
    ("Outcome and appeal", OUTCOME),
)
"""As the editor lists them: heading and its placeholders."""

PLACEHOLDERS: dict[str, Placeholder] = {
    one.code: one for _heading, group in GROUPS for one in group
}
