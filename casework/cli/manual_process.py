"""Writes docs/process.md: the state machine as a picture, and every step of it."""

from collections.abc import Iterator

from casework import places
from casework.cli.manual_text import cell, code, table
from casework.cli.process_reading import act_refusals, clocks_of, refusals_of
from casework.domain.refusal import Refusal
from casework.domain.state_map import FIRST, Way, in_order, in_words, leads_to, ways
from casework.domain.step_rules import RULES
from casework.domain.steps.row import StepRule
from casework.domain.vocabulary import STATE_NAMES, CaseState, Stage
from casework.packs.loading import Packs
from casework.services.catalogue import Act, acts

MANY = 6
"""A step from more states than this is drawn from one box that stands for all of them."""
HEAD = """\
# The process

The state machine of a case, drawn from its table (`casework/domain/steps/`). What the windows
offer, what a service refuses, and what is drawn here come from the same rows.

This page is made by `python3 dev.py docs` and tested not to drift.

A case has one state. Suspension, removal of content, holds, grievances and disclosures, referrals
and warnings run beside it and are no states: they can hold a case open, and their steps leave it
where it is. Whatever happened on an earlier day is entered with that day; a step dated before the
one that led to it is noted (`DAYS_OUT_OF_ORDER`), never refused.

## The states

"""
STEPS_HEAD = """
## The steps

*to*: where the step leads; most leave the case in the state it is in. *guards*: what is asked
before the step is taken, and, after *when entered*, what is asked of what was typed. A *block*
cannot be gone past; an *override* takes a named person's reason, which stays on the file; a *warn*
is noted and the step goes on. *clocks*: the rules of `resources/clocks.toml` that the step starts
and stops. *papers*: the letters that belong to it.
"""


def process_page() -> str:
    """The whole page: the picture, then the steps of each stage."""
    return "\n".join([HEAD + "\n".join(picture()), STEPS_HEAD, *_stages()])


def picture() -> Iterator[str]:
    """The states and the steps between them, as mermaid draws them."""
    yield "```mermaid"
    yield "stateDiagram-v2"
    for state in CaseState:
        yield f"    {state.value} : {STATE_NAMES[state]}"
    yield f"    [*] --> {FIRST.value}"
    for way in ways():
        yield from _arrows(way)
    yield f"    {CaseState.CLOSED.value} --> [*]"
    yield "```"


def _arrows(way: Way) -> Iterator[str]:
    said = way.title.replace(":", ",").replace("'", "")
    if len(way.states) <= MANY:
        for state in way.states:
            yield f"    {state.value} --> {way.to.value} : {said}"
        return
    box = f"{way.code}_from"
    states = in_words(way.states)
    yield f"    {box} : {states[:1].upper()}{states[1:]}"
    yield f"    {box} --> {way.to.value} : {said}"


def _stages() -> Iterator[str]:
    known, packs = acts(), Packs(places.resources())
    for stage in Stage:
        rules = [one for one in RULES if one.stage is stage]
        if rules:
            yield f"### {stage.value}\n"
            head = ("step", "from", "to", "who", "guards", "clocks", "papers")
            yield "\n".join(table(head, (_row(one, known[one.code], packs) for one in rules)))
            yield ""


def _row(rule: StepRule, act: Act, packs: Packs) -> tuple[str, ...]:
    return (
        f"{cell(rule.title)}<br>{code(rule.code)}",
        _first_capital(in_words(in_order(rule.opens_from))),
        leads_to(rule),
        ", ".join(sorted(one.value for one in act.roles)),
        _guards(rule, act),
        _clocks(act, packs),
        "<br>".join(_papers(rule.code, packs)),
    )


def _guards(rule: StepRule, act: Act) -> str:
    before = [one for guard in rule.guards for one in refusals_of(guard)]
    typed = [one for one in act_refusals(act.function) if one not in before]
    lines = [_guard(one) for one in dict.fromkeys(before)]
    lines += ["*when entered*"] * bool(typed) + [_guard(one) for one in typed]
    return "<br>".join(lines)


def _guard(one: Refusal) -> str:
    return f"{one.force.value}: {cell(one.sentence)} ({code(one.code)})"


def _clocks(act: Act, packs: Packs) -> str:
    titles = {one.code: one.title for one in packs.clocks.values()}
    found = clocks_of(act.function, frozenset(titles))
    lines = [f"starts ‘{cell(titles[one])}’" for one in found.starts]
    lines += [f"stops ‘{cell(titles[one])}’" for one in found.stops]
    lines += ["stops all that are not set by law"] * found.stops_all
    lines += ["duties to refer are worked out anew"] * found.keeps_duties
    return "<br>".join(lines)


def _papers(step: str, packs: Packs) -> Iterator[str]:
    for one in packs.letters.by_code.values():
        if step in (one.feeds, *one.offered):
            yield cell(one.title)


def _first_capital(words: str) -> str:
    return words[:1].upper() + words[1:]
