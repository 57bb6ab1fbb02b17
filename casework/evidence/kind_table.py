"""The kinds of file we can name: words, media type, usual endings, and how their bytes begin."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KindRow:
    """`extensions`: the first is put on a saved copy; all of them may claim this kind."""

    code: str
    label: str
    mime: str
    extensions: tuple[str, ...]


_ROWS = (
    KindRow("png", "PNG picture", "image/png", ("png", "apng")),
    KindRow("jpeg", "JPEG picture", "image/jpeg", ("jpg", "jpeg", "jpe", "jfif")),
    KindRow("gif", "GIF picture", "image/gif", ("gif",)),
    KindRow("webp", "WebP picture", "image/webp", ("webp",)),
    KindRow("heic", "HEIC picture", "image/heic", ("heic", "heif")),
    KindRow("avif", "AVIF picture", "image/avif", ("avif",)),
    KindRow("bmp", "BMP picture", "image/bmp", ("bmp", "dib")),
    KindRow("tiff", "TIFF picture", "image/tiff", ("tif", "tiff")),
    KindRow("svg", "SVG drawing", "image/svg+xml", ("svg",)),
    KindRow("pdf", "PDF document", "application/pdf", ("pdf",)),
    KindRow(
        "word",
        "Word document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ("docx", "docm", "dotx", "dotm"),
    ),
    KindRow(
        "excel",
        "Excel workbook",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ("xlsx", "xlsm", "xltx", "xltm"),
    ),
    KindRow(
        "powerpoint",
        "PowerPoint presentation",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ("pptx", "pptm", "ppsx"),
    ),
    KindRow(
        "opendocument",
        "OpenDocument file",
        "application/vnd.oasis.opendocument",
        ("odt", "ods", "odp", "odg"),
    ),
    KindRow(
        "ole",
        "older Office file or Outlook message",
        "application/x-ole-storage",
        ("msg", "doc", "xls", "ppt", "pub", "vsd"),
    ),
    KindRow("onenote", "OneNote section", "application/onenote", ("one",)),
    KindRow("rtf", "RTF document", "application/rtf", ("rtf",)),
    KindRow("eml", "e-mail message", "message/rfc822", ("eml",)),
    KindRow("mhtml", "saved web page (MHTML)", "multipart/related", ("mht", "mhtml")),
    KindRow("html", "web page", "text/html", ("html", "htm", "xhtml")),
    KindRow(
        "text",
        "text",
        "text/plain",
        ("txt", "csv", "tsv", "log", "md", "json", "jsonl", "xml", "vcf", "ics", "srt", "url"),
    ),
    KindRow("mp4", "MP4 video", "video/mp4", ("mp4", "m4v", "3gp")),
    KindRow("quicktime", "QuickTime video", "video/quicktime", ("mov", "qt")),
    KindRow("matroska", "Matroska or WebM video", "video/x-matroska", ("mkv", "webm")),
    KindRow("avi", "AVI video", "video/x-msvideo", ("avi",)),
    KindRow("m4a", "M4A sound", "audio/mp4", ("m4a", "m4b")),
    KindRow("mp3", "MP3 sound", "audio/mpeg", ("mp3",)),
    KindRow("wav", "WAV sound", "audio/wav", ("wav",)),
    KindRow("ogg", "Ogg sound", "audio/ogg", ("ogg", "opus", "oga")),
    KindRow("amr", "AMR sound", "audio/amr", ("amr",)),
    KindRow("zip", "ZIP archive", "application/zip", ("zip", "wacz", "epub")),
    KindRow("warc", "saved web pages (WARC)", "application/warc", ("warc",)),
    KindRow("7z", "7-Zip archive", "application/x-7z-compressed", ("7z",)),
    KindRow("rar", "RAR archive", "application/vnd.rar", ("rar",)),
    KindRow("gzip", "gzip archive", "application/gzip", ("gz", "tgz")),
    KindRow("sqlite", "SQLite database", "application/vnd.sqlite3", ("sqlite", "db")),
    KindRow("exe", "Windows program", "application/x-msdownload", ("exe", "dll", "scr", "com")),
    KindRow("msi", "Windows installer", "application/x-msi", ("msi",)),
    KindRow("elf", "Linux program", "application/x-elf", ("elf", "so")),
    KindRow(
        "script", "script", "text/x-script", ("sh", "py", "pl", "bat", "cmd", "ps1", "vbs", "js")
    ),
    KindRow("shortcut", "Windows shortcut", "application/x-ms-shortcut", ("lnk",)),
    KindRow("unknown", "file of a kind not known here", "application/octet-stream", ()),
)

ROWS = {row.code: row for row in _ROWS}
BY_EXTENSION = {extension: row for row in _ROWS for extension in row.extensions}

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\xe4R\\{\x8c\xd8\xa7M\xae\xb1Sx\xd0)\x96\xd3", "onenote"),
    (b"\x1aE\xdf\xa3", "matroska"),
    (b"ID3", "mp3"),
    (b"\xff\xfb", "mp3"),
    (b"\xff\xf3", "mp3"),
    (b"OggS", "ogg"),
    (b"#!AMR", "amr"),
    (b"WARC/", "warc"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"\x1f\x8b\x08", "gzip"),
    (b"SQLite format 3\0", "sqlite"),
    (b"MZ", "exe"),
    (b"\x7fELF", "elf"),
    (b"L\0\0\0\x01\x14\x02\0", "shortcut"),
)
"""How files begin. All but PDF, RTF and WARC count only where the beginning is no text."""
