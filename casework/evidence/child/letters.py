"""The codes of letters that a child knows: loaded before it gives up files, and no others."""

import codecs
import encodings
from encodings.aliases import aliases

CODES = (
    *("utf_8", "utf_8_sig", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "ascii", "utf_7"),
    *("latin_1", "iso8859_2", "iso8859_5", "iso8859_6", "iso8859_7", "iso8859_8", "iso8859_9"),
    *("iso8859_14", "iso8859_15", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255"),
    *("cp1256", "cp1257", "cp1258", "koi8_r", "koi8_u", "mac_roman", "cp437", "cp850", "gb2312"),
    *("gbk", "gb18030", "big5", "shift_jis", "cp932", "iso2022_jp", "euc_jp", "euc_kr", "cp949"),
    *("raw_unicode_escape", "base64_codec", "idna", "punycode"),
)


def load_codes() -> None:
    """Load CODES; from then on a name that is not among them is no code, and opens no file."""
    known = {code: codecs.lookup(code) for code in CODES}

    def search(name: str) -> codecs.CodecInfo | None:
        plain = encodings.normalize_encoding(name).lower().replace("-", "_")
        return known.get(aliases.get(plain, plain))

    codecs.unregister(encodings.search_function)
    codecs.register(search)
