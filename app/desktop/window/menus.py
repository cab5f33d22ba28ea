"""The menus of the window: which actions there are, under which words and keys. What they do is the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.actions import Entry, Keys, Menu, Submenu
from app.desktop.ground.language.translation import tr
from app.desktop.window.side_panes import ASIDE, LISTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desktop.window.import_controller import Desk

_REDO = ("Ctrl+Shift+Z", "Ctrl+Y")
"""Both are the usual keys somewhere, and hands that learnt one elsewhere find it here."""


def menus_of(window: Desk) -> tuple[Menu, ...]:
    """All menus of a window, in their order."""
    return (
        _dossier(window),
        _edit(window),
        _papers(window),
        _go(window),
        _rooms(window),
        _asked(window),
        _view(window),
        _help(window),
    )


def _dossier(window: Desk) -> Menu:
    dossiers = window.dossiers
    return (
        tr("&Dossier"),
        (
            Entry("new", tr("&New dossier…"), dossiers.new, (Keys.New,)),
            Entry("open", tr("&Open…"), dossiers.ask, (Keys.Open,)),
            Entry("open-on-server", tr("Open on a ser&ver…"), dossiers.ask_on_server),
            Entry("sample", tr("Open the &sample"), dossiers.sample),
            Entry("start", tr("Start &page"), window.show_start, ("Ctrl+Home",)),
            None,
            Entry("export", tr("&Export and print…"), lambda: window.show_room("export"), ("Ctrl+E",), needs="dossier"),
            Entry("write", tr("&Write the export…"), window.write_export, ("Ctrl+Shift+S",), needs="dossier"),
            Entry("print", tr("P&rint…"), window.print_export, (Keys.Print,), needs="dossier"),
            None,
            Entry(
                "merge",
                tr("&Merge a colleague's dossier…"),
                lambda: window.exchanging.ask_to_merge(window.dossier),
                needs="dossier",
            ),
            Entry(
                "merge-from-server",
                tr("Merge a dossier on a server…"),
                lambda: window.exchanging.ask_to_merge_from_server(window.dossier),
                needs="dossier",
            ),
            Entry(
                "conflicts",
                tr("Settle conf&licts…"),
                lambda: window.exchanging.show_conflicts(window.dossier),
                needs="dossier",
            ),
            Entry(
                "share",
                tr("A copy &for a partner…"),
                lambda: window.exchanging.ask_to_share(window.dossier),
                needs="dossier",
            ),
            None,
            Entry("passphrase", tr("Set or &change the passphrase…"), window.set_passphrase, needs="dossier"),
            Entry("no_passphrase", tr("Take the passphrase &away…"), window.take_passphrase_away, needs="locked"),
            None,
            Entry("settings", tr("Se&ttings…"), window.show_settings, ("Ctrl+,",)),
            Entry("quit", tr("&Quit"), window.close, ("Ctrl+Q",)),
        ),
    )


def _edit(window: Desk) -> Menu:
    view = window.view
    return (
        tr("&Edit"),
        (
            Entry("undo", tr("&Undo"), window.undo, (Keys.Undo,)),
            Entry("redo", tr("Re&do"), window.redo, _REDO),
            None,
            Entry("copy", tr("&Copy with the address"), view.copy, needs="pair"),
            Entry("copy_change", tr("Copy the c&hange as a line"), view.copy_change, ("Ctrl+Shift+K",), needs="change"),
            Entry("find", tr("&Find in the texts…"), view.find_words, (Keys.Find,), needs="pair"),
            Entry("find_next", tr("Find &next"), view.find_next, needs="pair"),
            Entry("find_previous", tr("Find &previous"), view.find_previous, needs="pair"),
            None,
            Entry("note", tr("&Begin a note here…"), window.note_here, ("Ctrl+M",), needs="pair"),
            Entry("notes", tr("&All notes"), window.show_notes, ("Ctrl+Shift+M",), needs="pair"),
        ),
    )


def _papers(window: Desk) -> Menu:
    intake = window.intake
    return (
        tr("&Papers"),
        (
            Entry("drafts", tr("Add &drafts…"), intake.ask_for_drafts, ("Ctrl+D",), needs="dossier"),
            Entry("paste", tr("Paste &from the room screen…"), window.paste, ("Ctrl+Shift+V",), needs="dossier"),
            Entry("papers", tr("Add &proposals…"), intake.ask_for_papers, ("Ctrl+Shift+D",), needs="dossier"),
            Entry(
                "by_hand", tr("&Enter a proposal by hand…"), intake.enter_by_hand, ("Ctrl+Shift+E",), needs="dossier"
            ),
            None,
            Entry("review", tr("&Review proposals"), window.open_review, ("Ctrl+R",), needs="dossier"),
            Entry("order", tr("&Order of the drafts…"), window.arrange, ("Ctrl+Shift+O",), needs="dossier"),
            Entry("notation", tr("No&tation of a draft…"), window.ask_for_notation, ("Ctrl+Shift+N",), needs="dossier"),
            Entry("report", tr("&Import report of a draft…"), window.show_report, ("Ctrl+Shift+I",), needs="dossier"),
        ),
    )


def _go(window: Desk) -> Menu:
    bar = window.draft_bar
    return (
        tr("&Go"),
        (
            Entry("next", tr("&Next change"), lambda: window.step(1), ("F7", "Alt+Down"), needs="steps"),
            Entry("previous", tr("&Previous change"), lambda: window.step(-1), ("Shift+F7", "Alt+Up"), needs="steps"),
            Entry("go_to", tr("To an arti&cle…"), window.go_to_article, ("Ctrl+G",), needs="pair"),
            Entry("other_end", tr("Other end of the &move"), window.texts.pane.jump, ("Ctrl+J",), needs="pair"),
            Entry("life_here", tr("&Life of this provision"), window.show_life, ("Ctrl+L",), needs="pair"),
            None,
            Entry("swap", tr("E&xchange the drafts"), bar.swap.click, ("Ctrl+Shift+X",), needs="pair"),
            Entry(
                "before", tr("Compare with the &draft before"), bar.choose_before, ("Ctrl+Shift+B",), needs="dossier"
            ),
            Entry("pair_back", tr("The pair of drafts b&efore"), lambda: bar.step(-1), ("Ctrl+[",), needs="dossier"),
            Entry("pair_on", tr("The next pa&ir of drafts"), lambda: bar.step(1), ("Ctrl+]",), needs="dossier"),
            None,
            Entry("filter", tr("&Filter by words"), window.filter_words, ("Ctrl+Shift+L",), needs="pair"),
            Submenu(tr("Filter &by"), _filters(window)),
            Entry("all", tr("&Show all changes"), window.filters.reset, ("Ctrl+Shift+F",), needs="pair"),
        ),
    )


def _filters(window: Desk) -> tuple[Entry, ...]:
    """Each thing that changes can be filtered by; the names are those of `changes/wanted.FACETS`."""

    def opens(facet: str) -> Callable[[], None]:
        def does() -> None:
            window.show_room("texts")
            window.filters.open(facet)

        return does

    return (
        Entry("filter_actor", tr("&Who asked…"), opens("actor"), ("Ctrl+Shift+W",), needs="pair"),
        Entry("filter_kind", tr("&Kind of change…"), opens("kind"), needs="pair"),
        Entry("filter_weight", tr("C&lass of change…"), opens("weight"), needs="pair"),
        Entry("filter_tag", tr("What a change &touches…"), opens("tag"), needs="pair"),
        Entry("filter_link", tr("&How it is known who asked…"), opens("link"), needs="pair"),
        Entry("filter_division", tr("&Chapter…"), opens("division"), needs="pair"),
        Entry("filter_note", tr("&Notes…"), opens("note"), needs="pair"),
    )


def _rooms(window: Desk) -> Menu:
    beside = tuple(
        Entry(
            f"room_{name}",
            words,
            lambda name=name: window.show_room(name),
            (keys,) if keys != "Ctrl+E" else (),
            needs="dossier",
        )
        for name, words, keys in window.side_rooms.names()
    )
    return (
        tr("&Rooms"),
        (
            Entry("texts", tr("&Texts"), lambda: window.show_room("texts"), ("Ctrl+1",), needs="dossier"),
            *beside,
            None,
            Entry("ours", tr("What &became of our asks"), window.show_ours, ("F4",), needs="dossier"),
            Entry("back", tr("Bac&k to the room before"), window.rooms.back, ("Alt+Left",)),
        ),
    )


def _asked(window: Desk) -> Menu:
    return (
        tr("&Who asked"),
        (
            Entry(
                "confirm", tr("&Confirm who asked"), lambda: window.answer("confirm"), ("Ctrl+Return",), needs="change"
            ),
            Entry(
                "reject",
                tr("&Reject who is named"),
                lambda: window.answer("reject"),
                ("Ctrl+Backspace",),
                needs="change",
            ),
            Entry(
                "correct",
                tr("C&orrect, or say who asked…"),
                lambda: window.answer("correct"),
                ("Ctrl+Shift+A",),
                needs="change",
            ),
        ),
    )


def _view(window: Desk) -> Menu:
    view = window.view
    colours = tuple(
        Entry(
            f"colours_{name}",
            words,
            lambda _on=True, name=name: window.set_choice("colours", name),
            ticked=window.memory.choice("colours") == name,
            one_of="colours",
        )
        for name, words in (("", tr("As the &system")), *window.themes())
    )
    return (
        tr("&View"),
        (
            Entry("inline", tr("&One column"), view.set_inline, ("F9",), False, "pair"),
            Entry("unlock", tr("Panes scroll &apart"), view.set_unlocked, ("F8",), False, "pair"),
            Entry("fold", tr("&Fold unchanged provisions"), view.set_folding, ("Ctrl+U",), True, "pair"),
            Entry(
                "more",
                tr("&More unchanged provisions around"),
                lambda: view.set_context(view.context + 1),
                ("Ctrl+Shift+Down",),
                needs="pair",
            ),
            Entry(
                "less",
                tr("F&ewer unchanged provisions around"),
                lambda: view.set_context(view.context - 1),
                ("Ctrl+Shift+Up",),
                needs="pair",
            ),
            _side(window, LISTS, tr("L&ist of changes"), "Ctrl+B"),
            _side(window, ASIDE, tr("Details a&nd notes"), "Ctrl+I"),
            Entry("words", tr("Current row in wor&ds"), window.texts.show_words, ("F6",), False, "pair"),
            Entry(
                "tall", tr("Drafts and their &brackets above"), window.texts.timeline.set_tall, ("F5",), False, "pair"
            ),
            None,
            Entry("larger", tr("&Larger"), lambda: window.zoom(1), (Keys.ZoomIn, "Ctrl+=")),
            Entry("smaller", tr("&Smaller"), lambda: window.zoom(-1), (Keys.ZoomOut,)),
            Entry("usual", tr("Usual si&ze"), lambda: window.zoom(0), ("Ctrl+0",)),
            None,
            Submenu(tr("&Colours"), colours),
            Entry("colours", tr("O&ther colours"), window.next_theme, ("Ctrl+Shift+C",)),
            Entry("full", tr("F&ull screen"), window.set_full_screen, ("F11",), False),
        ),
    )


def _side(window: Desk, side: str, words: str, keys: str) -> Entry:
    """The switch of what stands on one side of the texts."""
    ticked = window.texts.panes.shows(side)
    return Entry(side, words, lambda shown: window.show_side(side, shown), (keys,), ticked, "pair")


def _help(window: Desk) -> Menu:
    return (
        tr("&Help"),
        (
            Entry("guide", tr("&Guide"), window.show_guide, ("F1",)),
            Entry("palette", tr("All commands and their &keys…"), window.show_palette, ("Ctrl+K",)),
            Entry("log", tr("Where the &log of faults lies…"), window.show_log),
            Entry("about", tr("&About Travaux"), window.show_about),
        ),
    )
