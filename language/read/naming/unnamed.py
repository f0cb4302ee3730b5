"""Words in the place of a customer's name that name no company: "after that", "everyone else", 别人, 直签大客户."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

_WORDS: Final = frozenset(
    "a an the this that these those it its they them their he she his her i me my mine we us our you your who whom whose which what when where why how "
    "there here then now today tomorrow yesterday later again still already yet ever never always also too only just even else "
    "after before till until since during from to of in on at by for with without about over under between within and or but so if because as than not no "
    "is are was were be been am do does did done have has had can could may might will would shall should must get gets got let make "
    "any anyone anybody anything some someone somebody something every everyone everybody everything all both each either neither none nobody nothing other others another same "
    "one ones two three first second third last next previous new old more most less least long longer short shorter much many few several average usual normal "
    "long time times day days week weeks month months year years hour hours date deadline end start "
    "partner partners reseller resellers distributor distributors competitor competitors rival rivals vendor vendors customer customers client clients company companies account accounts firm firms "
    "subsidiary subsidiaries branch branches parent affiliate affiliates headquarters hq daughter daughters sister site sites office offices plant plants "
    "deal deals registration registrations project projects protection reward rewards rule rules case sales team rep reps manager managers boss guys guy people person "
    "direct named ok okay cool great nice good fine thanks please yes hey hi".split()
)
_ZH: Final = regex(
    r"(?:这|那|该|此|其|我们?|你们?|您|他们?|她们?|它们?|咱们?|自己|大家|谁|哪家?|别人家?|别家|人家|其他|另外|同行|对手|竞品|竞争对手|两家|几家|一家"
    r"|期间|时候|时间|今天|明天|现在|目前|之后|以后|之前|以前|后面|前面|已经?|过期|到期|驳回|被|撤回|延期"
    r"|直签|直销|直客|大客户|老客户|新客户|小客户|客户|公司|企业|国企|央企|民企|子公司|分公司|母公司|集团|总部|原厂|厂家|厂商|贵司|销售|团队|渠道|伙伴|合作|代理商?|经销商?|供应商|经理|老板|领导"
    r"|报备?|报上|登记|先|占|抢|留|上|下|再|还|也|都|就|会|能|可以|要|想|做|了|的|吗|呢|吧|啊|着|过|人|家|个|单子?|项目|什么|怎么|多久|几天)+"
)


_KIND_ZH: Final = regex(
    r"(?:新|大|小|一|几|两)?(?:个|家|所|笔|条|单)?(?:新的?|大|小|本地的?|当地的?)?(?:政府|政务|政企|国企|央企|民企|事业单位|银行|医院|学校|高校|大学|中学|军工|军队|部队|公安|交通|能源|电力|制造业?|工厂|物流|酒店|零售|教育|医疗|金融|保险|地产|房地产|园区|智慧城市|数据中心|机房|弱电|安防)"
    r"(?:部门|单位|机构|行业|类|系统|客户|那边)?的?(?:大|小)?(?:项目|单子?|客户)?"
)
_KIND_EN: Final = regex(
    r"(?:an?|the|some|this|one|new|big|small|large|local|public|private)?(?: (?:new|big|small|large|local|public|private|certain))* ?"
    r"(?:government|govt|public sector|bank|hospital|school|university|college|military|army|police|retail|retailer|hotel|factory|logistics|insurance|healthcare|education|municipal|municipality|city|utility|energy|manufacturing|customer|client|company)"
    r"(?: (?:project|deal|customer|client|account|tender|opportunity))?"
)


_SECRET: Final = regex(
    r"(?:(?:still|strictly|yet|currently|kept|a) )*(?:confidential|secret|undisclosed|anonymous|not (?:public|disclosed|known)(?: yet)?|under nda|tbd|tba|unknown)|保密|未公开|未定|待定|暂不透露|不便透露",
    re.IGNORECASE,
)


def of_a_kind(name: str, text: str) -> bool:
    """True where a customer is told by his kind alone, 要报备一个政府项目, "a hospital project", or kept secret;
    and not where a branch or a name of such words is registered: 报备中国银行."""
    if _SECRET.fullmatch(name):
        return True
    if name.isascii():
        led = rf"\b(?:an?|some|one|new)\s+(?:[a-z]+ )*{re.escape(name)}|^(?:an?|some) "
        return bool(_KIND_EN.fullmatch(name) and re.search(led, text if name in text else name))
    behind = text.partition(name)[2].lstrip("的大小")
    return bool(_KIND_ZH.fullmatch(name)) and behind.startswith(("项目", "单子", "客户", "单位", "部门"))


def unnamed(name: str) -> bool:
    """True for words in small letters, or Chinese ones, none of which a company is called by."""
    said = name.strip(" .,!?。，！？")
    if said.isascii():
        return said == said.lower() and all(word in _WORDS for word in said.replace("'", " ").split())
    return bool(_ZH.fullmatch(said))
