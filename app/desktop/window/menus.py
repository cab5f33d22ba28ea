"""The menus of the window: which actions there are, under which words and keys. What they do is the controllers'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.actions import Keys, Menu, MenuEntry, Submenu
from app.desktop.ground.language.translation import tr
from app.desktop.texts.amendment_verbs import BRIEF, CONFIRM, COPY, CORRECT, EXPORT, REJECT
from app.desktop.window.room_titles import TEXTS_KEYS, side_room_titles
from app.desktop.window.shell import LARGE_SIZE, SMALL_SIZE
from app.desktop.window.side_panes import ASIDE, LISTS, is_wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desktop.window.menu_targets import MenuTargets

RECENT, PLACES = "recent_", 9
"""How the entries of dossiers that were open before are called, and how many there are."""
_REDO = ("Ctrl+Shift+Z", "Ctrl+Y")
"""Both are the usual keys somewhere, and hands that learnt one elsewhere find it here."""


def menus_of(targets: MenuTargets) -> tuple[Menu, ...]:
    """All menus of a window, in their order."""
    return (
        _dossier(targets),
        _edit(targets),
        _papers(targets),
        _go(targets),
        _rooms(targets),
        _asked(targets),
        _view(targets),
        _help(targets),
    )


def _dossier(targets: MenuTargets) -> Menu:
    appearance = targets.appearance
    return (
        tr("&Dossier"),
        (
            MenuEntry("new", tr("&New dossier…"), lambda: targets.dossiers.opener.new(), (Keys.New,)),
            MenuEntry("open", tr("&Open…"), lambda: targets.dossiers.opener.ask(), (Keys.Open,)),
            MenuEntry(
                "compare_files", tr("Compare two f&iles…"), lambda: targets.imports.two_files.ask(), ("Ctrl+Shift+T",)
            ),
            MenuEntry("open-on-server", tr("Open on a ser&ver…"), lambda: targets.dossiers.opener.ask_on_server()),
            Submenu(tr("Open recent"), _recent(targets)),
            MenuEntry("sample", tr("Open the &sample"), lambda: targets.dossiers.opener.sample()),
            MenuEntry("start", tr("Start &page"), lambda: targets.dossiers.show_start(), ("Ctrl+Home",)),
            None,
            MenuEntry(
                "keep",
                tr("&Keep the comparison…"),
                lambda: targets.dossiers.temporary.keep(),
                (Keys.Save,),
                needs="temporary",
            ),
            MenuEntry("save_copy", tr("Save a cop&y…"), lambda: targets.dossiers.save_copy(), needs="dossier"),
            None,
            MenuEntry(
                "export",
                tr("&Export and print…"),
                lambda: targets.navigator.show_room("export"),
                ("Ctrl+E",),
                needs="dossier",
            ),
            MenuEntry(
                "write",
                tr("&Write the export…"),
                lambda: targets.navigator.write_export(),
                ("Ctrl+Shift+S",),
                needs="dossier",
            ),
            MenuEntry("print", tr("P&rint…"), lambda: targets.navigator.print_export(), (Keys.Print,), needs="dossier"),
            None,
            MenuEntry(
                "merge",
                tr("&Merge a colleague's dossier…"),
                lambda: targets.dossiers.exchanging.ask_to_merge(targets.dossiers.dossier),
                needs="dossier",
            ),
            MenuEntry(
                "merge-from-server",
                tr("Merge a dossier on a server…"),
                lambda: targets.dossiers.exchanging.ask_to_merge_from_server(targets.dossiers.dossier),
                needs="dossier",
            ),
            MenuEntry(
                "conflicts",
                tr("Settle conf&licts…"),
                lambda: targets.dossiers.exchanging.show_conflicts(targets.dossiers.dossier),
                needs="dossier",
            ),
            MenuEntry(
                "share",
                tr("A copy &for a partner…"),
                lambda: targets.dossiers.exchanging.ask_to_share(targets.dossiers.dossier),
                needs="dossier",
            ),
            None,
            MenuEntry(
                "passphrase",
                tr("Set or &change the passphrase…"),
                lambda: targets.dossiers.set_passphrase(),
                needs="dossier",
            ),
            MenuEntry(
                "no_passphrase",
                tr("Take the passphrase &away…"),
                lambda: targets.dossiers.take_passphrase_away(),
                needs="locked",
            ),
            None,
            MenuEntry("another_window", tr("New win&dow"), lambda: targets.dossiers.open_window()),
            MenuEntry("settings", tr("Se&ttings…"), appearance.show_settings, ("Ctrl+,",)),
            MenuEntry("quit", tr("&Quit"), targets.close, ("Ctrl+Q",)),
        ),
    )


def _recent(targets: MenuTargets) -> tuple[MenuEntry, ...]:
    """Places for dossiers that were open before; what they are called is said whenever the menus are."""
    return tuple(
        MenuEntry(f"{RECENT}{number}", str(number + 1), lambda number=number: targets.dossiers.open_recent(number))
        for number in range(PLACES)
    )


def _edit(targets: MenuTargets) -> Menu:
    def act(verb: str) -> Callable[[], None]:
        return lambda: targets.texts.chosen_actions.act(verb)

    return (
        tr("&Edit"),
        (
            MenuEntry("undo", tr("&Undo"), targets.undo, (Keys.Undo,)),
            MenuEntry("redo", tr("Re&do"), targets.redo, _REDO),
            None,
            MenuEntry(
                "copy", tr("&Copy with the address"), lambda: targets.texts.view.text_actions.copy(), needs="pair"
            ),
            MenuEntry(
                "copy_change",
                tr("Copy as &quoted lines"),
                act(COPY),
                ("Ctrl+Shift+K",),
                needs="change",
            ),
            MenuEntry(
                "summary",
                tr("&Summary for a cable…"),
                lambda: targets.comparison.show_summary(),
                ("Ctrl+Shift+Y",),
                needs="pair",
            ),
            MenuEntry(
                "find",
                tr("&Find in the texts…"),
                lambda: targets.navigator.find_words(),
                (Keys.Find,),
                needs="pair",
            ),
            MenuEntry("find_next", tr("Find &next"), lambda: targets.navigator.find_next(1), ("F3",), needs="steps"),
            MenuEntry(
                "find_previous",
                tr("Find &previous"),
                lambda: targets.navigator.find_next(-1),
                ("Shift+F3",),
                needs="steps",
            ),
            None,
            MenuEntry(
                "brief",
                tr("Put &into the brief, or take out of it"),
                act(BRIEF),
                ("B",),
                needs="reading",
            ),
            MenuEntry("export_chosen", tr("E&xport only what is chosen…"), act(EXPORT), needs="change"),
            None,
            MenuEntry(
                "note", tr("&Begin a note here…"), lambda: targets.navigator.note_chosen(), ("Ctrl+M",), needs="pair"
            ),
            MenuEntry(
                "notes", tr("&All notes"), lambda: targets.navigator.show_notes(), ("Ctrl+Shift+M",), needs="pair"
            ),
        ),
    )


def _papers(targets: MenuTargets) -> Menu:
    return (
        tr("&Papers"),
        (
            MenuEntry(
                "drafts",
                tr("Add &drafts…"),
                lambda: targets.imports.intake.ask_for_drafts(),
                ("Ctrl+D",),
                needs="dossier",
            ),
            MenuEntry(
                "paste",
                tr("Paste &from the room screen…"),
                lambda: targets.imports.paste(),
                ("Ctrl+Shift+V",),
                needs="dossier",
            ),
            MenuEntry(
                "papers",
                tr("Add &proposals…"),
                lambda: targets.imports.intake.ask_for_papers(),
                ("Ctrl+Shift+D",),
                needs="dossier",
            ),
            MenuEntry(
                "by_hand",
                tr("&Enter a proposal by hand…"),
                lambda: targets.imports.intake.enter_by_hand(),
                ("Ctrl+Shift+E",),
                needs="dossier",
            ),
            None,
            MenuEntry(
                "instruments",
                tr("Add e&xisting instruments…"),
                lambda: targets.imports.ask_for_instruments(),
                ("Ctrl+Shift+J",),
                needs="dossier",
            ),
            MenuEntry("shelf", tr("&Shelf of instruments"), lambda: targets.navigator.show_shelf(), needs="dossier"),
            None,
            MenuEntry(
                "review", tr("&Review proposals"), lambda: targets.imports.open_review(), ("Ctrl+R",), needs="dossier"
            ),
            MenuEntry(
                "order",
                tr("&Order of the drafts…"),
                lambda: targets.imports.arrange(),
                ("Ctrl+Shift+O",),
                needs="dossier",
            ),
            MenuEntry(
                "notation",
                tr("No&tation of a draft…"),
                lambda: targets.imports.ask_for_notation(),
                ("Ctrl+Shift+N",),
                needs="dossier",
            ),
            MenuEntry(
                "report",
                tr("&Import report of a draft…"),
                lambda: targets.imports.show_report(),
                ("Ctrl+Shift+I",),
                needs="dossier",
            ),
        ),
    )


def _go(targets: MenuTargets) -> Menu:
    return (
        tr("&Go"),
        (
            MenuEntry(
                "next", tr("&Next amendment"), lambda: targets.navigator.step(1), ("F7", "Alt+Down"), needs="steps"
            ),
            MenuEntry(
                "previous",
                tr("&Previous amendment"),
                lambda: targets.navigator.step(-1),
                ("Shift+F7", "Alt+Up"),
                needs="steps",
            ),
            MenuEntry(
                "next_change",
                tr("Next change inside"),
                lambda: targets.navigator.step_inside(1),
                ("Alt+F7",),
                needs="pair",
            ),
            MenuEntry(
                "previous_change",
                tr("Previous change inside"),
                lambda: targets.navigator.step_inside(-1),
                ("Alt+Shift+F7",),
                needs="pair",
            ),
            None,
            MenuEntry(
                "turn_read",
                tr("&Read, or unread again"),
                lambda: targets.texts.walk.turn_read(),
                ("R",),
                needs="reading",
                once=True,
            ),
            MenuEntry(
                "read_on",
                tr("Read, and on to the next &unread"),
                lambda: targets.texts.walk.read_on(),
                ("N",),
                needs="reading",
                once=True,
            ),
            None,
            MenuEntry(
                "go_to", tr("To an arti&cle…"), lambda: targets.navigator.go_to_article(), ("Ctrl+G",), needs="pair"
            ),
            MenuEntry(
                "other_end", tr("Other end of the &move"), lambda: targets.texts.pane.jump(), ("Ctrl+J",), needs="pair"
            ),
            MenuEntry(
                "life_here",
                tr("&Life of this provision"),
                lambda: targets.navigator.show_life(),
                ("Ctrl+L",),
                needs="pair",
            ),
            MenuEntry(
                "sources_here",
                tr("S&ources of this provision"),
                lambda: targets.navigator.show_sources(),
                ("Ctrl+Shift+P",),
                needs="pair",
            ),
            None,
            MenuEntry(
                "swap",
                tr("E&xchange the drafts"),
                lambda: targets.texts.draft_bar.swap.click(),
                ("Ctrl+Shift+X",),
                needs="pair",
            ),
            MenuEntry(
                "before",
                tr("Compare with the &draft before"),
                lambda: targets.texts.draft_bar.choose_before(),
                ("Ctrl+Shift+B",),
                needs="dossier",
            ),
            MenuEntry(
                "pair_back",
                tr("The pair of drafts b&efore"),
                lambda: targets.texts.draft_bar.step(-1),
                ("Ctrl+[",),
                needs="dossier",
            ),
            MenuEntry(
                "pair_on",
                tr("The next pa&ir of drafts"),
                lambda: targets.texts.draft_bar.step(1),
                ("Ctrl+]",),
                needs="dossier",
            ),
            None,
            MenuEntry(
                "filter",
                tr("&Filter by words"),
                lambda: targets.navigator.filter_words(),
                ("Ctrl+Shift+L",),
                needs="pair",
            ),
            Submenu(tr("Filter &by"), _filters(targets)),
            MenuEntry(
                "all",
                tr("&Show all amendments"),
                lambda: targets.texts.filters.reset(),
                ("Ctrl+Shift+F",),
                needs="pair",
            ),
        ),
    )


def _filters(targets: MenuTargets) -> tuple[MenuEntry | None, ...]:
    """Each thing that changes can be filtered by; the names are those of `changes/wanted.FACETS`."""

    def opens(facet: str) -> Callable[[], None]:
        return lambda: targets.navigator.filter_by(facet)

    return (
        MenuEntry("filter_amendment", tr("W&eight of amendments…"), opens("amendment"), needs="pair"),
        MenuEntry("filter_actor", tr("&Who asked…"), opens("actor"), ("Ctrl+Shift+W",), needs="pair"),
        MenuEntry("filter_kind", tr("&Kind of change…"), opens("kind"), needs="pair"),
        MenuEntry("filter_weight", tr("C&lass of change…"), opens("weight"), needs="pair"),
        MenuEntry("filter_tag", tr("What a change &touches…"), opens("tag"), needs="pair"),
        MenuEntry("filter_link", tr("&How it is known who asked…"), opens("link"), needs="pair"),
        MenuEntry("filter_division", tr("&Chapter…"), opens("division"), needs="pair"),
        MenuEntry("filter_note", tr("&Notes…"), opens("note"), needs="pair"),
        MenuEntry("filter_bearing", tr("Wh&ich way a change leads…"), opens("bearing"), needs="pair"),
        MenuEntry("filter_source", tr("&Source…"), opens("source"), needs="pair"),
        None,
        MenuEntry(
            "filter_unread", tr("Only what is &unread"), lambda: targets.texts.filters.turn_unread(), needs="pair"
        ),
        MenuEntry(
            "filter_ours", tr("Only what touches &ours"), lambda: targets.texts.filters.turn_ours(), needs="pair"
        ),
    )


def _rooms(targets: MenuTargets) -> Menu:
    rooms = targets.context.rooms
    beside = tuple(
        MenuEntry(
            f"room_{name}",
            words,
            lambda name=name: targets.navigator.show_room(name),
            (keys,),
            needs="dossier",
        )
        for name, words, keys in side_room_titles()
    )
    return (
        tr("&Rooms"),
        (
            MenuEntry(
                "texts", tr("&Texts"), lambda: targets.navigator.show_room("texts"), (TEXTS_KEYS,), needs="dossier"
            ),
            *beside,
            None,
            MenuEntry(
                "ours", tr("What &became of our asks"), lambda: targets.navigator.show_ours(), ("F4",), needs="dossier"
            ),
            MenuEntry("back", tr("Bac&k to where you were"), rooms.back, ("Alt+Left",), needs="before"),
            MenuEntry("forward", tr("&Forward again"), rooms.forward, ("Alt+Right",), needs="after"),
        ),
    )


def _asked(targets: MenuTargets) -> Menu:
    def act(verb: str) -> Callable[[], None]:
        return lambda: targets.texts.chosen_actions.act(verb)

    return (
        tr("&Who asked"),
        (
            MenuEntry(
                "confirm",
                tr("&Confirm who asked"),
                act(CONFIRM),
                ("Ctrl+Return",),
                needs="change",
            ),
            MenuEntry(
                "reject",
                tr("&Reject who is named"),
                act(REJECT),
                ("Ctrl+Backspace",),
                needs="change",
            ),
            MenuEntry(
                "correct",
                tr("C&orrect, or say who asked…"),
                act(CORRECT),
                ("Ctrl+Shift+A",),
                needs="change",
            ),
        ),
    )


def _view(targets: MenuTargets) -> Menu:
    appearance = targets.appearance
    sizes = (
        MenuEntry("small", tr("&Small"), lambda: appearance.set_choice("size", str(SMALL_SIZE))),
        MenuEntry("usual", tr("&Usual"), lambda: appearance.zoom(0), ("Ctrl+0",)),
        MenuEntry("large", tr("&Large"), lambda: appearance.set_choice("size", str(LARGE_SIZE))),
    )
    timeline = targets.context.preferences.switch("timeline", False)
    colours = tuple(
        MenuEntry(
            f"colours_{name}",
            words,
            lambda _on=True, name=name: appearance.set_choice("colours", name),
            ticked=targets.context.preferences.choice("colours") == name,
            one_of="colours",
        )
        for name, words in (("", tr("As the &system")), *appearance.themes())
    )
    return (
        tr("&View"),
        (
            MenuEntry(
                "inline", tr("&One column"), lambda on: targets.texts.view.set_inline(on), ("F9",), False, "pair"
            ),
            MenuEntry(
                "in_words",
                tr("&Words inside replaced paragraphs"),
                lambda on: targets.texts.view.set_in_words(on),
                ("Shift+F9",),
                False,
                "pair",
            ),
            MenuEntry(
                "unlock",
                tr("Panes scroll &apart"),
                lambda on: targets.texts.view.set_unlocked(on),
                ("F8",),
                False,
                "pair",
            ),
            MenuEntry(
                "fold",
                tr("&Fold unchanged provisions"),
                lambda on: targets.texts.view.set_folding(on),
                ("Ctrl+U",),
                True,
                "pair",
            ),
            MenuEntry(
                "more",
                tr("&More unchanged provisions around"),
                lambda: targets.texts.view.set_context(targets.texts.view.context + 1),
                ("Ctrl+Shift+Down",),
                needs="pair",
            ),
            MenuEntry(
                "less",
                tr("F&ewer unchanged provisions around"),
                lambda: targets.texts.view.set_context(targets.texts.view.context - 1),
                ("Ctrl+Shift+Up",),
                needs="pair",
            ),
            _side(targets, LISTS, tr("L&ist of changes"), "Ctrl+B"),
            _side(targets, ASIDE, tr("Details a&nd notes"), "Ctrl+I"),
            MenuEntry(
                "reading",
                tr("&Reading: the texts alone"),
                lambda: targets.texts.panes.turn_reading(),
                ("F12",),
                needs="pair",
            ),
            MenuEntry(
                "words", tr("Current row in wor&ds"), lambda on: targets.texts.show_words(on), ("F6",), False, "pair"
            ),
            MenuEntry(
                "tall",
                tr("Drafts and their &brackets above"),
                lambda on: targets.texts.show_timeline(on),
                ("F5",),
                timeline,
                "pair",
            ),
            None,
            MenuEntry("larger", tr("&Larger"), lambda: appearance.zoom(1), (Keys.ZoomIn, "Ctrl+=")),
            MenuEntry("smaller", tr("&Smaller"), lambda: appearance.zoom(-1), (Keys.ZoomOut,)),
            Submenu(tr("Si&ze of type"), sizes),
            None,
            Submenu(tr("&Colours"), colours),
            MenuEntry("colours", tr("O&ther colours"), appearance.next_theme, ("Ctrl+Shift+C",)),
            MenuEntry("full", tr("F&ull screen"), appearance.set_full_screen, ("F11",), False),
        ),
    )


def _side(targets: MenuTargets, side: str, words: str, keys: str) -> MenuEntry:
    """The switch of what stands on one side of the texts."""
    ticked = is_wanted(side, targets.context.preferences)
    return MenuEntry(side, words, lambda shown: targets.navigator.show_side(side, shown), (keys,), ticked, "pair")


def _help(targets: MenuTargets) -> Menu:
    appearance = targets.appearance
    return (
        tr("&Help"),
        (
            MenuEntry("guide", tr("&Guide"), appearance.show_guide, ("F1",)),
            MenuEntry("legend", tr("What the &marks mean"), targets.show_legend, ("F2", "?")),
            MenuEntry("palette", tr("&Find anything: commands, articles, names…"), targets.show_palette, ("Ctrl+K",)),
            MenuEntry("log", tr("Where the &log of faults lies…"), appearance.show_log),
            MenuEntry("about", tr("&About Travaux"), appearance.show_about),
        ),
    )
