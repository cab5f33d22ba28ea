"""What `unchanged.py` asks of the program: the sample, pairs of real documents in six languages, and refusals.

Only words of the command line stand here; `told.py` makes the calls. A new verb, option or format gets a line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring.told import ROOT, Call, Tables, Walk

CORPUS = ROOT.parent / "shared" / "corpus"
LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
LAYOUTS = ("side-by-side", "one-column", "final", "list")
FORMATS = ("json", "pdf", "html", "docx", "xlsx", "csv", "md", "akn")
_DRAFTS = ("zero.txt", "rev1.txt", "rev2.docx", "final.md")
_MORE = ("actors.json", "proposals-on-zero.txt", "proposals-on-rev2.csv", "sample.toml")
_S = "sample.travaux"
_SECTIONS = ("index", "fate", "unattributed", "silent", "notes", "private-notes")
VERBS = (
    *(
        "show",
        "compare",
        "silent",
        "trace",
        "life",
        "columns",
        "brief",
        "concordance",
        "scope",
        "precedents",
        "actors",
        "import",
        "instruments",
        "paste",
    ),
    *(
        "profile",
        "inspect",
        "proposals",
        "propose",
        "authors",
        "confirm",
        "fate",
        "positions",
        "status",
        "dashboard",
        "sides",
        "book",
        "notes",
    ),
    *(
        "merge",
        "conflicts",
        "share",
        "info",
        "metadata",
        "sample",
        "check",
        "copy",
        "lock",
        "unlock",
        "restore",
        "open",
    ),
    "licences",
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two real documents, in the order of time; `at` is a provision that one of them has."""

    name: str
    older: str
    newer: str
    evidence: str = ""
    at: str = "Article 5"
    layouts: tuple[str, ...] = LAYOUTS
    labels: str = "en"
    lean: bool = False
    """Long, so that it is asked less: what the others show as well."""

    @property
    def files(self) -> list[str]:
        """What of the corpus it needs."""
        return [one for one in (self.older, self.newer, self.evidence) if one]


_AGREEMENT = "un-agreement-languages/bbnj-agreement-2023"
_RP = "docx-tracked/RP/RP011-Multiple-Deleted-Rows"
PAIRS = (
    Pair("bbnj", "bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt",
         "bbnj/2022-08-01_textual-proposals-by-delegations_part-I-and-II.txt"),
    Pair("plastics", "plastics/03_zerodraft.pdf", "plastics/04_revised_zero_draft.pdf", at="Part I, Article 1",
         layouts=("side-by-side",), lean=True),
    Pair("agreement-ru", f"{_AGREEMENT}-ru/2023-06-19/original.pdf", f"{_AGREEMENT}-ru/2023-06-19/text.txt",
         at="Статья 5", layouts=("side-by-side", "final"), labels="ru", lean=True),
    Pair("web-zh", "web/open-treaties-vclt.html", "web/open-treaties-uncac.html", at="第五條",
         layouts=("one-column", "list"), labels="zh", lean=True),
    Pair("charter-ar", "un-charter/un_charter_ar.txt", f"{_AGREEMENT}-ar/2023-06-19/text.txt",
         at="المادة 5", layouts=("side-by-side", "one-column"), labels="ar"),
    Pair("agreement-fr", f"{_AGREEMENT}-fr/2023-06-19/original.pdf", f"{_AGREEMENT}-fr/2023-06-19/text.txt",
         layouts=("one-column", "final"), labels="fr"),
    Pair("act-es", "akn/legaldocml-v2/Act_Salvador_Ley_604_1993.xml",
         "akn/legaldocml-v2/Act_Salvador_Ley_912_2005.xml", at="Art. 5", labels="es"),
    Pair("tracked", f"{_RP}-Rejected.docx", f"{_RP}.docx", at="Table 1"),
    Pair("bill", "akn/leos/bill_3Articles.xml",
         "akn/leos/delete/bill_3Articles_movedArt3PointA_beforeArt1PointA__deleteArt3_output.xml", at="Article 1"),
)  # fmt: skip
_CONCORDANCES = (
    ("charter", "un-charter/un_charter_en.txt", "un-charter/un_charter_fr.txt"),
    ("resolution", "akn/legaldocml-v2/Bill_UN_2012.xml", "akn/legaldocml-v2/Bill_UN_2012_ES.xml"),
)
_UNREAD = f"{_AGREEMENT}-ar/2023-06-19/original.pdf"
"""Its fonts lie about their letters, and Tesseract is not there: a refusal."""
_EARLIER_PAPER = "bbnj-later/2020-04-15_textual-proposals-on-2020-3_INF1.txt"


