"""A small file that asks for much is refused at once or read at once; the files are made here."""

from __future__ import annotations

import io
import time
import zipfile
import zlib

import pytest

from app.importing.files import read_draft
from app.job import Refused
from app.treaty.actors import register_of
from tests.importing.word_files import docx

_MOST = 4.0
"""Seconds of processor time; each took from 14 to more than 40."""


def _read(path, data):
    path.write_bytes(data)
    begun = time.process_time()
    try:
        return read_draft(path, register_of(()), {})
    finally:
        assert time.process_time() - begun < _MOST
