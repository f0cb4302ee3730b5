"""The clauses of a program in words."""

from pathlib import Path

import pytest

from domain.program import Program, in_force, load
from language.say.program import clause
from language.words import Words

TOML = """
version = "lines"
[[registration.line]]
name = "FalconGuard"
fields = ["amount", "competitor"]
[[registration.line]]
name = "ProSwitch"
fields = ["amount"]
[[authorisation]]
line = "FalconGuard"
tiers = ["gold", "platinum"]
certified = 4
[[authorisation]]
line = "falconguard"
partners = ["Softline GmbH"]
[[authorisation]]
line = "ProSwitch"
certified = 1
"""


@pytest.fixture
def program(tmp_path: Path) -> Program:
    file = tmp_path / "lines.toml"
    file.write_text(TOML, encoding="utf-8")
    return load(file)


def said(program: Program, language: str, key: str) -> list[str]:
    return [clause(Words(language), program, rule) for rule in in_force(program) if rule.startswith(key)]


def test_a_line_names_what_it_takes_besides(program: Program) -> None:
    every, line = said(program, "en", "registration.fields")
    assert "Competitor" not in every
    assert line == "A registration of FalconGuard names besides: Competitor."
    assert said(program, "zh", "registration.fields")[1] == "FalconGuard的报备另须填写：竞争对手。"


def test_who_is_authorised_is_said_but_for_the_names_of_partners(program: Program) -> None:
    assert said(program, "en", "registration.authorisation") == [
        "falconguard is sold by partners who are authorised for it: Gold partners or Platinum partners, with "
        "at least 4 certified people and partners whom the program names.",
        "ProSwitch is sold by partners who are authorised for it: at least 1 certified person.",
    ]
    assert said(program, "zh", "registration.authorisation")[1] == (
        "ProSwitch须由获得授权的伙伴销售：认证人员至少1人。"
    )
