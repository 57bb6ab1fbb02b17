"""Forms about a belief or opinion: its questions, and what Legal advised."""

from casework.domain.choices import YES_NO
from casework.domain.path_choices import BELIEF_QUESTIONS
from ui.forms.acts.asked import chosen, day, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec

NEEDED = ("belief", "manifestation", "manner", "effect")
ASSESS = FormSpec(
    "assess_belief",
    "Answer the questions about belief or opinion",
    "Nothing here says whether a view is protected. That a third party took offence, or that the "
    "council's name may suffer, is not enough by itself.",
    "Record the answers",
    (
        *(reason(BELIEF_QUESTIONS[one], one) for one in NEEDED),
        *(passage(one, words) for one, words in BELIEF_QUESTIONS.items() if one not in NEEDED),
        chosen(
            "offence_alone",
            "Is the offence of a third party all there is?",
            YES_NO,
            "If so, it does not carry an allegation.",
        ),
        text("assessed_by", "Who answered?", "Leave it empty if you did."),
        day("Day they were answered"),
    ),
)
SIGN_OFF = FormSpec(
    "sign_off_belief",
    "Record what Legal advised",
    "Until this is recorded, a final warning or more is held back.",
    "Record the advice",
    (
        FieldSpec("signed_by", "Who advised?"),
        reason("What did they advise?", "advice"),
        text("reference", "Their reference"),
        day("Day of the advice"),
    ),
)
SPECS = (ASSESS, SIGN_OFF)
