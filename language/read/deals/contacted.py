"""Who is the contact now, told of a customer's deal or of a partner ("Sarah Cole is the new contact at Pinnacle"), and
who bids at a customer too: "the competitor at Globex is Cisco"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from re import Match, Pattern
from typing import Final

from domain.patterns import regex
from language.read.deals.succeeded import SUCCEEDED
from language.read.names import Names
from language.read.naming.trimmed import trimmed

LEAD: Final = r"(?:(?:and|also|fyi|btw|so|hi|please note|note)[,:]? )*"
CONTACT: Final = r"(?:contact(?: person)?|point of contact)"
WHOSE: Final = r"(?:the |our |my |their )?(?:(?:new|main|end|customer|client|buyer)(?:['’]?s)? )*"
OF: Final = r"(?:at|for|with|of|from)"
OF_TO: Final = r"(?:at|for|of|to|on)"
NAME: Final = r"(?P<name>(?!(?:who|which|that|it|this|he|she|there|on|in|at|out|off|away|back|sick|not|no|gone|leaving|the|an?|our|very|still|also|asking|waiting|happy|new|changed|missing|unknown|open|e-?mail|mail|phone|number|details?|info|address|data|is|are|was|has|had|left|leaves|wants|will|can|says?|said)\b)[^\W\d_][\w.'’ -]{1,40}?)"
DESK: Final = r"(?:purchas(?:ing|er)|procurement|buyer|sales|pre-?sales|finance|accounting|engineering|engineer|marketing|operations|logistics|service|support|security|legal)"
CHANGES: Final = r"(?:(?:please|pls|(?:can|could) (?:you|i|we)|i(?:['’]d| would)? (?:like|need|want) to|let['’]?s) )*(?:change|update|set|switch)"
REACHED: Final = rf"(?:[ ,;/(]+(?:(?:(?:his|her|the) )?(?:phone|tel|mobile|cell|number)?(?: number)?[.: ]*(?:is )?)?(?:[\w.+-]+@[\w.-]+|\+?\d[\d ()/-]{{5,}}\d|(?-i:[A-Z]{{2,5}})|(?:head|vp|director|manager) [\w ]+|(?:in |from )?{DESK}(?: [a-z]+)?)\)?)*"
OTHER: Final = r"(?:\b(?:amount|clos(?:e|es|ing)|products?|quantity|seats|stage|competitors?)\b|金额|数量|产品|阶段|签|竞争|对手)"
REACHED_ZH: Final = r"(?:[，,、；;（( ]+[\w.+@-]*\d[\w.@-]{6,}[）)]?)*"
LEAD_ZH: Final = r"(?:(?:备忘|备注|更新一下|记一下|麻烦|请|帮我|对了|另外|[^，,。；;:：]{2,8}?(?:离职|调走|走|不干|换岗|调岗|退休)了)[:：，,。； ]*)*[把将给]?"
OF_ZH: Final = r"(?P<of>[^，,。；;？?:：\s]{2,20}?)(?:那边|那里|那[个单]|这[个单]|项目|客户)*的?\s*"
CONTACT_ZH: Final = r"(?:联系人|对接人|接口人|(?:项目|采购)?负责人|contact)"
NAME_ZH: Final = (
    r"(?P<name>(?!现在|以后|今后|人了?(?:$|[，,]))(?!(?:e-?mail|mail|phone|number|details?|电话|手机|邮箱|微信|号码|方式)(?:$|号))(?!.*(?:谁|什么|哪|填|不|没|多少|怎么|[呢吗]))[^，,。；;？?:：\s\d]{2,12}?)(?:了|吧)?"
    r"(?:[，, ]*(?:(?:电话|手机)?[:： ]*[\d-]{7,}|[\u4e00-\u9fff]{0,6}(?:总监|经理|主任|主管|部长|工程师)))*"
)
PATTERNS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}{NAME} is (?:now )?{WHOSE}{CONTACT} {OF} (?P<of>[^,;?]{{2,60}}?)(?: now| from now on)?",
        rf"{LEAD}(?:(?:please|pls|can you) )*(?:add|put|set|use|enter) {NAME} as {WHOSE}(?:an? )?{CONTACT} {OF} (?P<of>[^,;?]{{2,60}}?)",
        rf"{LEAD}(?:(?:there(?:'s| is)|(?:we|they) have) (?:a )?)?{WHOSE}{CONTACT} {OF} (?P<of>[^,;:?]{{2,60}}?)"
        rf"(?: is(?: now)?|(?: has)? changed(?: to|[,;.]? (?:it'?s|it is|to)(?: now)?)|:) {NAME}(?: now)?{REACHED}",
        rf"{LEAD}{WHOSE}(?P<of>[^,;:?]{{2,60}}?)(?:['’]s)? {WHOSE}{CONTACT} (?:is now|(?:has |have |was )?changed(?: over)? to) {NAME}(?: now)?",
        rf"{LEAD}(?:i |we )?forgot (?:to (?:add|mention|say|give|tell you) )?{WHOSE}{CONTACT} {OF_TO} (?P<of>[^,;:?]{{2,60}}?)[,;.:]+ ?(?:(?:it|that|he|she)(?:['’]?s| is) )?{NAME}",
        rf"{LEAD}{WHOSE}{CONTACT} {OF} (?P<of>[^,;:?]{{2,60}}?)(?: (?:has|have|is|just|recently))* (?:left|leaving|gone|quit|retired|moved on|changed|out)[,;.]+ (?:(?:and|so|now|our|the) )*(?:new one|new contact|new person|replacement|successor|it|he|she)(?:['’]?s| is)?(?: now| called)* {NAME}(?: now)?{REACHED}",
        rf"{LEAD}(?:for|at) (?P<of>[^,;:?]{{2,60}}?)[,:]? {WHOSE}{CONTACT} (?:is(?: now)?|:) {NAME}",
        rf"{LEAD}(?P<of>[^,;:?]{{2,60}}?)(?:[:,]| [-–]) ?(?:please )?(?:add|put|set|note|enter) (?:an? |the )?(?:new )?{CONTACT}:? (?!.*{OTHER}){NAME}{REACHED}",
        rf"{LEAD}{CHANGES} {WHOSE}{CONTACT} {OF_TO} (?P<of>[^,;:?]{{2,60}}?) (?:to|into) {NAME}",
        rf"{LEAD}{CHANGES} {WHOSE}(?P<of>[^,;:?]{{2,60}}?)(?:['’]s)? {WHOSE}{CONTACT} (?:to|into|as) {NAME}",
        rf"{LEAD}(?:(?:please|pls|can you) )*(?:(?:add|save|note|enter) (?:the |a )?(?:new )?|(?:a )?new ){CONTACT}[: ]+{NAME} {OF_TO} (?P<of>[^,;?]{{2,60}}?){REACHED}",
        rf"{LEAD}(?:(?:please|pls|can you) )*(?:add|save|note|enter) (?:the |a )?(?:new )?{CONTACT} {OF_TO} (?P<of>[^,;:?]{{2,60}}?)\s*[:,–-]\s*{NAME}{REACHED}",
        rf"{LEAD}(?:(?:please|pls|can you) )*(?:add|save|note|enter) {NAME} as (?:a |the )?(?:new )?{CONTACT} {OF_TO} (?P<of>[^,;?]{{2,60}}?){REACHED}",
        rf"{LEAD}(?P<of>[^,;:?]{{2,60}}?) (?:has|have|got|has got) (?:a )?new {CONTACT}(?: now| there)?[:,]? (?:(?:(?:he|she)(?:'s| is)|called|named) )*{NAME}{REACHED}",
        rf"{LEAD_ZH}{OF_ZH}(?:麻烦|请|帮我?|帮忙|再|给|把|将|[，, ])+{CONTACT_ZH}(?:[加补填写记]上?)(?:一?下|了|进去)*[，,：: ]+(?:就?是|叫)?{NAME_ZH}",
        rf"{LEAD_ZH}{OF_ZH}(?:客户|那边)?[换变改](?:了个?|一个)?(?:新的?)?{CONTACT_ZH}了?[，, ]*(?:现在|新的|以后)?(?:是|叫|为|改成|换成)+{NAME_ZH}",
        rf"{LEAD_ZH}{OF_ZH}(?P<gone>[\u4e00-\u9fff]{{2,4}}?)(?:[换调]了?人?|离职|调走|走|退休)了[，, ]+(?:(?:现在|以后|新的|接手的)(?:{CONTACT_ZH})?)+(?:就?是|[换由叫]成?)+{NAME_ZH}",
        rf"{LEAD_ZH}{OF_ZH}(?:(?:客户|那边)?(?:[换变改]了?{CONTACT_ZH}|{CONTACT_ZH}[换变]了?人?)了?[，, ]*)?(?:现在|以后|今后)(?:都|就|是|由|改|[跟和找])*{NAME_ZH}(?:来|[跟和与]|我们?|咱们?)*(?:对接|联系)了?",
        rf"{LEAD_ZH}{OF_ZH}(?:[单条]子?)?[，, ]*(?:客户)?的?{CONTACT_ZH}[从由]?[^，,。；;？?:：\s\d从由]{{0,6}}?(?:[换改变]|变更|更换)[成为]{NAME_ZH}",
        rf"{LEAD_ZH}{OF_ZH}(?:客户|采购|主要|新的?|现在的?)*的?{CONTACT_ZH}(?:[换变]了?人?了?[，, ]+)?(?:现在|再|也|要)*"
        rf"(?:(?:换|改|变|变更|更新)[成为到]|[换改是为叫]|更新|加上?|补充?上?)(?:了|一下|一?[个位])?[:：， ]*{NAME_ZH}",
        rf"{LEAD_ZH}{OF_ZH}(?:要|想|再|也|帮我)*(?:新增|增加|添加|[加换补]上?)(?:了|一下|一?[个位])?(?:新的?|客户)*{CONTACT_ZH}(?:叫|是|[:：])?[，, ]*{NAME_ZH}",
        rf"{LEAD}(?P<of>[^,;:?]{{2,60}}?)(?:['’]s)?[:,]? (?:the |our |new )*{CONTACT}(?: (?:is|now))*[: ]+(?!.*{OTHER}){NAME}(?: now)?{REACHED}",
        rf"(?P<of>[^，,。；;？?:：\s]{{2,20}}?)(?:[:：，, ]+|的)(?:客户|新的?)*{CONTACT_ZH}[是为叫:： ]*(?!.*{OTHER})(?!换|改|变|现在|已|加|补|更|还|也|暂|先|删|去|拿|清){NAME_ZH}{REACHED_ZH}",
    )
)  # fmt: skip

TITLE: Final = rf"(?:[a-z]+ )?(?:{DESK}|manager|head|director|lead|assistant|rep(?:resentative)?|(?:head|director|vp) of [a-z ]{{2,20}}?)"
TITLE_ZH: Final = r"[\u4e00-\u9fff]{0,4}?(?:采购|销售|售前|财务|总监|经理|主任|主管|部长|工程师|老总|老板|商务|同事|负责人|人)"
NEWCOMERS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}(?P<of>[^,;:?]{{2,60}}?) (?:has|have|got|has got|hired) (?:an? )?new {TITLE}(?: now| there)?[:,]? (?:(?:(?:he|she)(?:'s| is)|called|named) )*{NAME}{REACHED}",
        rf"{LEAD_ZH}{OF_ZH}(?:刚|最近)*(?:新来|来|新招|招|新换|换)了?(?:个|一个|位|一位)?(?:新的?)?{TITLE_ZH}(?:[，, ]*(?:叫|是|名字是)|[，, ]+){NAME_ZH}{REACHED_ZH}",
    )
)  # people at a partner, told by what they are; at a customer they are no contact yet

PHONE: Final = regex(r"\+?\d[\d ()/-]{5,}\d")
MAIL: Final = regex(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
RIVAL: Final = r"(?P<name>(?!.*\b(?:dropped|gave up|withdrew|pulled out|is out|lost|gone)\b)(?!(?:is|are|who|which|what|no|not|none|still|the|very|too|unknown|strong|weak|cheap|cheaper|also|on|in|at|for|with|of|out|there|gone|offering|asking|trying|price|prices|pricing|products?|analysis|info)\b)[^\W\d_][\w.&'’ -]{1,40}?)"
RIVAL_ZH: Final = r"(?P<name>(?!(?:谁|什么|哪|不|没|未|还|很))[^，,。；;？?:：\s]{2,20}?)(?:了|吧)?"
RIVALS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}(?:for|at|on|in) (?P<of>[^,;:?]{{2,60}}?)[,:]? (?:the |our |main )*competitors? (?:is|are|:) {RIVAL}",
        rf"{LEAD}{CHANGES} {WHOSE}(?P<of>[^,;:?]{{2,60}}?)(?:['’]s)? (?:main |new )?competitors? (?:to|into|as) {RIVAL}",
        rf"{LEAD}(?P<of>[^,;:?]{{2,60}}?)(?:['’]s)? (?:main |new )?competitors? (?:there )?(?:is|are)(?: now)? {RIVAL}",
        rf"{LEAD}(?P<of>[^,;:?]{{2,60}}?)[:,]? (?:the |our )*competitors?(?: (?:is|are|now)| ?:)* {RIVAL}",
        rf"{LEAD}{WHOSE}competitors? (?:at|for|with|of|in|on) (?P<of>[^,;:?]{{2,60}}?)(?: (?:is|are)(?: now)?|:) {RIVAL}",
        rf"{LEAD}(?:(?:please|pls|can you) )*(?:add|put|set|note|enter) (?:an? |the |one more |another )?(?:new )?competitor (?:to|for|on|at|in) (?P<of>[^,;:?]{{2,60}}?)(?:\s*[:,–-]\s*|,? (?:it'?s|called) ){RIVAL}",
        rf"{LEAD}(?:for|on|at) (?P<of>[^,;:?]{{2,60}}?)[:,]? (?:please )?(?:add|put|set|note|enter) (?:an? |the )?(?:new )?competitor:? {RIVAL}",
        rf"{LEAD}(?P<of>[^,;:?]{{2,60}}?)(?:[:,]| [-–]) ?(?:please )?(?:add|put|set|note|enter) (?:an? |the |another )?(?:new )?competitor:? (?!.*\b(?:and|contact)\b){RIVAL}",
        rf"{LEAD}(?:(?:please|pls|can you) )*(?:add|put|set|note|enter) {RIVAL} as (?:an? |the |one more |another )?(?:new )?competitor (?:to|for|on|at|in) (?P<of>[^,;:?]{{2,60}}?)",
        rf"{LEAD_ZH}给?{OF_ZH}(?:再)?(?:加|添|补|记)上?(?:了|一下|一?[个家])?(?:新的?)?(?:竞争对手|竞品|对手)[，,：:\s]*(?:是|叫)?{RIVAL_ZH}",
        rf"{LEAD_ZH}{OF_ZH}(?:主要)?(?:竞争对手|竞品|对手)(?:现在|已经?|又)*(?:还)?(?:是|有|为|叫|[:：]|[换改变](?:成|为|了)+)\s*{RIVAL_ZH}",
        rf"(?P<of>[^，,。；;？?:：\s]{{2,20}}?)(?:[:：，, ]+)(?:主要|新的?|的)*(?:竞争对手|竞品|对手|competitor)[是有为叫:： ]*{RIVAL_ZH}",
        rf"{LEAD_ZH}{OF_ZH}有(?:个|一个|了)?(?:新的?)?(?:竞争对手|竞品|对手)[，,：: ]*(?:是|叫)?{RIVAL_ZH}",
    )
)

FIELD: Final = r"(?P<field>contact|competit)(?: ?person|ors?|ion)?"
FIELD_ZH: Final = r"(?:(?P<contact>联系人|对接人)|(?:竞争)?对手|竞品)"
GONE: Final = r"(?: (?:any ?more|now|left|there|after all))*(?:[,;.]+ .+)?"
CLEARED: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}(?:(?:please|pls|can you) )*(?:remove|delete|clear|drop|take (?:out|off)|get rid of) (?:the )?{FIELD} (?:on|from|at|for|of|in) (?P<of>[^,;:?]{{2,60}}?){GONE}",
        rf"{LEAD}(?:there(?:'s| is) )?no (?:more )?{FIELD} (?:on|at|for|in|with) (?P<of>[^,;:?]{{2,60}}?){GONE}",
        rf"{LEAD}(?P<of>[^,;:?]{{2,60}}?) (?:has|have|is without) (?:no |any )?(?:more )?{FIELD}{GONE}",
        rf"{LEAD_ZH}{OF_ZH}{FIELD_ZH}(?:先|都)?(?:去掉|删掉|删除|删了|去除|拿掉|清空|清掉)(?:了|吧|一下)*(?:[，,；;。].+)?",
        rf"{LEAD_ZH}{OF_ZH}(?:那边|已经|现在|目前|都)*没有?{FIELD_ZH}了(?:[，,；;。].+)?",
    )
)
CLEARED_ALONE: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}(?:(?:please|pls|can you) )*(?:remove|delete|clear|drop|take (?:out|off)|get rid of) (?:the |that |its )?{FIELD}(?: (?:again|please|now|there|after all|from it))*",
        rf"(?:请|再|把|那|就)*{FIELD_ZH}(?:再|先|都)?(?:去掉|删掉|删除|删了|去除|拿掉|清空|清掉)(?:了|吧|一下)*",
    )
)  # of the deal that was spoken of


RUN_ON: Final = regex(
    rf"{LEAD}(?:(?:please|pls|can you) )*(?:(?:add|save|note|enter) )?(?:an? |the )?(?:new |another ){CONTACT} {OF} (?P<rest>[^,;:?]+)(?P<reached>{REACHED})",
    re.IGNORECASE,
)  # nothing between where somebody works and his name
ALONE: Final = regex(NAME, re.IGNORECASE)
LONGEST_NAME: Final = 8  # words


def who_told(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The change by who is told of, or that there is nobody; None for other words."""
    return contact_told(said, names) or rival_told(said, names) or cleared(said, names)


