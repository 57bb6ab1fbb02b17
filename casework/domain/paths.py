"""The paths that a triage answer opens: whom they tell first, and what they hold back meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass, field

OFFICES: dict[str, str] = {
    "safeguarding_lead": "Safeguarding lead",
    "lado": "Local authority designated officer (LADO)",
    "child_protection": "Child protection",
    "adult_protection": "Adult protection",
    "police": "Police",
    "dpo": "Data protection officer",
    "legal": "Legal",
    "line_manager": "Line manager",
    "comms": "Communications",
    "union_official": "Full-time official of the union",
    "other": "Somebody else",
}
"""Whom a path can tell or ask: code → as people say it."""
ANSWERS: dict[str, str] = {
    "yes": "Yes, from now on",
    "no": "No, not yet",
    "not_said": "They did not say",
}
"""May the employee be told, or interviewed, as an office said."""

Any = tuple[str, ...]
"""Offices of which one is enough."""


@dataclass(frozen=True)
class CasePath:
    """One path. It is opened by a 'yes' to `question`, and stands until its end is recorded.

    `tells` are the offices to be told, each as the alternatives of which one is enough; `tells_in`
    adds those of a nation. `prompts` are sentences of advice by nation ('' holds in all).
    `holds_contact`: the employee is not told or interviewed until somebody has agreed.
    """

    code: str
    title: str
    question: str
    holds: str
    tells: tuple[Any, ...] = ()
    tells_in: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    prompts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    holds_contact: bool = False
    ends: bool = True
    agrees: Mapping[str, str] = field(default_factory=dict)
    """Who must agree that the employee is told, by nation ('' in all)."""

    def wanted(self, nation: str) -> tuple[Any, ...]:
        """Everybody this path tells in a nation."""
        return (*self.tells, *self.tells_in.get(nation, ()))

    def agrees_in(self, nation: str) -> str:
        """'child or adult protection', inside a sentence."""
        return self.agrees.get(nation, self.agrees.get("", "Legal"))

    def advice(self, nation: str) -> tuple[str, ...]:
        """What to know on this path in a nation."""
        return (*self.prompts.get("", ()), *self.prompts.get(nation, ()))


NO_COPY_WORDS = (
    "Do not search for it.",
    "Do not show anyone.",
    "Leave the device on, and do not use it.",
    "Call the police: 101, or 999 if a child is in danger now.",
)
"""What to do about a suspected indecent image of a child (domain-corrections §4 (9))."""
CHILDREN_OR_ADULTS = (("child_protection", "adult_protection"),)

PATHS: tuple[CasePath, ...] = (
    CasePath(
        "safeguarding",
        "Safeguarding",
        "child_or_adult_harm",
        "The employee is not interviewed and not told until those who protect the child or adult "
        "have agreed.",
        tells=(("safeguarding_lead",),),
        tells_in={
            "england": (("lado", "adult_protection"),),
            "scotland": CHILDREN_OR_ADULTS,
            "wales": CHILDREN_OR_ADULTS,
            "northern_ireland": CHILDREN_OR_ADULTS,
        },
        prompts={
            "": (
                "Say what was reported, and ask what may be done, said and asked meanwhile.",
                "What is below their threshold may still be a low-level concern: keep a note.",
            ),
            "england": (
                (
                    "The local authority designated officer is told within one working day, for "
                    "anybody who works with children."
                ),
            ),
            "scotland": (
                (
                    "There is no LADO in Scotland: the child protection procedures of the council "
                    "and the police apply."
                ),
                "A registered care service tells the Care Inspectorate at once: see Referrals.",
            ),
            "wales": ("Wales has officers and procedures of its own: ask the safeguarding lead.",),
        },
        holds_contact=True,
        agrees={"": "child or adult protection", "england": "the LADO or adult protection"},
    ),
    CasePath(
        "police",
        "Possible offence, for the police",
        "possible_crime",
        "What the police ask to wait, waits. No letter names an offence without Legal.",
        tells=(("police",),),
        agrees={"": "the police officer"},
        prompts={
            "": (
                (
                    "Whether it is a crime is not for the council to say: record a possible "
                    "offence, for the police."
                ),
                (
                    "Silence on the advice of the police or a solicitor is never a failure to "
                    "co-operate."
                ),
            ),
        },
    ),
    CasePath(
        "no_copy",
        "Suspected indecent image of a child",
        "indecent_image",
        "Nothing is imported, opened, copied or sent. The employee is not told before the police "
        "have agreed.",
        tells=(("police",), ("safeguarding_lead",)),
        prompts={"": NO_COPY_WORDS},
        holds_contact=True,
        agrees={"": "the police officer"},
    ),
    CasePath(
        "breach",
        "Personal data breach",
        "data_breach",
        "The 72 hours run until the data protection officer's decision is recorded.",
        tells=(("dpo",),),
        prompts={"": ("The data protection officer decides whether the Commissioner is told.",)},
        ends=False,
    ),
    CasePath(
        "disclosure",
        "Possible protected disclosure",
        "protected_disclosure",
        "No allegation is worded until Legal has seen what was disclosed.",
        tells=(("legal",),),
        prompts={
            "": ("Nobody may be treated badly for it, whatever a policy says of going public.",)
        },
        ends=False,
    ),
    CasePath(
        "belief",
        "Belief or opinion",
        "belief",
        "A final warning or more needs the advice of Legal first.",
        prompts={
            "": (
                "Casework never says whether a view is protected.",
                (
                    "That a third party took offence is not enough by itself. Nor is fear for the "
                    "council's name."
                ),
                (
                    "Weigh what was said and how, what it did at work, who could see it, the "
                    "role, and what less would do (Higgs v Farmor's School [2025] EWCA Civ 109, "
                    "reported)."
                ),
            )
        },
        ends=False,
    ),
    CasePath(
        "capture",
        "Secret or unlawful capture",
        "unlawful_capture",
        "What was got in this way is not used in the matrix or a report until Legal releases it.",
        tells=(("legal",), ("dpo",)),
        prompts={
            "": (
                (
                    "Record it as it was. What is set apart is the product of the watching, not "
                    "what somebody admits about it."
                ),
                "Ask Legal: was it a core function, was it authorised, and was it proportionate?",
            )
        },
        ends=False,
    ),
    CasePath(
        "mistake",
        "Honest mistake",
        "honest_mistake",
        "Nothing is held back.",
        tells=(("line_manager",), ("comms",)),
        prompts={
            "": ("Agree at once what puts it right, and record each remedy when it is done.",)
        },
        ends=False,
    ),
    CasePath(
        "representative",
        "Union representative",
        "tu_representative",
        "Nothing is held back. Ask the employee first whether an official may be told.",
        tells=(("union_official",),),
        prompts={"": ("Speak to a full-time official once the employee agrees (Acas Code 30).",)},
        ends=False,
    ),
)
BY_CODE = {one.code: one for one in PATHS}
TITLES: dict[str, str] = {one.code: one.title for one in PATHS}
ENDING: dict[str, str] = {one.code: one.title for one in PATHS if one.ends}
"""Paths whose end is recorded before the case is closed."""
