"""PDFs for tests whose fonts lie about their letters: what is printed stays, what the file says of it is another thing.

The texts are invented. They are set with Typst in the fonts of the program; then the tables by which a reader gets
letters from codes (ToUnicode) are written anew.
"""

import io
import random
import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import typst

from tests.importing.pdf_files import set_in_typst

RUSSIAN = """
= Статья 12

1. Каждое государство-участник представляет секретариату доклад о состоянии маяков не реже одного раза в 3 года.

2. Секретариат рассматривает полученные доклады и в течение 90 дней сообщает о них остальным участникам, которые могут
запросить у него дополнительные сведения о расположении, устройстве и обслуживании маяков, а также о расходах.

3. Конференция участников принимает решение о помощи тем государствам, чьи маяки нуждаются в ремонте, и определяет
порядок её предоставления с учётом возможностей всех сторон и мнения смотрителей.
"""
ENGLISH = """
= Article 12

1. Each Party shall report to the keeper of the lights at least once in 3 years on the state of the lamps in its
harbours, and shall say which of them were mended, which were replaced and which are no longer lit.

2. The keeper shall examine the reports within 90 days and shall inform the other Parties of them, and these may ask
for further particulars of where the lamps stand, how they are built and who looks after them.

3. The meeting of the Parties shall decide on help for those whose lamps need repair, taking into account what each of
them is able to give and what the keepers of the lights have advised.
"""
ARABIC = """
#set text(lang: "ar", dir: rtl)
المادة 12

1 - يقدم كل طرف إلى أمين المنارات تقريرا عن حالة المصابيح في موانئه مرة واحدة على الأقل كل 3 سنوات، ويبين فيه ما تم
إصلاحه وما تم استبداله وما لم يعد يعمل منها.

2 - يدرس أمين المنارات التقارير في غضون 90 يوما ويبلغ الأطراف الأخرى بها، ويجوز لهذه الأطراف أن تطلب معلومات إضافية
عن مواقع المصابيح وطريقة بنائها ومن يتولى صيانتها.

3 - يقرر اجتماع الأطراف تقديم المساعدة إلى من تحتاج مصابيحه إلى الإصلاح، مع مراعاة ما يستطيع كل طرف تقديمه.
"""

Lie = Callable[[dict[int, str]], dict[int, str]]
"""What a font says of its codes → what it is made to say."""


def shifted(by: int) -> Lie:
    """Every letter by a constant; digits, signs and spaces as they are."""
    return lambda said: {code: chr(ord(sign) + by) if sign.isalpha() else sign for code, sign in said.items()}


def permuted(said: dict[int, str]) -> dict[int, str]:
    """Letters exchanged among each other."""
    letters = sorted({sign for sign in said.values() if sign.isalpha()})
    others = letters[:]
    random.Random(4).shuffle(others)
    table = dict(zip(letters, others, strict=True))
    return {code: table.get(sign, sign) for code, sign in said.items()}


def silent(said: dict[int, str]) -> dict[int, str]:
    """No letter is said; digits, signs and spaces are."""
    return {code: sign for code, sign in said.items() if not sign.isalpha()}


def lying(text: str, lie: Lie, *, pages: tuple[int, ...] | None = None) -> bytes:
    """The PDF of a text in Typst's markup whose fonts lie; only on pages with these indices, if given."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(set_in_typst(text))) as pdf:
        fonts = [
            font
            for index, page in enumerate(pdf.pages)
            if pages is None or index in pages
            for font in page.Resources.Font.values()
        ]
        for font in {font.objgen: font for font in fonts}.values():
            said = _said(font.ToUnicode.read_bytes())
            font.ToUnicode = pdf.make_stream(_table(lie(said)))
        pdf.save(out)
    return out.getvalue()


def _said(table: bytes) -> dict[int, str]:
    found = {}
    for code, sign in re.findall(rb"^<(\w{4})> <(\w+)>$", table, re.MULTILINE):
        if code != b"0000":
            found[int(code, 16)] = bytes.fromhex(sign.decode()).decode("utf-16-be")
    return found


def _table(said: dict[int, str]) -> bytes:
    rows = [f"<{code:04X}> <{sign.encode('utf-16-be').hex().upper()}>" for code, sign in said.items()]
    blocks = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    pairs = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Lie def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{pairs}\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode("ascii")


def scanned(pdf: bytes, folder: Path, *, before: str = "") -> bytes:
    """A PDF whose pages are pictures of those of another, behind pages with the text `before`, if any.

    The pictures are written to `folder`.
    """
    names = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        names.append(f"page{len(names)}.png")
        page.render(scale=3, grayscale=True).to_pil().save(folder / names[-1])
    document.close()
    body = "#pagebreak(weak: true)\n".join(f'#image("{name}", width: 100%)\n' for name in names)
    text = (before + "\n#pagebreak()\n" if before else "") + "#set page(margin: 0pt)\n" + body
    (folder / "scanned.typ").write_text(text, "utf-8")
    return typst.compile(str(folder / "scanned.typ"), timestamp=0)
