"""Debbie's case (domain.md A3) as values: every person, place, account and number is invented."""
# ruff: noqa: E501, ISC004 -- sentences as people write them

from datetime import UTC, date, datetime
from hashlib import sha256
from io import BytesIO

import sample_pictures as pictures

from casework.documents import case_file_values as v

REPORTED = date(2026, 6, 24)
COVER = v.Cover(
    council="Strathmore Council",
    department="Human Resources",
    respondent_role="Social care worker, Rowan children's unit",
    reference="HR-2026-00042",
    prepared_for="The appeal panel, hearing of Thursday 20 August 2026",
    edition="Panel edition",
    edition_says="Panel. Names of children and service users are replaced; the key is held apart",
    covers="Report of Wednesday 24 June 2026 to referral of Thursday 30 July 2026",
    prepared_by="A. Macrae, HR caseworker, Friday 31 July 2026",
    policy=(
        "Social Media: guidance on the expected standards of conduct, Glasgow pack, in force on "
        "the dates of conduct"
    ),
    released_to="P. Okafor on Friday 31 July 2026",
)
IMPRINT = v.Imprint(
    export_number=7,
    exported_at=datetime(2026, 7, 31, 9, 12, tzinfo=UTC),
    audit_number=10432,
    audit_head=sha256(b"audit").hexdigest(),
    exported_by="A. Macrae, caseworker",
    rules_approved=False,
    is_sample=True,
)
SUMMARY = v.Summary(
    paragraphs=(
        "On Wednesday 24 June 2026 F. Reid, a colleague, reported that D. Marsh had posted an "
        "album of her birthday party to her Facebook account, and that a young person who lives "
        "in the unit (Child A) could be recognised in two of the pictures.",
        "The pictures were preserved on the day of the report, before removal was asked for. She "
        "was suspended the same day and removed the album within two hours of being asked.",
        "The panel upheld the first allegation and part of the second. She was dismissed without "
        "notice on Wednesday 29 July 2026. She has appealed.",
    ),
    facts=(
        v.Fact("Respondent", "Debbie Marsh, social care worker, Rowan children's unit"),
        v.Fact("Reported", "Wednesday 24 June 2026, by F. Reid to the unit manager"),
        v.Fact("Procedure", "Corporate disciplinary procedure; SSSC registered"),
        v.Fact("Outcome", "Dismissal without notice, Wednesday 29 July 2026"),
        v.Fact("Stands now", "Appeal lodged; Disclosure Scotland referral sent"),
    ),
)
PEOPLE = (
    v.Person(
        "Debbie Marsh", "Respondent", "Social care worker, Rowan children's unit", "SSSC registered"
    ),
    v.Person("Fiona Reid", "Reporter and witness", "Social care worker, Rowan children's unit"),
    v.Person("Owen Llŷr", "Witness", "Night worker, Rowan children's unit"),
    v.Person("Peter Okafor", "Chair of the panel", "Head of Children's Services"),
    v.Person("Małgorzata Żak", "Panel member", "HR business partner"),
    v.Person(
        "Iain MacÌomhair",
        "Investigating officer",
        "Service manager, Fostering",
        "No earlier part in the case",
    ),
    v.Person("Carol Nair", "Companion", "UNISON workplace representative"),
    v.Person("Anne Macrae", "Caseworker", "Human Resources"),
    v.Person("Child A", "Affected", "", "A young person who lives in the unit; name held apart"),
)
ALLEGATIONS = (
    v.Allegation(
        ref="A-1",
        title="Photographs in which a child can be recognised",
        conduct="Between Friday 19 and Sunday 21 June 2026",
        paragraphs=(
            "Between 19 and 21 June 2026 she posted to her Facebook account an album of 14 "
            "photographs of her birthday party. In two of them a 15-year-old who lives in the "
            "unit (Child A) can be recognised.",
            "The album could be seen by 212 friends. It was taken down on 24 June 2026, two hours "
            "after she was asked.",
        ),
        clauses=(
            v.Clause(
                "Bullet 4, p. 5",
                "Confidential pupil, client or service user information is not posted or sent",
                "Must not",
            ),
            v.Clause(
                "2.3", "Respects confidential information", "Code, from 1 May 2024", "SSSC Code"
            ),
            v.Clause("2.8", "Keeps professional boundaries", "Code, from 1 May 2024", "SSSC Code"),
        ),
        evidence_for=(
            v.Reference("EX-1  Post with party album", "EX-1"),
            v.Reference("EX-3  Album page 2 of 3", "EX-3"),
            v.Reference("Statement of F. Reid, paragraphs 3 to 5", "S-1"),
        ),
        evidence_against=(
            v.Reference("EX-4  Privacy setting: friends only", "EX-4"),
            v.Reference("Her account: did not notice the child", "S-3"),
        ),
        finding=v.Finding(
            "Finding of the panel: upheld",
            "The panel accepted that she had not meant harm. It found that she had looked through "
            "the album before posting it, and that Child A is in the foreground of one picture.",
        ),
    ),
    v.Allegation(
        ref="A-2",
        title="Not telling a manager",
        conduct="From Sunday 21 to Wednesday 24 June 2026",
        paragraphs=(
            "On 21 June 2026 O. Llŷr told her in a message that Child A was in the album. She did "
            "not take it down and told no manager before the report of 24 June 2026.",
        ),
        clauses=(
            v.Clause(
                "Bullet 9, p. 7",
                "Concerns about a post are raised with the line manager at once",
                "Should",
            ),
        ),
        evidence_for=(v.Reference("EX-5  Staff chat of 21 June", "EX-5"),),
        evidence_against=(),
        finding=v.Finding(
            "Finding of the panel: upheld in part",
            "She had the message at 22:10 and was on leave until 24 June. Taking the album down "
            "was in her power all the same.",
        ),
    ),
)
STATEMENT_REID = """I am a social care worker at Rowan children's unit and have worked there since 2019.
I have known Debbie for about four years. We get on well and I did not want to get her into trouble.

On the evening of 23 June I was looking at Facebook on my own phone when I saw the album. I am one of her friends there.
The second page shows Child A, who lives in the unit, standing beside the cake. I recognised the young person at once, and so would anybody who knows the unit.
I took pictures of the screen with my phone at about 09:38 the next morning, before my shift, and showed them to the manager. I have not shown them to anyone else.
The caption said “best team & best kids ❤ 🎉”. I do not remember the exact comments. One said <b>lovely</b> with the signs round it, I do not know why."""
STATEMENT_LLYR = """Rwy'n gweithio nosweithiau yn yr uned. I work nights at the unit.
I wrote to Debbie in the staff chat on 21 June: “you know that's one of ours in pic 2?” She answered with a thumbs-up 👍🏽 and nothing else.
Later somebody whose name is written حسن in the chat asked her to take it down; I read it as a friendly word."""
STATEMENT_MARSH = """I posted the album on Friday night, after the party. My settings are friends only and I believed that nobody outside would see it.
I looked through the pictures quickly. I did not notice Child A. The young person had come to the door with another resident to say happy birthday and my sister took the picture.
I saw Owen's message on Sunday but took it as a joke. I was on leave until Wednesday.
I took the album down as soon as I was asked. I am sorry for what happened and I understand why it matters."""
STATEMENTS = (
    v.Statement(
        "S-1",
        "Statement of F. Reid",
        (
            v.Fact("Taken on", "Thursday 25 June 2026"),
            v.Fact("Taken by", "I. MacÌomhair"),
            v.Fact("Signed", "Friday 26 June 2026"),
            v.Fact("Present", "Nobody else"),
        ),
        STATEMENT_REID,
    ),
    v.Statement(
        "S-2",
        "Statement of O. Llŷr",
        (
            v.Fact("Taken on", "Friday 26 June 2026"),
            v.Fact("Taken by", "I. MacÌomhair"),
            v.Fact("Signed", "Monday 29 June 2026"),
        ),
        STATEMENT_LLYR,
    ),
)
INTERVIEW = v.Statement(
    "S-3",
    "Interview with D. Marsh",
    (
        v.Fact("Held on", "Monday 29 June 2026, 10:30 BST"),
        v.Fact("Held by", "I. MacÌomhair"),
        v.Fact("Companion", "C. Nair, UNISON"),
        v.Fact("Note sent", "Tuesday 30 June 2026"),
    ),
    STATEMENT_MARSH,
)


