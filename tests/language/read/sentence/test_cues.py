"""The cue words of a message."""

from language.read.sentence.cues import cues


def groups(*words: str) -> set[str]:
    return {group for _, _, group in cues(words)}


def test_words_and_phrases_belong_to_classes() -> None:
    assert "WIN" in groups("we", "won", "it")
    assert "WIN" in groups("签", "下", "来")
    assert "LOSE" in groups("they", "ghosted", "us")
    assert "CANCEL" in groups("never", "mind")


def test_of_phrases_at_one_place_the_longest_counts() -> None:
    assert [(start, end) for start, end, group in cues(["deal", "reg"]) if group == "REGISTER"][:1] == [
        (0, 2)
    ]


def test_other_words_tell_nothing() -> None:
    assert groups("zebra") == set()
