"""A pack's settings as the domain asks them, with what the document prints for each."""

from types import MappingProxyType

from casework.domain.choices import SCHOOL_TYPES
from casework.domain.policy.answers import EmployerNamed, LawNamed, PolicyAnswers, ReportRoute
from casework.packs.policies import PolicyPack, Setting


def answers_of(pack: PolicyPack, *, is_declared: bool = False) -> PolicyAnswers:
    """Every answer of one pinned version; `is_declared` once somebody said it was in force."""
    return PolicyAnswers(
        values=MappingProxyType({one.key: one.value for one in pack.settings.values()}),
        cited=MappingProxyType({one.key: _cited(pack, one) for one in pack.settings.values()}),
        noted=MappingProxyType({one.key: one.note for one in pack.settings.values() if one.note}),
        routes=tuple(ReportRoute(one.matter, one.to, one.how_soon) for one in pack.routes),
        monitoring=pack.monitoring,
        laws=tuple(
            LawNamed(one.as_printed, one.now, one.is_current, one.extent) for one in pack.laws
        ),
        covered=MappingProxyType({one.code: one.covered for one in pack.person_types}),
        employers=tuple(
            EmployerNamed(SCHOOL_TYPES[one.school_type], one.sentence)
            for one in pack.employers
            if one.school_type != "not_a_school"
        ),
        lint=pack.lint,
        adoption="declared" if is_declared else pack.adoption.value,
    )


def _cited(pack: PolicyPack, setting: Setting) -> tuple[str, ...]:
    return tuple(dict.fromkeys(pack.clause(one).citation for one in setting.clauses))
