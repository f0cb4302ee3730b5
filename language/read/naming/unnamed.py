"""Words in the place of a customer's name that name no company: "after that", "everyone else", 别人, 直签大客户."""

from __future__ import annotations

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


def unnamed(name: str) -> bool:
    """True for words in small letters, or Chinese ones, none of which a company is called by."""
    said = name.strip(" .,!?。，！？")
    if said.isascii():
        return said == said.lower() and all(word in _WORDS for word in said.replace("'", " ").split())
    return bool(_ZH.fullmatch(said))
