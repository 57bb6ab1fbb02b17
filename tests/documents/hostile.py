"""Text that broke other programs (trust.md §1.12, B1 to B18)."""
# ruff: noqa: E501 -- sentences as people write them

BAD_TEXTS = {
    "B1": "Smith & Sons <dept> \"quoted\" 'single' a;b &amp; &lt;",
    "B2": "She wrote <redacted>",
    "B3": "<b>PROVEN</b> and Not <strike>guilty</strike>",
    "B4": 'x<font color="white">hidden</font> <font size="0.01">tiny</font>',
    "B5": "<font color=\"[[[getattr(pow,'__globals__')['os'].system('touch canary')]]]\">x</font>",
    "B6": '<img src="C:\\Users\\Public\\x.png"/> <img src="/etc/hostname"/>',
    "B7": '<img src="\\\\127.0.0.1\\s\\x.png">',
    "B8": '<img src="http://127.0.0.1:9/x" width="10" height="10"/>',
    "B9": '<a href="javascript:app.alert(1)">go</a> <a href="file://///srv/x">there</a> https://a.example/b',
    "B10": '<b>unclosed <b><i>x</b></i> ]]> <!DOCTYPE a [<!ENTITY x "y">]> <onDraw name="x"/> &x;',
    "B12": "nul \x00 tab\there vt \x0b us \x1f nel \x85 line \u2028 par \u2029 end",
    "B13": "lone \ud83d and \udc00 surrogates",
    "B14": "\u202egnp.exe\u202c zero\u200dwidth \u200b\u2060 \ufeffmark soft\u00adhyphen \u2066iso\u2069",
    "B15": "e\u0301 and é, Straße STRASSE İi ﬁn Å Ω K",
    "B16": "👩🏽\u200d👩🏻\u200d👧 🇬🇧 🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f ❤️ 𝗵𝗮𝘁𝗲 ＡＢ 🅷🅰🆃🅴 ⓗⓐⓣⓔ",
    "B17": "مرحبا بالعالم، ہے ٹڈڑں لا إله (قوس) 123 你好 ŵŷŴŶ àèìòù łżźŻ שלום naïve Ελληνικά Русский",
    "B18": "Z" + "".join(chr(0x300 + i % 0x6F) for i in range(500)) + "algo",
    "marks": "(brackets) back\\slash \\) \\( \r\n carriage\rreturn %page <41> left 1 2 F0 9 0 0 0",
    "blank": "hidden\u2800between\u3164blanks \u034f \U000e0041\U000e0042 \ufe00\ufe01 \ue000 \U000f0000 \u0378",
}
EVERYTHING = "\n".join(BAD_TEXTS.values())
