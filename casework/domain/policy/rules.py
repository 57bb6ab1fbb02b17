"""What a policy asks under each kind of allegation, where policies differ."""

from collections.abc import Iterator

from casework.domain.policy.answers import PolicyAnswers
from casework.domain.policy.conduct import Conduct
from casework.domain.policy.notes import Note, by_answer, listing, note, question

ADVICE = "This is advice, not a rule."


def boundaries(answers: PolicyAnswers, _conduct: Conduct) -> Iterator[Note]:
    """Setting 5."""
    groups = answers.listed("boundary_groups")
    named = f" It names {listing(groups).lower()}." if groups else ""
    yield from by_answer(
        answers,
        "boundary_rule",
        {"absolute": f"The policy does not allow it, whoever the person is.{named}"},
        {
            "vulnerable": f"The rule is for people who are vulnerable.{named} Say how this person "
            "was.",
            "judgement": f"The policy leaves it to judgement.{named} Say what conflict of interest "
            "there was, or seemed to be.",
            "silent": "The policy has no rule on befriending. Say which rule was broken.",
        },
    )


def working_time(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    """Setting 6."""
    if answers.says("time_rule") == "never_on_council_equipment" and conduct.equipment == "own":
        words = "The policy bans the council's equipment. Say which words reach the person's own."
        yield question(answers, "time_rule", words)
        return
    yield from by_answer(
        answers,
        "time_rule",
        {
            "never_on_council_equipment": "The policy never allows it on the council's equipment.",
            "not_working_time": "The policy allows none in working time.",
        },
        {
            "own_time": "Own time is allowed. Say how it is known that the person was at work, "
            "and not clocked out.",
            "not_core_hours": "Only core hours are barred. Say which hours are core, and what was "
            "authorised.",
            "own_time_ok": "Own time is allowed, on the council's equipment too. Say how it is "
            "known that it was working time.",
            "silent": "The policy does not mention working time. Say which rule was broken.",
        },
    )


def criticism(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    """Setting 11, and its warning where the rule is wide."""
    if conduct.aimed_at not in ("council", "not_known", "nobody"):
        return
    yield from by_answer(
        answers,
        "criticism_rule",
        {
            "derogatory": "The policy bars what is derogatory about the council.",
            "disparaging": "The policy bars what is disparaging about the council.",
            "any_criticism": "The policy bars criticising, disagreeing and arguing.",
        },
        {
            "disrepute": "The rule is disrepute, not criticism. Say what harm to the council's "
            "name there was, or was likely.",
            "false_or_misleading": "Only false or misleading statements are barred. Say what in "
            "it is false or misleading.",
            "silent": "The policy does not bar criticism of the council. Say which rule was "
            "broken.",
        },
    )
    if answers.holds("criticism_needs_article_10"):
        words = "The rule is wide enough to reach opinions. Weigh free expression (article 10)."
        yield note(answers, "criticism_needs_article_10", words)


def about_people(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    """Setting 13."""
    if conduct.aimed_at not in ("colleague", "member", "service_user", "supplier"):
        return
    if answers.says("third_party_rule") == "written_permission":
        yield from _permission(answers, conduct)
    yield from by_answer(
        answers,
        "third_party_rule",
        {
            "untrue_or_abusive": "The policy bars what is untrue or abusive about colleagues.",
            "confidential": "The policy bars what is confidential about colleagues.",
            "disparaging": "The policy bars disparaging colleagues.",
        },
        {
            "no_contact_without_permission": "The policy bars contact details and photographs "
            "without permission. Say whether permission was given.",
            "silent": "The policy says nothing of posts about others. Say which rule was broken.",
        },
    )


def _permission(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    wide = "Weigh free expression (article 10): the rule is wide."
    if conduct.has_permission == "yes":
        words = f"Nothing about them without written permission; permission is recorded. {wide}"
        yield note(answers, "third_party_rule", words)
    else:
        words = (
            f"Nothing about them without written permission. Say whether any was on file. {wide}"
        )
        yield question(answers, "third_party_rule", words)


def naming(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    """Settings 8 and 9."""
    if conduct.names_employer == "yes":
        yield from by_answer(
            answers,
            "identification_rule",
            {
                "allowed_stricter_duty": "Naming the council is allowed, and brings a stricter "
                "duty.",
                "recommended_not": f"The policy recommends not naming the council. {ADVICE}",
                "consider": f"The policy asks people to think before naming the council. {ADVICE}",
                "allowed_with_disclaimer": "Naming the council is allowed with a disclaimer.",
            },
            {},
        )
        yield from _disclaimer(answers, conduct)
    elif conduct.names_employer == "no":
        yield from by_answer(
            answers,
            "identification_rule",
            {"allowed_stricter_duty": "The stricter duty is for those who name the council."},
            {
                "applies_if_connected": "The policy applies where a link with the employment can "
                "reasonably be made. Say how it can."
            },
        )


def _disclaimer(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    if conduct.has_disclaimer == "no":
        yield from by_answer(
            answers,
            "disclaimer",
            {
                "mandatory": "The policy asks for a disclaimer, and there was none.",
                "advised": f"The policy advises a disclaimer, and there was none. {ADVICE}",
            },
            {},
        )


def logo(answers: PolicyAnswers, _conduct: Conduct) -> Iterator[Note]:
    """Setting 12."""
    yield from by_answer(
        answers,
        "logo_rule",
        {
            "not_on_personal_pages": "The policy keeps the logo off personal pages.",
            "not_at_all": "The policy does not allow the logo.",
        },
        {
            "details_only": "The policy names the council's e-mail and contact details, not the "
            "logo. Say which were used.",
            "with_permission": "The logo needs written permission. Say whether any was on file.",
            "silent": "The policy does not mention the logo. Say which rule was broken.",
        },
    )
