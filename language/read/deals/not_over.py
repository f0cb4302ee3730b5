"""Words that take back a step on a deal before its yes: "not yet, they sign next week", 还没丢，只是推迟, 先别驳."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

LONGEST: Final = 200  # characters
WAIT: Final = (
    r"\W*(?:(?:hmm+|oh|ah|um+|uh|sorry|actually|well)\b[\s,.!]*)*no\b[\s,.!]*(?:wait|hold on|hang on)(?=\s*[,.;:!—–-])[^\d]+$"
    r"|(?:哦|啊|呃|嗯|不对?|不是|[,，、\s])*(?:等等|等一?下|且慢|慢着|先别|先等等)[\s,，。!！]*$"
    r"|(?:(?:oh|ah|no|wait|sorry|oops|hmm+|actually)[\s,.!]+)*(?:wrong (?:one|deal|customer)|not (?:that|this) one)[\s.!]*$"
    r"|(?:哦|啊|等等|等一?下|不好意思|[,，、\s])*(?:[弄搞说]错(?:单子?|客户|项目)?了?|不是[这那]一?[单个条])[\s,，。!！]*$"
)
STILL: Final = (
    r"\bstill (?:deciding|decide|open|alive|talking|negotiating|thinking|undecided|evaluating|in (?:play|the race|talks)|waiting|pending|on)\b"
    r"|还在(?:谈|考虑|评估|比较|犹豫|走|跟|选|等|审)|还没有?(?:最[后终]|完全)?(?:确定|定|决定|出结果)(?:下来)?[呢啊的呀]*\W*$|(?:只是|就是)(?:推迟|延后|延期|暂停|推到|延到)"
)
NOT_WON: Final = regex(
    rf"{WAIT}|.*?(?:{STILL}|\bnot yet\b|\b(?:have|has|did|are|is|was|were)(?:n['’]?t| not) (?:yet |really |actually |quite )*(?:sign|signed|won|win|clos|order|confirm|decid|final)"
    r"|\bnot (?:signed|won|closed|final|ordered|confirmed)\b|没有?(?:正式|最终|真正)?(?:签|中标|下单|盖章|赢|拿下)|还没有?定(?!金)|(?:明天|后天|周[一二三四五六日天]|月|号|日|周|星期)才(?:能)?(?:签|定|下单|盖))",
    re.IGNORECASE | re.DOTALL,
)
NOT_LOST: Final = regex(
    rf"{WAIT}|.*?(?:{STILL}|\bnot (?:yet |really |actually |quite )*(?:lost|dead|over|gone)\b|\b(?:have|has|did|are|is|was|were)(?:n['’]?t| not) (?:yet |really |actually |quite )*(?:lost|dead|over|decided|gone|lose(?= it\b| that\b| this\b| the deal\b| yet\b|\W*$))\b"
    r"|没有?(?:真的?|完全|最终)?(?:丢|输|黄|死)(?!失)|还有(?:戏|机会|希望)|不算丢)",
    re.IGNORECASE | re.DOTALL,
)
HELD: Final = regex(
    rf"{WAIT}|(?:哦|啊|呃|那|不|算了|等等|等一?下|稍等|且慢|慢着|[,，、。\s])*(?:还是)?(?:先|暂时|暂且)?(?:别|不要?)(?:急着?|忙着?|先)?(?:驳回?|拒绝?|撤回?|批准?|退回?|申诉)(?:了|吧|先|他们?|掉|\W)*$"
    r"|(?:(?:oh|ah|no|wait|sorry|hmm+|actually|hold on|hang on|please)[\s,.!]+)*(?:(?:don['’]?t|do not|let['’]?s not) (?:reject|decline|withdraw|approve|appeal)\b|hold off\b)(?: (?:it|that|this|them|yet|on it|on that|for now|just|after all))*\W*$",
    re.IGNORECASE,
)  # 等一下 先别驳
STEPS: Final = ("deal.reject", "deal.withdraw", "deal.approve", "deal.decline", "deal.appeal")
ENDS: Final = {"deal.win": NOT_WON, "deal.lose": NOT_LOST, **dict.fromkeys(STEPS, HELD)}


def not_over(text: str, route: str) -> bool:
    """Whether words say that the end which a deal is told to have has not come, or that a step is not to be made."""
    pattern = ENDS.get(route)
    said = " ".join(text.split())
    return pattern is not None and len(said) <= LONGEST and pattern.match(said) is not None
