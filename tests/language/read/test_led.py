"""How words are led in, and the apostrophes that a phone leaves out."""

import pytest

from language.read.deals import desk
from language.read.led import spelled, unintroduced, unled, with_because
from language.read.reading import Reading


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("wait is zeiss free?", "is zeiss free?"),
        ("hold on, who has it", "who has it"),
        ("hm wait no, bring it back", "bring it back"),
        ("等一下，三一有人报了吗", "三一有人报了吗"),
        ("对了，保护期多久", "保护期多久"),
        ("谢谢！保护期到什么时候？", "保护期到什么时候？"),
        ("好的，谢谢", "好的，谢谢"),
        ("waiting for the customer", "waiting for the customer"),
        ("wait", "wait"),
        ("Ohm AG is free", "Ohm AG is free"),
    ],
)
def test_a_lead_goes_and_a_name_stays(text: str, rest: str) -> None:
    assert unled(text) == rest


def test_apostrophes_are_put_back() -> None:
    assert spelled("whats new, they didnt sign and im off, its what it was") == (
        "what's new, they didn't sign and i'm off, its what it was"
    )


def test_why_is_written_out() -> None:
    assert with_because("Kaufmann is 90k bc they added 2 switches") == (
        "Kaufmann is 90k because they added 2 switches"
    )
    assert with_because("register BC Hydro, 90k") == "register BC Hydro, 90k"


@pytest.mark.parametrize("text", ["im back", "i'm back"])
def test_a_request_is_known_without_them(text: str) -> None:
    assert desk.asked(text) == ("leave.end", {})


def test_one_more_request_goes_without_its_introduction() -> None:
    asked = Reading("deal.update", {"customer": "Globex"}, 0.9, "en")
    assert unintroduced("one more thing: Globex is 64k", lambda _: asked) == "Globex is 64k"
    assert unintroduced("ok, next: Globex is 64k", lambda _: asked) == "ok, next: Globex is 64k"
    told = Reading("deal.update", {"product": "CIO"}, 0.9, "en")
    assert (
        unintroduced("one more thing: they have a CIO", lambda _: told) == "one more thing: they have a CIO"
    )


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("can somebody explain why Kaufmann got 120 days", "why Kaufmann got 120 days"),
        ("could you tell me when it is decided", "when it is decided"),
        ("谁能解释一下三一为什么是120天", "三一为什么是120天"),
        ("can you explain the rules", "can you explain the rules"),
        ("谁能报备", "谁能报备"),
    ],
)
def test_who_is_asked_to_explain(text: str, rest: str) -> None:
    assert unled(text) == rest
