"""Words for not knowing what is asked: "no idea who", "don't know him yet", "nobody specific", 还不知道是谁."""

from typing import Final

from domain.patterns import regex

WELL: Final = (
    r"(?:(?:(?:um+|uh+|hm+|er+m?|well|sorry|honestly|tbh|oh|lol|haha)(?![a-z])|呃+|嗯+|那个)[,，. ]*)*"
)
KNOWS_NOT: Final = (
    r"(?:(?:i|we|he|she|they) )?(?:(?:still|really|just|actually|honestly) )*(?:"
    r"(?:do(?:es)?n.?t|do not|did ?n.?t|can.?t|cannot|could ?n.?t)(?: (?:yet|really|even|actually))* (?:know|have|remember|recall|tell|say)"
    r"|have ?n.?t (?:got|found|met|seen|asked|heard|identified|decided|(?:been )?(?:told|introduced)|(?:talked|spoken) to)|have (?:no (?:idea|clue|names?)|nobody|no ?one)"
    r"|(?:am |are |.m |.re )?not (?:(?:quite|so|too|really) )?(?:sure|certain)|no (?:idea|clue|names?)|dunno|idk"
    r"|not (?:been )?(?:told|named|assigned|decided|identified|introduced|known|clear)|(?:there(?:.s| is) )?(?:nobody|no ?one|none)|unknown"
    r")(?![a-z])"
)
OF_NOBODY: Final = (
    r"(?: (?:who|whom|which|what|when|where|how|much|many|him|her|them|it|that|this|one|ones|any|anyone|anybody|someone|somebody|yet|so|far|right|now|at|the|moment|for|sure|exactly|a|an|is|are|was|there"
    r"|of|about|specific|specifically|in|particular|to|me|us|either|still|his|their|names?|contacts?|person|really|or|myself|currently|stage|point|be|will|we|i|talk|know|not|tbh|yet)){0,9}"
)
ENGLISH: Final = regex(rf"{WELL}{KNOWS_NOT}{OF_NOBODY}")
CHINESE: Final = regex(
    rf"{WELL}(?:我们?|他们?|暂时|目前|现在|还|也|都|真|实在|其实|具体)*(?:不|没)有?(?:太|大|怎么)?(?:知道|清楚|确定|认识|了解|见过?|接触|定|联系|问|打听|找|熟|想好|听说|人)"
    r"(?:过|上|到|下来|好|谁|他们?|她|人|是|叫|什么|啥|名字|具体|呢|啊|呀|吧|哎|哪一?[位个]|对接人?|联系人|负责|任何|了|的|这个|那边)*"
)


def unknown(said: str) -> bool:
    """True where nothing but that somebody or something is not known is said. `said` is without marks at its ends."""
    words = " ".join(said.replace("’", "'").lower().split())
    return bool(ENGLISH.fullmatch(words) or CHINESE.fullmatch(words))
