"""The child process that decodes pictures nobody vouches for. Run as a script; it knows no store.

It reads requests from standard input and writes answers to standard output until its input ends.
A request is `REQUEST` and then the picture's bytes; an answer is `ANSWER` and then raw pixels, four
bytes each for the screen (red, green, blue, alpha), three for print (on white). Before it reads any
picture it gives up the right to open files, start programs or take more memory (POSIX).
"""

import io
import struct
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

REQUEST = struct.Struct(">cIQ")
"""What is wanted, the longest side of the answer in pixels, and how many bytes follow."""
ANSWER = struct.Struct(">BIIQ")
"""How it went, width, height, and how many bytes follow."""

MEASURE, SCREEN, PRINT = b"m", b"s", b"p"
DONE, TOO_LARGE, DAMAGED, OTHER_KIND = range(4)
REFUSALS = (TOO_LARGE, DAMAGED, OTHER_KIND)

MOST_PIXELS = 50_000_000
MOST_MEMORY = 512 << 20
CPU_SECONDS = 20
_FORMATS = ("PNG", "JPEG")
_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_ORIENTATION = 0x0112


class TooLarge(Exception):
    """The header claims more pixels than are decoded."""


def main() -> None:
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    _prepare_libraries()
    _give_up_rights()
    while start := requests.read(REQUEST.size):
        wanted, longest_side, length = REQUEST.unpack(start)
        _limit_time()
        status, size, pixels = answered(wanted, longest_side, requests.read(length))
        answers.write(ANSWER.pack(status, *size, len(pixels)))
        answers.write(pixels)
        answers.flush()


def answered(wanted: bytes, longest_side: int, data: bytes) -> tuple[int, tuple[int, int], bytes]:
    """Status, size and pixels. Whatever a decoder says of bad bytes means that they are bad."""
    from PIL.Image import DecompressionBombError, DecompressionBombWarning

    try:
        size, pixels = _decoded(wanted, longest_side, data)
    except (TooLarge, MemoryError, DecompressionBombError, DecompressionBombWarning):
        return TOO_LARGE, (0, 0), b""
    except ImportError:
        raise
    except Exception:  # noqa: BLE001 - hostile bytes make decoders raise anything at all
        return (DAMAGED if data.startswith(_STARTS) else OTHER_KIND), (0, 0), b""
    return DONE, size, pixels


def _decoded(wanted: bytes, longest_side: int, data: bytes) -> tuple[tuple[int, int], bytes]:
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=_FORMATS) as looked_at:
        looked_at.verify()  # the checksums of a PNG, which decoding alone passes over
    picture: Image.Image
    with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise TooLarge
        turn = _turn(picture)
        if wanted == MEASURE:
            return (picture.size[::-1] if turn in _on_its_side() else picture.size), b""
        picture = _reduced(picture, longest_side)
    if turn is not None:
        picture = picture.transpose(turn)
    if wanted == PRINT:
        picture = _on_white(picture)
    return picture.size, picture.tobytes()


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
    except Exception:  # noqa: BLE001 - as above; the pixels may still be good
        return None


def _on_its_side() -> "tuple[Image.Transpose, ...]":
    from PIL.Image import Transpose

    return Transpose.TRANSPOSE, Transpose.TRANSVERSE, Transpose.ROTATE_90, Transpose.ROTATE_270


def _reduced(picture: "Image.Image", longest_side: int) -> "Image.Image":
    """RGBA, no side longer than asked. Made small before it is converted, where it can be."""
    from PIL.Image import Resampling

    if picture.mode.startswith("I"):
        picture = picture.point(lambda value: value * (1 / 256) + 0).convert("L")
    elif picture.mode not in ("RGB", "RGBA", "L", "LA", "CMYK"):
        picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    picture.thumbnail((longest_side, longest_side), Resampling.LANCZOS)
    return picture.convert("RGBA")


def _on_white(picture: "Image.Image") -> "Image.Image":
    from PIL import Image

    paper = Image.new("RGBA", picture.size, "white")
    paper.alpha_composite(picture)
    return paper.convert("RGB")


def _prepare_libraries() -> None:
    """Load now what decoding would load later, when no file can be opened any more."""
    import warnings

    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error")
    # Of EXIF and of second pictures in a JPEG: the picture itself may be good.
    warnings.filterwarnings("ignore", module=r"PIL\.(Tiff|Jpeg)ImagePlugin")
    sample = Image.new("RGB", (2, 2))
    exif = Image.Exif()
    exif[_ORIENTATION] = 6
    for code in _FORMATS:
        file = io.BytesIO()
        sample.save(file, code, exif=exif)
        for wanted in (MEASURE, SCREEN, PRINT):
            _decoded(wanted, 1, file.getvalue())


def _give_up_rights() -> None:
    if sys.platform == "win32":
        return
    import resource

    for kind, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_NOFILE, 3),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))


def _limit_time() -> None:
    """CPU seconds for one picture; the parent watches the clock on the wall."""
    if sys.platform == "win32":
        return
    import resource
    import time

    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + CPU_SECONDS, hard))


if __name__ == "__main__":
    main()
