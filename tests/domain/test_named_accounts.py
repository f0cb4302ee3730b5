"""Named accounts in any spelling, and what is perhaps a part of one."""

import pytest

from domain.conflicts import Check, Standing, standing
from domain.named_accounts import marked, needs_consent
from domain.program import read

LISTED = 'version = "own"\n[named_accounts]\nterms = "{}"\nnames = ["Airbus", "国家电网有限公司"]\n'


@pytest.mark.parametrize(
    ("name", "account", "near"),
    [
        ("AIRBUS SE", "Airbus", ""), ("国网", "国家电网有限公司", ""),
        ("Airbus Operations GmbH", "", "Airbus"), ("国网江苏省电力有限公司", "", "国家电网有限公司"),
        ("国家电网江苏分公司", "", "国家电网有限公司"),
        ("Air France", "", ""), ("南方电网", "", ""), ("Tata Chemicals", "", ""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("terms", ["consent", "refuse"])
def test_an_account_and_its_parts_are_told_apart(terms: str, name: str, account: str, near: str) -> None:
    program = read(LISTED.format(terms), "own")
    found = marked(Check(name), program)
    assert (found.named_account, found.near_account) == (account, near)
    assert needs_consent(found, program) is (bool(near) or (bool(account) and terms == "consent"))
    assert standing(found, 1)[0] is (Standing.ASK if account or near else Standing.FREE)
