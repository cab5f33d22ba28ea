r"""Bytes of a text file → text. UTF-8, UTF-16 and UTF-32 with a mark, else Windows-1252; newlines made "\\n".

It refuses what is no text. It does not look at what the text says.
"""

from __future__ import annotations

import codecs

from app.job import Refused
from app.treaty.draft import ReportLine, Severity

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes, name: str) -> tuple[str, list[ReportLine]]:
    """The text of a file and what was doubtful in reading its bytes.

    Raises Refused when it holds NUL, is damaged, or has no words.
    """
    report: list[ReportLine] = []
    encoding = next((code for mark, code in _MARKS if data.startswith(mark)), "")
    try:
        text = data.decode(encoding or "utf-8")
    except UnicodeDecodeError:
        if encoding:
            raise Refused(
                f"“{name}” is damaged: it says it is {encoding.upper()} but is not; save it again as UTF-8."
            ) from None
        text = data.decode("cp1252", errors="replace")
        report.append(
            ReportLine(
                Severity.WARNING, "The file is not UTF-8; it was read as Windows-1252, so check accents and quotes.", ""
            )
        )
        if "\ufffd" in text:
            report.append(ReportLine(Severity.WARNING, "Some bytes could not be read and are shown as �.", ""))
    if "\0" in text:
        raise Refused(
            f"“{name}” holds NUL characters, so it is not a text; choose the document itself, or save it again as text."
        )
    if not any(c.isalnum() for c in text):
        raise Refused(f"“{name}” holds no words; choose a file with the text of a draft.")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"), report
