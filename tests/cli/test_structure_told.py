"""A draft without articles, or with many addresses twice, says so first wherever the verbs show it."""

from contextlib import closing

import pytest

from app.cli.main import parse_arguments, run
from tests.strangers import made, take_as_found

NONE = "Resolution on tides\n\n1. Requests the Secretariat to measure.\n\n2. Invites all Parties to swim.\n"
TWICE = "".join(f"Article {n}\n\n1. Tide {n} is measured.\n\n" for n in (1, 2, 1, 2))
FORMS = {
    "none": (NONE, "No articles were found in this draft (provisions: 3): "),
    "twice": (TWICE, "8 of 8 provisions share their addresses with others: "),
}


@pytest.fixture(params=FORMS)
def form(request, tmp_path):
    text, said = FORMS[request.param]
    (tmp_path / "odd.txt").write_text(text, "utf-8")
    (tmp_path / "next.txt").write_text(text.replace("measure", "weigh"), "utf-8")
    return tmp_path, said


def test_show_and_import_say_it_first(line, form):
    folder, said = form
    _, out, _ = line("show", folder / "odd.txt")
    first = next(row for row in out.splitlines() if row.startswith(("  warning:", "  error:")))
    assert first.startswith(f"  warning: {said}")
    code, out, _ = line("import", folder / "odd.travaux", folder / "odd.txt")
    assert code == 0
    assert out.splitlines()[1].startswith(f"  warning: {said}")


def test_compare_says_it_first_of_both_drafts_and_in_every_output(line, form, valid):
    folder, said = form
    outputs = [word for kind in ("json", "md", "html") for word in (f"--{kind}", folder / f"o.{kind}")]
    assert line("compare", folder / "odd.txt", folder / "next.txt", *outputs)[0] == 0
    warnings = valid((folder / "o.json").read_text("utf-8"))["warnings"]
    assert warnings[0].startswith(f"odd.txt: {said}")
    assert warnings[1].startswith(f"next.txt: {said}")
    for kind in ("md", "html"):
        assert said.partition("(")[0].strip() in (folder / f"o.{kind}").read_text("utf-8")
    _, out, _ = line("compare", folder / "odd.txt", folder / "next.txt")
    notes = [row for row in out.splitlines() if row.startswith("  note: ")]
    assert notes[0].startswith(f"  note: odd.txt: {said}")


def test_page_one_says_it_whole(line, form):
    import pypdfium2

    folder, said = form
    assert line("compare", folder / "odd.txt", folder / "next.txt", "--pdf", folder / "o.pdf")[0] == 0
    page = " ".join(pypdfium2.PdfDocument(folder / "o.pdf")[0].get_textpage().get_text_range().split())
    assert f"odd.txt: {said}" in page
    assert "before relying on a comparison." in page


def test_a_dossier_that_was_written_before_says_it_too(line, form, valid):
    folder, said = form
    dossier = folder / "old.travaux"
    for name in ("odd", "next"):
        assert line("import", dossier, folder / f"{name}.txt")[0] == 0
    with closing(made(dossier)) as connection:
        connection.execute("DELETE FROM report_lines WHERE severity = 'warning'")
        take_as_found(connection)
    _, out, _ = line("show", f"{dossier}#odd")
    assert f"warning: {said}" in out
    warnings = valid(line("compare", f"{dossier}#odd", f"{dossier}#next", "--json", "-")[1])["warnings"]
    assert [said in one for one in warnings] == [True, True]


@pytest.mark.parametrize("language", ["fr", "es", "ru", "zh", "ar"])
def test_it_is_said_in_the_language_of_the_pages(form, root, capsysbinary, language):
    folder, said = form
    words = ["compare", str(folder / "odd.txt"), str(folder / "next.txt"), "--labels", language]
    words += ["--html", str(folder / "o.html")]
    if run(parse_arguments(words), root / "resources", lambda dossier: 77):
        pytest.fail(capsysbinary.readouterr().err.decode())
    page = (folder / "o.html").read_text("utf-8")
    assert said not in page
    assert {"fr": "vous fier", "es": "fiarse", "ru": "полагаться", "zh": "读取结果", "ar": "الاعتماد"}[language] in page


def test_a_sound_draft_is_not_warned_of(line, tides, valid):
    document = valid(line("compare", tides / "zero.txt", tides / "rev1.txt", "--json", "-")[1])
    assert document["warnings"] == []


def test_data_in_json_is_no_draft(line, tmp_path):
    for name, text in (("a.json", '{"articles": [{"text": "Tides."}]}'), ("b.txt", '[{"a": 1}]')):
        (tmp_path / name).write_text(text, "utf-8")
        code, _, err = line("show", tmp_path / name)
        assert code == 1
        assert f"“{name}” is data in JSON, not a text that can be read" in err
    (tmp_path / "c.txt").write_text("[Preamble]\n\nArticle 1\n\n[Tides are measured.]\n", "utf-8")
    assert line("show", tmp_path / "c.txt")[0] == 0
