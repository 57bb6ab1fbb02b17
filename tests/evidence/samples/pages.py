"""Saved pages: HTML as browsers and SingleFile save it, MHTML as Chrome does; WARC and WACZ."""

import hashlib
import io
import json
import zipfile

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

ADDRESS = "https://www.facebook.example/sian/posts/1"
BODY = (
    '<meta property="og:site_name" content="Facebook">'
    '<meta property="article:published_time" content="2026-06-23T20:14:05+00:00">'
    '<img src="https://cdn.example/track.gif" alt="The album"><p>Look what she posted.</p>'
    "<script>fetch('https://evil.example/')</script>"
)
PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)


def html() -> bytes:
    """As Firefox and Internet Explorer note it."""
    return (
        f"<!DOCTYPE html>\r\n<!-- saved from url=(0041){ADDRESS} -->\r\n"
        f'<html><head><meta charset="utf-8"><title>Sian’s post</title></head><body>{BODY}</body>'
    ).encode()


def single_file() -> bytes:
    """As the SingleFile extension saves a page."""
    return (
        "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n"
        f" url: {ADDRESS} \n saved date: Thu Jun 25 2026 21:14:05 GMT+0100 (British Summer Time)\n"
        f"--><head><title>Post</title></head><body>{BODY}</body></html>"
    ).encode()


def mhtml() -> bytes:
    """As Chrome and Edge save a page in one file."""
    return (
        "From: <Saved by Blink>\r\n"
        f"Snapshot-Content-Location: {ADDRESS}\r\n"
        "Subject: =?utf-8?Q?Sian=E2=80=99s post?=\r\n"
        "Date: Thu, 25 Jun 2026 20:14:05 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n\r\n'
        "------x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        f"Content-Location: {ADDRESS}\r\n\r\n<p>Look what she posted =E2=80=93 again.</p>\r\n\r\n"
        "------x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Location: https://cdn.example/a/photo.png?x=1\r\n\r\n{PIXEL}\r\n\r\n------x--\r\n"
    ).encode()


def warc(
    *, is_packed: bool = True, body: bytes = b"", pages: int = 1, address: str = ADDRESS
) -> bytes:
    """What a crawler of a library keeps of a page."""
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=is_packed)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "ArchiveWeb.page"}))
    content = body or f"<title>Sian</title>{BODY}".encode()
    for number in range(pages):
        heads = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(
                f"{address}{number or ''}",
                "response",
                payload=io.BytesIO(content),
                length=len(content),
                http_headers=heads,
                warc_headers_dict={"WARC-Date": "2026-06-25T20:14:05Z"},
            )
        )
    return file.getvalue()


def wacz(*, is_true: bool = True) -> bytes:
    """The same packed with its lists; `is_true`: its digests match."""
    inside = warc()
    digest = hashlib.sha256(inside if is_true else b"").hexdigest()
    package = {
        "profile": "data-package",
        "title": "Sian’s page",
        "software": "Webrecorder ArchiveWeb.page",
        "created": "2026-06-25T20:15:00Z",
        "mainPageUrl": ADDRESS,
        "resources": [{"path": "archive/data.warc.gz", "hash": f"sha256:{digest}"}],
    }
    lines = [
        {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"},
        {"id": "1", "url": ADDRESS, "title": "Sian", "ts": "2026-06-25T20:14:05Z"},
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("archive/data.warc.gz", inside)
        archive.writestr("datapackage.json", json.dumps(package))
        archive.writestr("pages/pages.jsonl", "\n".join(json.dumps(one) for one in lines))
    return out.getvalue()
