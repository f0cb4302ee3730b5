"""Cantonese words as the Mandarin ones of the same length, for matching: 唔係佢哋嘅 is read as 不是他们的."""

import re
from typing import Final

from domain.patterns import regex

LETTERS: Final = frozenset("唔係佢哋嘅咗嗰冇喺畀俾嚟啲睇搵揾攞")  # hardly written in anything else
WORDS: Final = {
    "头先": "刚才", "頭先": "刚才", "啱啱": "刚刚", "而家": "现在", "同埋": "以及", "依家": "现在", "幾時": "何时", "几时": "何时", "幾多": "多少", "几多": "多少",
    "邊個": "哪个", "边个": "哪个", "邊間": "哪家", "边间": "哪家", "邊啲": "哪些", "边啲": "哪些", "呢個": "这个", "呢个": "这个", "呢間": "这家", "呢间": "这家",
    "呢張": "这张", "呢张": "这张", "呢啲": "这些", "嗰間": "那家", "嗰间": "那家", "乜嘢": "什么", "唔使": "不用", "唔好": "不要",
    "唔": "不", "係": "是", "佢": "他", "哋": "们", "嘅": "的", "咗": "了", "嗰": "那", "冇": "没", "喺": "在", "畀": "给", "俾": "给", "嚟": "来", "啲": "些",
    "睇": "看", "同": "跟", "搵": "找", "揾": "找", "攞": "拿",
}  # fmt: skip
ASKS: Final = regex(r"(?<![這那呢一旁身兩])邊[個啲間]")  # whom, in words of common letters
KEPT: Final = r"[共合不相一大陪协協会會]同|同[事时時意样樣行步比学學类類城方]|唔[該该]|[關关聯联干體体]係|係[數数]|俾斯"  # thanks; and words of Mandarin


def _pattern() -> str:
    return rf"(?P<kept>{KEPT})|{'|'.join(WORDS)}"


SPOKEN: Final = regex(_pattern())


def mandarin(text: str) -> str:
    """The text with its Cantonese words in Mandarin, letter for letter; nothing else of it is changed."""
    if LETTERS.isdisjoint(text) and not ASKS.search(text):
        return text
    return SPOKEN.sub(_word, text)


def _word(found: re.Match[str]) -> str:
    return found["kept"] or WORDS[found[0]]
