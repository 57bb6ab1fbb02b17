"""The audit certificate: what ties this copy to the audit, what that shows, and what it cannot."""

from casework.documents.case_file_values import AuditCertificate, CaseFile, Fact, Imprint
from casework.documents.case_sections.sums import grouped
from casework.documents.paper import Paper
from casework.domain.dates import say_moment

SHOWS = (
    """Each act on this case was written to an audit in which every entry carries the hash of the \
one before it. The number and hash above name its last entry when this file was made. As long as \
the audit holds that entry with that hash, no earlier entry has been altered, moved or taken out \
since this file was made.""",
    """The SHA-256 of each exhibit was taken of the bytes received, when they were received. A \
file with the same SHA-256 is the same file.""",
)
CANNOT_SHOW = (
    """It cannot show who sat at the keyboard, only which user was signed in; nor the true time, \
because the time is that of the computer; nor what was deleted before the first printed or \
backed-up hash; nor that a picture shows what was really posted.""",
)


def write_certificate(paper: Paper, number: str, values: CaseFile) -> None:
    certificate = values.certificate
    paper.add(paper.setting.facts(_facts(certificate, values.imprint)))
    part = _part(paper, number, 1, "Custody of evidence")
    paper.add(paper.setting.facts(certificate.custody_summary))
    if not certificate.custody_summary:
        paper.numbered(part, ("No custody event is recorded.",))
    part = _part(paper, number, 2, "What this shows")
    paper.numbered(part, (*SHOWS, *certificate.sentences))
    part = _part(paper, number, 3, "What it cannot show")
    paper.numbered(part, CANNOT_SHOW)


def _part(paper: Paper, number: str, place: int, title: str) -> str:
    part = f"{number}.{place}"
    paper.heading(1, part, title)
    return part


def _facts(certificate: AuditCertificate, imprint: Imprint) -> tuple[Fact, ...]:
    verified = certificate.verified_at
    return (
        Fact("Export", f"Number {imprint.export_number}, {say_moment(imprint.exported_at)}"),
        Fact("Made by", imprint.exported_by),
        Fact("Audit entries", f"{certificate.first_number} to {imprint.audit_number}"),
        Fact("Head of the audit", f"{imprint.audit_number} / {grouped(imprint.audit_head)}"),
        Fact("Last verified", say_moment(verified) if verified else "Not verified yet"),
        *certificate.facts,
    )
