"""Pictures come back as they look; hostile ones cost a sentence, never the program."""

import io
import random
import struct
import sys
import threading
import time
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from casework.evidence.decoder import CHILD, Decoder, decode_picture, print_picture
from casework.evidence.problems import CannotShow


def encoded(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def two_halves(mode: str = "RGB") -> Image.Image:
    """400 x 200: left red, right blue."""
    picture = Image.new("RGB", (400, 200), "red")
    picture.paste("blue", (200, 0, 400, 200))
    return picture.convert(mode)


def claiming(width: int, height: int) -> bytes:
    """A small PNG whose header claims any size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(100_000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


@pytest.fixture(scope="module")
def decoder() -> "Decoder":
    with Decoder() as decoder:
        yield decoder


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        *(("RGB", kind) for kind in ("PNG", "JPEG", "GIF", "WEBP")),
        *(("RGBA", "PNG"), ("P", "PNG"), ("CMYK", "JPEG"), ("RGBA", "WEBP"), ("P", "GIF")),
    ],
)
def test_colours_and_shape_come_back(decoder: Decoder, mode: str, kind: str) -> None:
    picture = decoder.decode_picture(encoded(two_halves(mode), kind), longest_side=100)
    assert (picture.width, picture.height) == (100, 50)
    shown = Image.frombytes("RGBA", (100, 50), picture.rgba)
    assert close(shown.getpixel((10, 25)), (255, 0, 0, 255))
    assert close(shown.getpixel((90, 25)), (0, 0, 255, 255))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "I;16"])
def test_grey_pictures_come_back_grey(decoder: Decoder, mode: str) -> None:
    grey = Image.new(mode, (30, 20), 30000) if mode == "I;16" else two_halves(mode)
    picture = decoder.decode_picture(encoded(grey), longest_side=30)
    red, green, blue, alpha = picture.rgba[:4]
    assert red == green == blue
    assert alpha == 255
    assert mode != "I;16" or red == 30000 // 256


def test_a_small_picture_is_not_made_larger(decoder: Decoder) -> None:
    picture = decoder.decode_picture(encoded(Image.new("RGB", (7, 5))), longest_side=100)
    assert (picture.width, picture.height, len(picture.rgba)) == (7, 5, 140)


def test_a_stream_is_decoded_like_bytes(decoder: Decoder) -> None:
    data = encoded(two_halves())
    as_bytes = decoder.decode_picture(data, longest_side=80)
    assert decoder.decode_picture(io.BytesIO(data), longest_side=80) == as_bytes


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_every_way_of_holding_the_camera_is_shown_upright(
    decoder: Decoder, orientation: int, kind: str
) -> None:
    """Turned the way EXIF undoes, each picture must come back red left, blue right."""
    lying = {
        1: [], 2: ["FLIP_LEFT_RIGHT"], 3: ["ROTATE_180"], 4: ["FLIP_TOP_BOTTOM"],
        5: ["TRANSPOSE"], 6: ["ROTATE_90"], 7: ["TRANSVERSE"], 8: ["ROTATE_270"],
    }  # fmt: skip
    picture = two_halves()
    for turn in lying[orientation]:
        picture = picture.transpose(Image.Transpose[turn])
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(picture, kind, exif=exif)

    upright = decoder.decode_picture(data, longest_side=100)

    assert (upright.width, upright.height) == (100, 50)
    shown = Image.frombytes("RGBA", (100, 50), upright.rgba)
    assert close(shown.getpixel((10, 25)), (255, 0, 0, 255))
    assert decoder.measure(data) == (400, 200)


def test_spoilt_exif_and_ten_thousand_tags_do_not_cost_the_picture(decoder: Decoder) -> None:
    spoilt = encoded(two_halves(), "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\x01\x12")
    assert decoder.decode_picture(spoilt, longest_side=10).width == 10
    exif = Image.Exif()
    for tag in range(0xC000, 0xC000 + 5000):
        exif[tag] = 1
    many = encoded(two_halves(), "JPEG", exif=exif)
    assert decoder.decode_picture(many, longest_side=10).width == 10


def test_print_is_on_white_upright_and_always_the_same_bytes() -> None:
    clear = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
    clear.paste((10, 20, 30, 255), (0, 0, 30, 40))
    first, second = (print_picture(encoded(clear)) for _ in range(2))
    assert first == second
    printed = Image.open(io.BytesIO(first.jpeg))
    assert printed.size == (first.width, first.height) == (60, 40)
    assert close(printed.getpixel((5, 20)), (10, 20, 30))
    assert close(printed.getpixel((55, 20)), (255, 255, 255))


def test_print_carries_no_metadata(decoder: Decoder) -> None:
    exif = Image.Exif()
    exif[0x010F] = "TheCameraOfAnna"
    exif.get_ifd(0x8825)[1] = "N"
    data = encoded(two_halves(), "JPEG", exif=exif, comment=b"Anna", icc_profile=b"x" * 200)
    printed = decoder.print_picture(data)
    assert b"Anna" not in printed.jpeg
    assert b"Exif" not in printed.jpeg
    assert "icc_profile" not in Image.open(io.BytesIO(printed.jpeg)).info


@pytest.mark.parametrize(
    "size", [(50_000, 50_000), (13_748, 13_748), (50_000_001, 1), (7072, 7071)]
)
def test_a_picture_that_claims_too_much_is_refused_from_its_header(
    decoder: Decoder, size: tuple[int, int]
) -> None:
    decoder.measure(encoded(two_halves()))
    begun = time.perf_counter()
    with pytest.raises(CannotShow) as refused:
        decoder.decode_picture(claiming(*size), longest_side=100)
    assert refused.value.code == "PICTURE_TOO_LARGE"
    assert time.perf_counter() - begun < 0.1


@pytest.mark.parametrize("mode", ["RGBA", "P"])
def test_the_largest_picture_that_is_allowed_is_shown(decoder: Decoder, mode: str) -> None:
    large = encoded(Image.new(mode, (10_000, 5_000)), compress_level=1)
    assert decoder.decode_picture(large, longest_side=1000).height == 500


def test_more_bytes_than_a_picture_may_have_are_refused() -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            assert size >= 0
            return bytes(size)

    with pytest.raises(CannotShow) as refused:
        decode_picture(Endless(), longest_side=100)
    assert refused.value.code == "PICTURE_TOO_LARGE"


WHOLE_PNG = encoded(Image.effect_noise((300, 300), 90))
WHOLE_JPEG = encoded(Image.effect_noise((300, 300), 90), "JPEG")
WHOLE_GIF = encoded(Image.effect_noise((300, 300), 90), "GIF")
WHOLE_WEBP = encoded(Image.effect_noise((300, 300), 90), "WEBP")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (WHOLE_PNG[: len(WHOLE_PNG) // 2], "PICTURE_DAMAGED"),
        (WHOLE_JPEG[: len(WHOLE_JPEG) // 2], "PICTURE_DAMAGED"),
        (WHOLE_PNG[:29] + bytes([WHOLE_PNG[29] ^ 1]) + WHOLE_PNG[30:], "PICTURE_DAMAGED"),
        (WHOLE_PNG[:60] + bytes(500) + WHOLE_PNG[560:], "PICTURE_DAMAGED"),
        (WHOLE_PNG[:8], "PICTURE_DAMAGED"),
        (WHOLE_JPEG[:4], "PICTURE_DAMAGED"),
        (WHOLE_GIF[: len(WHOLE_GIF) // 2], "PICTURE_DAMAGED"),
        (WHOLE_WEBP[: len(WHOLE_WEBP) // 2], "PICTURE_DAMAGED"),
        (encoded(two_halves(), "TIFF"), "PICTURE_KIND_NOT_SHOWN"),
        (encoded(two_halves(), "PDF"), "PICTURE_KIND_NOT_SHOWN"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "PICTURE_KIND_NOT_SHOWN"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "PICTURE_KIND_NOT_SHOWN"),
        (b"MZ\x90\0", "PICTURE_KIND_NOT_SHOWN"),
        (b"", "PICTURE_KIND_NOT_SHOWN"),
    ],
)
def test_what_is_damaged_or_of_another_kind_gets_its_sentence(
    decoder: Decoder, data: bytes, code: str
) -> None:
    with pytest.raises(CannotShow) as refused:
        decoder.decode_picture(data, longest_side=100)
    assert refused.value.code == code
    assert "original is kept" in str(refused.value)


def planted(tmp_path: Path, program: str) -> Path:
    """A child of our own making; `real` in it is the module of the real one."""
    child = tmp_path / "child.py"
    child.write_text(
        "import importlib.util, os, struct, sys, threading\nhang = threading.Event().wait\n"
        f"spec = importlib.util.spec_from_file_location('real', {str(CHILD)!r})\n"
        "real = importlib.util.module_from_spec(spec); spec.loader.exec_module(real)\n"
        "into, out = sys.stdin.buffer, sys.stdout.buffer\n"
        "def asked():\n"
        "    wanted, side, _page, size = real.REQUEST.unpack(into.read(real.REQUEST.size))\n"
        "    return wanted, side, into.read(size)\n"
        "def answer(status, width, height, size, pixels=b''):\n"
        "    out.write(struct.pack('>BIIQ', status, width, height, size) + pixels); out.flush()\n"
        + program
    )
    return child


PICTURE = encoded(two_halves())


@pytest.mark.parametrize(
    "program",
    [
        "hang(60)",
        "while True: pass",
        "asked(); hang(60)",
        "asked(); answer(0, 4, 2, 32, b'half of it'); hang(60)",
        "while True: out.write(bytes(3)); out.flush(); hang(0.01)",
    ],
)
def test_a_child_that_hangs_is_ended_in_time(tmp_path: Path, program: str) -> None:
    child = planted(tmp_path, program)
    begun = time.perf_counter()
    with pytest.raises(CannotShow) as refused:
        decode_picture(PICTURE + bytes(10_000_000), longest_side=4, child=child, seconds=0.7)
    took = time.perf_counter() - begun
    assert refused.value.code == "PICTURE_TOOK_TOO_LONG"
    assert took < 3


@pytest.mark.parametrize(
    "program",
    [
        "sys.exit(0)",
        "os.abort()",
        "asked(); os._exit(3)",
        "asked(); answer(0, 4, 2, 32, b'half of it')",
        "asked(); answer(0, 4, 2, 31, bytes(31))",
        "asked(); answer(0, 4, 2, 1 << 40)",
        "asked(); answer(0, 5, 2, 40, bytes(40))",
        "asked(); answer(0, 0, 0, 0)",
        "asked(); answer(0, 4000000000, 4000000000, 4)",
        "asked(); answer(1, 4, 2, 32, bytes(32))",
        "asked(); answer(77, 0, 0, 0)",
        "print('hello ' * 10)",
        "raise SystemError",
    ],
)
def test_a_child_that_crashes_or_lies_costs_one_sentence(tmp_path: Path, program: str) -> None:
    with pytest.raises(CannotShow) as refused:
        decode_picture(PICTURE, longest_side=4, child=planted(tmp_path, program), seconds=15)
    assert refused.value.code == "PICTURE_DECODER_STOPPED"


def test_a_python_that_is_not_there_costs_one_sentence(tmp_path: Path) -> None:
    with Decoder(python=tmp_path / "none") as decoder, pytest.raises(CannotShow) as refused:
        decoder.measure(PICTURE)
    assert refused.value.code == "PICTURE_DECODER_STOPPED"


def test_a_crash_loses_only_its_own_picture(tmp_path: Path) -> None:
    """The planted child answers with its own number, and dies of a picture that says so."""
    child = planted(
        tmp_path,
        "while True:\n"
        "    _wanted, _side, data = asked()\n"
        "    if data == b'die': os._exit(1)\n"
        "    answer(0, 1, 1, 4, struct.pack('>I', os.getpid()))\n"
        "    if data == b'die later': os._exit(1)\n",
    )
    with Decoder(child=child) as decoder:

        def asked(data: bytes) -> bytes:
            return decoder.decode_picture(data, longest_side=1).rgba

        first = asked(b"good")
        assert asked(b"good") == first
        with pytest.raises(CannotShow):
            asked(b"die")
        second = asked(b"good")
        assert second != first
        assert asked(b"die later") == second
        third = asked(b"good")
        assert third not in (first, second)
        decoder.close()
        assert asked(b"good") not in (first, second, third)


def test_each_picture_has_its_own_time(tmp_path: Path) -> None:
    child = planted(
        tmp_path,
        "while True:\n    asked(); hang(0.3); answer(0, 1, 1, 4, bytes(4))\n",
    )
    with Decoder(child=child, seconds=1.2) as decoder:
        for _ in range(5):
            decoder.decode_picture(b"x", longest_side=1)


def test_closing_ends_a_picture_that_another_thread_waits_for(tmp_path: Path) -> None:
    child = planted(tmp_path, "asked(); answer(0, 1, 1, 4, bytes(4)); asked(); hang(60)")
    decoder = Decoder(child=child)
    decoder.decode_picture(b"x", longest_side=1)
    said: list[str] = []

    def wait() -> None:
        try:
            decoder.decode_picture(b"x", longest_side=1)
        except CannotShow as refused:
            said.append(refused.code)

    thread = threading.Thread(target=wait)
    thread.start()
    while not decoder.child.turn.locked():
        pass
    decoder.close()
    thread.join(10)
    assert said == ["PICTURE_DECODER_STOPPED"]


@pytest.mark.parametrize("side", [0, -1, 20_001])
def test_a_side_that_cannot_be_asked_for_is_our_own_fault(decoder: Decoder, side: int) -> None:
    with pytest.raises(ValueError, match="longest side"):
        decoder.decode_picture(PICTURE, longest_side=side)


if sys.platform != "win32":  # its processes have no such limits

    @pytest.mark.parametrize(
        ("act", "error"),
        [
            ("open('/etc/hostname')", "OSError"),
            ("os.open('/tmp/x', os.O_CREAT | os.O_WRONLY)", "OSError"),
            ("__import__('socket').socket()", "OSError"),
            ("bytearray(900 << 20)", "MemoryError"),
        ],
    )
    def test_the_child_has_given_up_its_rights(tmp_path: Path, act: str, error: str) -> None:
        child = planted(
            tmp_path,
            "import socket\nreal.prepare_libraries()\n"
            "real.give_up_rights(real.MOST_MEMORY)\nasked()\n"
            f"try:\n    {act}\nexcept {error}:\n    answer(0, 1, 1, 4, b'kept')\n"
            "else:\n    answer(0, 1, 1, 4, b'done')\n",
        )
        assert decode_picture(b"x", longest_side=1, child=child).rgba == b"kept"


def test_200_random_spoilings_never_end_the_child(decoder: Decoder) -> None:
    dice = random.Random(7)
    decoder.measure(PICTURE)
    child = decoder.child.process
    for number in range(200):
        data = bytearray(WHOLE_PNG if number % 2 else WHOLE_JPEG)
        for _ in range(dice.randrange(1, 20)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        with suppress(CannotShow):
            picture = decoder.decode_picture(bytes(data), longest_side=50)
            assert len(picture.rgba) == picture.width * picture.height * 4
        assert decoder.measure(PICTURE) == (400, 200)
    assert decoder.child.process is child


def close(found: object, wanted: tuple[int, ...]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(a - b) <= 6 for a, b in zip(found, wanted, strict=True))
