"""What is said of how fast a decision or a longer protection comes: urged, granted, declined, asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_WHICH: Final = r"(?:(?P<deal>[dD]-\d{4,10})|(?P<customer>[^:：,，;；\n\s]{2,40}?))"
_NO: Final = r"(?:(?:no|not now|sorry|then)[,. ]+)*"
_LENGTHS: Final = r"(?:extension|longer protection)s?"
_PRESSED: Final = regex(  # why it has to go fast
    r"^(?:(?:the |my |our )?(?:customer|client|boss)|客户|对方|老板|领导|甲方)[^，,?？]{2,40}[，,;；]\s*(?:so |and )?"
    r"|^(?:(?:it'?s |this is )?(?:very |really |quite )?urgent|(?:很|比较|非常|特别)?(?:急|着急|紧急)(?:的|啊)?)[,，.!！:： ]+"
    r"|[,，;.。!！?？ ]+(?:(?:because|since|as) )?(?:(?:the |my |our )?(?:customer|client|boss|deadline|tender)|they|客户|对方|老板|领导|甲方|那边|标期?)[^?？]{0,20}?(?: ?(?:waits?|waiting|asking|asks|hurry|pressing|impatient|today|tomorrow|needs?)\b|等|催|急|要)[^?？吗]*$",
    re.IGNORECASE,
)
_ASKS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (route, regex(pattern, re.IGNORECASE))
    for route, pattern in (
        ("deal.chase", r"(?:please |can you |could you |so |and |come on,? )*(?:hurry(?: up)?|faster|quicker|asap|(?:push|chase|ping|poke|nudge) (?:him|her|them|it|that)|(?:get|make) (?:him|her|them|it) (?:to )?(?:move|go faster|hurry|faster|decide))(?: (?:please|now|a bit|on it|on that|for me|for us))*"),
        ("deal.chase", r"(?:please |can you |could you |will you )*(?:(?:speed|hurry) (?:it|that|this|them|him|her|things) up(?: for me| for us| please| a bit)*|(?:make|mark) (?:it|this|that) (?:as )?urgent(?: please)?|(?:it|this)(?:'s| is) (?:very |really )?urgent)|(?:but |and )?(?:you|they)(?:'re| are) (?:very |already )?late(?: already| again)?|(?:the |my |our )(?:answer|decision) is late|can (?:some|any)(?:body|one) else (?:please )?(?:decide|approve|handle|do)(?: on)?(?: (?:it|this|that))?|(?:真|很|太|比较)?急(?:啊|的|死了)?|(?:能不能|可以|能)?(?:换个人|找别人|让别人)(?:来)?(?:批|审|审批)(?:吗|吧)?"),
        ("deal.chase", r"(?:and |but |so )*(?:can|could|will|would) (?:it|this|that|you|he|she|they) (?:please |be |go |do it |decide |answer |move )*(?:faster|quicker|sooner|quickly|earlier|asap)(?: please| than that)*|(?:but |and )?(?:why is it (?:taking )?so (?:long|slow)|why does it take so long|why is it (?:late|not (?:done|decided) yet)|what takes so long)"),
        ("deal.chase", r"(?:请|麻烦|能不能|可不可以|可以|能|就不能|那)*(?:再)?快(?:一)?[点些](?:批|审|处理|给)?(?:吧|吗|行吗|好吗|呢)*|(?:(?:都|已经)?(?:到点|时间到|期限到)了[，,。 ]*)?(?:怎么|咋|为什么|为啥)(?:还|这么|那么)*(?:没批|没有批|没结果|没动静|没消息|没答复|慢|久)(?:啊|呢|呀|的)*"),
        ("deal.chase", r"(?:but |and |so |hey,? )*(?:(?:it|this|that|the (?:answer|decision))(?:'?s| is) (?:already |now |way )*(?:overdue|late|past due)|(?:still|there'?s still) (?:nothing|no (?:answer|decision|news|reply|word))(?: (?:from|on|about) .{2,30})?|(?:you|he|she|they|it) (?:promised|said) (?:me |us )?(?:an? |the )?(?:answer|decision|reply)(?: (?:by|for|on))? (?:today|yesterday|now|tomorrow|this week|last week)|(?:please )?escalate(?: (?:it|this|that))?(?: please| then| now)?|i(?:'m| am)? (?:still )?wait(?:ing)?(?: for (?:an? |the )?(?:answer|decision))?)"),
        ("deal.chase", r"(?:(?:都|已经|早就?|又)+(?:超时|逾期|过期限|超期|晚)了?[，,。！ ]*)(?:怎么|为什么|还|都|就|没人?|不|批|审|答复|结果|消息|呢|啊|呀|吗)*|(?:还是|还|怎么)(?:没有?|没人)(?:答复|结果|消息|动静|人批|批)(?:啊|呢|吗|吧)*|(?:能不能|可不可以|可以|能)(?:先|提前|今天|现在|早点)+(?:给)?批(?:了|一下|下来)?(?:吗|吧|啊)?|(?:请|麻烦)?(?:往上|向上)?(?:升级|上报)(?:一下|处理|吧)*"),
        ("deal.chase", rf"(?:please |can you |could you |will you )*(?:hurry(?: up)?(?: with| on)|speed up|expedite|fast-?track|prioriti[sz]e|be quick(?:er)? (?:with|on)) (?:the )?{_WHICH}(?:'s)?(?: (?:deal|registration|decision|approval|one))?(?: (?:please|a bit|now|today|for me|for us))*"),
        ("deal.chase", rf"{_WHICH}(?:[这那]一?[单个笔条])?(?:的?报备)?(?:能不能|可不可以|能|可以|请|麻烦)+(?:再|早|尽)*(?:快|早)(?:一?[点些])?(?:批|审|处理|答复|给)?(?:一下|下来)?(?:吗|么|吧|行吗|好吗|呢)*|(?:请|麻烦|帮我?)*(?:尽快|快一?点|早一?点|抓紧)(?:批|审批?|处理)(?:一下)?(?P<customer2>[^，,。\s]{{2,20}}?)(?:[这那]一?[单个笔条])?(?:的?报备)?(?:吧|吗)?"),
        ("deal.chase", r"(?:再|帮我|麻烦|请|去|那|就)*催(?:催|一催)(?:他们?|她|呗|吧|啊|看)*"),
        ("deal.chase", r"(?P<customer>[^,;:]{2,40}?)(?: deal)? (?:(?:really |urgently |badly )?(?:needs?|wants?)|is (?:still )?waiting for|has been waiting for) (?:an? |the |our )?(?:answer|decision|reply|response)(?: (?:by|before|until) [^,;]{2,20}?| today| now| soon)?[,;. ]+(?:so |and |please |can you |could you )*(?:chase|push|nudge|ping|hurry)(?: (?:it|them|him|her|that))?(?: up| please)*"),
        ("deal.extend", r"(?:ok(?:ay)?|yes|fine|sure|alright|all right|good)[,.; ]+(?:let'?s |please )*(?:extend|grant it)(?: (?:it|that|them))?"),
        ("deal.extend", r"(?:(?P<deal>[dD]-\d{4,10})|(?:it|this|that|they|(?:the|this|that) (?:project|deal|customer|one))|(?P<customer>[^:,;]{2,40}?)) (?:needs?|could use|wants?) (?:(?:some|a bit|a little|another|an extra|\d+|a few|two|three) )?(?:more |longer |extra |additional )*(?:time|days?|weeks?|months?|protection|extension)(?: (?:of )?protection)?(?:(?:[,;:]| because| since) .+)?"),
        ("deal.extend", rf"(?:那|那么)?(?:{_WHICH}(?:[这那]一?[单个笔])?(?:的?保护期)?)?(?:后面|之后|还|我们?|现在|再)*(?:能不能|可不可以|能|可以)(?:再|继续)*延(?:期|长)?一下(?:吗|么|不|呢)*"),
        ("deal.extend", r"(?:please |can you |could you )?(?:ask(?: (?:him|her|them))?|apply|request)(?: for)? (?:(?:some|a few|another|an extra|\d+|a bit) )?(?:more |extra |additional )+(?:time|days?|weeks?|months?|protection)(?:(?:[,;:]| because| since) .+)?"),
        ("deal.extend", rf"(?:请|把|那)*{_WHICH}(?:[这那]一?[单个笔])?的?延期(?:申请)?(?:就|都|可以|我)*(?:批了|批准了?|批|同意了?|通过了?|准了)(?:吧|了)*"),
        ("deal.extend", r"(?:请|把|那|就|麻烦|帮我|给我|我?想|要)*(?:[这那]一?[个条笔]?(?:单子?|报备|项目)|它)的?(?:保护期?)?(?:再|给我|帮我|请|要|申请)*(?:延期|延长|续期|延)(?:一下|一次|吧)+"),
        ("deal.decline", r"(?:暂时|先|这次|那)*(?:不给|别给)(?:他们?|它)?延(?:期|长)?(?:了|吧)*(?:\s*[,，：:]\s*(?P<reason>.+))?|(?:暂时|先|这次|那)*不延(?:期|长)?(?:了|吧)*\s*[,，：:]\s*(?P<reason2>.+)"),
        ("deal.decline", r"(?P<reason>[^，,。？?吗]{2,30})[，,。 ]+(?:所以|就|先|这次|还是)*(?:不给|不能|别给|不)延(?:期|长)?(?:了|吧)*"),
        ("deal.decline", rf"{_NO}(?:no {_LENGTHS}|(?:don'?t|do not|won'?t|can'?t) (?:extend|prolong) (?:it|that|this))(?:\s*[,:]\s*(?:since |because |as )?(?P<reason>.+))?"),
        ("waiting", rf"(?:(?:are|is) there |do i have |have i got |show (?:me )?)?(?:(?:an?|any|open|pending|new|the|all) )*(?:requests? for (?:an? )?{_LENGTHS}|extension requests?|requests? to extend)(?: (?:for me|waiting|open|pending|there|to answer|today))*"),
        ("waiting", r"(?:有没有|有|还有|哪些|什么|等我|待)*(?:要)?(?:批|处理|答复|审批)?的?延期(?:的)?申请(?:吗|么|没有|有哪些|要批|要处理|呢)*"),
        ("waiting", r"(?:(?:my|our|the|any|all|open|pending|waiting|outstanding) )*(?:approvals|decisions)(?: (?:please|pending|open|waiting|left|today|now|to do|for me))*|(?:so |and )*what(?:'s| is)? (?:still )?(?:left|open|pending) (?:(?:for me )?to (?:decide|approve)|for (?:decision|approval|my approval))|what (?:do|must|should) i (?:still )?(?:have to |need to )?(?:decide|approve)(?: (?:on|today|now|still|next)| for (?!me\b|my\b)[^?,]{2,30})*|(?:(?:are there|do i have) )?(?:any|new|open)(?: (?:new|open|other|more))* requests?(?: (?:for me|waiting|today|to answer|open))*"),
        ("waiting", r"(?:so |and )*(?:which|what|how many|any)(?: of (?:the|them|these))?(?: (?:deals?|registrations?|requests?|extensions?|ones|things?))?(?: (?:are|is|still|now|do|currently))*"
                    r" (?:(?:wait(?:s|ing)?|pending|sit(?:s|ting)?)(?: (?:for|on|with))? (?:me|my (?:approval|decision|ok(?:ay)?|sign-?off|answer|review))|needs? my (?:approval|decision|ok(?:ay)?|sign-?off|answer|attention))(?: (?:now|today|still|to decide|to approve|at the moment))*"),
        ("waiting", r"(?:(?:so|and|ok(?:ay)?),? )*(?:what(?:'?s| is| else is)|(?:is (?:there )?)?anything|(?:is )?something)(?: (?:still|else|now))* (?:waiting|pending)(?: (?:for (?:me|us|my ok(?:ay)?)|here|now|today|(?:on|at) my (?:desk|side|end|plate)))*"),
        ("waiting", r"(?:现在|今天|目前|还)*(?:有)?(?:哪些|哪几[个条单]|什么|几[个条单]|多少)(?:报备|单子|项目|商机|申请)?(?:还|正|都)?在?(?:待|等着?我?|要我|需要我|轮到我)(?:来|去)?(?:批准?|审批|审核?|处理|决定|答复)(?:的)?"),
        ("waiting", r"(?:还有)?(?:待|等我?|要我?|需要我?)(?:来)?(?:批|审批|审)的(?:呢|吗|报备|单子)?"),
        ("waiting", r"(?:so |and )*(?:which|what|how many|any|show(?: me)?|list|the|all)(?: (?:deals?|registrations?|requests?|approvals?|decisions?|ones|things?))?(?: (?:that|which|are|is|still|now|do|currently))* (?:wait(?:s|ing)?|pending|sit(?:s|ting)?)(?: (?:for|on|with))(?: the decision of)? (?P<owner>(?!me\b|my\b|us\b|it\b)[\w .'-]{2,30}?)(?:'s (?:approval|decision|ok(?:ay)?))?(?: (?:now|today|still|to decide|to approve|at the moment))*"),
        ("waiting", r"(?:现在|今天|目前|还)*(?:有)?(?:哪些|哪几[个条单]|什么|几[个条单]|多少)(?:报备|单子|项目|商机|申请)?(?:还|正|都)?在?等着?(?P<owner>[\u4e00-\u9fff]{2,4}?|[A-Za-z]+(?: [A-Za-z]+)?)(?:来|去)?(?:批准?|审批|审核?|处理|决定|答复)(?:的)?"),
        ("late", r"(?:what(?:'s| is| are)|which(?: ones?)?(?: are| is)|is anything|anything|show (?:me )?(?:the )?|any|the) ?late(?: ones?| now| today| here)*|late ones"),
        ("late", r"(?:(?:what(?:'s| is| are)?|which|show (?:me )?|any|are there any|is any|my|our|the|all) ?)*(?:(?:late|overdue) (?:deals?|registrations?|decisions?|approvals?|answers?)|(?:deals?|registrations?|decisions?|approvals?|answers?) (?:that )?(?:are |is )?(?:late|overdue))(?: now| today| here)*"),
        ("late", r"(?:有没有|有|哪些|什么|看看|查一?下)*(?:已经|都)?(?:超时(?:了|未批|没批|的)*(?:报备|单子|审批|项目)?|(?:逾期|超期)(?:了|未批|没批|的)*(?:报备|单子|审批|答复))(?:吗|么|有哪些|呢)*"),
    )
)  # fmt: skip
_LISTS: Final = {"waiting": {"status": "pending", "waiting": "yes"}, "late": {}}


def asked(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The route that is asked for, with what is said; None for other sentences. A customer has to be known."""
    plain = _PRESSED.sub("", said)
    for route, pattern in _ASKS:
        if found := pattern.fullmatch(said) or (route == "deal.chase" and pattern.fullmatch(plain)):
            slots = {name.rstrip("2"): value.strip() for name, value in found.groupdict().items() if value}
            if "customer" in slots and names.kind(slots["customer"]) != "customer":
                continue
            if "owner" in slots and names.kind(slots["owner"]) != "person":
                continue
            if route in _LISTS:
                return "deal.list", {**_LISTS[route], **slots}
            return route, slots
    return None
