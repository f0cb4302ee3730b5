"""How many firms there were, said before they are named: 跑了两家，云轩和长江智联."""

from typing import Final

from domain.patterns import regex

COUNTED_ZH: Final = regex(
    r"(?<=[了去访见跑])[两二三四2-4][家个](?:伙伴|渠道|代理商?|公司)?(?:[，,：:]|分别是|[，,]分别是)\s*"
    r"(?=[^，,。；;、和]{2,12}(?:和|、|跟|与)[^，,。；;]{2,12}(?:[，,。；;]|$))"
)


def uncounted(text: str) -> str:
    """The message with the names alone: 跑了云轩和长江智联."""
    return COUNTED_ZH.sub("", text)
