"""PDFs set with Typst for tests: real lines through words, notes at the foot of pages, columns, running heads."""

import io

import pikepdf
import typst

from app.exporting.pdf.fonts import installed_fonts

_STOCK = (
    "parties", "keepers", "lamps", "harbours", "signals", "records", "meetings", "reports", "members", "vessels",
    "islands", "stations", "lights", "shores", "oils", "wicks", "towers",
)  # fmt: skip


def set_in_typst(text: str, *, hyphenate: bool = False) -> bytes:
    """The PDF of a text in Typst's markup, in the fonts of the program."""
    fonts = installed_fonts()
    families = ", ".join(f'"{family}"' for family in fonts.families)
    hyphens = "true" if hyphenate else "false"
    head = f'#set text(font: ({families},), size: 10pt, hyphenate: {hyphens}, lang: "en")\n'
    return typst.compile(
        (head + text).encode("utf-8"),
        font_paths=[str(folder) for folder in fonts.folders],
        ignore_system_fonts=True,
        timestamp=0,
    )


def locked(pdf: bytes, password: str) -> bytes:
    """The same PDF under a password."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out, encryption=pikepdf.Encryption(user=password, owner=password + "-owner"))
    return out.getvalue()


def words(number: int, *, first: str = "The") -> str:
    """A sentence of so many invented words that says something else for each number."""
    step = (3, 5, 7, 9, 11, 13)[number % 6]
    return first + " " + " ".join(_STOCK[(at * step + number) % len(_STOCK)] for at in range(number)) + "."
