"""Performs the acts of a story in an open sample store, and checks what must be so."""

import datetime as dt
import difflib
from collections.abc import Mapping
from pathlib import Path

from casework import clock
from casework.domain.errors import CaseworkError, NotAllowed, Refused
from casework.domain.ids import UserId
from casework.domain.people import Actor
from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import stories as refusals
from casework.domain.roles import Role
from casework.queries import organisation
from casework.services.catalogue import Act, acts
from casework.services.organisation import add_user
from casework.stories.act_fields import makes
from casework.stories.checks import Checker
from casework.stories.coercion import Coercion
from casework.stories.days import StoryClock
from casework.stories.mark import differences, mark_of
from casework.stories.names import Names
from casework.stories.story import Check, Story, StoryAct
from casework.workspace import Workspace

BEFORE = dt.timedelta(minutes=10)


class Player:
    """Performs the acts of one story in an open sample store."""

    def __init__(
        self,
        workspace: Workspace,
        wound: StoryClock,
        story: Story,
        known: Mapping[str, Act] | None = None,
    ) -> None:
        self.workspace = workspace
        self.story = story
        self.names = Names(workspace)
        self.refused = 0
        self._clock = wound
        self._known = acts() if known is None else known
        self._checker = Checker(workspace, self.names, story.days)
        self._actors: Mapping[str, Actor] = {}

    @property
    def counted(self) -> tuple[int, int, int]:
        """Acts, refusals that were expected, checks."""
        checks = sum(len(one.checks) for one in self.story.acts) + len(self.story.checks)
        return len(self.story.acts) - self.refused, self.refused, checks

    def play(self, progress: Progress = no_progress) -> None:
        """Every act in order, each with its checks. Raises `CaseworkError` at the first fault."""
        self._actors = self._people()
        for done, one in enumerate(self.story.acts):
            progress(done, len(self.story.acts))
            self._clock.be(one.moment)
            self._perform(one)
            for check in one.checks:
                self._check(check, one.moment, one.folder)
        for check in self.story.checks:
            self._check(check, self._clock.now(), self.story.folder)
        progress(len(self.story.acts), len(self.story.acts))

    def _people(self) -> dict[str, Actor]:
        """Every user by login; those the story names and the store lacks are added."""
        begun = beginning(self.story)
        self._clock.be(begun)
        known = {one.login for one in self.workspace.read(organisation.settings).users}
        for one in self.story.users:
            if one.login not in known:
                self.workspace.run(add_user, login=one.login, name=one.name, role=one.role)
        found = self.workspace.read(organisation.settings).users
        for user in found:
            self.names.add(UserId, user.login, user.id, act="[[user]]")
        return {one.login: Actor(one.id, one.login, one.name, Role(one.role)) for one in found}

    def _perform(self, told: StoryAct) -> None:
        act = self._known.get(told.do)
        if act is None:
            raise self._unknown_act(told)
        if told.by:
            self.workspace.user = self._actor(told)
        arguments = Coercion(told, self.story.days, self.names).arguments(act)
        if told.expected:
            self._be_refused(told, act, arguments)
            return
        try:
            made = self._run(told, act, arguments)
        except CaseworkError as error:
            raise CaseworkError(
                refusals.UNEXPECTED_REFUSAL, act=told.where, code=error.code, sentence=error
            ) from error
        self._name(told, act, made)

    def _run(self, told: StoryAct, act: Act, arguments: Mapping[str, object]) -> object:
        return self.workspace.run_departing(told.departing, act.function, **arguments)

    def _be_refused(self, told: StoryAct, act: Act, arguments: Mapping[str, object]) -> None:
        before = mark_of(self.workspace)
        try:
            self._run(told, act, arguments)
        except CaseworkError as error:
            missing = set(told.expected) - codes_of(error)
            if missing:
                codes = ", ".join(sorted(codes_of(error)))
                instead = f"was refused with {codes} instead: {error}"
                raise self._not_refused(told, missing, instead) from error
            trace = isinstance(error, NotAllowed)
        else:
            raise self._not_refused(told, set(told.expected), "was done")
        left = list(differences(before, mark_of(self.workspace), may_leave_trace=trace))
        if left:
            raise CaseworkError(refusals.SOMETHING_WRITTEN, act=told.where, what=", ".join(left))
        self.refused += 1

    def _name(self, told: StoryAct, act: Act, made: object) -> None:
        if not told.aliases:
            return
        things = made if isinstance(made, tuple) else () if made is None else (made,)
        if len(things) != len(told.aliases) or makes(act) is None:
            raise CaseworkError(
                refusals.NAMES_DIFFER, act=told.where, given=len(told.aliases), made=len(things)
            )
        for name, thing in zip(told.aliases, things, strict=True):
            self.names.add(makes(act), name, str(thing), act=told.where, part=told.part)

    def _check(self, check: Check, moment: dt.datetime, folder: Path) -> None:
        self._clock.be(self._checker.moment(check, moment))
        self._checker.check(check, folder)

    def _actor(self, told: StoryAct) -> Actor:
        actor = self._actors.get(told.by)
        if actor is None:
            raise CaseworkError(refusals.UNKNOWN_NAME, act=told.where, name=told.by, field="by")
        return actor

    def _unknown_act(self, told: StoryAct) -> CaseworkError:
        nearest = difflib.get_close_matches(told.do, self._known, n=3, cutoff=0.3)
        return CaseworkError(
            refusals.UNKNOWN_ACT, act=told.where, nearest=", ".join(nearest) or "none"
        )

    @staticmethod
    def _not_refused(told: StoryAct, codes: set[str], instead: str) -> CaseworkError:
        return CaseworkError(
            refusals.EXPECTED_REFUSAL,
            act=told.where,
            expected=", ".join(sorted(codes)),
            instead=instead,
        )


def codes_of(error: CaseworkError) -> set[str]:
    """The code of an error, and of everything that stood against a step."""
    more = {one.code for one in error.unmet} if isinstance(error, Refused) else set()
    return {error.code, *more}


def beginning(story: Story) -> dt.datetime:
    """A little before the first act."""
    first = story.acts[0].moment if story.acts else clock.now()
    return first - BEFORE
