"""Tables of figures: for the terminal, as Markdown, as JSON. It rounds and aligns, and judges only "reached or not"."""

from __future__ import annotations

import json
import os
import platform
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Goal:
    """What a figure should reach: at least (`sign` "≥") or at most ("≤") `bound`."""

    sign: str
    bound: float

    def reached(self, value: float) -> bool:
        """Whether `value`, as it is and not as it is printed, reaches it."""
        return value >= self.bound if self.sign == "≥" else value <= self.bound


@dataclass(frozen=True)
class Cell:
    """One figure; `value` None where there is none. `places` are the decimal places it is printed with."""

    value: float | str | None
    places: int = 3
    goal: Goal | None = None

    @property
    def reached(self) -> bool | None:
        """Whether its goal is reached; None where it has none."""
        return self.goal.reached(self.value) if self.goal and isinstance(self.value, (int, float)) else None

    def text(self) -> str:
        """As printed, with its goal and the sign whether that is reached."""
        if self.value is None:
            return "–"
        said = self.value if isinstance(self.value, str) else f"{self.value:,.{self.places}f}"
        if self.goal is None:
            return said
        return f"{said} {'✓' if self.reached else '✗'} {self.goal.sign} {self.goal.bound:g}"


@dataclass
class Table:
    """A title, the names of the columns, rows of a name and cells, and what must be said beneath."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[str, tuple[Cell, ...]]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, name: str, *cells: Cell) -> None:
        """Add a row."""
        self.rows.append((name, cells))

    def text(self) -> str:
        """For the terminal."""
        lines = [["", *self.columns], *([name, *(cell.text() for cell in cells)] for name, cells in self.rows)]
        widths = [max(len(line[n]) for line in lines if n < len(line)) for n in range(len(lines[0]))]
        drawn = [
            "  ".join(w.ljust(widths[0]) if n == 0 else w.rjust(widths[n]) for n, w in enumerate(line)).rstrip()
            for line in lines
        ]
        return "\n".join([self.title, *drawn, *(f"  {note}" for note in self.notes)])

    def markdown(self) -> str:
        """As a table that a page can hold."""
        lines = [
            f"**{self.title}**",
            "",
            "| | " + " | ".join(self.columns) + " |",
            "|---" * (len(self.columns) + 1) + "|",
        ]
        lines += ["| " + " | ".join([name, *(cell.text() for cell in cells)]) + " |" for name, cells in self.rows]
        return "\n".join([*lines, "", *(f"{note}  " for note in self.notes)]).rstrip() + "\n"

    def facts(self) -> dict[str, Any]:
        """As JSON has it: figures unrounded."""
        rows = [
            {
                "name": name,
                "cells": {
                    column: {
                        "value": cell.value,
                        "goal": asdict(cell.goal) if cell.goal else None,
                        "reached": cell.reached,
                    }
                    for column, cell in zip(self.columns, cells, strict=False)
                },
            }
            for name, cells in self.rows
        ]
        return {"title": self.title, "rows": rows, "notes": self.notes}


class Report:
    """The tables of one call: each printed when it is ready, all kept for the files that were asked for."""

    def __init__(self, about: str) -> None:
        self.about = about
        self.tables: list[Table] = []
        self.details: dict[str, Any] = {}
        print(f"{machine()}\n{about}", flush=True)

    def show(self, table: Table) -> None:
        """Print a table and keep it."""
        self.tables.append(table)
        print(f"\n{table.text()}", flush=True)

    def write(self, as_json: Path | None, as_markdown: Path | None) -> None:
        """Write what was shown to the files that are named; `-` as the Markdown is standard output."""
        missed = sum(cell.reached is False for table in self.tables for _, cells in table.rows for cell in cells)
        met = sum(cell.reached is True for table in self.tables for _, cells in table.rows for cell in cells)
        if met + missed:
            print(f"\n{met} targets reached, {missed} missed")
        if as_json:
            facts = {"machine": machine(), "about": self.about, "tables": [table.facts() for table in self.tables]}
            as_json.write_text(json.dumps({**facts, **self.details}, indent=1, ensure_ascii=False), encoding="utf-8")
        if as_markdown:
            page = "\n".join([f"{machine()}. {self.about}", "", *(table.markdown() for table in self.tables)])
            if str(as_markdown) == "-":
                sys.stdout.write(page)
            else:
                as_markdown.write_text(page, encoding="utf-8")


def machine() -> str:
    """The facts about this machine that matter to a figure."""
    return f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, Python {platform.python_version()}"


def at_least(bound: float) -> Goal:
    """The goal of a figure that should be high."""
    return Goal("≥", bound)


def at_most(bound: float) -> Goal:
    """The goal of a figure that should be low."""
    return Goal("≤", bound)
