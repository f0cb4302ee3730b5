"""XLSX files: the first sheet of a workbook, read without its formulas."""

# ruff: noqa: PLC0415 - the library is only loaded for such a file
from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, BinaryIO, Final

from bot.sheets.broken import SheetError
from bot.sheets.csv_file import guarded

LARGEST: Final = 1_000_000_000  # bytes of the unpacked workbook


def rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The cells of each line with the line's number. Raises SheetError."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _refuse_bombs(path)
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError):
        raise SheetError(f"{path} is no XLSX workbook, or a damaged one: save it anew.") from None
    try:
        sheet = book.worksheets[0]
        width = 0
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            cells = [_text(value) for value in row]
            while cells and not cells[-1]:
                cells.pop()
            width = width or len(cells)
            yield number, cells + [""] * (width - len(cells))
    finally:
        book.close()


def _refuse_bombs(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as file:
            size = sum(entry.file_size for entry in file.infolist())
    except OSError as error:
        raise SheetError(f"{path} can't be read: {error.strerror}.") from None
    except zipfile.BadZipFile:
        raise SheetError(f"{path} is no XLSX workbook, or a damaged one: save it anew.") from None
    if size > LARGEST:
        raise SheetError(f"{path} unpacks to {size:,} bytes, which is more than a table of records needs.")


def _text(value: Any) -> str:
    """A cell as text: whole numbers without a point, days without midnight."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime() | date() | time():
            return value.isoformat()
    return str(value)


def write(file: BinaryIO, header: Sequence[str], lines: Iterator[Sequence[str]]) -> None:
    """Every cell is text, so that no spreadsheet makes something else of it. Raises SheetError."""
    from openpyxl import Workbook
    from openpyxl.utils.exceptions import IllegalCharacterError

    whole = io.BytesIO()  # the library writes to its file even while it is being thrown away
    try:
        book = Workbook(write_only=True)
        sheet = book.create_sheet("Sheet1")
        for line in (header, *lines):
            sheet.append([guarded(cell) for cell in line])
        book.save(whole)
    except IllegalCharacterError:
        raise SheetError("A cell holds a control character that XLSX can't hold: export as CSV.") from None
    file.write(whole.getbuffer())
