"""A decision that is to be the other one after all."""

import pytest

from language.read.deals.otherwise import otherwise


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("actually reject it", ("deal.reject", "")),
        ("wait, that was wrong, reject it instead", ("deal.reject", "")),
        ("no, reject it, no budget", ("deal.reject", "no budget")),
        ("on second thought, approve it", ("deal.approve", "")),
        ("等等，驳回，没预算", ("deal.reject", "没预算")),
        ("还是批了吧", ("deal.approve", "")),
        ("hmm, rather ask them first", ("deal.ask", "")),
        ("还是先问问他们吧", ("deal.ask", "")),
        ("等等，先问问他们：预算多少？", ("deal.ask", "预算多少？")),
        ("let me ask them first", ("", "")),
        ("wait, approve it?", ("", "")),
        ("reject it", ("", "")),
        ("批了", ("", "")),
        ("等等", ("", "")),
        ("actually reject Globex", ("", "")),
        ("还是驳回吗？", ("", "")),
        ("no, they approved the budget", ("", "")),
    ],
)
def test_what_is_decided_after_all(text: str, meant: tuple[str, str]) -> None:
    assert otherwise(text) == meant