def _when(
    day: str, what: str, kind: str, source: v.Reference | None = None, late: date | None = None
) -> v.ChronologyEntry:
    return v.ChronologyEntry(day, what, kind, source, late)


CHRONOLOGY = (
    _when(
        "Friday 19 June 2026, 21:14 BST",
        "Album of 14 photographs posted to her account",
        "Conduct",
        v.Reference("EX-1", "EX-1"),
    ),
    _when(
        "Sunday 21 June 2026, 22:10 BST",
        "O. Llŷr writes that Child A is in picture 2; she answers with a thumbs-up",
        "Conduct",
        v.Reference("EX-5", "EX-5"),
    ),
    _when(
        "Wednesday 24 June 2026, 09:38 BST",
        "F. Reid takes pictures of the screen and shows them to the unit manager",
        "Process",
        v.Reference("Statement of F. Reid", "S-1"),
    ),
    _when(
        "Wednesday 24 June 2026, 10:02 BST",
        "Five exhibits sealed",
        "Process",
        v.Reference("Evidence schedule"),
    ),
    _when(
        "Wednesday 24 June 2026, 11:05 BST",
        "Suspended on full pay, to be reviewed every 10 working days",
        "Process",
    ),
    _when("Wednesday 24 June 2026, 11:20 BST", "Removal asked for", "Process"),
    _when("Wednesday 24 June 2026, 13:15 BST", "Album removed", "Conduct", None, date(2026, 7, 2)),
    _when("Wednesday 24 June 2026, 15:20 BST", "Referral to SSSC sent", "Process"),
    _when(
        "Thursday 25 June 2026", "Investigation commissioned; I. MacÌomhair appointed", "Process"
    ),
    _when(
        "Monday 29 June 2026", "Interview with D. Marsh", "Process", v.Reference("Interview", "S-3")
    ),
    _when("Thursday 9 July 2026", "Investigation report delivered", "Process"),
    _when(
        "Friday 10 July 2026",
        "Notice of hearing sent by e-mail and post",
        "Process",
        v.Reference("Hearing", "H-1"),
    ),
    _when(
        "Monday 20 July 2026",
        "Disciplinary hearing, adjourned",
        "Process",
        v.Reference("Hearing", "H-1"),
    ),
    _when(
        "Wednesday 29 July 2026",
        "Hearing resumed; dismissal without notice",
        "Process",
        v.Reference("Hearing", "H-2"),
    ),
    _when(
        "Thursday 30 July 2026", "Referral to Disclosure Scotland sent; appeal lodged", "Process"
    ),
)
INVESTIGATION = v.Investigation(
    investigator="I. MacÌomhair, Service manager, Fostering",
    commissioned_by="P. Okafor, Head of Children's Services",
    began=date(2026, 6, 25),
    reported=date(2026, 7, 9),
    terms_of_reference=(
        "To find out whether a young person who lives in the unit can be recognised in photographs "
        "posted by D. Marsh, when they were posted, and who could see them.",
        "To find out what she knew of this before Wednesday 24 June 2026, and what she did.",
        "Not in scope: the conduct of any other member of staff in the chat.",
    ),
    facts_found=(
        "The album was posted on 19 June 2026 at 21:14 BST. It held 14 photographs; Child A can be "
        "recognised in two.",
        "The audience was 'Friends', 212 accounts at the time of capture. Eleven of them are "
        "colleagues; how many know the young person could not be found out.",
        "O. Llŷr told her on 21 June 2026 at 22:10 BST.",
    ),
    facts_not_found=("Whether any friend saved or shared the photographs.",),
    mitigation=(
        "Twelve years of service and no live warning.",
        "She removed the album within two hours of being asked, and did not dispute the facts.",
        "The unit had not trained its staff in the guidance since 2022.",
    ),
    interviews=(INTERVIEW,),
    conclusion=("There is a case to answer on both allegations.",),
)
HEARINGS = (
    v.Hearing(
        "H-1",
        "Disciplinary hearing",
        (
            v.Fact("Notice", "Sent Friday 10 July 2026; 5 working days, 5 asked for by the pack"),
            v.Fact("Held", "Monday 20 July 2026, 10:00 to 12:40 BST, City Chambers, room 4"),
            v.Fact("Companion", "Told of the right in the notice; C. Nair attended"),
            v.Fact("Papers", "47 pages, sent Monday 13 July 2026"),
        ),
        (
            v.Attendance("Peter Okafor", "Chair"),
            v.Attendance("Małgorzata Żak", "Panel"),
            v.Attendance("Debbie Marsh", "Respondent"),
            v.Attendance("Carol Nair", "Companion"),
            v.Attendance("Fiona Reid", "Witness", "No: statement read"),
        ),
        "The chair explained the procedure and asked whether there was any objection to the panel. There was none.\n"
        "I. MacÌomhair presented the report. C. Nair asked whether the unit had been trained since 2022; he said that it had not.\n"
        'D. Marsh said that she had not noticed the young person and was sorry. Asked by M. Żak whether she had looked at each picture before posting, she said: "quickly, yes".\n'
        "C. Nair asked for more time to read EX-5. The chair adjourned.",
        ("Adjourned from Monday 20 July to Wednesday 29 July 2026, so that EX-5 could be read.",),
    ),
    v.Hearing(
        "H-2",
        "Disciplinary hearing, resumed",
        (
            v.Fact("Held", "Wednesday 29 July 2026, 14:00 to 15:10 BST, City Chambers, room 4"),
            v.Fact("Companion", "C. Nair attended"),
        ),
        (
            v.Attendance("Peter Okafor", "Chair"),
            v.Attendance("Małgorzata Żak", "Panel"),
            v.Attendance("Debbie Marsh", "Respondent"),
            v.Attendance("Carol Nair", "Companion"),
        ),
        "C. Nair put the mitigation: twelve years of service, no training since 2022, prompt removal.\nThe panel withdrew for 25 minutes and gave its decision orally.",
    ),
)
OUTCOME = v.Outcome(
    decided_by="P. Okafor, who holds authority to dismiss",
    decided_on=date(2026, 7, 29),
    decisions=(
        v.Decision(
            v.Reference("3.1  Photographs in which a child can be recognised", "A-1"),
            "Upheld.",
            "Two photographs show Child A so that anybody who knows the unit can tell. She chose to post them.",
        ),
        v.Decision(
            v.Reference("3.2  Not telling a manager", "A-2"),
            "Upheld in part.",
            "She was told and did not act. That she was on leave explains why she told no manager, not why the album stayed.",
        ),
    ),
    answers=(
        v.Answer(
            "Did the panel genuinely believe it?", "Yes, on the photographs and on her own account."
        ),
        v.Answer("On reasonable grounds?", "Yes: EX-1, EX-3 and EX-5, which she did not dispute."),
        v.Answer(
            "After as much investigation as was reasonable?",
            "Yes: three statements, five exhibits, her account and her companion's questions.",
        ),
        v.Answer(
            "Was the professional code taken into account?",
            "SSSC Code 2.3 and 2.8, as in force from 1 May 2024 (s.53(4)).",
        ),
    ),
    mitigation="Long service, prompt removal, regret, no training since 2022. The panel gave weight to each and did not find them enough where a child in the council's care was put at risk of being found.",
    sanction="Dismissal without notice",
    sanction_reason="Posting recognisable pictures of a looked-after child is named as gross misconduct in the notice. The panel considered a final written warning and a move to another service, and found that trust could not be restored in either.",
    warning="No warning. Appeal within 10 working days: by Wednesday 12 August 2026.",
    sent="Thursday 30 July 2026, by e-mail and recorded post",
)
APPEAL = v.Appeal(
    facts=(
        v.Fact("Lodged", "Thursday 30 July 2026"),
        v.Fact("To be heard", "Thursday 20 August 2026"),
    ),
    grounds="That the sanction was too severe, and that the unit's lack of training was not weighed.",
)
REFERRALS = (
    v.Referral(
        "Scottish Social Services Council (SSSC)",
        "Duty to refer: suspended, and the matter may call fitness to practise into question.",
        "Wednesday 24 June 2026, immediately (overdue after 24 hours)",
        "Wednesday 24 June 2026, 15:20 BST, by the online form, reference 88213",
        "A. Macrae: suspended on the day of the report. Updated forthwith on dismissal, 30 July 2026.",
        "SSSC employer referral page. Read; checked 1 June 2026",
    ),
    v.Referral(
        "Disclosure Scotland (PVG)",
        "Duty to refer: dismissed from regulated work on the ground of harm or risk of harm.",
        "Thursday 29 October 2026 (three months); internal target Wednesday 28 October 2026",
        "Thursday 30 July 2026, 16:05 BST, by post, tracked",
        "A. Macrae with P. Okafor: Child A is named as YP1; the key is held apart.",
        "Protecting Vulnerable Groups (Scotland) Act 2007 s.3. Read; checked 1 June 2026",
    ),
    v.Referral(
        "General Teaching Council for Scotland (GTCS)",
        "No automatic duty found on the facts recorded (rules checked 1 June 2026). Record your decision. If unsure, ask GTCS or Legal.",
        "",
        "",
        "A. Macrae: she is not and never was a registered teacher.",
        "GTCS referral page. Read; checked 1 June 2026",
    ),
)


