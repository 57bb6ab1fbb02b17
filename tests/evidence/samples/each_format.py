"""A file of each format: what it is called, its kind, and what is read of it."""

from collections.abc import Callable

from tests.evidence.samples import exports, outlook, pages, papers, pictures, sounds

MADE = "Tuesday 23 June 2026 at 21:14:05 (UTC+01:00)"
MADE_UTC = "Tuesday 23 June 2026 at 20:14:05 (UTC)"
SEEN = "2026-06-23 21:14:05+01:00"
PLACE = "This file records where it was made. That is personal data."
RTF = (
    rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 Look what she \b posted\b0 .\par Caf\'e9 \u8364?"
    rb"{\object\objemb{\*\objdata 0105}}}"
)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script><image href="//e.example"/></svg>'
)
MAIL = (
    "From: =?utf-8?q?Si=C3=A2n?= <sian@council.example>\r\nTo: f.reid@council.example\r\n"
    "Received: from a.example by b.example; Thu, 25 Jun 2026 09:14:05 +0100\r\n"
    "Subject: The album\r\nDate: Thu, 25 Jun 2026 09:14:05 +0100\r\n"
    "Content-Type: text/html; charset=utf-8\r\n\r\n"
    '<p>Café</p><img src="https://e.example/open.gif">'
).encode()
Row = tuple[bytes, str, str, dict[str, str], dict[str, str], str, str]
ROWS: dict[str, Callable[[], Row]] = {
    "a photograph": lambda: (
        *(pictures.photo(), "a.jpg", "jpeg"),
        {"Taken": MADE, "Place recorded": "55.86420° N, 4.25180° W (personal data)"},
        {"captured_at": SEEN, "device": "Apple iPhone 15"},
        *("", "last saved by a program that edits pictures: Adobe Photoshop 26.0."),
    ),
    "a HEIC photograph": lambda: (
        *(pictures.phone_heic(), "a.heic", "heic", {"Size": "64 × 32 pixels", "Taken": MADE}),
        *({"captured_at": SEEN}, "", PLACE),
    ),
    "a WebP picture": lambda: (
        *(pictures.webp(), "a.webp", "webp", {"Taken": MADE}, {"captured_at": SEEN}, "", PLACE),
    ),
    "a screenshot's texts": lambda: (
        *(pictures.screenshot(), "a.png", "png", {"PNG text, Software": "gnome-screenshot"}),
        {"title": "The album", "url": pages.ADDRESS, "captured_at": SEEN},
        *("", ""),
    ),
    "a phone's screenshot": lambda: (
        *(pictures.phone_screenshot(), "a.jpg", "jpeg", {"Says it is": "A screenshot"}),
        *({"capture_method": "screenshot_phone"}, "", ""),
    ),
    "a picture made by a machine": lambda: (
        *(pictures.made_by_machine(), "a.png", "png", {}, {}, "", "artificial intelligence"),
    ),
    "a moving picture": lambda: (
        *(pictures.moving(), "a.gif", "gif", {"Moves": "Yes: the first frame is shown"}, {}),
        *("", ""),
    ),
    "a PDF": lambda: (
        *(papers.pdf(script="app.alert(1)"), "a.pdf", "pdf", {"Pages": "1 page", "Made": MADE}),
        *({"title": "The album"}, "Look what she posted, 1.", "This document holds scripts."),
    ),
    "a mail": lambda: (
        *(MAIL, "a.eml", "eml", {"From": "Siân <sian@council.example>", "Subject": "The album"}),
        {"posted_at": "2026-06-25 09:14:05+01:00", "account_name": "Siân"},
        *("Café", "None of them is fetched."),
    ),
    "an Outlook message": lambda: (
        *(outlook.msg(), "a.msg", "ole", {"Kind": "Outlook message", "Attachments": "1 file"}),
        {"posted_at": "2026-06-25 09:14:05+01:00", "account_handle": "sian@council.example"},
        *("Look what she posted.", "Nothing here proves who sent it."),
    ),
    "an Outlook message never sent outside": lambda: (
        *(outlook.msg(heads=""), "a.msg", "ole", {"Subject": "The album"}),
        {"posted_at": "2026-06-25 08:14:05+00:00", "account_name": "Sian Example"},
        *("Look what she posted.", ""),
    ),
    "an Outlook message with another in it": lambda: (
        *(outlook.msg(within=b"The inner words."), "a.msg", "ole", {"Attachments": "1 file"}, {}),
        *("Message attached to this one:", ""),
    ),
    "an older Word document": lambda: (
        *(outlook.doc("The council's own words are here.", has_macros=True), "a.doc", "ole"),
        {"Kind": "Word document"},
        *({}, "The council's own words are here.", "This file holds macros"),
    ),
    "a page saved by a browser": lambda: (
        *(pages.html(), "a.html", "html", {"Saved from": pages.ADDRESS}),
        {"url": pages.ADDRESS, "posted_at": "2026-06-23 20:14:05+00:00"},
        *("[picture: The album]\nLook what she posted.", "None of them is fetched."),
    ),
    "a page saved by SingleFile": lambda: (
        *(pages.single_file(), "a.html", "html", {"Title": "Post"}),
        {"url": pages.ADDRESS, "captured_at": "2026-06-25 21:14:05+01:00"},
        *("Look what she posted.", "This page holds scripts or forms."),
    ),
    "a page saved as MHTML": lambda: (
        *(pages.mhtml(), "a.mhtml", "mhtml", {"Title": "Sian’s post", "Holds": "1 file"}),
        {"url": pages.ADDRESS, "captured_at": "2026-06-25 20:14:05+00:00"},
        *("Look what she posted – again.", ""),
    ),
    "a packed WARC": lambda: (
        *(pages.warc(), "a.warc.gz", "gzip", {"Digests": "1 match, 0 do not, 0 records have none"}),
        {"url": pages.ADDRESS, "captured_at": "2026-06-25 20:14:05+00:00"},
        *("Look what she posted.", ""),
    ),
    "a plain WARC": lambda: (
        *(pages.warc(is_packed=False), "a.warc", "warc", {"Saved by": "ArchiveWeb.page"}),
        *({"url": pages.ADDRESS}, "Look what she posted.", ""),
    ),
    "a WACZ": lambda: (
        *(pages.wacz(), "a.wacz", "zip", {"Digests of its parts": "1 match, 0 do not"}),
        *({"url": pages.ADDRESS, "title": "Sian’s page"}, "Look what she posted.", ""),
    ),
    "a WACZ that was changed": lambda: (
        *(pages.wacz(is_true=False), "a.wacz", "zip", {}, {}, "Look", "Does not match the digest"),
    ),
    "a chat from Android": lambda: (
        *(exports.CHAT.encode(), "chat.txt", "text"),
        {"Written by": "Sian Example (2), Fiona Reid (1)", "Media left out": "1"},
        {"platform": "WhatsApp", "visibility": "direct"},
        *("2026-06-23 21:14:00  Sian Example: Look what she posted\nand on two lines", ""),
    ),
    "a chat from an iPhone": lambda: (
        *(exports.whatsapp(), "chat.zip", "zip", {"Lines of the app itself": "1"}),
        {"platform": "WhatsApp", "visibility": "group", "capture_method": "platform_export"},
        *("2026-06-23 21:14:09  Siân Example: Look 👀", "It does not prove itself."),
    ),
    "a chat with the month first": lambda: (
        *(exports.CHAT_USA.encode(), "chat.txt", "text"),
        {"First message": "Wednesday 3 June 2026, 21:14"},
        *({}, "2026-06-23 00:05:00  Fiona Reid: Two", ""),
    ),
    "a Facebook archive": lambda: (
        *(exports.facebook(), "fb.zip", "zip", {"Posts, comments and messages": "3 entries"}),
        {"platform": "Facebook", "account_name": "Siân Example"},
        *("2026-06-23 20:15:00 UTC  Siân Example: Serves her right", ""),
    ),
    "a Facebook archive as pages": lambda: (
        *(exports.facebook_pages(), "fb.zip", "zip", {"Posts and messages as pages": "1 page"}),
        *({"platform": "Facebook"}, "Our album", ""),
    ),
    "an Instagram archive": lambda: (
        *(exports.instagram(), "ig.zip", "zip", {"Account": "sian.example"}),
        {"platform": "Instagram", "account_handle": "sian.example"},
        *("2026-06-23 20:15:00 UTC  @sian.example: Comment: Ha · Media Owner: fiona", ""),
    ),
    "an X archive": lambda: (
        *(exports.x_account(), "x.zip", "zip", {"Posts": "1 entry", "Deleted posts": "1 entry"}),
        {"platform": "X", "account_handle": "sian_example"},
        *("2026-06-23 20:14:05 UTC  @sian_example: Look what she posted  [post 1805]", ""),
    ),
}  # fmt: skip
MORE: dict[str, Callable[[], Row]] = {
    "a phone's video": lambda: (
        *(sounds.placed_mp4(), "a.mp4", "mp4"),
        {"Length": "1 min 24 s", "Size of the picture": "1,920 × 1,080 pixels", "Made": MADE_UTC},
        *({"captured_at": "2026-06-23 20:14:05+00:00"}, "", PLACE),
    ),
    "an iPhone's video": lambda: (
        *(sounds.quicktime(), "a.mov", "quicktime", {"Device": "iPhone 15"}),
        *({"captured_at": SEEN, "device": "iPhone 15"}, "", PLACE),
    ),
    "a podcast": lambda: (
        *(sounds.m4a(), "a.m4a", "m4a", {"Title": "The album, read out"}, {}, "", ""),
    ),
    "a WebM video": lambda: (
        *(sounds.matroska(), "a.webm", "matroska", {"Length": "1 min 24 s", "Made": MADE_UTC}),
        *({}, "", ""),
    ),
    "a WAV": lambda: (sounds.wav(), "a.wav", "wav", {"Length": "2.0 s"}, {}, "", ""),
    "an MP3": lambda: (
        *(sounds.mp3(), "a.mp3", "mp3", {"Title": "The call", "Length": "2.1 s"}, {}, "", ""),
    ),
    "a voice message": lambda: (
        *(sounds.ogg(), "a.opus", "ogg", {"Sound": "Opus", "Length": "3.0 s"}, {}, "", ""),
    ),
    "an AVI": lambda: (sounds.avi(), "a.avi", "avi", {"Length": "10 s"}, {}, "", ""),
    "a Word document": lambda: (
        *(papers.word(), "a.docx", "word", {"Author": "Sian Example"}, {"title": "The album"}),
        *("What was said\nLook what she posted.\nin a cell", ""),
    ),
    "a Word document with macros": lambda: (
        *(papers.word_with_macros(), "a.docm", "word", {}, {}, "Open[deleted: what was said]"),
        "This file holds macros",
    ),
    "a workbook": lambda: (
        *(papers.excel(), "a.xlsx", "excel", {"Author": "Sian & Co", "Made": MADE_UTC}, {}),
        *("Name\nSian & Fiona\n\nIn the cell", ""),
    ),
    "slides": lambda: (
        *(papers.powerpoint(), "a.pptx", "powerpoint", {}, {}, "Slide 1\n\nSlide 2\n\nSlide 10"),
        "",
    ),
    "an OpenDocument text": lambda: (
        *(papers.opendocument(), "a.odt", "opendocument", {"Author": "Sian"}, {}),
        *("What was said\nLook what she posted.", ""),
    ),
    "rich text": lambda: (
        *(RTF, "a.rtf", "rtf", {}, {}, "Look what she posted.\nCafé €", "holds other files"),
    ),
    "a drawing that runs": lambda: (
        *(SVG, "a.svg", "svg", {}, {}, "<svg", "shown as text and they do not run"),
    ),
    "a program": lambda: (
        *(b"MZ\x90\0 This program cannot", "a.exe", "exe", {"Size": "24 bytes"}, {}, ""),
        "This is a program, a script or a shortcut",
    ),
    "something else": lambda: (
        *(b"\1\2\3 a council file", "a.xyz", "unknown", {"Words seen in it": "a council file"}),
        *({}, "", ""),
    ),
}  # fmt: skip
