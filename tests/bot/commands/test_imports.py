"""Import and export as an operator runs them, on both databases."""

import csv
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.commands.exports import export
from bot.commands.imports import Wanted, import_
from bot.commands.invite import Wanted as Invited
from bot.commands.invite import invite
from bot.imports.kinds import Kind, Source
from domain.people import Role
from domain.problem import Problem
from domain.program import load
from tests.conversation import Clock
from tests.prepared import migrated

PROGRAM = load()
TABLES: Mapping[Kind, str] = {
    Kind.PARTNERS: """external_id,name,short_names,type,territory,owner,headcount,upstream
P2,Zwei Systeme GmbH,,integration,South,Li Wei,12,P1
P1,Softline GmbH,Softline; SL,product,North,Li Wei,40,
P3,三一渠道有限公司,,,华东,,,
""",
    Kind.CONTACTS: """external_id,name,partner,email,influence,language,timezone,country
C1,Jonas Keller,Softline GmbH,jk@example.com,decision_maker,en,Europe/Berlin,DE
""",
    Kind.CUSTOMERS: """external_id,name,sector,named_account
K1,Globex Corporation,energy,yes
K2,三一重工股份有限公司,机械,no
""",
    Kind.DEALS: """external_id,customer,partner,owner,amount,currency,status,stage,submitted_at,closed_on
O1,Globex,P1,,"60,000.1234",EUR,approved,propose,2026-03-01,
O2,Initech,,Li Wei,500,,lost,qualify,2026-03-02T09:00+08:00,2026-03-05
""",
    Kind.ORDERS: """number,line,partner,person,ordered_on,product,quantity,amount,currency,value
SO1,1,P1,Li Wei,2026-02-01,Gateway,3,100.0001,EUR,110.0001
SO1,2,P1,Li Wei,2026-02-01,Switch,1,50,EUR,55
SO2,,P2,,2026-02-02,,,-20,,
""",
    Kind.VISITS: """external_id,partner,person,day,time,state,people,summary,objection,next_step
V1,P1,Li Wei,2026-03-02,09:30,held,"Jonas; Anna","=went well, they said",price,send a quote
""",
}


class Operator:
    """Somebody at a command line, with files in a folder and a database."""

    def __init__(self, url: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.url = url
        self.folder = folder
        self.capsys = capsys
        migrated(url)
        invite(url, PROGRAM, Clock(), Invited("Li Wei", Role.REP))

    def import_(self, kind: Kind, text: str | Path, yes: bool = True) -> str:
        """What is said; a Problem's sentence is its last line."""
        path = text if isinstance(text, Path) else self.folder / f"{kind}.csv"
        if isinstance(text, str):
            path.write_text(text)
        try:
            import_(self.url, PROGRAM, Clock(), Wanted(Source(kind), path, yes), None)
            problem = ""
        except Problem as error:
            problem = str(error)
        return self.capsys.readouterr().out + problem

    def counts(self, kind: Kind, text: str | Path, yes: bool = True) -> list[int]:
        """New, changed, the same, refused."""
        said = self.import_(kind, text, yes)
        line = next(line for line in said.splitlines() if f" {kind} " in line)
        return [int(cell) for cell in line.replace("│", " ").split()[1:]]

    def export(self, kind: Kind, suffix: str = ".csv") -> Path:
        path = self.folder / f"out-{kind}{suffix}"
        export(self.url, PROGRAM, Clock(), kind, path, "Channel", force=True)
        return path

    def rows(self, kind: Kind) -> list[dict[str, str]]:
        with self.export(kind).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))


