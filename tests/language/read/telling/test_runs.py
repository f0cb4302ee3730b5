"""Where notes turn: to what was told, and to what is ours to do."""

import pytest

from language.read.names import NO_NAMES
from language.read.single import weigh
from language.read.telling.runs import runs
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("he says it is dear so i will ask", ["told", "ours"]),
        ("he says we must lower it", ["told"]),
        ("i'll send the list they asked for", ["ours"]),
        ("i'll send the list and they will check it", ["ours", "told"]),
        ("i have to admit it", [""]),
        ("他说太贵 我回头问问", ["told", "ours"]),
        ("他们希望我们要便宜点", ["told"]),
        ("我会给他们发报价", ["ours"]),
    ],
)
def test_a_run_of_words_is_cut_where_the_speaker_turns(text: str, kinds: list[str]) -> None:
    seen = weigh(text, NOW, "rep", NO_NAMES)
    assert seen is not None
    assert [run.kind for run in runs(seen.sight, ()) if text[run.words : run.end].strip()] == kinds
