"""Chinese names in Latin letters, of which only one part was read: "li wei's deals", "tasks of zhao min"."""

from typing import Final

from domain.patterns import regex

_SURNAMES: Final = (
    "li|wang|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|zhu|hu|guo|lin|luo|zheng|liang|xie|tang|deng|feng|cao|peng|zeng|xiao|tian|"
    "dong|pan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|shen|yao|gu|hou|meng|qin|hao|lai|qian|shi|kong|jia|xue|qiu|gong|ma|gao"
)
_SYLLABLE: Final = r"(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)(?:a|u?ai|ua|u?an|u?ang|ao|ei|e|en|eng|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ue|ui|un|uo)"
_NAME: Final = regex(
    rf"(?<![\w'-])(?:{_SURNAMES}) (?!(?:me|in|to|so|men|ten|we|he|pipeline)\b)(?:{_SYLLABLE}){{1,2}}(?![\w-])"
)


def whole(owner: str, text: str) -> str:
    """An owner with both parts of his name."""
    for found in _NAME.finditer(text.lower()):
        if owner.lower() in found.group().split():
            return text[found.start() : found.end()]
    return owner
