"""Mutants of PDFs: an object or the instructions of a page changed, so that the file still opens.

A mutant follows from the good file and the `Random` given; of a long file only some pages are kept.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pikepdf

if TYPE_CHECKING:
    from random import Random

_PAGES = 2
_NUMBERS = ("0", "-1", "1", "99999999999", "-99999999999", "0.0000001", "1e9", "3.4e38", "--1", "NaN", "65536")
_NUMBER = re.compile(rb"(?<![\w#])-?\d+\.?\d*")


def shortened(data: bytes, random: Random) -> bytes:
    """Some pages of a PDF, or the whole of a short one."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if len(pdf.pages) <= _PAGES:
            return data
        first = random.randrange(len(pdf.pages) - _PAGES + 1)
        del pdf.pages[first + _PAGES :]
        del pdf.pages[:first]
        pdf.remove_unreferenced_resources()
        out = io.BytesIO()
        pdf.save(out, static_id=True)
    return out.getvalue()


def pdf_mutant(data: bytes, random: Random) -> bytes:
    """A mutant of the PDF whose bytes are `data`."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for _ in range(random.choice((1, 1, 2, 4, 8))):
            if random.random() < 0.4:
                _instructions(pdf, random)
            else:
                _object(pdf, random)
        out = io.BytesIO()
        pdf.save(out, static_id=True, fix_metadata_version=False)
    return out.getvalue()


def _instructions(pdf: pikepdf.Pdf, random: Random) -> None:
    """Some of what a page, a font or a form draws."""
    streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
    if not streams:
        return
    stream = random.choice(streams)
    try:
        content = bytearray(stream.read_bytes())
    except pikepdf.PdfError:
        return
    for _ in range(random.choice((1, 2, 10))):
        at = random.randrange(len(content) + 1)
        match random.randrange(5):
            case 0 if found := list(_NUMBER.finditer(bytes(content[at : at + 4_000]))):
                one = random.choice(found)
                content[at + one.start() : at + one.end()] = random.choice(_NUMBERS).encode()
            case 1:
                del content[at : at + random.choice((1, 10, 200))]
            case 2:
                content[at:at] = content[at : at + random.choice((10, 400))] * random.choice((1, 3, 50))
            case 3:
                content[at:at] = random.choice((b" q ", b" Q ", b" BT ", b" ET ", b" ( ", b" [ ", b" << ", b" EI "))
            case _ if at < len(content):
                content[at] = random.randrange(256)
    stream.write(bytes(content))


def _object(pdf: pikepdf.Pdf, random: Random) -> None:
    """An entry of a dictionary lost, exchanged with another, made a strange value, or led round in a circle."""
    holders = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary | pikepdf.Stream)]
    one, other = random.choice(holders), random.choice(holders)
    keys = [key for key in one if key != "/Length"]
    if not keys:
        return
    key = random.choice(keys)
    match random.randrange(5):
        case 0:
            del one[key]
        case 1:
            there = [name for name in other if name != "/Length"]
            if there:
                one[key] = other[random.choice(there)]
        case 2:
            one[key] = other
        case 3:
            one[key] = one
        case _:
            one[key] = _value(pdf, random)


def _value(pdf: pikepdf.Pdf, random: Random) -> object:
    return random.choice(
        (
            0, -1, 2**31 - 1, -(2**31), 90, 45, True, pikepdf.String("\u202e"), pikepdf.String("x" * 9_000),
            pikepdf.Name("/Nothing"), pikepdf.Array([]), pikepdf.Array([0, 0, 0, 0]), pikepdf.Dictionary(),
            pikepdf.Array([-(2**31), -(2**31), 2**31 - 1, 2**31 - 1]), pikepdf.Array([pdf.Root] * 5), pdf.Root,
            pikepdf.Array([1, 2, 3, 4, 5, 6, 7]),
        )
    )  # fmt: skip
