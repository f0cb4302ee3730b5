"""Something to be kept about a partner, for which his record has no field: 给云轩记一下，他们换了法人, "note on Softline: …"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.sentences import question

_FIGURE_ZH: Final = r"(?:回款|[全上下]?半?[本今明]?[年季月]?度?(?:的)?(?:q[1-4])?(?:销售)?(?:的)?(?:目标|任务|业绩|指标)|认证(?:人数|工程师|人员)?|授信(?:额度)?|信用额度|账期|押金|保证金|欠款|库存|提货|进货)"
LONGEST: Final = 300  # characters
_PLEASE_ZH: Final = r"(?:(?:请|麻烦|帮我|对了|另外|再|也)[，, ]*)*"
_KEEP_ZH: Final = (
    r"(?:备注|标注|记录?)(?:一?[下笔条]|个|上)?(?:备注|信息)?(?!录|提醒|任务|拜访|项目|报备|[的了])"
)
_WHAT: Final = r"[\s:：,，]*(?P<what>(?![给让]我|的)(?!.*(?:提醒|拜访|报备)).{4,})"
_NEWS_ZH: Final = r"(?:续[约签]|搬(?:家|办公室|走)|改名|更名|换老板|换法人|扩招|裁员|融资|上市|被[^，。@]{1,8}(?:收购|并购))"
_HEAD: Final = r"(?:ceo|cto|cfo|coo|boss|owner|(?:managing|sales|technical|marketing) (?:director|manager|head|lead|team|rep)|head of \w+|director|buyer|management|office|address|warehouse|website|logo|phone system)s?"
KEPT: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_PLEASE_ZH}(?:给|在|往)?@(?:那边|这边)?的?(?:档案|资料|记录)?[里上中]?{_KEEP_ZH}{_WHAT}",
        rf"{_PLEASE_ZH}{_KEEP_ZH}[，,:： ]*@{_WHAT}",
        rf"{_PLEASE_ZH}{_KEEP_ZH}\s*[:：]\s*(?P<what>(?!.*(?:提醒|拜访|报备|项目|[见聊谈]了))[^@]{{1,8}}@.*)",
        rf"(?P<what>(?:我们?|[跟和与])*@(?:那边|这边|公司|他们|的(?:年度|代理|合作)?(?:协议|合同))?(?:已经?|刚刚?|最近|也|都|又|今[年天]|昨天|上周)*{_NEWS_ZH}(?:了|完|好|成功)+(?!.*(?:[吗没么呢?？]\W*$|什么|怎么|报备|拜访|提醒)).*)",
        rf"(?P<what>@(?:那边|这边|公司)?的?(?:今天|昨天|上周|本周|已经?|刚|最近)*{_FIGURE_ZH}(?:已经?|现在|就|都|了|又)*(?:是|为|到(?:账|了)*|[:：]|(?:[改变换调增升]|涨|定|加)(?:下来|成|为|到|了|在|好)*)?[，,\s]*[\d一二两三四五六七八九十百千万亿点.]+[^，,。；;?？吗呢]{{0,8}})",
        rf"(?P<what>(?:fyi,? |btw,? |today )?@ (?:(?:just|now|also|has|have|had|is|recently) )*(?:got|gotten|getting|has|have|hired|appointed|named)(?: themselves)? (?:an? )?new {_HEAD}\b.*)",
        rf"(?P<what>(?:fyi,? |btw,? )?@['’]?s (?:old |new )?{_HEAD} (?:(?:just|has|is|was) )*(?:left|leaving|resigned|retired|retiring|fired|quit|changed|gone)\b.*)",
        r"(?P<what>(?:fyi,? |btw,? )?@ (?:(?:just|has|have|is) )*(?:(?:got|was|were|been|being|gets) (?:acquired|taken over|bought|sold)|merged|moved (?:offices?|house|to a new office)|opened an? (?:new )?(?:office|branch))\b.*)",
        r"(?P<what>(?:fyi,? |btw,? )?@(?:['’]s\b| (?:now|has|have|got|still|only|there|are|is)\b|:)* (?=.*\d)(?:.*\W)?certified\b.*)",
        r"(?:please |pls )?(?:(?:add|make|put|keep|leave) )?(?:an? )?notes? (?:on|for|about|to) @[:;, ]+(?:that )?(?P<what>.{4,})",
    )
)


WORDS: Final = 4  # of what tells something, beside the name
HANS: Final = 6
ASKS: Final = regex(r"几点(?!钟?[，,。去到])|哪天|来着[?？]?$")  # of a meeting: 云轩明天几点来着
HAN: Final = regex(r"[\u4e00-\u9fff]")


def told_of(text: str, names: Names) -> str:
    """The one partner on record of whom words tell that ask for nothing: "Brightpath is unhappy about delivery";
    empty for other words."""
    said = " ".join(text.split())
    if (
        len(said) > LONGEST
        or question(said)
        or ASKS.search(said)
        or len(partners := names.called(said, "partner")) != 1
    ):
        return ""
    rest = said.replace(partners[0], " ")
    return partners[0] if len(rest.split()) >= WORDS or len(HAN.findall(rest)) >= HANS else ""


def kept_of(text: str, names: Names) -> tuple[str, str]:
    """The partner and what is to be kept about him; empty for other words."""
    said = " ".join(text.split())
    for partner in names.called(said, "partner")[:1] if len(said) <= LONGEST else ():
        marked = re.sub(re.escape(partner), "@", said, count=1, flags=re.IGNORECASE)
        if found := next((match for pattern in KEPT if (match := pattern.fullmatch(marked))), None):
            return partner, found["what"].replace("@", partner)
    return "", ""
