"""In the child: a picture's bytes made into raw pixels, upright and no larger than asked."""

import io
from typing import TYPE_CHECKING

from casework.evidence.child.frames import DAMAGED, TOO_LARGE, Refused
from casework.evidence.child.heif_items import LOOKED_AT, are_sound

if TYPE_CHECKING:
    from PIL import Image

MEASURE, SCREEN, PRINT, LOOKS = b"m", b"s", b"p", b"l"
HASH_SIDE = 16
"""The hash of how a picture looks has this many rows of this many bits."""
MOST_PIXELS = 50_000_000
_SCREEN_GAP, _PRINT_GAP = 1.5, 2.0
"""How many times larger than wanted a picture is when it has been made smaller coarsely."""
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "HEIF")
_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")
_ORIENTATION = 0x0112
_TURNED = (b"eXIf", b"Raw profile type", b"adobe.xmp")
"""One of these stands in a PNG that says how the camera was held."""


def looks_like_a_picture(data: bytes) -> bool:
    """Whether it begins as one of the kinds that are shown, so that what fails is damaged."""
    is_webp = data.startswith(b"RIFF") and data[8:12] == b"WEBP"
    return data.startswith(_STARTS) or is_webp or data[4:8] == b"ftyp"


def decoded(wanted: bytes, longest_side: int, data: bytes) -> tuple[tuple[int, int], bytes]:
    """Size and pixels; only the size for MEASURE. Raises Refused, and whatever a decoder raises.

    Of a picture that moves, the first frame is given.
    """
    from PIL import Image

    if not are_sound(data[:LOOKED_AT]):
        raise Refused(DAMAGED)
    with Image.open(io.BytesIO(data), formats=_FORMATS) as looked_at:
        looked_at.verify()  # the checksums of a PNG, which decoding alone passes over
    picture: Image.Image
    with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise Refused(TOO_LARGE)
        turn = _turn(picture) if _may_be_turned(picture, data) else None
        if wanted == MEASURE:
            return (picture.size[::-1] if turn in _on_its_side() else picture.size), b""
        gap = _SCREEN_GAP if wanted == SCREEN else _PRINT_GAP
        picture = _reduced(picture, HASH_SIDE * 8 if wanted == LOOKS else longest_side, gap)
    if turn is not None:
        picture = picture.transpose(turn)
    if wanted == LOOKS:
        return (HASH_SIDE, HASH_SIDE), _difference_hash(_on_white(picture))
    if wanted == PRINT:
        picture = _on_white(picture)
    return picture.size, picture.tobytes()


def load_libraries() -> None:
    """Load now what decoding would load later, when no file can be opened any more."""
    import warnings

    import pi_heif
    from PIL import Image

    pi_heif.options.DECODE_THREADS = 1
    pi_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error")
    # Of EXIF and of second pictures in a JPEG: the picture itself may be good.
    warnings.filterwarnings("ignore", module=r"PIL\.(Tiff|Jpeg)ImagePlugin")
    sample = Image.new("RGB", (2, 2))
    exif = Image.Exif()
    exif[_ORIENTATION] = 6
    for code in ("PNG", "JPEG", "GIF", "WEBP"):
        file = io.BytesIO()
        sample.save(file, code, **({} if code == "GIF" else {"exif": exif}))
        for wanted in (MEASURE, SCREEN, PRINT, LOOKS):
            decoded(wanted, 1, file.getvalue())


def _may_be_turned(picture: "Image.Image", data: bytes) -> bool:
    """Asking a PNG for its EXIF decodes all of it, so most are not asked."""
    return picture.format != "PNG" or any(mark in data for mark in _TURNED)


def _turn(picture: "Image.Image") -> "Image.Transpose | None":
    """How EXIF says the camera was held; a picture with spoilt EXIF is shown as it lies."""
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    try:
        return turns.get(picture.getexif().get(_ORIENTATION, 1))
    except ImportError:
        raise
    except Exception:  # noqa: BLE001 - hostile bytes raise anything; the pixels may still be good
        return None


def _on_its_side() -> "tuple[Image.Transpose, ...]":
    from PIL.Image import Transpose

    return Transpose.TRANSPOSE, Transpose.TRANSVERSE, Transpose.ROTATE_90, Transpose.ROTATE_270


def _reduced(picture: "Image.Image", longest_side: int, gap: float) -> "Image.Image":
    """RGBA, no side longer than asked. Made small before it is converted, where it can be."""
    from PIL.Image import Resampling

    if picture.mode.startswith("I"):
        picture = picture.point(lambda value: value * (1 / 256) + 0).convert("L")
    elif picture.mode not in ("RGB", "RGBA", "L", "LA", "CMYK"):
        picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    picture.thumbnail((longest_side, longest_side), Resampling.LANCZOS, reducing_gap=gap)
    return picture.convert("RGBA")


def _difference_hash(picture: "Image.Image") -> bytes:
    """A bit for each point of a small grey copy: whether the next to the right is brighter."""
    from PIL.Image import Resampling

    small = picture.convert("L").resize((HASH_SIDE + 1, HASH_SIDE), Resampling.LANCZOS)
    grey = small.tobytes()
    bits = 0
    for row in range(HASH_SIDE):
        for column in range(HASH_SIDE):
            at = row * (HASH_SIDE + 1) + column
            bits = bits << 1 | (grey[at] < grey[at + 1])
    return bits.to_bytes(HASH_SIDE * HASH_SIDE // 8, "big")


def _on_white(picture: "Image.Image") -> "Image.Image":
    from PIL import Image

    paper = Image.new("RGBA", picture.size, "white")
    paper.alpha_composite(picture)
    return paper.convert("RGB")
