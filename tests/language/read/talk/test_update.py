import pytest

from language.read.talk.update import updates


@pytest.mark.parametrize(
    "text",
    [
        "called pinnacle, sent the kaufmann quote",
        "finished the quote and had a call with brightpath. today softline",
        "昨天主要跑了云轩 陪他们去见了三一的采购",
        "yesterday i was at pinnacle",
        "写完了方案，今天去云轩",
    ],
)
def test_what_was_done_may_be_an_update(text: str) -> None:
    assert updates(text)


@pytest.mark.parametrize(
    "text",
    [
        "sent the quote",
        "what did i do yesterday?",
        "remind me to call bob, and pay",
        "hello there",
        "合同寄了",
    ],
)
def test_other_words_are_none(text: str) -> None:
    assert not updates(text)
