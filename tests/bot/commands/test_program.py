"""`channelbot program`: a file is checked, and two are compared on the live registrations."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.commands.program import check, diff
from domain.program import BUILT_IN, ProgramError
from storage.tables import partners
from tests.conversation import Clock, demo

NOW = datetime(2026, 3, 11, 8, tzinfo=UTC)


def file(folder: Path, text: str) -> Path:
    path = folder / "program.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("language", "said"), [("en", "at most 7 open registrations"), ("zh", "同时最多有7条未结报备")]
)
def test_a_good_file_is_read_back_clause_by_clause(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, said: str
) -> None:
    check(file(tmp_path, 'version = "7"\n[registration]\nmost_open = 7\n'), language)
    out = capsys.readouterr().out
    assert "program 7 can be used" in out
    assert said in out


@pytest.mark.parametrize(("language", "refuses"), [("en", "not registered"), ("zh", "不予报备")])
def test_what_a_program_warns_of_it_does_not_say_to_refuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, refuses: str
) -> None:
    rules = 'mode = "{}"\nlist_price_minimum.USD = 100\n[named_accounts]\nnames = ["Umbrella"]\n'
    for mode in ("enforce", "warn"):
        check(file(tmp_path, "[registration]\n" + rules.format(mode)), language)
        out = capsys.readouterr().out
        assert out.count(refuses) >= 4 if mode == "enforce" else refuses not in out


def test_a_place_that_is_likely_misspelt_is_remarked_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check(file(tmp_path, '[[territory]]\nname = "N"\nplaces = ["Balkans", "Germny"]\n'), "en")
    out = capsys.readouterr().out
    assert "territory[1].places[2]: no known place is called Germny; did you mean Germany?" in out
    assert "Balkans" not in out


def test_a_bad_file_is_told_by_its_lines(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=r":2: registration\.most_open"):
        check(file(tmp_path, "[registration]\nmost_open = -7\n"), "en")


async def test_what_another_program_would_change(
    tmp_path: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async with demo(sqlite_url, Clock(NOW)):
        pass
    new = file(
        tmp_path, 'version = "8"\n[protection]\ndays = 30\n[registration]\nminimum = { USD = 50000 }\n'
        '[decision]\nwithin = "4 working hours"\n[[decision.level]]\nby = "lead"\namount = 100000\n',
    )  # fmt: skip
    await diff(sqlite_url, BUILT_IN, new, Clock(NOW))
    out = capsys.readouterr().out
    assert "Kaufmann Logistik GmbH · Softline GmbH" in out
    assert "admission: admitted → refused by 1.3: Deals below $50,000 are not registered.\n" in out
    assert "approval: rep → lead" in out
    assert "decision: 2 working days → 4 working hours" in out
    assert "4 of 4 live registrations would come out differently." in out
    undecided = out.partition("Three Rivers Bank")[2].partition("\nD-")[0]
    assert "protection: 90 days from its approval → " in undecided
    assert "protected until" not in undecided


async def test_what_stands_on_record_counts(
    tmp_path: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The tier at the approval, the extensions that are left, and the hour that was promised."""
    async with demo(sqlite_url, Clock(NOW)) as talk:
        await talk.join("Li Wei", "Jonas Keller")
        for line in ("register Oxbow Mills, DataVault, 42k, closing June", "skip", "yes"):
            await talk.say("Jonas Keller", line)
        for line in ("extend Kaufmann, they signed the LOI", "yes"):
            await talk.say("Li Wei", line)
        async with talk.here.store.work() as work:
            await work.connection.execute(update(partners).values(tier="registered"))
    new = file(
        tmp_path, 'version = "8"\n[protection]\ndays = 90\n[protection.extension]\nterms = "none"\n'
        '[[calendar]]\ndays_off = ["2026-03-12"]\n',
    )  # fmt: skip
    await diff(sqlite_url, BUILT_IN, new, Clock(NOW))
    out = {part.split("  ")[1]: part for part in capsys.readouterr().out.split("\nD-") if "  " in part}
    told = {name.partition("\n")[0].partition(" ·")[0]: part for name, part in out.items()}
    assert "protected until: 2026-06-16 → 2026-05-17" in told["Globex Corporation"]
    assert "extension" not in told["Kaufmann Logistik GmbH"]
    assert "decision due: 2026-03-12 18:00 UTC → 2026-03-13 18:00 UTC" in told["Oxbow Mills"]


async def test_what_nothing_on_record_is_called_is_remarked_on(
    tmp_path: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async with demo(sqlite_url, Clock(NOW)):
        pass
    new = file(
        tmp_path, '[[registration.line]]\nname = "datavault"\nfields = ["competitor"]\n'
        '[[authorisation]]\nline = "FalconGrad"\npartners = ["Softlin GmbH", "Softline GmbH", "Acme"]\n',
    )  # fmt: skip
    await diff(sqlite_url, BUILT_IN, new, Clock(NOW))
    told = [line.partition("program.toml: ")[2] for line in capsys.readouterr().out.splitlines()]
    assert [line for line in told if line] == [
        "authorisation[1].line: no product on record is called FalconGrad; did you mean FalconGuard?",
        "authorisation[1].partners[1]: no partner on record is called Softlin GmbH; did you mean "
        "Softline GmbH?",
        "authorisation[1].partners[3]: no partner on record is called Acme.",
    ]


async def test_the_same_program_changes_nothing(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    async with demo(sqlite_url, Clock(NOW)):
        pass
    await diff(sqlite_url, BUILT_IN, BUILT_IN, Clock(NOW))
    assert "0 of 4 live registrations" in capsys.readouterr().out


async def test_what_would_be_asked_and_whom_a_cap_keeps_out(
    tmp_path: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What came first stays, whatever its place on record; a rule that looks at what nobody told is named."""
    async with demo(sqlite_url, Clock(NOW)):
        pass
    new = file(tmp_path, 'version = "9"\n[registration]\nmost_open = 1\nlead_days = 15\n')
    await diff(sqlite_url, BUILT_IN, new, Clock(NOW))
    out = capsys.readouterr().out
    later = out.partition("Globex Corporation")[2].partition("\nD-")[0]
    first = out.partition("Kaufmann Logistik GmbH")[2].partition("\nD-")[0]
    assert "refused by 1.6" in later
    assert "refused" not in first
    assert "asked besides: – → price_date" in first


async def test_untouched_days_tell_who_would_give_way(
    tmp_path: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async with demo(sqlite_url, Clock(NOW)) as talk:
        await talk.join("Li Wei", "Jonas Keller")
        for line in ("register Three Rivers Bank, DataVault, 90k, closing June", "skip", "yes"):
            await talk.say("Jonas Keller", line)
    new = file(tmp_path, 'version = "10"\n[conflicts]\nuntouched_days = 20\n')
    await diff(sqlite_url, BUILT_IN, new, Clock(NOW))
    out = capsys.readouterr().out
    assert "Globex Corporation" in out  # 25 days old
    assert "conflict: none → none, gives way to one that is worked on" in out
    assert "1 of 5 live registrations" in out
