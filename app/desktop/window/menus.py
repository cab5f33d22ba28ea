"""The menus of the window: which actions there are, under which words and keys. What they do is the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.actions import Keys, Menu, MenuEntry, Submenu
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
            MenuEntry("new", tr("&New dossier…"), dossiers.new, (Keys.New,)),
            MenuEntry("open", tr("&Open…"), dossiers.ask, (Keys.Open,)),
            MenuEntry("open-on-server", tr("Open on a ser&ver…"), dossiers.ask_on_server),
            MenuEntry("sample", tr("Open the &sample"), dossiers.sample),
            MenuEntry("start", tr("Start &page"), window.show_start, ("Ctrl+Home",)),
            None,
            MenuEntry(
                "export", tr("&Export and print…"), lambda: window.show_room("export"), ("Ctrl+E",), needs="dossier"
            ),
            MenuEntry("write", tr("&Write the export…"), window.write_export, ("Ctrl+Shift+S",), needs="dossier"),
            MenuEntry("print", tr("P&rint…"), window.print_export, (Keys.Print,), needs="dossier"),
            None,
            MenuEntry(
                "merge",
                tr("&Merge a colleague's dossier…"),
                lambda: window.exchanging.ask_to_merge(window.dossier),
                needs="dossier",
            ),
            MenuEntry(
                "merge-from-server",
                tr("Merge a dossier on a server…"),
                lambda: window.exchanging.ask_to_merge_from_server(window.dossier),
                needs="dossier",
            ),
            MenuEntry(
                "conflicts",
                tr("Settle conf&licts…"),
                lambda: window.exchanging.show_conflicts(window.dossier),
                needs="dossier",
            ),
            MenuEntry(
                "share",
                tr("A copy &for a partner…"),
                lambda: window.exchanging.ask_to_share(window.dossier),
                needs="dossier",
            ),
            None,
            MenuEntry("passphrase", tr("Set or &change the passphrase…"), window.set_passphrase, needs="dossier"),
            MenuEntry("no_passphrase", tr("Take the passphrase &away…"), window.take_passphrase_away, needs="locked"),
            None,
            MenuEntry("settings", tr("Se&ttings…"), window.show_settings, ("Ctrl+,",)),
            MenuEntry("quit", tr("&Quit"), window.close, ("Ctrl+Q",)),
        ),
    )


def _edit(window: Desk) -> Menu:
    view = window.view
    return (
        tr("&Edit"),
        (
            MenuEntry("undo", tr("&Undo"), window.undo, (Keys.Undo,)),
            MenuEntry("redo", tr("Re&do"), window.redo, _REDO),
            None,
            MenuEntry("copy", tr("&Copy with the address"), view.text_actions.copy, needs="pair"),
            MenuEntry(
                "copy_change",
                tr("Copy the c&hange as a line"),
                view.text_actions.copy_change,
                ("Ctrl+Shift+K",),
                needs="change",
            ),
            MenuEntry("find", tr("&Find in the texts…"), view.text_actions.find_words, (Keys.Find,), needs="pair"),
            MenuEntry("find_next", tr("Find &next"), view.search.next, needs="pair"),
            MenuEntry("find_previous", tr("Find &previous"), view.search.previous, needs="pair"),
            None,
            MenuEntry("note", tr("&Begin a note here…"), window.note_here, ("Ctrl+M",), needs="pair"),
            MenuEntry("notes", tr("&All notes"), window.show_notes, ("Ctrl+Shift+M",), needs="pair"),
        ),
    )


def _papers(window: Desk) -> Menu:
    intake = window.intake
    return (
        tr("&Papers"),
        (
            MenuEntry("drafts", tr("Add &drafts…"), intake.ask_for_drafts, ("Ctrl+D",), needs="dossier"),
            MenuEntry("paste", tr("Paste &from the room screen…"), window.paste, ("Ctrl+Shift+V",), needs="dossier"),
            MenuEntry("papers", tr("Add &proposals…"), intake.ask_for_papers, ("Ctrl+Shift+D",), needs="dossier"),
            MenuEntry(
                "by_hand", tr("&Enter a proposal by hand…"), intake.enter_by_hand, ("Ctrl+Shift+E",), needs="dossier"
            ),
            None,
            MenuEntry("review", tr("&Review proposals"), window.open_review, ("Ctrl+R",), needs="dossier"),
            MenuEntry("order", tr("&Order of the drafts…"), window.arrange, ("Ctrl+Shift+O",), needs="dossier"),
            MenuEntry(
                "notation", tr("No&tation of a draft…"), window.ask_for_notation, ("Ctrl+Shift+N",), needs="dossier"
            ),
            MenuEntry(
                "report", tr("&Import report of a draft…"), window.show_report, ("Ctrl+Shift+I",), needs="dossier"
            ),
        ),
    )


def _go(window: Desk) -> Menu:
    bar = window.draft_bar
    return (
        tr("&Go"),
        (
            MenuEntry("next", tr("&Next change"), lambda: window.step(1), ("F7", "Alt+Down"), needs="steps"),
            MenuEntry(
                "previous", tr("&Previous change"), lambda: window.step(-1), ("Shift+F7", "Alt+Up"), needs="steps"
            ),
            MenuEntry("go_to", tr("To an arti&cle…"), window.go_to_article, ("Ctrl+G",), needs="pair"),
            MenuEntry("other_end", tr("Other end of the &move"), window.texts.pane.jump, ("Ctrl+J",), needs="pair"),
            MenuEntry("life_here", tr("&Life of this provision"), window.show_life, ("Ctrl+L",), needs="pair"),
            None,
            MenuEntry("swap", tr("E&xchange the drafts"), bar.swap.click, ("Ctrl+Shift+X",), needs="pair"),
            MenuEntry(
                "before", tr("Compare with the &draft before"), bar.choose_before, ("Ctrl+Shift+B",), needs="dossier"
            ),
            MenuEntry(
                "pair_back", tr("The pair of drafts b&efore"), lambda: bar.step(-1), ("Ctrl+[",), needs="dossier"
            ),
            MenuEntry("pair_on", tr("The next pa&ir of drafts"), lambda: bar.step(1), ("Ctrl+]",), needs="dossier"),
            None,
            MenuEntry("filter", tr("&Filter by words"), window.filter_words, ("Ctrl+Shift+L",), needs="pair"),
            Submenu(tr("Filter &by"), _filters(window)),
            MenuEntry("all", tr("&Show all changes"), window.filters.reset, ("Ctrl+Shift+F",), needs="pair"),
        ),
    )


def _filters(window: Desk) -> tuple[MenuEntry, ...]:
    """Each thing that changes can be filtered by; the names are those of `changes/wanted.FACETS`."""

    def opens(facet: str) -> Callable[[], None]:
        def does() -> None:
            window.show_room("texts")
            window.filters.open(facet)

        return does

    return (
        MenuEntry("filter_actor", tr("&Who asked…"), opens("actor"), ("Ctrl+Shift+W",), needs="pair"),
        MenuEntry("filter_kind", tr("&Kind of change…"), opens("kind"), needs="pair"),
        MenuEntry("filter_weight", tr("C&lass of change…"), opens("weight"), needs="pair"),
        MenuEntry("filter_tag", tr("What a change &touches…"), opens("tag"), needs="pair"),
        MenuEntry("filter_link", tr("&How it is known who asked…"), opens("link"), needs="pair"),
        MenuEntry("filter_division", tr("&Chapter…"), opens("division"), needs="pair"),
        MenuEntry("filter_note", tr("&Notes…"), opens("note"), needs="pair"),
    )


def _rooms(window: Desk) -> Menu:
    beside = tuple(
        MenuEntry(
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
            MenuEntry("texts", tr("&Texts"), lambda: window.show_room("texts"), ("Ctrl+1",), needs="dossier"),
            *beside,
            None,
            MenuEntry("ours", tr("What &became of our asks"), window.show_ours, ("F4",), needs="dossier"),
            MenuEntry("back", tr("Bac&k to the room before"), window.rooms.back, ("Alt+Left",)),
        ),
    )


def _asked(window: Desk) -> Menu:
    return (
        tr("&Who asked"),
        (
            MenuEntry(
                "confirm", tr("&Confirm who asked"), lambda: window.answer("confirm"), ("Ctrl+Return",), needs="change"
            ),
            MenuEntry(
                "reject",
                tr("&Reject who is named"),
                lambda: window.answer("reject"),
                ("Ctrl+Backspace",),
                needs="change",
            ),
            MenuEntry(
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
        MenuEntry(
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
            MenuEntry("inline", tr("&One column"), view.set_inline, ("F9",), False, "pair"),
            MenuEntry("unlock", tr("Panes scroll &apart"), view.set_unlocked, ("F8",), False, "pair"),
            MenuEntry("fold", tr("&Fold unchanged provisions"), view.set_folding, ("Ctrl+U",), True, "pair"),
            MenuEntry(
                "more",
                tr("&More unchanged provisions around"),
                lambda: view.set_context(view.context + 1),
                ("Ctrl+Shift+Down",),
                needs="pair",
            ),
            MenuEntry(
                "less",
                tr("F&ewer unchanged provisions around"),
                lambda: view.set_context(view.context - 1),
                ("Ctrl+Shift+Up",),
                needs="pair",
            ),
            _side(window, LISTS, tr("L&ist of changes"), "Ctrl+B"),
            _side(window, ASIDE, tr("Details a&nd notes"), "Ctrl+I"),
            MenuEntry("words", tr("Current row in wor&ds"), window.texts.show_words, ("F6",), False, "pair"),
            MenuEntry(
                "tall", tr("Drafts and their &brackets above"), window.texts.timeline.set_tall, ("F5",), False, "pair"
            ),
            None,
            MenuEntry("larger", tr("&Larger"), lambda: window.zoom(1), (Keys.ZoomIn, "Ctrl+=")),
            MenuEntry("smaller", tr("&Smaller"), lambda: window.zoom(-1), (Keys.ZoomOut,)),
            MenuEntry("usual", tr("Usual si&ze"), lambda: window.zoom(0), ("Ctrl+0",)),
            None,
            Submenu(tr("&Colours"), colours),
            MenuEntry("colours", tr("O&ther colours"), window.next_theme, ("Ctrl+Shift+C",)),
            MenuEntry("full", tr("F&ull screen"), window.set_full_screen, ("F11",), False),
        ),
    )


def _side(window: Desk, side: str, words: str, keys: str) -> MenuEntry:
    """The switch of what stands on one side of the texts."""
    ticked = window.texts.panes.shows(side)
    return MenuEntry(side, words, lambda shown: window.show_side(side, shown), (keys,), ticked, "pair")


def _help(window: Desk) -> Menu:
    return (
        tr("&Help"),
        (
            MenuEntry("guide", tr("&Guide"), window.show_guide, ("F1",)),
            MenuEntry("palette", tr("All commands and their &keys…"), window.show_palette, ("Ctrl+K",)),
            MenuEntry("log", tr("Where the &log of faults lies…"), window.show_log),
            MenuEntry("about", tr("&About Travaux"), window.show_about),
        ),
    )
