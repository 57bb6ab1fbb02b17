"""How long reading takes, one large file of each format: python tests/bench/bench_readers.py

Beside it stands SHA-256 of the same bytes. Exits 1 when a file takes longer than five seconds.
"""

import hashlib
import io
import secrets
import sys
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2]))

from casework.evidence.kinds import recognise
from casework.evidence.reader import Reader
from tests.evidence.samples import exports, outlook, pages, papers, sounds

MOST_SECONDS = 5.0
"""No ordinary file, however large, is worth more of a person's time."""


def photo() -> bytes:
    """Twenty megapixels."""
    out = io.BytesIO()
    Image.effect_noise((5_472, 3_648), 40).convert("RGB").save(out, "JPEG", quality=85)
    return out.getvalue()


def mail() -> bytes:
    """Ten attachments of a megabyte."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "a@b.example", "c@d.example", "Ten pictures"
    made.set_content("Look what she posted.\n" * 500)
    for number in range(10):
        made.add_attachment(
            bytes(1 << 20), maintype="image", subtype="png", filename=f"{number}.png"
        )
    return made.as_bytes()


def chat() -> bytes:
    """Fifty thousand messages."""
    stamps = (f"{1 + n // 2_000:02d}/06/2026, {n % 24:02d}:{n % 60:02d}" for n in range(50_000))
    return "\n".join(f"{stamp} - Sian Example: Look what she posted" for stamp in stamps).encode()


def account() -> bytes:
    """An export with 400 pictures of 200 kB beside its posts."""
    posts = exports.posts_of(20_000)
    pictures = {f"posts/media/{number}.jpg": secrets.token_bytes(200_000) for number in range(400)}
    return exports.zipped({"your_facebook_activity/posts/your_posts_1.json": posts, **pictures})


FILES: dict[str, Callable[[], bytes]] = {
    "JPEG of 20 megapixels": photo,
    "PDF of 300 pages": lambda: papers.pdf(pages=300),
    "mail with ten attachments": mail,
    "Outlook message with one of 6 MB": lambda: outlook.msg(attachment=("a", bytes(6 << 20))),
    "chat of 50,000 messages": chat,
    "Facebook archive, 20,000 posts": account,
    "WARC of 500 pages": lambda: pages.warc(pages=500, body=b"<title>x</title>" + b"<p>w" * 9_000),
    "Word document": papers.word,
    "workbook": papers.excel,
    "saved page": pages.html,
    "video": lambda: sounds.mp4() + sounds.box(b"free", bytes(200 << 20)),
}


def main() -> int:
    slowest = 0.0
    with Reader() as reader:
        reader.read(b"warm", "text")
        for name, make in FILES.items():
            data = make()
            kind = recognise(data[:65_536], "").code
            begun = time.perf_counter()
            reader.read(io.BytesIO(data), kind)
            took = time.perf_counter() - begun
            begun = time.perf_counter()
            hashlib.sha256(data).hexdigest()
            bare = time.perf_counter() - begun
            slowest = max(slowest, took)
            size = len(data) / 1e6
            print(f"{name}: {size:,.1f} MB {took * 1e3:,.0f} ms, SHA-256 {bare * 1e3:,.0f} ms")
    print(f"slowest {slowest:.2f} s, at most {MOST_SECONDS:.0f} s")
    return int(slowest > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
