"""Old Word files (.doc) and RTF: turned into DOCX by LibreOffice, an outside program, where it is installed, and then
read as DOCX is.

It reads neither format itself. LibreOffice gets a profile of its own that runs no macros, follows no links and has no
way to a network, and a folder of its own (`source/private_folder.py`).
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.source.private_folder import private_folder
from app.job import Refused
from app.message import Message
from app.treaty.draft import ReportLine, Severity

if TYPE_CHECKING:
    from app.importing.source.blocks import Source
    from app.importing.source.reader_options import ReaderOptions

_DOC, _RTF = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf"
_PROGRAMS = (
    "soffice",
    "libreoffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
"""Where LibreOffice is: found by its name, or where its installers for Windows and macOS put it."""
_LONG = 180.0
"""Seconds for one file; two are usual."""
_SETTINGS = (
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Writer/Content/Update", "Link", "0"),
)
_NO_NETWORK = (
    ("ooInetProxyType", "2"),
    ("ooInetHTTPProxyName", "127.0.0.1"),
    ("ooInetHTTPProxyPort", "9"),
    ("ooInetHTTPSProxyName", "127.0.0.1"),
    ("ooInetHTTPSProxyPort", "9"),
    ("ooInetNoProxy", ""),
)
"""A proxy that nobody answers at: what the settings above let through leads nowhere."""


def is_old_word(data: bytes) -> bool:
    """True for the beginning of a file of old Office programs or of RTF."""
    return data.startswith((_DOC[:4], _RTF))


def read(data: bytes, name: str, means: ReaderOptions) -> Source:
    """What the file says, by way of DOCX; the report says so.

    Raises Refused when it is no text, is protected, LibreOffice is not here or cannot read it; Cancelled.
    """
    from app.importing.docx.reader import read as read_docx

    rtf = data.startswith(_RTF)
    if not rtf and "EncryptedPackage".encode("utf-16-le") in data:
        raise Refused(
            Message(
                "“{0}” is protected by a password, which is not read; save it without one and choose that file.",
                (name,),
            )
        )
    if not rtf and "WordDocument".encode("utf-16-le") not in data:
        raise Refused(
            Message("“{0}” is an old Office file without a text; open it in its program and save it as DOCX.", (name,))
        )
    source = read_docx(_as_docx(data, name, means, rtf=rtf), name)
    told = (
        "RTF, turned into DOCX by LibreOffice; compare what matters with the original."
        if rtf
        else "An old Word file (.doc), turned into DOCX by LibreOffice; compare what matters with the original."
    )
    return replace(source, report=(ReportLine(Severity.WARNING, Message(told), ""), *source.report))


def find_libreoffice() -> str | None:
    """The command that starts LibreOffice, None where it is not installed."""
    return next((found for command in _PROGRAMS if (found := shutil.which(command))), None)


def _as_docx(data: bytes, name: str, means: ReaderOptions, *, rtf: bool) -> bytes:
    command = find_libreoffice()
    if means.programs is None or command is None:
        what = "an RTF file" if rtf else "an old Word file (.doc)"
        raise Refused(
            Message(
                "“{0}” is {1}, which is read only where LibreOffice is installed; install it, or save it as DOCX.",
                (name, what),
            )
        )
    with private_folder("office") as folder:
        given = folder / ("draft.rtf" if rtf else "draft.doc")
        given.write_bytes(data)
        profile = folder / "profile"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_settings(), "utf-8")
        filter_in = "Rich Text Format" if rtf else "MS Word 97"
        means.programs.program(
            [
                command, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nologo",
                f"--infilter={filter_in}", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(given),
            ],
            stdin=b"",
            timeout=_LONG,
            progress=means.progress,
            temporary=folder,
        )  # fmt: skip
        made = folder / "draft.docx"
        if not made.is_file():
            raise Refused(
                Message("LibreOffice could not read “{0}”; open it in its program and save it as DOCX.", (name,))
            )
        return made.read_bytes()


def _settings() -> str:
    """The settings of LibreOffice's profile, as it keeps them."""
    items = [(f"org.openoffice.Office.{path}", key, value) for path, key, value in _SETTINGS]
    items += [("org.openoffice.Inet/Settings", key, value) for key, value in _NO_NETWORK]
    lines = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{key}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, key, value in items
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        f'xmlns:xs="http://www.w3.org/2001/XMLSchema">{lines}</oor:items>'
    )
