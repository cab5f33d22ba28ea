"""Files whose parts lead back to themselves, or whose fonts are broken: their words are read all the same, and reading
comes to an end. It is done in a process of a worker, as the program does it.
"""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Callable

import pikepdf
import pytest

from app.job import Refused, SilentProgress
from app.services.imports.read_files import ReadRequest, read_requested
from app.services.processes.worker_pool import WorkerPool
from app.treaty.actors import register_of
from tests.importing import odt_files as odt
from tests.importing import word_files as word
from tests.importing.akn_files import akn_file
from tests.importing.good_files import plain_pdf
from tests.importing.pdf_files import set_in_typst

LONG = 120.0
"""Seconds: far more than any of these takes, on any machine."""


@pytest.fixture(scope="module")
def worker():
    made = WorkerPool()
    yield made
    made.close()


@pytest.fixture
def words(worker, tmp_path):
    """The words of the draft in some bytes."""

    def read(name: str, data: bytes) -> str:
        path = tmp_path / name
        path.write_bytes(data)
        wish = ReadRequest(path, register_of(()), {}, "", "", "", "")
        draft = worker.call(read_requested, wish, timeout=LONG, progress=SilentProgress(), fresh=True).draft
        return " ".join(f"{one.number} {one.heading} {one.text}" for one in draft.provisions)

    return read


def _styled(name: str, base: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/>'
        f'<w:link w:val="{base}"/></w:style>'
    )


_A = word.para(word.run("Lamps burn."), '<w:pStyle w:val="A"/>')
_NUMBERED = word.para(word.run("Lamps burn."), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
_LINKED = (
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="B"/></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
)
_LINKS = "".join(
    f'<w:style w:type="numbering" w:styleId="{name}"><w:name w:val="{name}"/>'
    f'<w:pPr><w:numPr><w:numId w:val="{number}"/></w:numPr></w:pPr></w:style>'
    for name, number in (("A", 2), ("B", 1))
)
_CITES = '<w:r><w:footnoteReference w:id="2"/></w:r>'
_FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'


@pytest.mark.parametrize(
    "data",
    [
        word.word_file(_A, styles=_styled("A", "A")),
        word.word_file(_A, styles=_styled("A", "B") + _styled("B", "C") + _styled("C", "A")),
        word.word_file(_A, styles=_styled("A", "S0") + "".join(_styled(f"S{n}", f"S{n + 1}") for n in range(3_000))),
        word.word_file(_NUMBERED, numbering=_LINKED, styles=_LINKS),
        word.word_file(
            word.para(word.run("Lamps burn.") + _CITES),
            footnotes=f'<w:footnote w:id="2">{word.para(word.run("Oil.") + _CITES)}</w:footnote>',
        ),
        word.word_file(word.para(word.run("Lamps burn.") + _FIELD * 2_000)),
        word.word_file(
            word.para(word.run("Lamps burn.")),
            extra={
                "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
                'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                'relationships/header" Target="document.xml"/></Relationships>'
            },
        ),
    ],
    ids=["own base", "bases", "long chain", "numbering", "footnote", "fields", "part"],
)  # fmt: skip
def test_word_files_that_lead_back_to_themselves(words, data):
    assert "Lamps burn." in words("circle.docx", data)


def _odt_styled(name: str, parent: str) -> str:
    return f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}"/>'


@pytest.mark.parametrize(
    "data",
    [
        odt.odt_file(
            odt.p("Lamps burn.", "A"),
            extra={
                "styles.xml": odt.document(
                    "document-styles",
                    f"<office:styles>{_odt_styled('A', 'B')}{_odt_styled('B', 'A')}</office:styles>",
                )
            },
        ),
        odt.odt_file(
            odt.p("Lamps burn." + odt.gone("c1")),
            regions=odt.region("c1", "deletion", odt.p("oil" + odt.gone("c1"))),
        ),
        odt.odt_file(odt.p('Lamps burn.<draw:object xlink:href="./."/><draw:object xlink:href="./Object 1"/>')),
    ],
    ids=["parents", "change", "object"],
)
def test_opendocuments_that_lead_back_to_themselves(words, data):
    assert "Lamps burn." in words("circle.odt", data)


def test_akoma_ntoso_that_leads_back_to_itself(words):
    notes = '<notes source="#x"><note eId="n1"><p>Oil.<noteRef href="#n1" marker="1"/></p></note></notes>'
    body = (
        '<body><article eId="a"><num>1</num><content><p>Lamps burn.<noteRef href="#n1" marker="1"/></p></content>'
        '</article><componentRef src="#a"/></body>'
    )
    assert "Lamps burn." in words("circle.xml", akn_file(body, meta=notes))


def _changed(change: Callable[[pikepdf.Pdf], None], data: bytes | None = None) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data or plain_pdf(["Lamps burn."]))) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def _draws_itself(pdf: pikepdf.Pdf) -> None:
    form = pdf.make_stream(b"/Fm Do /Fm Do q /Fm Do Q")
    form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, pikepdf.Array([0, 0, 600, 800])
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fm=form))
    page = pdf.pages[0]
    page.Resources.XObject = pikepdf.Dictionary(Fm=form)
    page.contents_add(b"/Fm Do")


def _draws_a_form_that_draws_itself(pdf: pikepdf.Pdf) -> None:
    _draws_itself(pdf)
    pdf.pages[0].Resources.XObject.Fm.write(b"/Fm Do")