def making() -> Walk:
    """The sample dossier, which what follows reads."""
    return Walk("sample", (Call("sample", ("sample", _S)), Tables("sample", _S)), _drafts())


def _drafts() -> tuple[tuple[str, Path], ...]:
    return tuple((f"drafts/{name}", ROOT / "drafts" / name) for name in (*_DRAFTS, *_MORE))


def _out(name: str, *kinds: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words that ask for outputs of these kinds, and the names of the files."""
    files = tuple(f"{name}.{'akn.xml' if kind == 'akn' else kind}" for kind in kinds)
    return tuple(word for kind, file in zip(kinds, files, strict=True) for word in (f"--{kind}", file)), files


def _call(name: str, words: tuple[str, ...], *kinds: str, dated: bool = False) -> Call:
    more, files = _out(name, *kinds)
    return Call(name, (*words, *more), files, dated=dated)


def of_the_sample() -> list[Walk]:
    """Everything that is read of the sample, each call alone; then what changes it, and refusals."""
    calls = [*_sample_drafts(), *_sample_pages(), *_sample_choices(), *_sample_lists()]
    calls += [Call(f"help-{verb}", (verb, "--help")) for verb in VERBS]
    calls += [Call("help", ("--help",)), Call("licences", ("licences",)), Call("licence", ("licences", "lxml"))]
    return [Walk("sample", (one,)) for one in calls] + [_changed(), _refused()]


def _sample_drafts() -> list[Call]:
    calls = [
        _call(f"show-{name}", ("show", f"{_S}#{name}"), "json", "akn") for name in ("zero", "rev1", "rev2", "final")
    ]
    for name, reading in (("accepted", "accepted"), ("original", "original"), ("unbracketed", "unbracketed"),
                          ("option", "option:1"), ("actor", "actor:XFE"), ("author", "author:Dorvania")):  # fmt: skip
        draft = "rev1" if name == "actor" else "rev2"
        calls.append(_call(f"show-{name}", ("show", f"{_S}#{draft}", "--reading", reading), "json"))
        calls.append(_call(f"compare-{name}", ("compare", f"{_S}#rev1", f"{_S}#rev2", "--reading", reading), "json"))
    actors = ("--actors", "drafts/actors.json")
    calls += [_call(f"show-{name}", ("show", f"drafts/{name}", *actors), "json") for name in _DRAFTS]
    calls.append(Call("show-printed", ("show", "drafts/rev2.docx", "--json", "-")))
    profiles = ("capitals", "deletion", "none", "rio", "unfccc")
    calls += [_call(f"show-as-{name}", ("show", "drafts/zero.txt", "--profile", name), "json") for name in profiles]
    return calls


def _sample_pages() -> list[Call]:
    """Every format, every layout of pages in every language."""
    calls = [
        _call(f"compare-{older}-{newer}", ("compare", f"{_S}#{older}", f"{_S}#{newer}"), *FORMATS)
        for older, newer in (("zero", "rev1"), ("rev1", "rev2"), ("rev2", "final"), ("final", "zero"))
    ]
    for language in LANGUAGES:
        for layout in LAYOUTS:
            chosen = ("--labels", language, "--layout", layout, "--with", *_SECTIONS)
            kinds = FORMATS[1:] if layout == LAYOUTS[0] else ("pdf", "html")
            calls.append(_call(f"{layout}-{language}", ("compare", f"{_S}#rev1", f"{_S}#rev2", *chosen), *kinds))
        last = ("--labels", language)
        calls += [
            _call(f"life-{language}", ("life", _S, "--at", "Article 4(2)", "--of", "rev1", *last), "pdf"),
            _call(f"columns-{language}", ("columns", f"{_S}#zero", f"{_S}#rev1", f"{_S}#rev2", "--asks-of", "XDO",
                                          "XFE", "--compromise", *last), "pdf", "docx"),
            _call(f"brief-{language}", ("brief", f"{_S}#rev1", f"{_S}#rev2", "--changes", "1", "2", "5", *last),
                  "pdf", "docx"),
        ]  # fmt: skip
    return calls


def _sample_choices() -> list[Call]:
    both = ("compare", f"{_S}#zero", f"{_S}#rev1")
    papers = ("compare", "drafts/zero.txt", "drafts/rev1.txt", "--actors", "drafts/actors.json")
    drawn, tables = ("pdf", "html"), ("pdf", "html", "json", "csv", "xlsx", "md")
    unsigned = ("pdf", "html", "docx", "csv", "xlsx", "md", "akn")
    return [
        Call("list", (*both, "--list")),
        *(Call(f"list-{word}", (*both, "--list", "--only", word))
          for word in ("substantive", "modal", "deletion", "matched", "unattributed", "opposed", "XDO")),
        Call("list-in", (*both, "--list", "--in", "Article 4")),
        _call("filtered", (*both, "--filtered", "--only", "substantive"), *tables),
        _call("filtered-in", (*both, "--filtered", "--in", "Article 4", "--layout", "one-column"), *tables),
        _call("filtered-docx", (*both, "--filtered", "--only", "modal"), "docx"),
        _call("plain", (*both, "--plain"), *drawn, "docx"),
        _call("archival", (*both, "--archival"), "pdf"),
        _call("followed", (*both, "--follow", "XDO", "--follow", "XFE", "--colour"), *drawn),
        _call("full", (*both, "--unchanged", "full"), *drawn),
        _call("omitted", (*both, "--unchanged", "omitted"), *drawn),
        _call("without", (*both, "--without", "front", "red-lines", "legend", "evidence", "facts", "table"), *drawn),
        _call("letter", (*both, "--paper", "letter", "--orientation", "portrait", "--margin", "12",
                         "--handling", "For the delegation only"), *drawn, "docx", "md"),
        _call("nobody", (*both, "--authors", "none"), *unsigned),
        _call("names", (*both, "--authors", "names"), *unsigned),
        _call("signed", (*both, "--signed", "Chair of the group"), *unsigned),
        _call("undated", (*both, "--undated"), "pdf", "docx", "html"),
        _call("nobody-json", (*both, "--authors", "none"), "json"),
        _call("files", (*papers, "--evidence", "drafts/proposals-on-zero.txt"), *FORMATS),
        _call("files-alone", papers, *FORMATS),
        _call("author", ("compare", "drafts/rev1.txt", "drafts/rev2.docx", "--actors", "drafts/actors.json",
                         "--author", "Dorvania=XDO"), "json", "docx"),
        Call("compared", both),
        Call("compared-printed", (*both, "--csv", "-")),
    ]  # fmt: skip


def _sample_lists() -> list[Call]:
    tables = ("json", "csv", "xlsx")
    four = tuple(f"drafts/{name}" for name in _DRAFTS)
    compilations = tuple(f"compilation.{kind}" for kind in ("docx", "md", "txt"))
    told = ("info", "notes", "status", "authors", "check", "dashboard", "fate", "positions", "proposals")
    return [
        *(Call(verb, (verb, _S)) for verb in told),
        Call("actors", ("actors", "--dossier", _S, "--date", "2032-12-02")),
        *(_call(f"{verb}-data", (verb, _S), "json") for verb in ("info", "notes", "status")),
        *(_call(f"{verb}-tables", (verb, _S), *tables) for verb in ("fate", "positions", "proposals")),
        _call("dashboard-tables", ("dashboard", _S), "json", "xlsx"),
        _call("dashboard-pair", ("dashboard", _S, "rev1", "rev2"), "json", "xlsx"),
        Call("dashboard-unknown", ("dashboard", _S, "--table", "none such")),
        _call("fate-actor", ("fate", _S, "--actor", "XDO", "--draft", "rev1"), *tables),
        _call("positions-members", ("positions", _S, "--expand", "members", "--history"), *tables),
        Call("positions-matrix", ("positions", _S, "--matrix")),
        Call("positions-apart", ("positions", _S, "--apart")),
        Call("positions-article", ("positions", _S, "--article", "Article 4", "--draft", "rev1")),
        Call("proposals-actor", ("proposals", _S, "--actor", "XDO")),
        *(Call(f"proposals-{file}", ("proposals", _S, "--compilation", file, "--on", "zero"), (file,))
          for file in compilations),
        Call("notes-shared", ("notes", _S, "--shared", "--draft", "rev1")),
        Call("profile", ("profile", f"{_S}#zero")),
        Call("inspect", ("inspect", f"{_S}#zero")),
        _call("trace", ("trace", *four, "--evidence", "drafts/proposals-on-zero.txt"), "json"),
        _call("trace-dossier", ("trace", *(f"{_S}#{name}" for name in ("zero", "rev1", "rev2", "final"))), "json"),
        Call("traced", ("trace", *four)),
        _call("life-of", ("life", _S, "--at", "Article 4", "--of", "zero"), "json"),
        Call("lived", ("life", _S, "--at", "Article 5")),
        _call("silent", ("silent", f"{_S}#rev1", f"{_S}#rev2"), "json"),
        Call("silence", ("silent", f"{_S}#rev1", f"{_S}#rev2")),
        _call("status-files", ("status", *four), "json"),
        _call("concordance", ("concordance", f"{_S}#zero", f"{_S}#rev1"), "json"),
        _call("scope", ("scope", f"{_S}#zero", f"{_S}#rev1"), "json"),
        Call("scope-told", ("scope", f"{_S}#zero")),
        _call("metadata", ("metadata", *four), "json"),
        Call("metadata-told", ("metadata", *four)),
        _call("actors-data", ("actors", "France", "the Holy See", "Congo", "Nobody", "--members", "G77",
                              "--date", "2022-12-31"), "json"),
        Call("actors-told", ("actors", "France", "European Union", "Korea", "--members", "EU", "--date", "2019-06-01")),
        _call("actors-of", ("actors", "Dorvania", "--dossier", _S, "--date", "2032-12-02"), "json"),
    ]  # fmt: skip


def _changed() -> Walk:
    """What changes a dossier: entered, brought in, confirmed, shared, merged, locked; then all its tables."""
    d, other = "d.travaux", "other.travaux"
    entered = ("--article", "Article 4(2)", "--source", "Statement", "--date", "2031-11-02")
    both = ("rev1", "rev2")
    secret = ("--passphrase-file", "secret.txt")
    steps: list[Call | Tables] = [
        Call("sample", ("sample", d)),
        Call("copy", ("copy", d, other)),
        Call("propose", ("propose", d, "--actor", "Kestria", "--edit", "replace", "--wording", "every State",
                         "--anchor", "a State", *entered)),
        Call("propose-delete", ("propose", d, "--actor", "Mirandel", "--actor", "Galdor", "--edit", "delete",
                                "--wording", "a State", "--base", "rev1", *entered)),
        Call("position", ("positions", d, "--add", "Galdor", "oppose", "Article 5", "--source", "Plenary",
                          "--date", "2031-11-03")),
        Call("authors-set", ("authors", d, "Norhaven=XKE")),
        Call("authors-back", ("authors", d, "Galdor=")),
        Call("paste", ("paste", d, "-", "--source", "screen in room 2", "--received", "2032-06-01T10:00", "--label",
                       "screen", "--on", "rev2", "--article", "Article 4(2)"),
             given="2. No State may ask for the data of a lighthouse keeper by night.\n"),
        Call("profile-set", ("profile", f"{d}#zero", "rio")),
        Call("replace", ("import", d, "drafts/rev1.txt", "--replaces", "rev1")),
        Call("replace-other", ("import", d, "drafts/changed.txt", "--replaces", "zero", "--date", "2031-03-04")),
        Tables("entered", d),
        _call("entered-pages", ("compare", f"{d}#rev1", f"{d}#rev2", "--with", *_SECTIONS), *FORMATS),
        _call("entered-screen", ("compare", f"{d}#rev2", f"{d}#screen"), "json", "docx"),
        Call("confirm", ("confirm", d, *both, "c2", "--actor", "Kestria", "--source", "Plenary", "--quote", "we ask",
                         "--by", "The desk"), dated=True, wide=True),
        Call("confirm-reject", ("confirm", d, *both, "c1", "--reject", "--by", "The desk", "--note", "Not so"),
             dated=True, wide=True),
        Call("confirm-more", ("confirm", d, *both, "c3", "--actor", "Galdor", "--source", "Corridor"), dated=True,
             wide=True),
        Call("confirmed", ("confirm", d), dated=True, wide=True),
        _call("confirmed-compared", ("compare", f"{d}#rev1", f"{d}#rev2"), "json", "csv", "md", dated=True),
        Call("withdraw", ("confirm", d, "--withdraw", "3"), dated=True, wide=True),
        Tables("confirmed", d),
        *(Call(f"told-{verb}", (verb, d), dated=True) for verb in ("info", "fate", "positions", "dashboard", "status")),
        Call("checked", ("check", d), dated=True),
        Call("share", ("share", d, "--to", "shared.travaux", "--with-positions")),
        Call("share-less", ("share", d, "--to", "less.travaux", "--without-matched", "--notes", "none")),
        Tables("shared", "shared.travaux"),
        Tables("less", "less.travaux"),
        Call("other-authors", ("authors", other, "Norhaven=XGA", "Galdor=XNO")),
        Call("other-position", ("positions", other, "--add", "Castria", "support", "Article 5", "--source", "Plenary",
                                "--date", "2031-11-04")),
        Call("merge", ("merge", d, other), dated=True),
        _call("conflicts", ("conflicts", d), "json", dated=True),
        Call("conflicts-take", ("conflicts", d, "--take", "theirs"), dated=True),
        Tables("merged", d),
        Call("lock", ("lock", other, "--new-passphrase-file", "secret.txt")),
        Call("locked", ("info", other)),
        Call("locked-open", ("info", other, *secret)),
        Call("locked-wrong", ("info", other, "--passphrase-file", "wrong.txt")),
        Call("unlock", ("unlock", other, *secret)),
        Tables("unlocked", other),
        Call("restore", ("restore", d), dated=True),
    ]  # fmt: skip
    return Walk("changed", tuple(steps), _drafts())


def _refused() -> Walk:
    """What is no draft, no dossier, no reading, no verb: exit code and sentence."""
    zero, rev1 = "drafts/zero.txt", "drafts/rev1.txt"
    calls: list[Call | Tables] = [
        Call("no-file", ("show", "none.txt")),
        Call("no-kind", ("show", "odd.xyz")),
        *(Call(f"show-{name}", ("show", name, "--json", f"{name}.json"), (f"{name}.json",))
          for name in ("broken.pdf", "broken.docx", "broken.odt", "broken.xml", "empty.txt", "broken.rtf")),
        Call("broken-outputs", ("compare", zero, "broken.pdf", "--json", "not.json", "--pdf", "not.pdf"),
             ("not.json", "not.pdf")),
        Call("no-reading", ("show", zero, "--reading", "backwards")),
        Call("no-option", ("compare", zero, rev1, "--reading", "option:none")),
        Call("no-verb", ("ponder", zero)),
        Call("no-words", ("compare", zero)),
        Call("no-profile", ("show", zero, "--profile", "none such")),
        Call("no-layout", ("compare", zero, rev1, "--layout", "round", "--pdf", "not.pdf")),
        Call("no-labels", ("compare", zero, rev1, "--labels", "xx", "--pdf", "not.pdf")),
        Call("no-margin", ("compare", zero, rev1, "--margin", "99", "--pdf", "not.pdf")),
        Call("no-folder", ("compare", zero, rev1, "--pdf", "none/not.pdf")),
        Call("no-place", ("life", zero, rev1, "--at", "Article 999")),
        Call("no-dossier", ("info", "none.travaux")),
        Call("wrong-dossier", ("info", zero)),
        Call("broken-dossier", ("check", "broken.travaux")),
        Call("sample", ("sample", "d.travaux")),
        Call("sample-again", ("sample", "d.travaux")),
        Call("no-label", ("show", "d.travaux#none")),
        Call("twice", ("import", "d.travaux", zero)),
        Call("label-twice", ("import", "d.travaux", "drafts/changed.txt", "--label", "zero")),
        Call("nobody", ("propose", "d.travaux", "--actor", "Congo", "--article", "Article 5", "--edit", "insert",
                        "--wording", "promptly")),
        Call("no-change", ("confirm", "d.travaux", "zero", "rev1", "c999", "--actor", "XDO", "--source", "Plenary")),
        Call("no-source", ("confirm", "d.travaux", "zero", "rev1", "c1", "--actor", "XDO")),
        Call("no-such-change", ("brief", zero, rev1, "--changes", "999", "--pdf", "brief.pdf"), ("brief.pdf",)),
        Call("no-actor", ("fate", "d.travaux", "--actor", "Atlantis")),
        Call("no-copy", ("restore", "d.travaux", "--from", "none.travaux")),
        Call("no-merge", ("merge", "d.travaux", "none.travaux")),
        Call("no-part", ("licences", "none such")),
        Tables("refused", "d.travaux"),
    ]  # fmt: skip
    return Walk("refused", tuple(calls), _drafts())


MADE = {
    "drafts/changed.txt": "Article 1\nAim\n\n1. The aim of this Convention is that every coast be lit.\n",
    "odd.xyz": "Article 1\n", "empty.txt": "", "broken.pdf": "%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
    "broken.docx": "PK", "broken.odt": "PK", "broken.xml": "<akomaNtoso><act>", "broken.rtf": "{\\rtf1 ",
    "broken.travaux": "SQLite format 3\0",
    "secret.txt": "four lamps on a quiet coast\n", "wrong.txt": "three lamps on a loud coast\n",
}  # fmt: skip
"""Small files that are made in the folders of what is changed and refused."""


def of_the_corpus() -> list[Walk]:
    """What is asked of the real documents; only those that are there."""
    walks: list[Walk] = []
    for pair in PAIRS:
        if all((CORPUS / one).is_file() for one in pair.files):
            walks += _pair(pair)
    if (CORPUS / _UNREAD).is_file():
        call = Call("show", ("show", "unread.pdf"))
        walks.append(Walk("unread", (call,), (("unread.pdf", CORPUS / _UNREAD),)))
    for name, *files in _CONCORDANCES:
        if all((CORPUS / one).is_file() for one in files):
            first, second = (f"{side}/{Path(one).name}" for side, one in zip("ab", files, strict=True))
            inputs = ((first, CORPUS / files[0]), (second, CORPUS / files[1]))
            steps = (_call("concordance", ("concordance", first, second), "json"),
                     Call("told", ("concordance", first, second)))  # fmt: skip
            walks.append(Walk(f"concordance-{name}", steps, inputs))
    return walks


def _pair(pair: Pair) -> list[Walk]:
    older, newer = f"older/{Path(pair.older).name}", f"newer/{Path(pair.newer).name}"
    inputs = [(older, CORPUS / pair.older), (newer, CORPUS / pair.newer)]
    paper: tuple[str, ...] = ()
    if pair.evidence:
        paper = ("--evidence", f"paper/{Path(pair.evidence).name}")
        inputs.append((paper[1], CORPUS / pair.evidence))
        if (CORPUS / _EARLIER_PAPER).is_file():
            inputs.append(("earlier/INF1.txt", CORPUS / _EARLIER_PAPER))
    both = ("compare", older, newer, *paper, "--labels", pair.labels)
    calls = []
    for number, layout in enumerate(pair.layouts):
        kinds = ("pdf", "html") if number else FORMATS
        told = () if number else ("--list",)
        calls.append(_call(f"compare-{layout}", (*both, "--layout", layout, *told), *kinds))
    calls += [
        _call("show-older", ("show", older), "json", "akn"),
        _call("show-newer", ("show", newer), "json", "akn"),
        _call("life", ("life", older, newer, *paper, "--at", pair.at, "--labels", pair.labels), "json", "pdf"),
        _call("status", ("status", older, newer), "json"),
        _call("metadata", ("metadata", older, newer), "json"),
    ]
    further = [
        _call("silent", ("silent", older, newer, *paper), "json"),
        _call("trace", ("trace", older, newer, *paper), "json"),
        _call("columns", ("columns", older, newer, *paper, "--asks-of", "EU", "--compromise", "--in", pair.at,
                          "--labels", pair.labels), "pdf", "docx"),
        _call("brief", ("brief", older, newer, *paper, "--changes", "1", "2", "3", "--labels", pair.labels),
              "pdf", "docx"),
    ]  # fmt: skip
    dossier = Walk(pair.name, _dossier(pair, older, newer, paper), tuple(inputs))
    return [dossier, *(Walk(pair.name, (one,), tuple(inputs)) for one in (calls if pair.lean else [*calls, *further]))]


def _dossier(pair: Pair, older: str, newer: str, paper: tuple[str, ...]) -> tuple[Call | Tables, ...]:
    """A dossier of the pair: drafts, papers, what is entered by hand, what is told of it, its tables."""
    d = "d.travaux"
    read = ("--date", "2022-08-20")
    steps: list[Call | Tables] = [
        Call("import-older", ("import", d, older, "--label", "older", "--date", "2022-06-01")),
        Call("import-newer", ("import", d, newer, "--label", "newer", "--date", "2022-12-12")),
    ]
    if paper:
        steps += [Call("proposals-add", ("proposals", d, paper[1], "--base", "older")),
                  Call("proposals-earlier", ("proposals", d, "earlier/INF1.txt"))]  # fmt: skip
    steps += [
        Call("propose", ("propose", d, "--actor", "Norway", "--article", pair.at, "--edit", "insert", "--wording",
                         "promptly", "--source", "Statement", "--base", "older", *read)),
        Call("position", ("positions", d, "--add", "Kenya", "support", pair.at, "--source", "Plenary", *read)),
        _call("dossier", ("compare", f"{d}#older", f"{d}#newer", "--with", *_SECTIONS), "json", "pdf", "docx"),
        Call("confirm", ("confirm", d, "older", "newer", "c1", "--actor", "Kenya", "--source", "Plenary", "--by",
                         "The desk"), dated=True),
        Call("confirmed", ("confirm", d), dated=True),
        _call("proposals", ("proposals", d), "json", "csv", "xlsx"),
        _call("positions", ("positions", d), "json", "csv", "xlsx"),
        _call("fate", ("fate", d), "json", "csv", "xlsx", dated=True),
        *(() if pair.lean else (_call("dashboard", ("dashboard", d), "json", "xlsx", dated=True),)),
        _call("info", ("info", d), "json"),
        _call("notes", ("notes", d), "json"),
        Call("authors", ("authors", d)),
        Call("profile", ("profile", f"{d}#newer")),
        Call("check", ("check", d), dated=True),
        Tables("dossier", d),
    ]  # fmt: skip
    return tuple(steps)


def absent() -> list[str]:
    """What of the corpus is wanted and not there."""
    return [one for one in wanted() if not (CORPUS / one).is_file()]


def wanted() -> list[str]:
    """All that is read of the corpus."""
    found = [one for pair in PAIRS for one in pair.files]
    return sorted({*found, _UNREAD, _EARLIER_PAPER, *(one for _, *files in _CONCORDANCES for one in files)})
