"""Pictures for the sample case file, drawn here: no person, no place, the same bytes each time."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONT = Path(__file__).parents[2] / "resources/fonts/Inter_600SemiBold.ttf"
TINTS = ("#D9E4EA", "#E7DED3", "#DCE5DA", "#E3DDE8", "#E8E4D4", "#D6E1E6")


def album(covered: tuple[int, ...] = (1, 5)) -> bytes:
    """A page of an album, with the faces in the `covered` pictures painted over."""
    picture = Image.new("RGB", (1240, 1000), "#FFFFFF")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 1240, 92), "#1877C9")
    draw.text((36, 30), "Debbie M  ·  Album: my 30th!  ·  19 June at 21:14", "#FFFFFF", _font(30))
    for i, tint in enumerate(TINTS):
        left, top = 36 + (i % 3) * 396, 128 + (i // 3) * 430
        draw.rectangle((left, top, left + 360, top + 394), tint)
        draw.ellipse((left + 70, top + 130, left + 180, top + 240), "#9FB0BA")
        draw.ellipse((left + 200, top + 150, left + 290, top + 240), "#9FB0BA")
        if i in covered:
            draw.rectangle((left + 185, top + 130, left + 305, top + 260), "#111111")
            draw.text((left + 196, top + 180), "Child A", "#FFFFFF", _font(26))
    return _jpeg(picture)


def phone(lines: tuple[str, ...]) -> bytes:
    """A tall screenshot of a telephone."""
    picture = Image.new("RGB", (1080, 2340), "#F4F5F7")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 1080, 180), "#0B5C6B")
    draw.text((48, 96), "09:38      Rowan staff chat", "#FFFFFF", _font(40))
    for i, line in enumerate(lines):
        top = 240 + i * 190
        draw.rounded_rectangle((48, top, 1000, top + 150), 30, "#FFFFFF", "#DDE1E6")
        draw.text((84, top + 54), line, "#1B2430", _font(36))
    return _jpeg(picture)


def grey_scan() -> bytes:
    picture = Image.new("L", (800, 600), 235)
    draw = ImageDraw.Draw(picture)
    for row in range(12):
        draw.rectangle((60, 60 + row * 40, 700 - (row * 37) % 180, 72 + row * 40), 90)
    return _jpeg(picture)


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size)


def _jpeg(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()
