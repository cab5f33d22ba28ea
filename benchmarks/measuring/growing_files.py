"""Makes files of one shape and any size, such as no treaty has and an enemy or a broken program may write.

It makes them; what they cost is measured elsewhere. The same number gives the same file.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from random import Random

_WORDS = [
    "keeper",
    "shall",
    "light",
    "every",
    "lamp",
    "along",
    "the",
    "northern",
    "mole",
    "and",
    "report",
    "to",
    "harbour",
    "council",
    "in",
    "writing",
    "within",
    "ten",
    "days",
]
_CHINESE = "各缔约国应采取措施保护灯塔"
_ARABIC = ["تتخذ", "كل", "دولة", "طرف", "ما", "يلزم", "من", "تدابير"]
_TABLE = "| a | b |\n|---|---|\n"
_NUMBERED = (
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="{0}"/><w:numId w:val="{1}"/></w:numPr></w:pPr><w:r><w:t>{2}</w:t></w:r></w:p>'
)
_BOLD = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{0} </w:t></w:r>'
_NAMES = ("Kenya", "Ghana", "Peru", "Japan", "India", "Norway")
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_SECOND = 500_009
"""What the seed of the second file is apart from that of the first: all words are others."""

Shape = tuple[str, int, Callable[[int, Random], str]]
"""The ending of the file, how many parts make it some hundred kilobytes, and its text (for Word, its body)."""


def _phrase(words: int, chance: Random) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(words))


def _paragraphs(part: Callable[[int, Random], str]) -> Callable[[int, Random], str]:
    """A text of an article and so many paragraphs of one form."""
    return lambda count, chance: "\n\n".join(["Article 1", *(part(n, chance) for n in range(1, count + 1))])


def _one_paragraph(part: Callable[[int, Random], str], between: str = " ") -> Callable[[int, Random], str]:
    """A text of one paragraph of so many parts of one form."""
    return lambda count, chance: "Article 1\n\n1. " + between.join(part(n, chance) for n in range(count)) + "."


def _word(part: Callable[[int, Random], str]) -> Callable[[int, Random], str]:
    return lambda count, chance: "".join([_run_of("Article 1"), *(part(n, chance) for n in range(1, count + 1))])


def _run_of(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def _tracked(number: int, chance: Random) -> str:
    """A tracked insertion and a tracked deletion."""
    came, gone = _phrase(1, chance), _phrase(1, chance)
    author = chance.choice(_NAMES)
    return (
        f'<w:ins w:id="{2 * number}" w:author="{author}"><w:r><w:t xml:space="preserve">{came} </w:t></w:r></w:ins>'
        f'<w:del w:id="{2 * number + 1}" w:author="{author}"><w:r><w:delText xml:space="preserve">{gone} </w:delText>'
        "</w:r></w:del>"
    )


def _article(number: int, chance: Random) -> str:
    return f"{chance.randint(1, 90)}"


SHAPES: Mapping[str, Shape] = {
    "articles without words": (".txt", 20_000, lambda n, _: "\n\n".join(f"Article {one}" for one in range(1, n + 1))),
    "paragraphs of one word": (".txt", 12_000, _paragraphs(lambda n, chance: chance.choice(_WORDS))),
    "the same word, numbered": (".txt", 12_000, _paragraphs(lambda n, _: f"{n}. Lamps.")),
    "items of one list": (".txt", 6_000, _paragraphs(lambda n, chance: f"({chr(97 + n % 26)}) {_phrase(6, chance)};")),
    "options": (".txt", 3_000, _paragraphs(lambda n, c: f"Option {n}: [{_phrase(4, c)}][OR][{_phrase(4, c)}]")),
    "citations": (
        ".txt",
        2_000,
        _paragraphs(
            lambda n, c: (
                f"{n}. Subject to articles {_article(n, c)}, {_article(n, c)} to {_article(n, c)} and paragraph "
                f"{_article(n, c)} (a) of article {_article(n, c)} of this Convention."
            )
        ),
    ),
    "phrases of one sentence": (".txt", 8_000, _one_paragraph(lambda n, chance: _phrase(3, chance), "; ")),
    "one sentence after another": (".txt", 6_000, _one_paragraph(lambda n, c: _phrase(5, c).capitalize(), ". ")),
    "brackets with names, one paragraph": (
        ".txt",
        3_000,
        _one_paragraph(lambda n, c: f"[{_phrase(1, c)}: {c.choice(_NAMES)}, {c.choice(_NAMES)}]"),
    ),
    "brackets, one paragraph": (".txt", 8_000, _one_paragraph(lambda n, c: f"[{_phrase(2, c)}]")),
    "names behind dashes": (
        ".txt",
        3_000,
        _one_paragraph(lambda n, c: f"[{_phrase(2, c)} – {c.choice(_NAMES)}; {c.choice(_NAMES)} delete]"),
    ),
    "parentheses": (".txt", 8_000, _one_paragraph(lambda n, c: f"({c.choice(_NAMES)}: {_phrase(1, c)})")),
    "words of some alone": (".txt", 5_000, _one_paragraph(lambda n, c: f"{_phrase(3, c)} ({c.choice(_NAMES)} only)")),
    "heads": (".txt", 4_000, _paragraphs(lambda n, c: f"{c.choice(_NAMES)}\n\n{n % 90 + 1}. {_phrase(6, c)}.")),
    "names of one head": (".txt", 12_000, _one_paragraph(lambda n, c: c.choice(_NAMES), ", ")),
    "what each said": (
        ".txt",
        3_000,
        _one_paragraph(
            lambda n, c: f"{c.choice(_NAMES)} proposed to delete “{_phrase(2, c)}” in article {n % 90 + 1}."
        ),
    ),
    "quotations": (".txt", 8_000, _one_paragraph(lambda n, c: f"“{_phrase(2, c)}”")),
    "notes": (".txt", 3_000, _paragraphs(lambda n, c: f"{n}. {_phrase(5, c)}[^{n}]\n\n[^{n}]: {_phrase(4, c)}")),
    "definitions": (".txt", 3_000, _paragraphs(lambda n, c: f"({n}) “{_phrase(2, c)}” means {_phrase(5, c)};")),
    "amounts and dates": (
        ".txt",
        6_000,
        _one_paragraph(
            lambda n, c: f"{c.randint(1, 999)} lamps on {c.randint(1, 28)} May {c.randint(1900, 2030)}", ", "
        ),
    ),
    "Chinese without stops": (".txt", 40_000, lambda n, c: "第一条\n\n一、" + "".join(c.choices(_CHINESE, k=n))),
    "Arabic": (".txt", 8_000, lambda n, c: "المادة 1\n\n1- " + " ".join(c.choices(_ARABIC, k=n))),
    "a table": (
        ".md",
        5_000,
        lambda n, c: _TABLE + "\n".join(f"| {_phrase(3, c)} | {c.choice(_NAMES)} |" for _ in range(n)),
    ),
    "a deep list": (
        ".md",
        2_000,
        lambda n, c: "\n".join("  " * min(one, 60) + f"- {_phrase(2, c)}" for one in range(n)),
    ),
    "emphasis without end": (".md", 8_000, lambda n, c: "".join(f"*{_phrase(1, c)} **b _c " for _ in range(n))),
    "requests": (
        ".txt",
        1_500,
        _paragraphs(
            lambda n, c: (
                f"Article {n % 60 + 1}\n\n{c.choice(_NAMES)}: replace “{_phrase(3, c)}” with “{_phrase(3, c)}”."
            )
        ),
    ),
    "Word: runs": (
        ".docx",
        15_000,
        lambda n, c: "<w:p>" + "".join(_BOLD.format(_phrase(1, c)) for _ in range(n)) + "</w:p>",
    ),
    "Word: numbered by itself": (".docx", 5_000, _word(lambda n, c: _NUMBERED.format(n % 9, n % 50, _phrase(3, c)))),
    "Word: tracked, one paragraph": (
        ".docx",
        4_000,
        lambda n, c: "<w:p>" + "".join(_tracked(one, c) for one in range(n)) + "</w:p>",
    ),
    "Word: tracked, many paragraphs": (
        ".docx",
        4_000,
        _word(
            lambda n, c: f'<w:p><w:r><w:t xml:space="preserve">{n}. {_phrase(3, c)} </w:t></w:r>{_tracked(n, c)}</w:p>'
        ),
    ),
}


def make_growing_file(shape: str, count: int, folder: Path, *, second: bool = False, actor: str = "") -> Path:
    """Write a file of a shape with so many parts, or its counterpart with other words; as a paper of an actor, whose
    name heads it, where one is given. Returns where it is.
    """
    ending, _, text = SHAPES[shape]
    words = text(count, Random(count + second * _SECOND))
    file = folder / f"{'paper' if actor else 'newer' if second else 'older'}{ending}"
    if ending == ".docx":
        head = f"<w:p><w:r><w:t>{actor}</w:t></w:r></w:p>" if actor else ""
        file.write_bytes(_word_file(head + words))
    else:
        file.write_text(f"{actor}\n\n{words}" if actor else words, encoding="utf-8")
    return file


def _word_file(body: str) -> bytes:
    """A Word file with a body and nothing else."""
    out, head = BytesIO(), '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "[Content_Types].xml",
            f'{head}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_KIND}"/></Types>',
        )
        package.writestr(
            "_rels/.rels",
            f'{head}<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{_OFFICE}" Target="word/document.xml"/></Relationships>',
        )
        package.writestr("word/document.xml", f'{head}<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>')
    return out.getvalue()
