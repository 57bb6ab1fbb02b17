"""The text of a web page or an HTML mail: its words in order, no page drawn and nothing fetched."""

import html
import re

MOST_HTML = 8_000_000
_PIECE = re.compile(r"<!--.*?-->|<[^<>]*>|[^<]+|<", re.DOTALL)
_TAG = re.compile(r"</?\s*([A-Za-z][A-Za-z0-9:-]*)")
_ATTRIBUTE = re.compile(r"""([A-Za-z:-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""")
_UNSEEN = frozenset(("script", "style", "template", "noscript", "svg", "math"))
_BREAKS = frozenset(
    (
        *("p", "br", "div", "tr", "li", "table", "section", "article", "header", "footer"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "dd", "pre", "hr"),
        *("body", "html", "form", "aside", "main", "nav", "figure", "figcaption", "address"),
        *("title", "blockquote"),
    )
)


class Page:
    """What was found in a page: `text`, `title`, named `meta` values, what it fetches or runs."""

    def __init__(self, source: str) -> None:
        self.title = ""
        self.meta: dict[str, str] = {}
        self.canonical = ""
        self.fetches = False
        self.runs = False
        self._words: list[str] = []
        self._skipping = ""
        self._in_title = False
        self.is_cut = len(source) > MOST_HTML
        for piece in _PIECE.findall(_without_open_comment(source[:MOST_HTML])):
            self._take(piece)

    @property
    def text(self) -> str:
        """The words, a line to a block; blank lines never follow each other."""
        lines = (" ".join(line.split()) for line in "".join(self._words).split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

    def _take(self, piece: str) -> None:
        tag = _TAG.match(piece) if piece.startswith("<") else None
        if tag is not None:
            self._tag(tag[1].lower(), piece)
        elif not self._skipping and not piece.startswith("<!"):
            words = html.unescape(piece)
            if self._in_title:
                self.title += words
            else:
                self._words.append(words.replace("\n", " "))

    def _tag(self, name: str, piece: str) -> None:
        is_end = piece.startswith("</")
        if self._skipping:
            if is_end and name == self._skipping:
                self._skipping = ""
            return
        if name in _UNSEEN and not is_end and not piece.endswith("/>"):
            self._skipping = name
        if name in ("script", "form", "iframe", "object", "embed"):
            self.runs = True
        self._in_title = name == "title" and not is_end and not self.title
        if name in _BREAKS:
            self._words.append("\n")
        elif name in ("td", "th"):
            self._words.append(" ")
        if not is_end:
            self._named(name, piece)

    def _named(self, name: str, piece: str) -> None:
        if name not in ("meta", "link", "img", "iframe", "script", "base", "a", "video", "source"):
            return
        values = {
            key.lower(): html.unescape(value.strip("\"'"))
            for key, value in _ATTRIBUTE.findall(piece[:20_000])
        }
        if name == "meta":
            key = values.get("property") or values.get("name") or values.get("itemprop", "")
            self.meta.setdefault(key.lower(), values.get("content", ""))
        elif name == "link" and values.get("rel", "").lower() == "canonical":
            self.canonical = self.canonical or values.get("href", "")
        elif name == "img" and (alt := values.get("alt", "").strip()):
            self._words.append(f" [picture: {alt}] ")
        if name != "a" and values.get("src", "").lower().startswith(("http:", "https:", "//")):
            self.fetches = True


def _without_open_comment(source: str) -> str:
    """A comment that never ends would make every later '<!--' look for its end again."""
    last = source.rfind("<!--")
    return source if last < 0 or "-->" in source[last:] else source[:last]