def _sum(label: str) -> str:
    return sha256(label.encode()).hexdigest()


def _exhibit(label: str, title: str, size: int, **more: object) -> v.Exhibit:
    return v.Exhibit(
        label=label,
        title=title,
        sha256=_sum(label),
        size=size,
        obtained_by="F. Reid",
        obtained_at="24 June 2026, 09:38 BST",
        obtained_how="Volunteered by a recipient; picture of her own screen",
        **more,  # type: ignore[arg-type]
    )


FACTS = (
    v.Fact("Posted", "19 June 2026, 21:14 BST (exact)"),
    v.Fact("Account", "debbie.marsh.92 · Debbie M"),
    v.Fact("Seen by", "F. Reid; friends only"),
    v.Fact("Taken", "24 June 2026, 09:38, own phone"),
    v.Fact("How obtained", "Volunteered by a recipient"),
    v.Fact("Why it is hers", "Admitted 29 June"),
)
CHAT = ("you know that's one of ours in pic 2?", "👍🏽", "just saying. maybe take it down x")
EXHIBITS = (
    _exhibit(
        "EX-1",
        "Post with party album",
        412_331,
        kind="Picture (JPEG)",
        facts=FACTS,
        pictures=(
            v.Picture(
                lambda: BytesIO(
                    pictures.phone(
                        (
                            "Debbie M added 14 photos",
                            "to the album my 30th!",
                            "best team & best kids",
                            "212 friends",
                        )
                    )
                ),
                "The post as F. Reid saw it. Original sealed 24 June 2026, 10:02 BST.",
            ),
        ),
        custody=(
            "24 June 2026, 10:02 BST: received from F. Reid by A. Macrae, sealed.",
            "25 June 2026, 09:15 BST: viewed by I. MacÌomhair.",
            "31 July 2026, 10:12 BST: exported in this file.",
        ),
    ),
    _exhibit(
        "EX-2",
        "Album page 1 of 3",
        388_120,
        kind="Picture (JPEG)",
        facts=FACTS,
        held_back="It shows a young person who lives in the unit, and no redacted copy has been made.",
        shown_to="The original can be shown to the chair and the panel at the hearing, by A. Macrae, on request with a reason.",
        mark="Restricted",
        custody=("24 June 2026, 10:02 BST: received from F. Reid by A. Macrae, sealed.",),
    ),
    _exhibit(
        "EX-3",
        "Album page 2 of 3",
        391_877,
        kind="Picture (JPEG)",
        facts=FACTS,
        mark="Redacted edition",
        copy_sha256=_sum("EX-3 copy"),
        pictures=(
            v.Picture(
                lambda: BytesIO(pictures.album()),
                "Two faces are covered: Child A, protected under the panel edition. Original sealed 24 June 2026, 10:02 BST.",
            ),
        ),
    ),
    _exhibit(
        "EX-4",
        "Privacy setting: friends only",
        96_440,
        kind="Picture (JPEG)",
        facts=FACTS[:2],
        pictures=(
            v.Picture(lambda: BytesIO(pictures.grey_scan()), "Setting of the album at capture."),
            v.Picture(lambda: BytesIO(pictures.grey_scan()), "The same, scrolled down."),
        ),
    ),
    _exhibit(
        "EX-5",
        "Staff chat of 21 June",
        2_204,
        kind="Text",
        facts=(
            v.Fact("Platform", "WhatsApp, group “Rowan nights”"),
            v.Fact("Exported by", "O. Llŷr, own phone"),
        ),
        text="\n".join(
            f"[21/06/2026, 22:1{i}] {who}: {line}"
            for i, (who, line) in enumerate(zip(("Owen", "Debbie M", "Owen"), CHAT, strict=True))
        ),
    ),
)
DEPARTURES = (
    v.Departure(
        "The first suspension review was held late",
        date(2026, 7, 10),
        "The suspension was due to be reviewed by Wednesday 8 July 2026. Review it now, or say why not.",
        "The reviewing manager was ill on 8 July. The review was held on Friday 10 July and the suspension continued.",
        "P. Okafor",
        datetime(2026, 7, 10, 14, 31, tzinfo=UTC),
    ),
)
CORRECTIONS = (
    v.Correction(
        "Time of the post, EX-1",
        "19 June 2026, 20:14 BST",
        "19 June 2026, 21:14 BST",
        "Read from the post in UTC and not turned into UK time.",
        "A. Macrae",
        datetime(2026, 6, 25, 8, 3, tzinfo=UTC),
    ),
)
CERTIFICATE = v.AuditCertificate(
    first_number=9120,
    verified_at=datetime(2026, 7, 31, 9, 10, tzinfo=UTC),
    custody_summary=(v.Fact("Received", "5"), v.Fact("Viewed", "23"), v.Fact("Exported", "7")),
)


