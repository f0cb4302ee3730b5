"""How many firms there were, said before they are named: 跑了两家，云轩和长江智联, 跑了两家，上午云轩下午长江智联."""

from typing import Final

from domain.patterns import regex

COUNTED_ZH: Final = regex(
    r"(?<=[了去访见跑])[两二三四2-4][家个](?:伙伴|渠道|代理商?|公司)?(?:[，,：:]|分别是|[，,]分别是)\s*"
    r"(?=[^，,。；;、和]{2,12}(?:和|、|跟|与)[^，,。；;]{2,12}(?:[，,。；;]|$))"
)

BY_PART_ZH: Final = regex(
    r"(?P<verb>(?:去|拜访|见|跑)了)[两二三2-3][家个](?:伙伴|渠道|代理商?|公司|客户)?[，,：:\s]*(?:分别是)?[，,：:\s]*"
    r"(?P<part>[上中]午|早上)(?=[^，,。；;]{2,12}?[，,、\s]*(?:[中下]午|晚上|傍晚))"
)


def uncounted(text: str) -> str:
    """The message with the names alone: 跑了云轩和长江智联, 上午跑了云轩下午长江智联."""
    return BY_PART_ZH.sub(r"\g<part>\g<verb>", COUNTED_ZH.sub("", text))
