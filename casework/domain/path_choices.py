"""Choices on the forms of the paths that triage opens, and of support: code → as people say it."""

BREACH_DECISIONS: dict[str, str] = {
    "told": "The Information Commissioner was told",
    "not_told": "Not told: no risk to people's rights is likely",
}
CAPTURE_CONCERNS: dict[str, str] = {
    "false_profile": "A false profile, or somebody befriended to look",
    "other_login": "Somebody else's login or device",
    "watching": "Watching a page again and again",
    "searched_device": "A device or account that was searched",
    "asked_password": "A password that was asked for",
    "private_group": "Taken from a private group without the right to it",
    "other": "Another way",
}
REMEDIES: dict[str, str] = {
    "taken_down": "It was taken down, and this was checked",
    "corrected": "It was corrected in public",
    "apology": "An apology was made",
    "people_told": "The people concerned were told",
    "copies_asked_for": "Those who had it were asked to delete it",
    "access_checked": "Who has access to the account was checked",
    "password_changed": "The password was changed",
    "learning": "What was learnt was shared, or training given",
    "other": "Something else",
}
BELIEF_QUESTIONS: dict[str, str] = {
    "belief": "What is believed, in the person's own words?",
    "manifestation": "How was it expressed or acted on?",
    "manner": "What is objectionable in the manner, if anything?",
    "effect": "What did it do at work, and how is that known?",
    "role": "What does the person's role add to it?",
    "audience": "Who could see it, and was the council named?",
    "less_severe": "What would do that is less severe?",
}
"""What is weighed (Higgs v Farmor's School [2025] EWCA Civ 109, reported): field → question."""
OFFERS: dict[str, str] = {
    "named_contact": "A named person to turn to",
    "she": "Safety, Health and Environment",
    "occupational_health": "Occupational Health",
    "eap": "The employee assistance programme",
    "union": "The trade union",
    "manager": "Regular talks with the manager",
    "adjustments": "Changes to work or place of work",
    "outside": "A service outside the council",
    "declined": "Offered, and declined",
}
"""What is offered to somebody who is looked after: code → as people say it."""
