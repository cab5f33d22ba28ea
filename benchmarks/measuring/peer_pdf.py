"""Runs in the environment of the peers: all text of a PDF, page by page, by one of them.

Words: NAME ("pdfplumber" or "pypdf"), the file, and the file to which the text is written.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    name, path, out = sys.argv[1:]
    if name == "pdfplumber":
        import pdfplumber

        with pdfplumber.open(path) as document:
            pages = [page.extract_text() for page in document.pages]
    else:
        from pypdf import PdfReader

        pages = [page.extract_text() for page in PdfReader(path).pages]
    Path(out).write_text("\n".join(pages), "utf-8", "replace")


if __name__ == "__main__":
    main()
