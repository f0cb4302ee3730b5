"""CSV files, gzipped or not, read line by line: a line without end is found before memory is full."""

from __future__ import annotations

import codecs
import csv
import gzip
import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final, TextIO, cast

from bot.sheets.broken import SheetError

LONGEST: Final = 1_000_000  # bytes of a line
FORMULA: Final = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
GUARDED: Final = re.compile(r"'+[=+\-@\t\r＝＋－＠]")
NUMBER: Final = re.compile(r"-?\d+(\.\d+)?")
UTF16: Final = (b"\xff\xfe", b"\xfe\xff")


def rows(path: Path, encoding: str = "utf-8") -> Iterator[tuple[int, list[str]]]:
    """The cells of each line with the line's number. Raises SheetError."""
    try:
        with _open(path) as file:
            yield from _parsed(path, _lines(path, file, encoding))
    except (OSError, EOFError, zlib.error) as error:
        raise SheetError(f"{path} can't be read: {_why(error)}.") from None


def _open(path: Path) -> BinaryIO:
    return cast("BinaryIO", gzip.open(path, "rb")) if path.suffix == ".gz" else path.open("rb")


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else "") or str(error)


def _parsed(path: Path, lines: Iterator[str]) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(LONGEST)
    reader = csv.reader(lines, strict=True)
    begun = 1
    while True:
        begun = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise SheetError(f"{path} can't be read from line {begun} on: {_said(str(error))}.") from None
        if cells is None:
            return
        yield begun, cells


def _said(error: str) -> str:
    if "unexpected end of data" in error or "field larger" in error:
        return "a quotation mark that opens there is never closed"
    if "expected after" in error:
        return "something stands between a closing quotation mark and the next comma"
    return error


def _lines(path: Path, file: BinaryIO, encoding: str) -> Iterator[str]:
    for number, line in enumerate(iter(lambda: file.readline(LONGEST), b""), 1):
        if number == 1 and line.startswith(UTF16):
            raise SheetError(f"{path} is UTF-16: save it as “CSV UTF-8”, or as XLSX.")
        if number == 1 and line.startswith(b"PK\x03\x04"):
            raise SheetError(f"{path} is no CSV: if it is a spreadsheet, let its name end in .xlsx.")
        if len(line) >= LONGEST and not line.endswith(b"\n"):
            raise SheetError(f"{path}, line {number} is longer than a megabyte: this is no table of records.")
        if b"\0" in line:
            raise SheetError(f"{path}, line {number} holds a zero byte: this is no text.")
        try:
            yield line.decode("utf-8-sig" if number == 1 and encoding == "utf-8" else encoding)
        except UnicodeDecodeError as error:
            raise SheetError(_undecoded(path, number, encoding, error)) from None
        except LookupError:
            raise SheetError(f"There is no encoding “{encoding}”: such as utf-8 or gb18030.") from None


def _undecoded(path: Path, number: int, encoding: str, error: UnicodeDecodeError) -> str:
    byte = error.object[error.start]
    hint = "save it as “CSV UTF-8”, or name its encoding, such as --encoding gb18030"
    return f"{path}, line {number} is not {encoding.upper()} (byte 0x{byte:02X}): {hint}."


def marked(file: BinaryIO) -> codecs.StreamWriter:
    """A file of text, with the mark that spreadsheets need."""
    return codecs.getwriter("utf-8-sig")(file)


def write(file: TextIO | codecs.StreamWriter, header: Sequence[str], lines: Iterator[Sequence[str]]) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([guarded(cell) for cell in line] for line in lines)


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; a plain number stays one."""
    return f"'{cell}" if FORMULA.match(cell) and not NUMBER.fullmatch(cell) else cell
