"""Runs a program that can make no socket but local ones: `python confined.py PROGRAM WORD…`. It is no test."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.journeys.shut_off.run import shut_off

if __name__ == "__main__":
    shut_off()
    os.execvp(sys.argv[1], sys.argv[1:])
