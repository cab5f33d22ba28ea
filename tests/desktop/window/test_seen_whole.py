"""What once was cut, or stood on the wrong side, in a picture of the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QTextDocument

from app.desktop.changes.details.asked_card import AskedCard
from app.desktop.changes.details.details import Details
from app.desktop.changes.details.parts import WordsLabel
from app.desktop.ground.actions import plain_words
from app.desktop.ground.language.actor_names import actor_name, actor_words
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import begin_on_our_side
from app.desktop.ground.language.translation import speak
from app.desktop.ground.preferences import RecentDossier
from app.desktop.ground.style.theme import LIGHT
from app.desktop.ground.widgets.screen_fit import fitting_name
from app.desktop.life.card_head import wrap_words
from app.desktop.start.recent_list import where_of
from app.desktop.texts.canvas.column_heads import _fitting
from app.desktop.window.side_panes import WIDTHS
from app.treaty.marks import ActorRef


@pytest.fixture
def arabic(qapp, root):
    speak(qapp, "ar", root / "resources" / "translations")
    yield qapp
    speak(qapp, "en", root / "resources" / "translations")


def shown(widget, qtbot, *size: int) -> None:
    widget.resize(*size)
    qtbot.waitUntil(lambda: widget.width() == size[0])


# --- the texts ---


@pytest.mark.parametrize("unlocked", [False, True])
def test_read_from_the_right_the_heads_stand_over_their_columns_and_no_bar_over_words(on_sample, qtbot, unlocked):
    on_sample.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view = on_sample.texts.view
    shown(on_sample, qtbot, 1280, 800)
    view.set_unlocked(unlocked)
    viewport = view.viewport().geometry()
    bars = [view.verticalScrollBar(), *([view.older_bar] if unlocked else [])]
    for bar in bars:
        place = bar.geometry()
        place.moveTopLeft(bar.mapTo(view, bar.rect().topLeft()))
        assert not place.intersects(viewport)
    assert view.heads.x() + view.heads._left == viewport.x()
    shown(on_sample, qtbot, 1300, 800)
    assert view.heads.x() + view.heads._left == view.viewport().x()


def test_what_stands_beside_the_texts_has_its_usual_width_in_every_direction(qtbot, on_sample):
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        on_sample.setLayoutDirection(direction)
        shown(on_sample, qtbot, 900, 700)
        shown(on_sample, qtbot, 1600, 900)
        lists, _, aside = on_sample.texts.panes.sizes()
        assert (lists, aside) == (WIDTHS[0], WIDTHS[2])


def test_all_classes_of_changes_are_counted_in_sight_on_a_laptop(on_final, qtbot):
    shown(on_final, qtbot, 1280, 800)
    counts = on_final.texts.draft_bar.counts
    assert "editorial" in counts.text()
    assert counts.contentsRect().width() >= counts.fontMetrics().horizontalAdvance(counts.text())


def test_drafts_that_were_long_names_of_files_are_told_apart_over_the_columns(on_final, qtbot):
    shown(on_final, qtbot, 1280, 800)
    redline, heads = on_final.comparison.compared.redline, on_final.texts.view.heads
    seen = set()
    for end in ("as it came in the morning", "as it came in the evening"):
        label = f"the agreement on ships that come home before winter, {end}"
        heads.show_redline(replace(redline, newer=replace(redline.newer, label=label)))
        image = heads.grab().toImage()
        seen.add(bytes(image.constBits()))
    assert len(seen) == 2
    metrics, tellings = QFontMetricsF(QFont("Noto Sans", 10)), (f"{label} · 1 June 2031", label)
    wide = metrics.horizontalAdvance
    assert fitting_name(tellings, metrics, wide(tellings[0]) + 1) == tellings[0]
    assert fitting_name(tellings, metrics, wide(tellings[0]) - 1) == label
    assert fitting_name(tellings, metrics, 120).endswith("evening")


def test_a_place_over_a_column_is_whole_or_its_last_part_or_left_out(qapp):
    metrics = QFontMetricsF(QFont("Noto Sans", 10))
    place, last = "PREAMBLE, preambular paragraph 4", "preambular paragraph 4"
    wide = metrics.horizontalAdvance
    assert _fitting(place, metrics, wide(place) + 1) == place
    assert _fitting(place, metrics, wide(place) - 1) == last
    assert _fitting(place, metrics, wide(last) - 1) == ""


# --- details ---


def test_an_address_begins_on_the_side_of_the_interface_and_a_passage_on_its_own(arabic):
    line, passage = (WordsLabel("Article 5(2)", LIGHT, ground=ground) for ground in ("", LIGHT.inserted))
    assert "dir='rtl'" in line.text()
    assert "dir='ltr'" in passage.text()
    assert line.plain == "Article 5(2)"


def test_the_parts_of_a_source_are_kept_apart_and_its_day_is_no_figure(on_zero):
    redline = on_zero.compared.redline
    view = next(one for one in redline.changes if one.attributions and one.attributions[0].asked.date)
    first = view.attributions[0]
    timed = replace(first, asked=replace(first.asked, source="محضر 3.txt", date="2032-05-12T15:30:00Z"))
    card = AskedCard(replace(view, attributions=(timed,)), [timed], {}, LIGHT, {})
    said = [part.plain for part in card.findChildren(WordsLabel)]
    source = next(words for words in said if "12 May 2032" in words)
    assert isolate_text("محضر 3") in source
    assert "T15" not in "".join(said)


def test_a_place_alone_is_kept_apart_too(qtbot, on_zero):
    details = Details(LIGHT)
    qtbot.addWidget(details)
    view = on_zero.compared.redline.changes[0]
    details.show_change(on_zero.compared.redline, view)
    assert isolate_text(view.newer_address or view.older_address) in details.toPlainText()


def test_a_page_begins_on_the_side_of_the_interface_unless_a_paragraph_says_otherwise(arabic):
    document = QTextDocument()
    begin_on_our_side(document)
    document.setHtml("<p>rev1</p><p dir='ltr'>shall</p>")
    assert document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
    assert document.lastBlock().textDirection() is Qt.LayoutDirection.LeftToRight


# --- words ---


def test_the_letter_of_a_key_behind_chinese_words_is_left_out_of_lists(qapp):
    said = [plain_words(QAction(words)) for words in ("新建卷宗(&N)…", "导出 (&E)", "&Drafts (both)", "A && B")]
    assert said == ["新建卷宗", "导出", "Drafts (both)", "A & B"]


def test_what_became_of_a_provision_is_told_in_as_many_lines_as_it_takes(qapp):
    words, font = "renumbered, divided, words changed +11\N{NO-BREAK SPACE}−4", QFont("Noto Sans", 9)
    lines = wrap_words(words, font, 120.0)
    assert len(lines) > 1
    assert " ".join(lines) == words
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= 121 for line in lines)


def test_those_who_act_have_their_names_in_the_language_of_the_window(qapp, resources, root):
    register = resources.register
    assert actor_name(register, "CHE") == "Switzerland"
    speak(qapp, "fr", root / "resources" / "translations")
    assert actor_name(register, "CHE") == "Suisse"
    assert actor_words(register, ActorRef("CHE", "Schweiz")) == "Suisse"
    assert "Borderland" in actor_words(register, ActorRef("?", "Borderland"))
    assert actor_words(register, ActorRef("?", "Borderland")) != "Borderland"
    assert actor_name(register, "NOBODY") == "NOBODY"


def test_a_dossier_in_ones_own_folder_is_named_from_there(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    kept, elsewhere = tmp_path / "Negotiations" / "a.travaux", Path(tmp_path.parent / "b.travaux")
    kept.parent.mkdir()
    for file in (kept, elsewhere):
        file.touch()
    assert isolate_text("~/Negotiations/a.travaux") in where_of(RecentDossier(kept, "A", "2026-11-25"))
    assert isolate_text(str(elsewhere)) in where_of(RecentDossier(elsewhere, "B", "2026-11-25"))