def cleared(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The change of a deal that has nobody in a field: "drop the competitor on Globex", 竞争对手去掉."""
    found = _matched(CLEARED_ALONE, said) or _matched(CLEARED, said)
    told = found.groupdict() if found else {}
    of = (told.get("of") or "").strip()
    if found is None or ("of" in told and names.kind(of) != "customer"):
        return None
    contact = told.get("contact") or (told.get("field") or "").lower() == "contact"
    return "deal.update", {**({"customer": of} if of else {}), "contact" if contact else "competitor": ""}


def rival_told(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The change of a deal by who bids for it too; None for other words, and for no customer on record."""
    found = _matched(RIVALS, said)
    of = found["of"].strip() if found else ""
    if found is None or names.kind(of) != "customer":
        return None
    return "deal.update", {"customer": of, "competitor": found["name"].strip()}


def contact_told(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The change of the deal's contact or of the partner's record; None for other words, and of nobody on record."""
    told = _matched(PATTERNS, said) or _matched(SUCCEEDED, said)
    if told is None and (run_on := RUN_ON.fullmatch(said)):
        return _run_on(run_on, names)
    found = told or _matched(NEWCOMERS, said)
    if found is None:
        return None
    name, of = trimmed(found["name"], "contact") or found["name"].strip(), found["of"].strip()
    if names.kind(of) == "customer" and not told:
        return None
    return _changed(of, name, said[found.end("name") :], names)


def _run_on(found: Match[str], names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The same where the name stands right behind a partner or a customer on record: "new contact at Pinnacle Max
    Weber, max@pinnacle.com"."""
    words = found["rest"].split()[:LONGEST_NAME]
    for end in range(len(words) - 1, 0, -1):
        of, name = " ".join(words[:end]), " ".join(words[end:])
        if names.kind(of) in {"partner", "customer"} and ALONE.fullmatch(name):
            return _changed(of, name, found["reached"], names)
    return None


def _changed(of: str, name: str, reached: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The change of a customer's deal or a partner's record by who is the contact, and how he is reached."""
    phone = {"phone": found[0].strip()} if (found := PHONE.search(reached)) else {}
    mail = f", {found[0]}" if (found := MAIL.search(reached)) else ""
    match names.kind(of):
        case "customer":
            return "deal.update", {"customer": of, "contact": name}
        case "partner":
            return "partner.update", {"partner": of, "contact": name + mail, **phone}
    return None


def _matched(patterns: Iterable[Pattern[str]], said: str) -> Match[str] | None:
    return next((match for pattern in patterns if (match := pattern.fullmatch(said))), None)
