"""Which partners have registered nothing."""

import pytest

from language.read.talk.unregistered import unregistered


@pytest.mark.parametrize(
    "text",
    [
        "which partners haven't registered anything this year",
        "partners without any registrations since January",
        "list resellers with no deals",
        "今年没报备过的伙伴有哪些",
        "哪几家渠道最近没有报过单子",
        "没有报备的伙伴",
        "谁还没报过单",
    ],
)
def test_partners_without_registrations(text: str) -> None:
    assert unregistered(text)


@pytest.mark.parametrize(
    "text",
    [
        "which partners registered deals this year",
        "register a deal without a partner",
        "deals without a partner",
        "partners without a contact",
        "Softline has not registered Globex",
        "没有渠道经理的伙伴",
        "我还没报备",
    ],
)
def test_other_words(text: str) -> None:
    assert not unregistered(text)