TRIAGE = v.Triage(
    answers=(
        v.TriageAnswer(
            "Might there be an indecent image of a child?",
            "No",
            "A birthday party; described before anything was copied.",
            "Wednesday 24 June 2026",
        ),
        v.TriageAnswer(
            "Might a child or a protected adult have been harmed?",
            "Yes",
            "A looked-after child can be recognised and placed.",
            "Wednesday 24 June 2026",
        ),
        v.TriageAnswer(
            "Might a crime have been committed?",
            "No",
            "Legal sees none.",
            "Friday 26 June 2026",
            ("Before, on Wednesday 24 June 2026: Not known yet. Legal is asked.",),
        ),
    ),
    blocks=(
        v.TriageBlock(
            "Safeguarding",
            (
                v.Fact("State", "Ended on Monday 20 July 2026"),
                v.Fact("How it ended", "Child protection closed their part."),
            ),
            (
                "Wednesday 24 June 2026, 10:10: Safeguarding lead (N. Forsyth) was told. By telephone. They said: He asks the duty social worker.",
                "Wednesday 24 June 2026: Child protection (duty social worker) was told. May the employee be told? Yes, from now on.",
            ),
        ),
        v.TriageBlock(
            "Support: Child A",
            (
                v.Fact("Named contact", "Key worker, Rowan children's unit"),
                v.Fact("Hears next by", "Friday 26 June 2026"),
            ),
            ("Thursday 25 June 2026, N. Forsyth: That the pictures are down.",),
        ),
    ),
)


