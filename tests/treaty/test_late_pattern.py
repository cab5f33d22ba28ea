"""A pattern that is compiled later finds what it would have found, and is compiled once."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys

import pytest

from app.late_pattern import compile_later


def test_it_finds_what_a_compiled_pattern_finds():
    late, now = compile_later(r"(?P<day>\d+) may", re.IGNORECASE), re.compile(r"(?P<day>\d+) may", re.IGNORECASE)
    text = "on 3 May, and on 14 MAY"
    assert late.search(text)["day"] == "3"
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in now.finditer(text)]
    assert late.findall(text) == now.findall(text)
    assert late.sub("x", text) == now.sub("x", text)
    assert (late.pattern, late.flags, dict(late.groupindex)) == (now.pattern, now.flags, {"day": 1})
    assert late.search.__self__ is late.match.__self__


def test_it_is_compiled_at_its_first_use_and_not_before():
    broken = compile_later("(")
    with pytest.raises(re.error):
        broken.search("x")
    with pytest.raises(AttributeError):
        broken.unknown  # noqa: B018


def test_it_travels_to_another_process_used_or_not():
    used = compile_later("a+")
    assert used.match("aa")
    for one in (used, compile_later("a+")):
        assert pickle.loads(pickle.dumps(one)).match("aab").end() == 2


def test_loading_the_floors_compiles_no_long_pattern(root):
    code = (
        "import re\nreal, long = re.compile, []\n"
        "def told(source, flags=0):\n    long.extend([source] * (len(source) > 2000))\n    return real(source, flags)\n"
        "re.compile = told\nimport app.importing.proposals.paper, app.attribution.attribute, app.redline.compose\n"
        "print(len(long))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
