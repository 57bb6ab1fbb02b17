"""Files that mean harm: each is listed or refused with its sentence, and the next one is read."""

import random
import socket
import time
from collections.abc import Iterator

import pytest

from casework.evidence.decoder import Decoder
from casework.evidence.kind_table import ROWS as KINDS
from casework.evidence.kinds import recognise
from casework.evidence.problems import CannotRead, CannotShow
from casework.evidence.reader import Reader
from casework.evidence.reading import Reading
from tests.evidence.samples import exports, outlook, papers, pictures
from tests.evidence.samples.each_format import MORE, ROWS
from tests.hostile import spoilt_archives as archives
from tests.hostile import spoilt_files as files
from tests.hostile.sentences import BOMB, FETCHES, SENTENCES

HONEST = {"read", "FILE_DAMAGED", "FILE_TOO_LARGE_TO_READ", "FILE_LOCKED"}


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(seconds=10) as reader:
        yield reader


def read(reader: Reader, data: bytes, name: str = "") -> Reading:
    return reader.read(data, recognise(data[:65_536], name).code)


def outcome(reader: Reader, data: bytes, kind: str) -> str:
    """'read', or the code of why not. That the child had to stop is never an answer here."""
    said = "read"
    try:
        reader.read(data, kind)
    except CannotRead as refused:
        said = str(refused.code)
    assert said in HONEST, (kind, said)
    return said


@pytest.mark.parametrize("what", SENTENCES)
def test_it_says_what_is_wrong(reader: Reader, what: str) -> None:
    make, sentence = SENTENCES[what]
    begun = time.perf_counter()
    assert sentence in read(reader, make()).warnings
    assert time.perf_counter() - begun < 8


def test_what_is_locked_or_swells_is_not_taken_out(reader: Reader) -> None:
    for data, number, code in (
        (archives.bomb(), 0, "FILE_TOO_LARGE_TO_READ"),
        (archives.locked(), 1, "FILE_LOCKED"),
        (archives.lying_size(), 0, "FILE_DAMAGED"),
    ):
        assert read(reader, data).members
        with pytest.raises(CannotRead) as refused:
            reader.member(data, "zip", number)
        assert refused.value.code == code
    assert reader.member(archives.locked(), "zip", 0) == b"in the open"


def test_an_archive_in_an_archive_is_taken_out_one_step_at_a_time(reader: Reader) -> None:
    data = archives.nested_bomb()
    for number in range(5, -1, -1):
        reading = read(reader, data)
        assert [one.path for one in reading.members] == [f"{number}.zip"]
        data = reader.member(data, "zip", 0)
    assert BOMB in read(reader, data).warnings


def test_names_are_fit_to_be_shown(reader: Reader) -> None:
    reading = read(reader, archives.odd_names())
    paths = [one.path for one in reading.members]
    assert paths[:5] == ["etc/passwd", "abs/olute.txt", "Windows/x.dll", "srv/share/y",
                         "photo[RLO]gpj.exe"]  # fmt: skip
    assert all(".." not in path and not path.startswith("/") for path in paths)
    assert max(map(len, paths)) <= 500
    assert read(reader, archives.with_nul_in_name()).members[0].path == "a[U+0000]b.txt"


def test_the_name_in_a_packed_files_head_is_passed_over(reader: Reader) -> None:
    reading = read(reader, archives.named_gzip())
    assert "cron" not in str(reading.facts[1:2])
    assert not reading.members


def test_what_a_packed_archive_swells_to_is_counted(reader: Reader) -> None:
    reading = read(reader, archives.gzip_bomb())
    assert reading.members[0].size == 100_000_000
    assert outcome(reader, archives.named_gzip(bytes(120 << 20)), "gzip") == "read"


def test_entities_are_not_unfolded(reader: Reader) -> None:
    reading = read(reader, exports.zipped(archives.laughing("")))
    assert reading.text == "&l9; &e; said"
    assert dict(reading.facts)["Author"] == "&e;"


