"""Several deals decided in one sentence: "approve everything from Softline", 把昨天报的都批了. Each is decided by
itself, so that the sentence asks for the list of those that wait."""

from __future__ import annotations

from typing import Final

from domain.patterns import regex

_LED: Final = r"(?:(?:please|pls|plz|kindly|ok(?:ay)?|so|yes|just|then|can you|could you|would you|will you|i(?:'d like| want)? to|let's|you can|go ahead and|and|hi|hey)[, ]+)*"
_DECIDE: Final = r"(?:approve|reject|decline|refuse|accept|okay|sign off(?: on)?|wave through)"
_DEALS: Final = r"(?:deals?|reg(?:istration)?s|ones?)"
_MORE: Final = r"(?:(?:that|which|who|from|by|of|in|for|since|before|under|over|above|below|waiting|pending|open|registered|submitted|sent|with|we|they|he|she|they're|which're|due|today|yesterday|last|this|except|but|apart|other than|besides|bar|older|newer|at once|in one go|please|pls|now|thanks)\b[^,.;!?]{0,60})?"
_ALL: Final = rf"(?:everything|all(?= (?:except|but|apart|other|besides|bar)\b)|(?:all|every|each)(?: (?:one )?of)?(?: (?:the|my|our|his|her|their|these|those|them|\d+))*(?: [\w'’-]+){{0,3}} {_DEALS}|all (?:pending|waiting|open|outstanding|new|of (?:them|those|these)|those|these)|(?:the|these|those|all)(?: [\w'’-]+){{0,2}} (?:deals|registrations|ones)|[\w.&-]+(?: [\w.&-]+)?['’]s?(?: (?:pending|open|new|waiting))? (?:deals|registrations))"
_ENGLISH: Final = regex(
    rf"{_LED}{_DECIDE} {_ALL} ?{_MORE}(?:[,.;!]? ?(?:please|pls|thanks?|thank you|ok\??))*"
)
_LED_ZH: Final = r"(?:请|麻烦|帮我|帮忙|帮|那就?|就|给我|可以|你|您|[，, ])*"
_DONE_ZH: Final = r"(?:批准?|通过|同意|过|核准|驳回|拒绝?|否)"
_PLURAL: Final = r"(?:的|报备|单子|项目|单|商机|审批|所有|全部|这[几些两三]个?|那[几些两三]个?)"
_ALL_ZH: Final = r"(?:都|全部?|全都|一起|统统|一并|一次性|一块儿?)+"
_OF_ZH: Final = rf"(?P<of>[^，,。；;？?]{{0,24}}?{_PLURAL})"
_CHINESE: Final = regex(
    rf"{_LED_ZH}[把将]\s*{_OF_ZH}\s*{_ALL_ZH}(?:给|先|一起)*{_DONE_ZH}(?:了|掉)?(?:吧|呗|啊|谢谢)*"
    rf"|{_LED_ZH}{_OF_ZH.replace('<of>', '<of2>')}\s*{_ALL_ZH}(?:给|先|可以|一起)*{_DONE_ZH}(?:了|掉)?(?:吧|呗|谢谢)+"
    rf"|{_LED_ZH}{_OF_ZH.replace('<of>', '<of3>')}\s*{_ALL_ZH}(?:给|先|可以|一起)*{_DONE_ZH}"
    rf"|{_LED_ZH}(?:除了?|除开|去掉)[^，,。；;？?]{{2,24}}?(?:以外|之外|外)?[，, ]*(?:其他|其它|其余|剩下|别)?的?\s*{_ALL_ZH}(?:给|先|可以|一起)*{_DONE_ZH}(?:了|掉)?(?:吧|呗|谢谢)*"
    rf"|{_LED_ZH}(?:批准|通过|核准|同意|驳回|拒绝)(?:掉)?\s*(?:所有|全部|这[几些]个?|那[几些]个?)[^，,。；;？?]{{0,24}}"
    rf"|{_LED_ZH}(?:批准|通过|核准|同意|驳回|拒绝)(?:掉)?\s*[^，,。；;？?]{{2,16}}?(?:所有|全部)的?(?:报备|单子|项目|单)?"
)


def at_once(text: str) -> bool:
    """True for the order to decide on several deals, whichever they are; not where it is asked or told."""
    said = text.strip().lower().rstrip(" .。!！")
    return bool(_ENGLISH.fullmatch(said) or _CHINESE.fullmatch(said))


_STEP: Final = r"(?:extend|prolong|renew|withdraw|cancel|take back|pull(?: back)?)"
_STEP_ZH: Final = r"(?:延长?|延期|续|撤回?|撤销|取消|作废)"
_EACH: Final = regex(
    rf"{_LED}{_STEP} (?:all|every|each)(?: (?:one )?of)?(?: (?:my|our|the|open|these|those))* (?:{_DEALS}|protections?|projects)(?: back)?(?:,? (?:please|pls|by .{{2,20}}|for (?:another|\d+|one|an?) .{{2,20}}|at once))*"
    rf"|{_LED_ZH}[把将]?(?:我们?的?|所有的?|全部的?|手上的?|这些|这几个)+(?:报备|单子?|项目|保护期?)(?:能不能|能|可以|可不可以|想|要|{_ALL_ZH})+(?:给)?{_STEP_ZH}(?:了|掉|一下|一个月|[^，,。]{{0,4}}[天月])*(?:吗|吧|呗|不)*"
    rf"|(?:给我|请|帮我)*{_ALL_ZH}(?:给我)?(?:撤回?|撤销|延期?)(?:了|掉|一下)*(?:吧|呗)*"
)


def each(text: str) -> bool:
    """True for the wish that several of one's deals be extended or withdrawn: "extend all my deals", 单子都撤了吧."""
    return bool(_EACH.fullmatch(text.strip().lower().rstrip(" .。!！?？")))
