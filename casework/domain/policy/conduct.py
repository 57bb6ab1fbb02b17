"""How conduct online is described, as far as policies differ about it: codes and words."""

from dataclasses import dataclass

MEDIA: dict[str, str] = {
    "public_post": "A post that anybody could see",
    "limited_post": "A post to friends, followers or a closed group",
    "private_message": "A private message",
    "phone_message": "A text, picture or call by phone",
    "email": "An e-mail",
    "like": "A like or another mark of approval",
    "share": "Sharing what somebody else posted",
    "link": "A link to something elsewhere",
    "profile": "A profile, a page or a connection",
    "other": "Something else",
    "not_known": "Not known yet",
}
EQUIPMENT: dict[str, str] = {
    "council": "The council's",
    "own": "Their own",
    "not_known": "Not known yet",
}
TIMES: dict[str, str] = {
    "working_time": "Working time",
    "own_time": "Their own time",
    "both": "Both",
    "not_known": "Not known yet",
}
AIMED_AT: dict[str, str] = {
    "council": "The council, its work or its decisions",
    "colleague": "A colleague or several",
    "service_user": "A service user, pupil or client",
    "member": "A councillor",
    "supplier": "A supplier or partner",
    "other": "Somebody else",
    "nobody": "Nobody in particular",
    "not_known": "Not known yet",
}


@dataclass(frozen=True)
class Conduct:
    """One allegation's conduct as somebody described it; 'not_known' until they do.

    `answer` says why the policy applies, where the policy itself leaves that open.
    """

    medium: str = "not_known"
    equipment: str = "not_known"
    time: str = "not_known"
    aimed_at: str = "not_known"
    names_employer: str = "not_known"
    has_disclaimer: str = "not_known"
    has_permission: str = "not_known"
    answer: str = ""