@pytest.fixture
def operator(database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Operator:
    return Operator(database_url, tmp_path, capsys)


@pytest.fixture
def lite(sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Operator:
    return Operator(sqlite_url, tmp_path, capsys)


def test_every_kind_in_and_out_and_in_again(operator: Operator) -> None:
    for kind, text in TABLES.items():
        records = len(text.strip().splitlines()) - 1 - (kind is Kind.ORDERS)
        assert operator.counts(kind, text, yes=False) == [records, 0, 0, 0], kind
        assert operator.counts(kind, text) == [records, 0, 0, 0], kind
        assert operator.counts(kind, text) == [0, 0, records, 0], kind
        for suffix in (".csv", ".xlsx"):
            assert operator.counts(kind, operator.export(kind, suffix), yes=False) == [0, 0, records, 0], kind
    partners = operator.rows(Kind.PARTNERS)
    assert [row["upstream"] for row in partners if row["external_id"] == "P2"] == ["P1"]
    deals = {row["external_id"]: row for row in operator.rows(Kind.DEALS)}
    assert deals["O1"]["amount"] == "60000.1234"
    assert deals["O1"]["currency"] == "EUR"
    assert deals["O2"]["currency"] == "USD"
    assert deals["O2"]["submitted_at"] == "2026-03-02T01:00:00+00:00"
    visits = operator.rows(Kind.VISITS)
    assert visits[0]["summary"] == "'=went well, they said"
    values = [row["value"] for row in operator.rows(Kind.ORDERS)]
    assert values == ["110.0001", "55.0000", "-20"]


def test_what_goes_out_of_one_database_comes_into_another(lite: Operator, tmp_path: Path) -> None:
    for kind, text in TABLES.items():
        lite.import_(kind, text)
    files = {kind: lite.export(kind) for kind in TABLES}
    other = Operator(f"sqlite:///{tmp_path / 'other.sqlite3'}", tmp_path, lite.capsys)
    for kind, path in files.items():
        assert other.counts(kind, path)[3] == 0, kind
        assert other.rows(kind) == lite.rows(kind) or kind is Kind.DEALS


def test_a_dry_run_keeps_nothing(operator: Operator) -> None:
    said = operator.import_(Kind.PARTNERS, TABLES[Kind.PARTNERS], yes=False)
    assert "Nothing is changed yet: add --yes to do it." in said
    assert operator.rows(Kind.PARTNERS) == []


def test_an_empty_cell_leaves_what_is_there(lite: Operator) -> None:
    lite.import_(Kind.PARTNERS, TABLES[Kind.PARTNERS])
    assert lite.counts(Kind.PARTNERS, "external_id,name,territory\nP1,Softline AG,\n") == [0, 1, 0, 0]
    (softline,) = [row for row in lite.rows(Kind.PARTNERS) if row["external_id"] == "P1"]
    assert (softline["name"], softline["territory"], softline["headcount"]) == ("Softline AG", "North", "40")


def test_a_partner_without_an_external_id_is_taken_for_the_one_of_its_name(lite: Operator) -> None:
    lite.import_(Kind.DEALS, TABLES[Kind.DEALS].replace(",P1,", ",,"))
    said = lite.counts(Kind.CUSTOMERS, TABLES[Kind.CUSTOMERS])
    assert said == [1, 1, 0, 0]  # Globex was made by its deal


def test_a_deal_that_changed_tells_it_in_its_history(lite: Operator) -> None:
    lite.import_(Kind.PARTNERS, TABLES[Kind.PARTNERS])
    lite.import_(Kind.DEALS, TABLES[Kind.DEALS])
    changed = TABLES[Kind.DEALS].replace("approved,propose,2026-03-01,", "won,commit,2026-03-01,2026-03-20")
    assert lite.counts(Kind.DEALS, changed) == [0, 1, 1, 0]
    (deal,) = [row for row in lite.rows(Kind.DEALS) if row["external_id"] == "O1"]
    assert (deal["status"], deal["closed_on"]) == ("won", "2026-03-20")


REFUSED: list[tuple[Kind, str, list[str]]] = [
    (
        Kind.PARTNERS,
        "external_id,name,type,owner,headcount\nP1,A,reseller,Li Wei,x\nP1,B,,,\n,C,,,\n"
        "P4,D,,Nobody,\nP5,E,,,\nP5,F,,,\n",
        [
            "line 2, type: “reseller” is none of product, distribution, integration",
            "line 2, headcount: “x” is no whole number, such as 250",
            "line 4, external_id: is empty, and is needed",
            "line 5, owner: there is no colleague “Nobody”",
            "line 7, external_id: “P5” stands in line 6 too",
            "4 lines can't be taken: mend what is listed above and import the file again.",
        ],
    ),
    (
        Kind.CUSTOMERS,
        "external_id,name\n1,Globex Corp\n2,GLOBEX Corporation\n",
        ["line 3, name: “GLOBEX Corporation” is the same company as line 2"],
    ),
    (
        Kind.DEALS,
        "external_id,customer,status,amount\n1,A,won,\n2,,open,-5\n3,C,gone,1\n4,,approved,1\n",
        [
            "line 2, closed_on: is empty, and a deal that is won has such a day",
            "line 3, amount: is negative, which a deal's amount can't be",
            "line 4, status: “gone” is none of draft, submitted,",
            "line 5, customer: is empty, and a deal that is approved has one",
        ],
    ),
    (
        Kind.ORDERS,
        "number,line,partner,ordered_on,amount,currency\nS1,1,P1,2026-01-01,5,USD\nS1,1,P1,2026-01-02,5,USD\n"
        "S2,1,P1,2026-01-02,5,EUR\nS3,1,P9,2026-01-02,5,USD\n",
        [
            "line 3, ordered_on: differs from line 2 of the same order",
            "line 3, line: stands twice in the same order",
            "line 4, value: is needed where the currency is not the organisation's",
            "line 5, partner: there is no partner “P9”",
        ],
    ),
    (
        Kind.CONTACTS,
        "external_id,name,partner\nLi Wei,Li Wei,P1\nC1,C,Twin\n",
        [
            "line 2, external_id: “Li Wei” is a colleague",
            "line 3, partner: several partners are called “Twin”",
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "why"), REFUSED)
def test_lines_that_can_not_be_taken(lite: Operator, kind: Kind, text: str, why: list[str]) -> None:
    if kind is not Kind.PARTNERS:
        lite.import_(Kind.PARTNERS, "external_id,name\nP1,Softline\nT1,Twin\nT2,Twin\n")
    lite.export(Kind.CONTACTS)  # names Li Wei, who had no external id
    said = lite.import_(kind, text, yes=False)
    for sentence in why:
        assert sentence in said


def test_the_lines_that_are_good_are_taken(lite: Operator) -> None:
    said = lite.import_(Kind.CUSTOMERS, "external_id,name\n1,Globex\n2,\n3,Initech\n")
    assert "Done." in said
    assert said.endswith("1 line can't be taken: mend what is listed above and import the file again.")
    assert [row["external_id"] for row in lite.rows(Kind.CUSTOMERS)] == ["1", "3"]


def test_it_asks_where_there_is_somebody_to_ask(lite: Operator) -> None:
    path = lite.folder / "a.csv"
    path.write_text(TABLES[Kind.CUSTOMERS])
    for answer, kept in ((False, 0), (True, 2)):
        asked: list[str] = []

        def ask(question: str, asked: list[str] = asked, answer: bool = answer) -> bool:
            asked.append(question)
            return answer

        import_(lite.url, PROGRAM, Clock(), Wanted(Source.CUSTOMERS, path), ask)
        assert asked == ["Do it?"]
        assert len(lite.rows(Kind.CUSTOMERS)) == kept


def test_an_export_replaces_nothing_unasked(lite: Operator, tmp_path: Path) -> None:
    (there := tmp_path / "there.csv").touch()
    with pytest.raises(Problem, match="add --force to replace it"):
        export(lite.url, PROGRAM, Clock(), Kind.PARTNERS, there, "Channel")
    export(lite.url, PROGRAM, Clock(), Kind.PARTNERS, there, "Channel", force=True)
    assert there.read_text("utf-8-sig").startswith("external_id,")


def test_a_file_that_is_called_like_markup_is_named(lite: Operator, tmp_path: Path) -> None:
    assert "[/b].csv" in lite.import_(Kind.DEALS, tmp_path / "[/b].csv")


def test_an_export_hides_no_formula(lite: Operator) -> None:
    lite.import_(Kind.CUSTOMERS, 'external_id,name\n1,=1+1\n2,@x\n3,"-2+3"\n4,+49\n')
    assert [row["name"] for row in lite.rows(Kind.CUSTOMERS)] == ["'=1+1", "'@x", "'-2+3", "'+49"]