def _remarks_on_itself(pdf: pikepdf.Pdf) -> None:
    note = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[1, 1, 9, 9], Contents="x")
    )
    note.Popup = note.IRT = note.Parent = note
    pdf.pages[0].Annots = pikepdf.Array([note, note])


def _is_its_own_font(pdf: pikepdf.Pdf) -> None:
    font = pdf.pages[0].Resources.Font
    own = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type0, BaseFont=pikepdf.Name.X)
    )
    own.DescendantFonts = pikepdf.Array([own])
    own.Encoding = pikepdf.Name("/Identity-H")
    font.F2 = own
    pdf.pages[0].contents_add(b"BT /F2 11 Tf 72 500 Td <00410042> Tj ET")


def _bears_itself(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj["/Resources"]
    pdf.Root.Pages.Parent = pdf.Root.Pages
    pdf.Root.Pages.Resources = pikepdf.Dictionary(
        Font=pikepdf.Dictionary(F1=pdf.make_indirect(pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )))
    )  # fmt: skip


def _follows_itself(pdf: pikepdf.Pdf) -> None:
    heading = pdf.make_indirect(pikepdf.Dictionary(Title="Lamps"))
    heading.Next = heading.First = heading.Last = heading.Parent = heading
    pdf.Root.Outlines = pdf.make_indirect(pikepdf.Dictionary(First=heading, Last=heading, Count=1))
    element = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.P))
    element.K = element.P = element
    pdf.Root.StructTreeRoot = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot, K=element))


@pytest.mark.skipif(sys.platform != "linux", reason="only there is memory bounded")
def test_a_form_that_draws_itself_thrice_ends_its_reader_and_not_the_machine(words):
    """PDFium follows it until memory is full."""
    with pytest.raises(Refused, match=r"ended before its work was done|more memory"):
        words("circle.pdf", _changed(_draws_itself))


@pytest.mark.parametrize(
    "change", [_draws_a_form_that_draws_itself, _remarks_on_itself, _bears_itself, _follows_itself]
)
def test_pdfs_that_lead_back_to_themselves(words, change):
    assert "Lamps burn." in words("circle.pdf", _changed(change))


def test_a_font_that_is_its_own_descendant_comes_to_an_end(words):
    """Its letters are none: the page is read from its picture, or refused where nothing can do that."""
    if shutil.which("tesseract"):
        assert "Lamps burn." in words("circle.pdf", _changed(_is_its_own_font))
    else:
        with pytest.raises(Refused, match="are not those that are printed"):
            words("circle.pdf", _changed(_is_its_own_font))


@pytest.mark.parametrize(
    "set_at",
    [
        "/F1 0.001 Tf 0.12 Tc 1 0 0 1 72 500 Tm",
        "/F1 11 Tf 0.00001 0 0 0.00001 72 500 Tm",
        "/F1 11 Tf 1e30 0 0 1e30 72 500 Tm",
        "/F1 11 Tf 1e38 1e38 1e38 1e38 72 500 Tm",
        "/F1 -11 Tf -1 0 0 1 72 500 Tm",
    ],
)
def test_letters_of_no_size_or_of_any_are_read(words, set_at):
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].contents_add(f"BT {set_at} (03668) Tj 0 -20 Td (glow) Tj ET".encode())

    assert "Lamps burn." in words("size.pdf", _changed(change))


def _fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Stream]:
    keys = ("/FontFile", "/FontFile2", "/FontFile3")
    holders = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]
    return [one[key] for one in holders for key in keys if key in one]


def _maps(pdf: pikepdf.Pdf) -> list[pikepdf.Stream]:
    return [one.ToUnicode for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/ToUnicode" in one]


def _program_gone(pdf: pikepdf.Pdf) -> None:
    for font in _fonts(pdf):
        font.write(b"")


def _program_cut(pdf: pikepdf.Pdf) -> None:
    for font in _fonts(pdf):
        font.write(font.read_bytes()[:400])


def _program_wild(pdf: pikepdf.Pdf) -> None:
    for font in _fonts(pdf):
        data = bytearray(font.read_bytes())
        data[200::7] = bytes([255]) * len(data[200::7])
        font.write(bytes(data))


def _map_without_end(pdf: pikepdf.Pdf) -> None:
    ranges = b"<0000> <ffff> <0041>\n" * 20_000
    for one in _maps(pdf):
        one.write(b"/Own usecmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n20000 beginbfrange\n" + ranges)


def _map_wild(pdf: pikepdf.Pdf) -> None:
    for one in _maps(pdf):
        one.write(one.read_bytes().replace(b"<", b"<<").replace(b"endbfchar", b"") + b"\xff\0(" * 500)


_LAMPS = (
    "Keepers tend their lamps by day and by night, and each of them reports every year to the meeting of the parties "
    "what was burnt in the harbours, on the islands and along the shores.\n\n"
)


@pytest.mark.parametrize("change", [_program_gone, _program_cut, _program_wild, _map_without_end, _map_wild])
def test_pdfs_with_broken_fonts_come_to_an_end_and_store_no_rubbish(words, change):
    """What is not embedded is named by the rest of the file, so that the good font beside the broken one is read."""
    page = set_in_typst(_LAMPS * 4)
    assert _fonts(pikepdf.open(io.BytesIO(page)))
    assert _maps(pikepdf.open(io.BytesIO(page)))
    refused = ""
    try:
        found = words("font.pdf", _changed(change, page))
    except Refused as why:
        found, refused = "", str(why)
    assert "Keepers tend" in found or "are not those that are printed" in refused