def test_mails_are_read_within_limits(reader: Reader) -> None:
    crowded = read(reader, files.crowded_mail())
    assert len(crowded.members) == 5_000
    assert reader.member(files.crowded_mail(), "eml", 4_999) == b"a"
    assert read(reader, files.mail_in_mail()).members[0].path == "attached message.eml"
    assert read(reader, files.mail_of_lies()).text == "Café"
    assert dict(read(reader, files.deep_mail()).facts)["Subject"] == "x"
    heads = read(reader, files.huge_heads())
    assert heads.text == "the words"
    assert len(heads.facts) < 30


def test_odd_pictures_and_messages_are_read_or_refused(reader: Reader) -> None:
    begun = time.perf_counter()
    assert dict(read(reader, files.gif_of_many_frames()).facts)["Size"] == "1 × 1 pixels"
    assert len(read(reader, files.jpeg_of_many_tags()).facts) < 30
    assert dict(read(reader, files.png_of(50_000, 50_000)).facts)["Size"] == (
        "50,000 × 50,000 pixels"
    )
    for data in (files.looping_message(), files.looping_chain(), b"", b"\0", papers.pdf()[:9]):
        outcome(reader, data, recognise(data, "").code)
    assert time.perf_counter() - begun < 8


def test_a_heic_whose_items_have_odd_names_is_refused_and_ends_no_child(reader: Reader) -> None:
    whole = pictures.phone_heic()
    at = whole.index(b"Exif")
    spoilt = whole[:at] + b"Exi\xae" + whole[at + 4 :]
    assert outcome(reader, spoilt, "heic") == "FILE_DAMAGED"
    with Decoder() as decoder, pytest.raises(CannotShow) as refused:
        decoder.measure(spoilt)
    assert "damaged" in refused.value.sentence


def test_a_locked_pdf_asks_for_a_copy_without_its_password(reader: Reader) -> None:
    with pytest.raises(CannotRead) as refused:
        read(reader, papers.pdf(password="the secret"))
    assert refused.value.sentence.startswith("This file is locked with a password")


def test_nothing_is_fetched(reader: Reader) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        page = files.page_that_fetches(address)
        mail = files.HEAD + b"Content-Type: text/html\r\n\r\n" + page
        template = exports.zipped(
            {
                "word/document.xml": "<w:document><w:t>the words</w:t></w:document>",
                "word/_rels/settings.xml.rels": '<Relationship Type="x/attachedTemplate" '
                f'Target="{address}/a.dotm" TargetMode="External"/>',
            }
        )
        for data in (page, mail, files.drawing_that_fetches(address), outlook.msg(html=page)):
            reading = read(reader, data)
            assert FETCHES in reading.warnings
            assert "the words" in reading.text or address in reading.text
        assert read(reader, template).warnings
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.parametrize("what", [*ROWS, *MORE])
def test_a_file_cut_or_spoilt_anywhere_costs_at_most_itself(reader: Reader, what: str) -> None:
    data, name, kind, *_expected = (ROWS | MORE)[what]()
    chance = random.Random(what)
    lengths = {0, 1, 7, 8, 64, len(data) - 1, *(len(data) * part // 12 for part in range(12))}
    for length in sorted(lengths):
        outcome(reader, data[:length], kind)
    for _number in range(25):
        spoilt = bytearray(data)
        for _change in range(chance.randint(1, 4)):
            spoilt[chance.randrange(len(data))] = chance.randrange(256)
        outcome(reader, bytes(spoilt), kind)
    assert outcome(reader, data, kind) == "read", name


def test_a_file_that_lies_about_its_kind_is_read_as_what_it_is(reader: Reader) -> None:
    """And a reader that is given another kind's bytes refuses or reads them, and lives."""
    samples = [make()[0] for make in (ROWS | MORE).values()][::3]
    for data in samples:
        for kind in KINDS:
            outcome(reader, data, kind)
    lie = recognise(b"MZ\x90\0\3\0\0\0", "photo.jpg")
    assert (lie.code, lie.claims) == ("exe", "JPEG picture")