def debbie(**changes: object) -> v.CaseFile:
    """The whole case; `changes` replace parts of it."""
    parts: dict[str, object] = {
        "cover": COVER,
        "imprint": IMPRINT,
        "summary": SUMMARY,
        "people": PEOPLE,
        "allegations": ALLEGATIONS,
        "chronology": CHRONOLOGY,
        "investigation": INVESTIGATION,
        "statements": STATEMENTS,
        "hearings": HEARINGS,
        "outcome": OUTCOME,
        "appeal": APPEAL,
        "referrals": REFERRALS,
        "exhibits": EXHIBITS,
        "departures": DEPARTURES,
        "corrections": CORRECTIONS,
        "certificate": CERTIFICATE,
        "triage": TRIAGE,
    }
    return v.CaseFile(**(parts | changes))  # type: ignore[arg-type]


def nothing_yet(**changes: object) -> v.CaseFile:
    """A case on the day it is opened."""
    empty: dict[str, object] = {
        "summary": v.Summary(),
        "people": (),
        "allegations": (),
        "chronology": (),
        "investigation": None,
        "statements": (),
        "hearings": (),
        "outcome": None,
        "appeal": None,
        "referrals": (),
        "exhibits": (),
        "departures": (),
        "corrections": (),
        "certificate": v.AuditCertificate(1, None),
    }
    return debbie(**(empty | changes))
