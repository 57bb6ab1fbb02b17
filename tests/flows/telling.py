"""The story of Debbie, act by act, as somebody reads it who does it by hand."""

import datetime as dt
from collections.abc import Mapping

from casework import places
from casework.domain.ids import CaseId
from casework.packs.loading import load_packs
from casework.queries import case_list
from casework.queries.case_list import CaseFilter
from casework.stories.checks import Checker
from casework.stories.names import Names
from casework.stories.playing import stories_folder
from casework.stories.reading import read_story
from casework.stories.story import StoryAct
from tests.flows.hands import Hands

KNOWN = ("case", "file")
"""What the window knows by itself."""
LATER = ("service", "started_on", "manager")
"""Not asked of a respondent with the report."""
WRITTEN_ON = dt.datetime(2026, 8, 31, tzinfo=dt.UTC)


class Telling:
    """`next` gives the acts in their order and winds the clock to each; none can be left out."""

    def __init__(self, hands: Hands) -> None:
        story = stories_folder() / "debbie" / "story.toml"
        self.hands = hands
        self.story = read_story(story, load_packs(places.resources()), WRITTEN_ON)
        self._left = list(self.story.acts)

    def next(self, do: str) -> StoryAct:
        act = self._left.pop(0)
        assert act.do == do, f"the story goes on with {act.where}: {act.do}"
        self.hands.be(act.moment)
        return act

    @property
    def ahead(self) -> StoryAct:
        """What comes next."""
        return self._left[0]

    @property
    def is_over(self) -> bool:
        return not self._left

    def check(self, act: StoryAct) -> None:
        """What the story says must be so after this act."""
        if not act.checks:
            return
        workspace, names = self.hands.shell.host.workspace, Names(self.hands.shell.host.workspace)
        names.add(CaseId, "debbie", self.case, act=act.where)
        checker = Checker(workspace, names, self.story.days)
        for one in act.checks:
            self.hands.be(checker.moment(one, act.moment))
            checker.check(one, act.folder)
        self.hands.be(act.moment)

    @property
    def case(self) -> str:
        """The one case that there is."""
        (case,) = self.hands.shell.host.read(case_list.matching_ids, CaseFilter())
        return case


def given(act: StoryAct, **more: object) -> dict[str, object]:
    """What the story gives to an act, as the form asks for it; `None` in `more` leaves it out."""
    told = {name: plain(value) for name, value in act.given.items() if name not in KNOWN}
    for name in ("person", "reporter"):
        if isinstance(person := told.get(name), dict):
            told |= {name: person.pop("name"), **person}
    for name in ("respondents", "affected"):
        if isinstance(people := told.get(name), list):
            told[name] = [{"person": one.pop("name"), **one} for one in people]
    for code, one in act.departing.items():
        told[code] = {"reason": one.text, "approved_by": one.approved_by}
    return {name: one for name, one in (told | moment(told) | more).items() if one is not None}


def moment(told: dict[str, object]) -> dict[str, object]:
    """When something was posted is one question."""
    if "posted_on" not in told:
        return {}
    parts = [told.get(f"posted_{one}", "") for one in ("on", "time", "precision")]
    return {"posted": tuple(parts)} | dict.fromkeys(
        ("posted_on", "posted_time", "posted_precision")
    )


def plain(value: object) -> object:
    """A time as it is typed; everything else as it is."""
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    if isinstance(value, Mapping):
        return {name: plain(one) for name, one in value.items() if name not in LATER}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value
