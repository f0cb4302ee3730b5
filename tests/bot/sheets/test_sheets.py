"""Files of tables: what is written is read again, and a broken one gets one clear sentence."""

import csv
import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import sheets
from bot.sheets.csv_file import LONGEST, guarded
from domain.problem import Problem

HEADER = ("external_id", "name", "territory")
NEEDED = ("external_id", "name")
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12)


@given(st.text())
def test_a_guarded_cell_is_no_formula_and_comes_back(cell: str) -> None:
    kept = guarded(cell)
    assert sheets.plain(kept) == cell
    assert kept[:1] not in set("=+-@\t\r") or kept.lstrip("-").replace(".", "", 1).isdigit()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_is_written_is_read_again(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"partners{suffix}"
    rows = [["1", "=1+1", "North, “East”"], ["2", "@SUM(A1)", "'quoted"], ["3", "三一重工", "a\nb"]]
    sheets.write(path, HEADER, iter(rows))
    sheet = sheets.read(path, HEADER, NEEDED)
    assert [list(cells.values()) for _, cells in sheet.lines] == rows
    assert [line for line, _ in sheet.lines][:2] == [2, 3]


def test_a_spreadsheet_sees_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "partners.xlsx"
    sheets.write(path, HEADER, iter([["=1", "+49 40", "-x"], ["@a", "\tb", "-5"]]))
    book = openpyxl.load_workbook(path)
    cells = [cell for row in book.worksheets[0].iter_rows(min_row=2) for cell in row]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells] == ["'=1", "'+49 40", "'-x", "'@a", "'\tb", "-5"]
    book.close()


def test_a_workbook_of_a_person(tmp_path: Path) -> None:
    """Numbers, dates and cells that were left empty, as a spreadsheet keeps them."""
    book = openpyxl.Workbook()
    book.active.append(["External ID", "Name", "Territory", None])  # type: ignore[union-attr]
    book.active.append([7, "Softline", 2.5])  # type: ignore[union-attr]
    book.active.append([None, None])  # type: ignore[union-attr]
    book.active.append([8, "Zwei"])  # type: ignore[union-attr]
    book.save(tmp_path / "a.xlsx")
    sheet = sheets.read(tmp_path / "a.xlsx", HEADER, NEEDED)
    assert sheet.lines == [
        (2, {"external_id": "7", "name": "Softline", "territory": "2.5"}),
        (4, {"external_id": "8", "name": "Zwei", "territory": ""}),
    ]


def test_gzip_and_the_mark_of_spreadsheets(tmp_path: Path) -> None:
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress("\ufeffexternal_id,name\r\n1,Ä\r\n".encode()))
    assert sheets.read(path, HEADER, NEEDED).lines == [(2, {"external_id": "1", "name": "Ä"})]


def test_a_chinese_spreadsheet_by_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("external_id,name\n1,三一重工\n".encode("gb18030"))
    with pytest.raises(sheets.SheetError, match=r"line 2 is not UTF-8 .*--encoding gb18030"):
        sheets.read(path, HEADER, NEEDED)
    assert sheets.read(path, HEADER, NEEDED, "gb18030").lines[0][1]["name"] == "三一重工"


def test_ragged_lines_are_told_and_the_others_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("external_id,name,teritory\n1,A\n2,B,North\n\n3,C,West,x\n")
    sheet = sheets.read(path, HEADER, NEEDED)
    assert [line for line, _ in sheet.lines] == [3]
    assert [str(fault) for fault in sheet.faults] == [
        "line 2: has 2 cells, and the first line has 3 columns",
        "line 5: has 4 cells, and the first line has 3 columns",
    ]
    assert sheet.notes == ["The column teritory is not known and is left out; is it territory?"]


def _big(path: Path) -> None:
    with gzip.open(path, "wb", compresslevel=1) as file:
        file.write(b"external_id,name\n1,")
        for _ in range(3):
            file.write(b"x" * LONGEST)


BROKEN: list[tuple[str, bytes | Callable[[Path], None], str]] = [
    ("a.csv", b"", r"is empty"),
    ("a.csv", b"1,Softline\n", r"has no header: its first line needs the columns external_id, name"),
    ("a.csv", b"external_id,nam\n1,A\n", r"has no column name in its first line"),
    ("a.csv", b"external_id;name;territory\n1;A;N\n", r"semicolons between its columns"),
    ("a.csv", b"external_id\tname\n1\tA\n", r"tabs between its columns"),
    ("a.csv", b"external_id,name,name\n1,A,B\n", r"column name twice"),
    ("a.csv", "external_id,name\n1,A\n".encode("utf-16"), r"is UTF-16"),
    ("a.csv", b'external_id,name\n1,"A\n2,B\n', r"line 2 on: a quotation mark that opens there is never"),
    ("a.csv", b'external_id,name\n1,"A"B\n', r"between a closing quotation mark and the next comma"),
    ("a.csv", b"external_id,name\n1,A\0B\n", r"line 2 holds a zero byte"),
    ("a.csv", b"PK\x03\x04rest", r"let its name end in .xlsx"),
    ("a.csv.gz", b"no gzip", r"can't be read"),
    ("a.csv.gz", _big, r"line 2 is longer than a megabyte"),
    ("a.xlsx", b"external_id,name\n", r"no XLSX workbook"),
    ("none.csv", lambda path: None, r"can't be read: No such file"),
    ("none.xlsx", lambda path: None, r"can't be read: No such file"),
    ("", lambda path: None, r"can't be read: Is a directory"),
]


@pytest.mark.parametrize(("name", "content", "why"), BROKEN)
def test_broken_files(tmp_path: Path, name: str, content: bytes | Callable[[Path], None], why: str) -> None:
    path = tmp_path / name
    if callable(content):
        content(path)
    else:
        path.write_bytes(content)
    with pytest.raises(sheets.SheetError, match=why) as caught:
        sheets.read(path, HEADER, NEEDED)
    assert "\n" not in str(caught.value)


@given(st.lists(st.lists(TEXT, min_size=3, max_size=3), max_size=5))
def test_any_table_survives(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    sheets.write(path, HEADER, iter(rows))
    read = [list(cells.values()) for _, cells in sheets.read(path, HEADER, NEEDED).lines]
    assert read == [row for row in rows if any(cell.strip() for cell in row)]


def test_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    sheets.write(None, HEADER, iter([["1", "=A", "B"]]))
    assert list(csv.reader(capsys.readouterr().out.splitlines())) == [list(HEADER), ["1", "'=A", "B"]]


def test_a_place_that_can_not_be_written(tmp_path: Path) -> None:
    for name in ("a.csv", "a.xlsx"):
        with pytest.raises(Problem, match=f"{name} can't be written: No such file"):
            sheets.write(tmp_path / "missing" / name, HEADER, iter([]))


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_what_fails_leaves_the_file_that_was_there(tmp_path: Path, name: str) -> None:
    def broken() -> Iterator[list[str]]:
        yield ["1", "A", "B"]
        raise OSError(28, "No space left on device")

    with pytest.raises(Problem, match=f"{name} can't be written: No space left"):
        sheets.write(tmp_path / name, HEADER, broken())
    assert list(tmp_path.iterdir()) == []
    (tmp_path / name).write_text("before")
    with pytest.raises(Problem, match="No space left"):
        sheets.write(tmp_path / name, HEADER, broken())
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [(name, "before")]
