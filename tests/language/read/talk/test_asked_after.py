"""A record that is asked after in few words."""

import pytest

from language.read.talk.asked_after import looked_at


@pytest.mark.parametrize(
    ("text", "look", "name"),
    [
        ("update on acme", "deal.status", "acme"),
        ("can I get a quick update on Three Rivers please", "deal.status", "Three Rivers"),
        ("is happy socks free?", "deal.status", "happy socks"),
        ("hey, is silent oak still available", "deal.status", "silent oak"),
        ("is Good Earth already registered by anyone", "deal.status", "Good Earth"),
        ("is Nordlicht IT already a partner?", "partner.show", "Nordlicht IT"),
        ("is Zorbas already a partner of ours", "partner.show", "Zorbas"),
        ("do we have Nordlicht IT as a partner?", "partner.show", "Nordlicht IT"),
        ("北方数科是我们的渠道吗", "partner.show", "北方数科"),
        ("云轩是不是我们的伙伴", "partner.show", "云轩"),
    ],
)
def test_a_record_asked_after(text: str, look: str, name: str) -> None:
    assert looked_at(text) == (look, {"customer" if look == "deal.status" else "partner": name})


@pytest.mark.parametrize(
    "text",
    ["update on yesterday: met softline", "update on my tasks", "are they our partner?", "Zorbas is a partner now",
     "any update on the office move", "any update on 施耐德的报备", "北方数科是我们的渠道", "update the amount of acme", "他们是我们的伙伴吗",
     "is the demo room free", "is anyone else free", "is friday afternoon free", "is dana brown free on friday", "is meeting room 3 available"],
)  # fmt: skip
def test_nothing_is_asked_after(text: str) -> None:
    assert looked_at(text) is None
