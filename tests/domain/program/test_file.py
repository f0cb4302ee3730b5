"""Policy files: what is wrong with one is told with its line, its key and the reason."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.program import BUILT_IN, ProgramError, kept, load, read
from domain.program.lines import line_of, places_of

FAULTS = [
    ("[registration]\nminimun = 5\n",
     'x.toml:2: registration.minimun: there is no such setting; did you mean minimum?'),
    ('[decision]\nwithin = "2 days"\n', "x.toml:2: decision.within: write it like"),
    ("[decision]\nwithin = 3\n", "x.toml:2: decision.within: write it like"),
    ('[registration]\n# why\n\nmode = "block"\n',
     "x.toml:4: registration.mode: should be 'enforce' or 'warn', not 'block'."),
    ("[registration]\nfields = [\n  \"customer\",\n  \"colour\",\n]\n",
     "x.toml:2: registration.fields[2]: should be"),
    ('[[decision.level]]\nby = "lead"\namount = 5\n\n[[decision.level]]\nby = "boss"\namount = 9\n',
     "x.toml:6: decision.level[2].by: should be 'lead' or 'admin', not 'boss'."),
    ('[[decision.level]]\nby = "lead"\n',
     "x.toml:1: decision.level[1]: a level begins at an amount or at a discount"),
    ('[protection.extension]\nterms = "earned"\nactivity = { visit = 0, stage = 0, note = 0 }\n',
     "x.toml:3: protection.extension.activity: says how many days"),
    ('[protection.extension]\nterms = "fixed"\ntimes = 0\n',
     "x.toml:1: protection.extension.days: a fixed extension"),
    ('registration = 3\n', "x.toml:1: registration: should be a table of settings, not 3."),
    ("[registration]\nlead_days = -1\n",
     "x.toml:2: registration.lead_days: should be greater than or equal to 0, not -1."),
    ("[registration]\nminimum = { USD = \"much\" }\n",
     "x.toml:2: registration.minimum.USD: should be a number, not 'much'."),
    ('[[authorisation]]\nline = "A"\ntiers = ["gold", "diamond"]\n',
     "x.toml:3: authorisation[1].tiers[2]: there is no tier called diamond."),
    ('[[authorisation]]\nline = "A"\nterritories = ["Mars"]\n',
     "x.toml:3: authorisation[1].territories[1]: there is no territory called Mars."),
    ('[[territory]]\nname = "North"\n', "x.toml:1: territory[1]: names no places: nothing lies in it."),
    ('[[territory]]\nname = "North"\n[[territory]]\nname = "North"\n',
     "x.toml:4: territory[2].name: North stands there twice."),
    ('[[decision.ground]]\nkey = "late"\nen = "Too late."\n', "x.toml:1: decision.ground[1].zh: is missing."),
    ("[[calendar]]\ndays_off = [2026-12-24]\nmake_up = [2026-12-24]\n",
     "x.toml:3: calendar[1].make_up: 2026-12-24 is a day off and a make-up day at once."),
    ('[tier]\nname = "a"\n', "x.toml:1: tier: should be a list of tables: write it as [[tier]]."),
    ('[[tier]]\nname = "a"\n', "x.toml:1: tier[1].revenue: is missing."),
    ('[[calendar]]\ncountry = "XX"\ndays_off = [2026-12-24]\n',
     "x.toml:2: calendar[1].country: no public holidays are known of XX."),
    ("[registration]\nminimum = \n", "x.toml:2: this is no TOML: "),
    ("[protection]\ndays = 99999999\n",
     "x.toml:2: protection.days: should be less than or equal to 3650, not 99999999."),
    ('[registration]\nlead_days = "15"\n',
     "x.toml:2: registration.lead_days: should be a whole number, not '15'."),
    ('[registration]\nrenewal_needs_news = "yes"\n',
     "x.toml:2: registration.renewal_needs_news: should be true or false, not 'yes'."),
    ("[decision]\nanswer_reminders_days = [3, 12]\n",
     "x.toml:2: decision.answer_reminders_days[2]: a reminder after 12 days comes too late"),
    ('[decision]\nwithin = "4 working hours"\nreminders_hours = [2, 9]\n',
     "x.toml:3: decision.reminders_hours[2]: a reminder 9 working hours ahead comes before the registration"),
    ("[protection]\ndays = 20\nreminders_days = [7, 30]\n",
     "x.toml:3: protection.reminders_days[2]: a reminder 30 days ahead comes before the protection"),
    ("[conflicts]\nwatched_from = 21\n",
     "x.toml:2: conflicts.watched_from: is more than a firm may look up in a day, 20"),
    ("[registration]\nfields = [\n", "x.toml:2: this is no TOML: "),
    ('version = "1"\ncurrency = "XYZ"\n',
     "x.toml:2: currency: XYZ is no currency: write its three letters, such as EUR."),
    ("[registration]\nminimum = { USD = 9, usd = 5000 }\n",
     "x.toml:2: registration.minimum.usd: usd is no currency: write its three letters, such as EUR; did"
     " you mean USD?"),
    ('[[decision.level]]\nby = "lead"\namount = { DEM = 5 }\n',
     "x.toml:3: decision.level[1].amount.DEM: DEM is no currency"),
    ('[[decision.level]]\nby = "lead"\namount = { USD = 0 }\n',
     "x.toml:1: decision.level[1]: a level begins at"),
    ('[[authorisation]]\nline = "A"\n', "x.toml:1: authorisation[1]: keeps nobody away"),
    ('[[authorisation]]\nline = "A"\ntiers = ["gold"]\n[[authorisation]]\nline = "a"\ntiers = ["silver"]\n',
     "x.toml:4: authorisation[2]: no partner meets this and what stands above for a."),
    ('[[territory]]\nname = "N"\nplaces = ["Germany"]\n[[territory]]\nname = "S"\n'
     'places = ["Munich", "Germany"]\n',
     "x.toml:6: territory[2].places[2]: Germany lies in N already."),
    ('[protection.extension]\nterms = "none"\ndays = 30\n',
     'x.toml:3: protection.extension.days: does not count beside terms = "none".'),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), FAULTS, ids=[told.split(":")[2].strip() for _, told in FAULTS])
def test_a_fault_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(ProgramError) as error:
        read(text, "x.toml")
    assert any(line.startswith(told) for line in str(error.value).splitlines()), str(error.value)


def test_every_fault_is_told_in_the_order_of_the_lines() -> None:
    with pytest.raises(ProgramError) as error:
        read('[reward]\npercent = 200\n[decision]\nwithin = ""\n[registration]\nmode = 1\n', "x.toml")
    assert [line.split(":")[1] for line in str(error.value).splitlines()] == ["2", "4", "6"]


def test_a_name_of_nothing_is_told_beside_a_setting_that_is_wrong() -> None:
    text = (
        "[reward]\npercent = 200\n"
        '[[authorisation]]\nline = "A"\ntiers = ["diamond"]\n'
        '[[calendar]]\ncountry = "ZZ"\n'
    )
    with pytest.raises(ProgramError) as error:
        read(text, "x.toml")
    wrong, tier, country = str(error.value).splitlines()
    assert wrong.startswith("x.toml:2: reward.percent: ")
    assert tier == "x.toml:5: authorisation[1].tiers[1]: there is no tier called diamond."
    assert country == "x.toml:7: calendar[1].country: no public holidays are known of ZZ."


def test_a_name_is_not_called_unknown_where_the_list_of_names_is_wrong_itself() -> None:
    with pytest.raises(ProgramError) as error:
        read('[[authorisation]]\nline = "A"\ntiers = ["diamond"]\n[[tier]]\nname = "diamond"\n', "x.toml")
    assert "no tier called" not in str(error.value)


def test_each_key_that_is_no_currency_is_told_once() -> None:
    with pytest.raises(ProgramError) as error:
        read("[registration]\nminimum = { usd = 1, Euro = 2 }\n", "x.toml")
    assert len(str(error.value).splitlines()) == 2


def test_rights_of_one_line_that_a_partner_can_meet_together() -> None:
    text = (
        '[[territory]]\nname = "North"\n'
        '[[authorisation]]\nline = "A"\ntiers = ["gold"]\n'
        '[[authorisation]]\nline = "A"\nterritories = ["North"]\ntiers = ["silver"]\n'
        '[[authorisation]]\nline = "A"\ncertified = 2\n'
    )
    assert len(read(text, "x.toml").authorisation) == 3


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=r"none\.toml"):
        load(tmp_path / "none.toml")


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "binary.toml").write_bytes(bytes(range(256)))
    with pytest.raises(ProgramError, match=r"binary\.toml is no text"):
        load(tmp_path / "binary.toml")


def test_what_a_file_leaves_out_is_as_built_in() -> None:
    program = read('version = "2"\n[reward]\npercent = 3\n', "x.toml")
    assert program.reward.percent == 3
    assert program.decision == load().decision


def test_a_bare_sum_counts_in_the_program_s_currency_alone() -> None:
    program = read('currency = "EUR"\n[registration]\nminimum = 8000\n', "x.toml")
    assert str(program.minimum("EUR")) == "Money(amount=Decimal('8000'), currency='EUR')"
    assert program.minimum("USD") is None


def test_a_kept_edition_is_the_same_program() -> None:
    program = read(
        'version = "7"\n[registration]\nminimum = 8000\n[[calendar]]\ndays_off = [2026-12-24]\n', "x"
    )
    assert kept(program.model_dump_json()) == program
    assert kept(program.model_dump_json()).edition == program.edition


def test_a_change_under_the_same_version_is_another_edition() -> None:
    one, other = (read(f'version = "7"\n[reward]\npercent = {n}\n', "x") for n in (1, 2))
    assert one.version == other.version
    assert one.edition != other.edition


def test_every_key_of_the_built_in_program_is_found_on_its_line() -> None:
    text = BUILT_IN.read_text("utf-8")
    lines = text.splitlines()
    for path, line in places_of(text).items():
        last = next(step for step in reversed(path) if isinstance(step, str))
        assert last in lines[line - 1], (path, line)


@given(
    st.lists(
        st.sampled_from(["", "# note", "a = 1", "b = [\n 1,\n 2,\n]", 'c = """\nx\n[no.table]\n"""']),
        unique=True,
    )
)
def test_what_stands_before_a_key_moves_its_line(before: list[str]) -> None:
    text = "\n".join([*before, "[x.y]", "z = 1", "[[w]]", "v = 2", "[[w]]", "v = 3"])
    start = sum(part.count("\n") + 1 for part in before)
    assert line_of(text, ("x", "y", "z")) == start + 2
    assert line_of(text, ("w", 1, "v")) == start + 6
    assert line_of(text, ("w", 1, "nothing")) == start + 5
