"""What an answer is opened with is no part of it."""

import pytest

from language.read.answering.opened import unopened


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("sure, that's Anna Schmidt", "that's Anna Schmidt"), ("All right. Ms. Petra Vogel", "Ms. Petra Vogel"), ("hm, Tom Hanks", "Tom Hanks"),
        ("good question. Let me think, I think it was Peter", "I think it was Peter"), ("Great, no contact", "no contact"), ("um... Tom", "Tom"),
        ("ok Umbrella Corp", "Umbrella Corp"), ("Yeah so Acme Ltd", "Acme Ltd"), ("yes it's Umbrella", "Umbrella"), ("yes please", "yes please"),
        ("sure thing", "sure thing"), ("ok skip", "ok skip"), ("ok SAP", "SAP"), ("ok I will ask", "I will ask"), ("Well Pharma", "Well Pharma"), ("ok", "ok"), ("yes, but via Pinnacle", "yes, but via Pinnacle"), ("ok, no, Tom", "ok, no, Tom"), ("Great Wall, Inc.", "Great Wall, Inc."),
    ],
)  # fmt: skip
def test_an_answer_stands_without_what_opens_it(text: str, answer: str) -> None:
    assert unopened(text) == answer
