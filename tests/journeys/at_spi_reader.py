"""What a screen reader does with the window, told as JSON: find the texts, read rows, press a change.

Run by the Python of the system (which has the accessibility library), beside the program; see `test_at_spi.py`.
"""

import json
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore")  # the older names of the library are understood everywhere
PATIENCE = 50.0
HEARD = []


def until(ask, what):
    """Wait until `ask` gives something, and return it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = ask()
        except GLib.Error as gone:  # the window put another element in the place of one that was being read
            if "No such object path" not in gone.message:
                raise
            found = None
        if found:
            return found
        listen(0.1)
    sys.exit(f"waited in vain for {what}; heard {HEARD}")


def listen(seconds):
    """Let events come in."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not GLib.MainContext.default().iteration(False):
            time.sleep(0.01)


def children(node):
    return [child for at in range(node.get_child_count()) if (child := node.get_child_at_index(at)) is not None]


def found(node, role, name, depth=14):
    """The first element below a node with a role, whose name begins so."""
    if node.get_role_name() == role and node.get_name().startswith(name):
        return node
    for child in children(node) if depth and node.get_child_count() < 60 else ():
        below = found(child, role, name, depth - 1)
        if below is not None:
            return below
    return None


def named(node, name, depth=16):
    """The first element below a node with just this name, whatever it is."""
    if node.get_name() == name:
        return node
    below = (
        named(child, name, depth - 1) for child in (children(node) if depth and node.get_child_count() < 60 else ())
    )
    return next((one for one in below if one is not None), None)


def changed_row(rows):
    """The first row with words struck at a change whose author was matched by its words, or None."""
    return next(
        (one for one in rows if all(said in one.get_name() for said in ("(deleted: ", "matched by wording"))), None
    )


def actions(node):
    return [node.get_action_name(at) for at in range(node.get_n_actions())]


def states(node):
    return {state.value_nick for state in node.get_state_set().get_states()}


def hear(event):
    HEARD.append([event.type, event.source.get_name() if event.source else ""])


def main():
    Atspi.init()
    Atspi.set_timeout(int(1000 * PATIENCE), int(1000 * PATIENCE))  # else a program with much to do is taken for gone
    told = {}
    desktop = Atspi.get_desktop(0)
    program = until(lambda: next((one for one in children(desktop) if one.get_name() == "Travaux"), None), "Travaux")
    texts = until(lambda: found(program, "list", "The two drafts side by side"), "the texts")
    # While it starts, the window puts other rows in the place of the first; those that are gone have no names.
    until(lambda: changed_row(children(texts)), "a change that was matched")
    # Only now: of what is asked for while it starts, the program may not hear.
    listener = Atspi.EventListener.new(hear)
    for kind in ("object:state-changed:focused", "object:selection-changed"):
        listener.register(kind)
    listen(0.5)
    rows = until(lambda: [] if changed_row(now := children(texts)) is None else now, "the rows")
    told["texts"] = [texts.get_name(), texts.get_description(), len(rows)]
    told["rows"] = [row.get_name() for row in rows]
    told["roles"] = sorted({row.get_role_name() for row in rows})

    row = changed_row(rows)
    told["row"] = row.get_name()
    told["changes"] = [[one.get_role_name(), one.get_name(), actions(one)] for one in children(row)]
    texts.grab_focus()
    until(lambda: "focused" in {state for one in children(texts) for state in states(one)}, "a row to be read")
    HEARD.clear()
    detail = until(lambda: named(program, "The change in detail"), "the detail")
    empty = detail.get_description()
    children(row)[0].do_action(0)
    told["detail"] = until(lambda: other_than(detail, empty), "the change in detail")
    until(lambda: any(name.startswith("Change ") for kind, name in HEARD if "focused" in kind), "the change to be read")
    listen(0.3)
    told["heard"] = list(HEARD)
    place = row.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    told["place"] = [place.x, place.y, place.width, place.height]
    told["states"] = [sorted(states(children(row)[0])), sorted(states(rows[-1]))]

    fold = next(one for one in rows if "provisions" in one.get_name() and "expandable" in states(one))
    fold.do_action(0)
    until(lambda: texts.get_child_count() > len(rows), "the fold to open")
    told["opened"] = texts.get_child_count()

    changes = until(lambda: found(program, "list", "Amendments"), "the list of amendments")
    wanted = "deleted: “[Agreed ad referendum]”"
    item = until(lambda: next((one for one in children(changes) if wanted in one.get_name()), None), "its row")
    told["item"] = item.get_name()
    item.do_action(0)
    before = told["detail"]
    told["next_detail"] = until(lambda: other_than(detail, before), "the other change")

    words = until(lambda: found(program, "menu item", "Current row in words"), "the menu")
    words.do_action(0)
    pane = until(lambda: found(program, "text", "The row in words"), "the row in words")
    told["words"] = until(lambda: text_of(pane), "words in the pane")
    until(lambda: found(program, "menu item", "Quit"), "the menu").do_action(0)
    print(json.dumps(told))


def other_than(node, before):
    """The description of an element, once it is another than before."""
    return (said := node.get_description()) != before and said


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


main()
