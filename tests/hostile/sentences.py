"""What is said of each hostile file, word for word."""

from collections.abc import Callable

from tests.evidence.samples import exports, papers, pictures
from tests.hostile import spoilt_archives as archives
from tests.hostile import spoilt_files as files

DAMAGED = "Part of this file is damaged. What could be read of it is shown."
DEEP = "This is nested too deep to be followed to its end. What could be read of it is shown."
BOMB = "What is in this archive would unpack to far more than it should. It is not unpacked."
OUTSIDE = "Names of files in it lead outside it ('../' or a full path). They are shown, never used."
LIES = "This file says of its own size or length what cannot be so."
FETCHES = "This message or page names pictures or files elsewhere. None of them is fetched."
BEGINNING = "Only the beginning of this file was read. The original holds all of it."
PROGRAMS = (
    "It holds a program or a script: Windows/x.dll, photo[RLO]gpj.exe. Do not open a copy of it."
)
BEHIND = (
    "Behind the end of this file lies a ZIP archive, hidden from whoever looks at it. It is kept "
    "and not opened."
)

LAUNCH = (
    "This document can start a program or open a file when it is clicked. It cannot do so here. Do "
    "not open a copy in another program."
)

SENTENCES: dict[str, tuple[Callable[[], bytes], str]] = {
    "a bomb": (archives.bomb, BOMB),
    "overlapping entries": (
        archives.overlapping,
        "Parts of this archive lie over one another. It was not made by an ordinary program.",
    ),
    "names that lead outside": (archives.odd_names, OUTSIDE),
    "a program among them": (
        archives.odd_names,
        PROGRAMS,
    ),
    "a password on one": (
        archives.locked,
        "Some of it is locked with a password and cannot be read or taken out.",
    ),
    "a hundred thousand members": (
        archives.crowded,
        "There is more in this archive than is listed: the first 10,000 are shown.",
    ),
    "a mail nested deep": (files.deep_mail, DEEP),
    "an attachment's name that leads outside": (files.mail_of_lies, OUTSIDE),
    "a program as a picture": (
        files.mail_of_lies,
        "It holds a program or a script: photo.png. Do not open a copy of it.",
    ),
    "Outlook's bag": (
        files.mail_of_lies,
        "This message came in Outlook's own wrapping (winmail.dat), which is not opened here.",
    ),
    "an export nested deep": (files.deep_json, DEEP),
    "a PDF of a million pages": (files.pdf_of_many_pages, DAMAGED),
    "a PDF that loops": (files.pdf_loop, DAMAGED),
    "a PDF that runs something": (
        lambda: papers.pdf(script="app.launchURL('https://evil.example')"),
        "This document holds scripts. They do not run here. Do not open a copy in another program.",
    ),
    "a PDF that starts a program": (
        papers.launching,
        LAUNCH,
    ),
    "a PDF with a form that is not shown": (
        papers.launching,
        "This document has a form of a kind (XFA) that is not shown.",
    ),
    "a Word document with a DDE field": (
        lambda: exports.zipped({"word/document.xml": "<w:instrText>DDEAUTO c:\\x</w:instrText>"}),
        "This file holds other files inside it or links to files elsewhere. Do not open a copy.",
    ),
    "a OneNote section": (
        lambda: bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3") + bytes(64),
        "This file holds other files inside it or links to files elsewhere. Do not open a copy.",
    ),
    "a picture of 2,500 megapixels": (
        lambda: files.png_of(50_000, 50_000, swells=False),
        "This picture has more pixels than can be shown here. It is kept as it came.",
    ),
    "a picture whose text swells": (lambda: files.png_of(300, 300), DAMAGED),
    "a picture and an archive in one": (
        lambda: pictures.photo() + exports.zipped({"a": "b"}),
        BEHIND,
    ),
    "a video of lies": (files.mp4_of_lies, LIES),
    "a sound of four gigabytes": (files.wav_of_four_gigabytes, LIES),
    "a text of ten million letters": (lambda: b"x" * 10_000_000, BEGINNING),
}
