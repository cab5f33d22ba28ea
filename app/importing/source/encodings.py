r"""Bytes of a text file → text. UTF-8, UTF-16 and UTF-32 with a mark, else the older encoding of the six languages in
which its words are words (`letter_model`); newlines made "\\n".

It refuses what is no text, or in no encoding that it knows: nothing is kept whose letters are not those written.
"""

from __future__ import annotations

import codecs
import re

from app.importing.source.letter_model import LIKELY, likeness
from app.job import Refused
from app.message import Message
from app.treaty.draft import ReportLine, Severity

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LATIN = ("en", "fr", "es")
_ALPHABETS = (
    ("cp1252", "Windows-1252", _LATIN),
    ("mac-roman", "Mac OS Roman", _LATIN),
    ("cp850", "DOS-850", _LATIN),
    ("cp1251", "Windows-1251", ("ru",)),
    ("koi8-r", "KOI8-R", ("ru",)),
    ("cp866", "DOS-866", ("ru",)),
    ("iso-8859-5", "ISO 8859-5", ("ru",)),
    ("cp1256", "Windows-1256", ("ar",)),
    ("iso-8859-6", "ISO 8859-6", ("ar",)),
)
"""(codec, its name for a reader, languages that are written in it). Of two that are as likely the first is taken."""
_CHINESE = (("gb18030", "GB 18030"), ("big5", "Big5"))
_LOOKED_AT = 30_000
"""Bytes by which the encoding is told."""
_HALF = 0.5
"""Of the pairs of letters that are not all ASCII, the least share that is common where a Latin encoding is the right
one: .62 and more in real treaties, and hardly ever a third in another encoding. For other letters it is `LIKELY`.
"""
_FEW, _ENOUGH = 4, 60
"""Pairs below which their share is chance, and from which on an unlikely text is none."""
_NO_LANGUAGE = 0.2
"""Below this share of common pairs Windows-1252 is not what the text was written in, whatever its language."""
_MOST_SIGNS = 0.2
"""The share of quotation marks, dashes and other such signs of Windows-1252 that no text reaches."""
_WORD = re.compile(r"[^\W\d_]+")
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f]")
_SOME_CONTROLS, _MOST_CONTROLS = 2, 0.01
"""How many controls a text may have by accident, and the share of them from which on bytes are no text."""


def decode_text(data: bytes, name: str) -> tuple[str, list[ReportLine]]:
    """The text of a file and what was doubtful in reading its bytes.

    Raises Refused when it holds NUL, is damaged, is in no encoding that is known here, or has no words.
    """
    report: list[ReportLine] = []
    encoding = next((code for mark, code in _MARKS if data.startswith(mark)), "")
    try:
        text = data.decode(encoding or "utf-8")
    except UnicodeDecodeError:
        if encoding:
            raise Refused(
                Message(
                    "“{0}” is damaged: it says it is {1} but is not; save it again as UTF-8.", (name, encoding.upper())
                )
            ) from None
        text, report = _older(data, name)
    if "\0" in text:
        raise Refused(
            Message(
                "“{0}” holds NUL characters, so it is not a text; choose the document itself, or save it again as "
                "text.",
                (name,),
            )
        )
    if len(_CONTROL.findall(text)) > max(_SOME_CONTROLS, _MOST_CONTROLS * len(text)):
        raise unknown_encoding(name)
    if not any(c.isalnum() for c in text):
        raise Refused(Message("“{0}” holds no words; choose a file with the text of a draft.", (name,)))
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"), report


def _older(data: bytes, name: str) -> tuple[str, list[ReportLine]]:
    """The text of a file that is not UTF-8. Raises Refused when no known encoding makes words of it."""
    codec, called = _found(data[:_LOOKED_AT], name)
    text = data.decode(codec, errors="replace")
    told = Message("The file is not UTF-8; it was read as {encoding}, so check accents and quotes.", (called,))
    report = [ReportLine(Severity.WARNING, told, "")]
    if "\ufffd" in text:
        unread = Message("Some bytes could not be read and are shown as �.")
        report.append(ReportLine(Severity.WARNING, unread, ""))
    return text, report


def _found(data: bytes, name: str) -> tuple[str, str]:
    """The older encoding in which the words with other letters than those of ASCII are words of a language."""
    likely: list[tuple[float, int, str, str]] = []
    for order, (codec, called, languages) in enumerate(_ALPHABETS):
        pairs = (word[n : n + 2] for word in _words(data, codec) for n in range(len(word) - 1))
        found = likeness(" ".join(pair for pair in pairs if not pair.isascii()), languages)
        if found.share >= (_HALF if languages is _LATIN else LIKELY) and found.pairs >= _FEW:
            likely.append((found.share * found.pairs, -order, codec, called))
    if likely:
        _, _, codec, called = max(likely)
        return codec, called
    for codec, called in _CHINESE:
        found = likeness(" ".join(_words(data, codec)), _LATIN)
        if found.language == "zh" and found.likely and found.pairs >= _FEW:
            return codec, called
    western, text = likeness(" ".join(_words(data, "cp1252")), _LATIN), data.decode("cp1252", errors="replace")
    signs = sum(sign > "\x7f" and not sign.isalnum() and not sign.isspace() for sign in text)
    if (western.share < _NO_LANGUAGE and western.pairs >= _ENOUGH) or signs > _MOST_SIGNS * len(text):
        raise unknown_encoding(name)
    return "cp1252", "Windows-1252"


def _words(data: bytes, codec: str) -> list[str]:
    """The words with other letters than those of ASCII, read in an encoding."""
    return [word for word in _WORD.findall(data.decode(codec, errors="replace")) if not word.isascii()]


def unknown_encoding(name: str) -> Refused:
    """The refusal of a text whose encoding nobody here reads."""
    return Refused(
        Message(
            "“{0}” is no text, or in no encoding that is known here; choose a DOCX or PDF, or save it again as UTF-8.",
            (name,),
        )
    )
