"""What a verb says has somewhere to go, or that it has not is said in one sentence; links in a circle end no verb."""

import subprocess
import sys

import pytest

_FULL = "could not be written to standard output: No space left on device."
_CLOSED = "could not be written to standard output: it is closed."


def _state(folder):
    return {path.name: path.is_symlink() or path.read_bytes() for path in folder.iterdir() if not path.is_dir()}


def _run(root, words, redirection):
    """The program as a shell starts it, with its standard output redirected."""
    command = f'exec "$0" -m app "$@" {redirection}'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable, *words],
        cwd=root,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("words", "redirection", "said"),
    [
        (("--version",), ">/dev/full", _FULL),
        (("licences",), ">/dev/full", _FULL),
        (("actors", "France"), ">&-", _CLOSED),
        (("metadata", "{zero}"), ">/dev/full", _FULL),
        (("compare", "{zero}", "{rev1}", "--json", "-"), ">/dev/full", _FULL),
        (("compare", "{zero}", "{rev1}", "--json", "-"), ">&-", _CLOSED),
    ],
)
def test_a_full_or_closed_output_is_told_in_one_sentence(root, tides, words, redirection, said):
    files = {"zero": tides / "zero.txt", "rev1": tides / "rev1.txt"}
    code, out, err = _run(root, [word.format(**files) for word in words], redirection)
    assert (code, out) == (1, "")
    assert err == f"travaux: What this verb says {said}\n"


def test_a_refusal_that_nobody_hears_is_told_nowhere_else(root, tides):
    assert _run(root, ["show", str(tides / "none.txt")], "2>&-") == (1, "", "")


def test_what_is_opened_never_takes_the_number_of_a_closed_output(root, tides):
    before = (tides / "zero.txt").read_bytes()
    code, _, err = _run(root, ["import", str(tides / "d.travaux"), str(tides / "zero.txt")], "0<&- >&-")
    assert code == 1
    assert _CLOSED in err
    assert (tides / "zero.txt").read_bytes() == before
    assert _run(root, ["check", str(tides / "d.travaux")], "")[0] == 0


@pytest.mark.parametrize(
    "words",
    [
        ("check", "loop.travaux"),
        ("show", "loop.travaux"),
        ("info", "loop.travaux/x.travaux"),
        ("lock", "loop.travaux", "--new-passphrase-file", "words.txt"),
        ("import", "loop.travaux", "zero.txt"),
        ("import", "d.travaux", "loop.txt"),
        ("share", "d.travaux", "--to", "loop.travaux"),
        ("copy", "d.travaux", "loop.travaux"),
        ("restore", "loop.travaux"),
        ("merge", "d.travaux", "loop.travaux"),
        ("sample", "loop.travaux"),
        ("compare", "loop.travaux#zero", "loop.travaux#rev1"),
        ("compare", "zero.txt", "rev1.txt", "--json", "loop.txt"),
        ("compare", "zero.txt", "rev1.txt", "--json", "loop.txt/a.json"),
        ("show", "zero.txt", "--actors", "loop.txt"),
        ("paste", "d.travaux", "loop.txt", "--label", "a", "--source", "screen"),
        ("concordance", "loop.travaux#a", "loop.travaux#b"),
        ("brief", "loop.travaux#a", "loop.travaux#b"),
        ("loop.travaux",),
    ],
)
def test_links_in_a_circle_are_refused_and_left(line, tides, monkeypatch, words):
    monkeypatch.chdir(tides)
    for name in ("loop.travaux", "loop.txt"):
        (tides / name).symlink_to(name)
    (tides / "words.txt").write_text("seven tall masts")
    assert line("import", "d.travaux", "zero.txt")[0] == 0
    before = _state(tides)
    code, out, err = line(*words)
    assert (code, out, err.count("\n")) == (1, "", 1), err
    assert err.startswith("travaux: ")
    assert _state(tides) == before
