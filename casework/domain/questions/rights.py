"""Triage questions of rights: belief, health, disclosures, grievances, and the wider ones."""

from casework.domain.questions.row import RIGHTS, TriageQuestion

QUESTIONS: tuple[TriageQuestion, ...] = (
    TriageQuestion(
        "belief",
        RIGHTS,
        "Is a belief or an opinion in play?",
        "Belief or opinion",
        "Religion, a philosophical belief, or the lack of one; or an opinion on public matters.",
        "Articles 9 and 10 protect belief and expression. That others took offence is not enough.",
        "Record what is believed, how it was said, and what it did at work, before anything is "
        "alleged. A final warning or more needs Legal first.",
        "The usual questions of privacy and fairness remain.",
        "Nothing waits for it, but the allegations may have to be worded again.",
        source="Human Rights Act 1998, articles 9 and 10; Higgs v Farmor's School [2025] EWCA Civ "
        "109, reported",
    ),
    TriageQuestion(
        "health",
        RIGHTS,
        "Might a disability or ill health be in play?",
        "Disability or health",
        "Of the employee: a condition that may explain what was done, or make the process harder.",
        "The Equality Act 2010 asks for reasonable adjustments to the process.",
        "Ask the employee and Occupational Health what would help. Record the adjustments.",
        source="Equality Act 2010 s.20; unverified",
    ),
    TriageQuestion(
        "protected_disclosure",
        RIGHTS,
        "Might it be a protected disclosure?",
        "Protected disclosure",
        "The person says that they exposed wrongdoing, or what they said would do so: crime, "
        "danger, waste, a cover-up.",
        "Nobody may be treated badly for a protected disclosure, whatever the policy says.",
        "Legal sees it before any allegation is worded.",
        "A complaint that was aired in public is looked at as what it is.",
        "Word no allegation about what may turn out to be protected.",
        source="Employment Rights Act 1996, Part IVA; unverified",
    ),
    TriageQuestion(
        "grievance",
        RIGHTS,
        "Is there a grievance about the same matter?",
        "Grievance",
        "Raised by the employee or by somebody concerned, before or because of this case.",
        "It may be dealt with at the same time, or the case may have to wait for it.",
        "Record it, and decide with a reason how the two go on beside one another.",
    ),
    TriageQuestion(
        "harassment_complaint",
        RIGHTS,
        "Is it a complaint of harassment?",
        "Harassment complaint",
        "Conduct towards somebody because of a protected characteristic, or of a sexual kind.",
        "The council answers for harassment at work unless it took all reasonable steps.",
        "Support the person who complains, tell them what happens next, and keep what the "
        "council did to prevent it.",
        source="Equality Act 2010 ss.26, 40 and 109; unverified",
    ),
    TriageQuestion(
        "disclosure_or_grievance",
        RIGHTS,
        "Is there a protected disclosure or a grievance?",
        "Disclosure or grievance",
        "Asked in three questions now.",
        "",
        "Say which: a protected disclosure, a grievance or a complaint of harassment.",
        parts=("protected_disclosure", "grievance", "harassment_complaint"),
    ),
    TriageQuestion(
        "belief_or_adjustment",
        RIGHTS,
        "Is a belief, a disability or a union post in play?",
        "Belief, disability, union post",
        "Asked in three questions now.",
        "",
        "Say which: a belief or opinion, health, or a union post.",
        parts=("belief", "health", "tu_representative"),
    ),
)
