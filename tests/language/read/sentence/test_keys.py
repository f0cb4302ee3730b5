"""Words looked up by their checksums."""

from hypothesis import given
from hypothesis import strategies as st

from language.read.sentence.keys import END, Index, checksums, keyed

WORDS = st.dictionaries(st.text(min_size=1, max_size=8), st.integers(1, 99), max_size=50)


@given(WORDS, st.lists(st.text(max_size=8), max_size=20))
def test_what_is_known_is_found_and_all_else_is_nothing(known: dict[str, int], asked: list[str]) -> None:
    keys, told = keyed(known, 0)
    found = [told[place] for place in Index(keys).places([*known, *asked])]
    assert found == [*known.values(), *(known.get(word, 0) for word in asked)]


def test_keys_ascend_to_the_end() -> None:
    keys, told = keyed({"deal": 1, "客户": 2}, 0)
    assert list(keys) == sorted(keys)
    assert (keys[-1], told[-1]) == (END, 0)
    assert list(Index(keys).places(["nothing"])) == [2]
    assert list(Index(keys).places([])) == []


def test_all_of_many_are_found() -> None:
    words = [f"word {number}" for number in range(20_000)]
    keys, _ = keyed(dict.fromkeys(words, 1), 0)
    assert (keys[Index(keys).places(words)] == checksums(words)).all()
    assert set(Index(keys).places(f"other {number}" for number in range(100))) == {len(keys) - 1}
