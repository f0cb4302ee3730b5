"""What people ask about the field that a form waits for: must it be, may it change, how little, how much, which."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from domain.patterns import regex
from language.read.answering.corrections import ANY_FIELD, field_named

LEAD: Final = r"(?:(?:but|and|so|sorry|wait|hm+|ok(?:ay)?|hang on|hold on|first)[, ]+)*"
LEAD_ZH: Final = r"(?:(?:等等|等一下|请问|不好意思|那|咦|我想问一?下?)[,， ]*)?"
IT: Final = rf"(?:this|that|it|one|(?:this |that |the )?(?:{ANY_FIELD}))"
IT_ZH: Final = rf"(?:(?:这个?|那个?|它|这一?[项栏]|这里)?(?:{ANY_FIELD})?)"
FILL_ZH: Final = "(?:填写?|写|说|给|选|报|输)"
END_ZH: Final = "(?:啊|呀|呢|的|了|吗|么|嘛)*"

ONE: Final = r",? (?:it(?:'s| is) )?(?:the|that) [\w -]{1,30}(?: one)?"  # "… the endpoint one"

MUST: Final = (
    rf"is {IT} (?:really |absolutely )?(?:needed|required|necessary|mandatory|compulsory|optional|a must)"
    rf"|do (?:i|we) (?:really )?(?:have|need) to(?: (?:fill|answer|give|say|tell|put|enter|know|choose|pick|name|mention|list|write|specify|provide|add|have|include)\b.{{0,30}})?|must (?:i|we)\b.{{0,30}}|do you (?:really |also |still )?need (?:(?:the|their|his|her|all|full|last|first|exact|real|family) )+\w+(?: \w+)?(?: too| as well| here| now)*"
    rf"|(?:can|could|may) (?:i|we) (?:skip|leave)(?: {IT})?(?: (?:out|blank|empty|open))?|(?:can|could) {IT} be (?:skipped|left out|left empty)",
    rf"{IT_ZH}(?:是)?(?:必须|一定|非|必)(?:要|得)?(?:现在|今天|马上|先|就)*{FILL_ZH}?(?:的|不可)?(?:吗|么)|{IT_ZH}(?:是不是|是否)(?:必须|一定要?|必)(?:得)?{FILL_ZH}"
    rf"|{IT_ZH}(?:能|可以)(?:先)?(?:不{FILL_ZH}|跳过|空着|留空)(?:吗|么)|{IT_ZH}(?:能不能|可不可以)(?:先)?(?:不{FILL_ZH}|跳过|空着|留空)|{IT_ZH}要不要{FILL_ZH}",
)
CHANGE: Final = (
    rf"(?:(?:can|could|may) (?:i|we) (?:still )?(?:change|edit|correct|update|adjust|fix) {IT}"
    rf"|(?:can|could) {IT} be (?:changed|edited|corrected|updated)|is {IT} (?:final|binding|fixed))(?: (?:later(?: on)?|afterwards?|after that|again|then|anytime|once it(?:'s| is) (?:in|sent|submitted)))*"
    rf"|is it too late to (?:change|edit|correct|update) {IT}|what if (?:it|that|this|the .{{2,20}}) changes?(?: later)?",
    rf"{IT_ZH}(?:以后|之后|后面|回头|提交后|提交了|填错了?|错了)?(?:还)?(?:能不能|可不可以|能|可以)(?:再)?(?:改|修改|调整|变更?|更正){END_ZH}|{IT_ZH}(?:是)?(?:定死的|不能改的)吗",
)
LEAST: Final = (
    r"(?:what(?:'?s| is| are)|is there|do you have) (?:the |a |any |your )?(?:minimum|min|lowest|smallest|least)(?: (?:amount|deal|deal size|size|sum|value))?(?: (?:you (?:take|need|accept)|allowed|for (?:this|that|it)))?"
    r"|how (?:small|low|little) (?:can|may) (?:it|this|that|a deal) be|minimum"
    rf"|(?:is|are|would) (?:{IT}|my (?:{ANY_FIELD})|[$€£]?\d[\d.,]*k?)(?: be)? (?:(?:above|over|below|under|at|at least|more than|less than|higher than|lower than|within|enough for) (?:the |your )?(?:minimum|min|limit|threshold)(?: amount| deal size)?|(?:big|high|large|much) enough|enough|too (?:small|low|little))(?: (?:to register|for (?:this|that|it|a registration|you)))?"
    rf"|(?:does|do|will) (?:{IT}) (?:meet|reach|pass|make) (?:the )?(?:minimum|min|threshold)(?: amount)?",
    rf"(?:金额)?(?:有没有|有|是)?(?:最低|最少|最小|起步)(?:的)?(?:金额|要求|限制|标准|门槛)?(?:是|要|填|报)?(?:多少|什么)?{END_ZH}|(?:金额)?有(?:门槛|下限)吗|(?:金额)?(?:最少|至少|最低)(?:要|得|填|报)?(?:多少|几)|{IT_ZH}(?:够不够|够|达到|超过|低于|高于)了?(?:最低|门槛|起报)?(?:金额|要求|标准|门槛|线)?(?:了)?(?:吗|么|没有?)?",
)
MUCH: Final = (
    r"how much (?:should|shall|do|would|can) (?:i|we|people|others|you) (?:usually )?(?:put|say|write|enter|give|take|fill in)(?: (?:here|there|down|in))?"
    r"|what(?:'s| is| would be) (?:a )?(?:good|usual|normal|typical|reasonable|realistic)(?: (?:amount|value|number|one|figure|date))?|(?:does|must) (?:it|this|that) have to be (?:exact|precise)|is (?:a )?rough(?: (?:one|number|guess|figure|estimate))? (?:ok|okay|fine|enough)",
    rf"(?:一般|大概|通常|应该|该)?(?:要|得)?{FILL_ZH}(?:多少|什么|几)(?:比较)?(?:合适|好|恰当|合理|算合适){END_ZH}|(?:要|必须|一定要)?(?:很)?(?:精确|准确|具体)吗|(?:大概|大致|估计)(?:的)?(?:数|填)?(?:可以|行)(?:吗|么)",
)
CHOICES: Final = (
    rf"how (?:do|would|should|can) (?:i|we) (?:know|tell|choose|decide|pick|find out)(?: which| what)?(?: (?:one|ones|it is|to (?:choose|take|pick)|(?:of )?(?:the )?(?:{ANY_FIELD})))?"
    rf"|(?:what|which) (?:(?:{ANY_FIELD}|one|option|choice)s? )?(?:are there|do you (?:have|sell|offer)|(?:can|could|may|do) (?:i|we) (?:choose|pick|take|select|have)|are (?:available|possible|allowed))(?: from)?"
    rf"|what(?:'?s| is| was| are| were) (?:(?:that|this|it|the|your|its|those) ?)?(?:{ANY_FIELD})?s?(?: name)?(?: (?:called|named))(?: again)?(?:{ONE})?|what(?:'?s| is| was) the name(?: of (?:the|that|your) (?:{ANY_FIELD}))?(?: again)?(?:{ONE})?"
    rf"|(?:what|which) (?:{ANY_FIELD}) (?:is|was) (?:it|that)(?: again)?(?:{ONE})?"
    rf"|what (?:are|is) (?:available|possible)|what are (?:my|the) (?:options|choices)|(?:list|show)(?: me)? (?:the |all )?(?:options|choices)|(?:i have )?no idea (?:which|what)(?: (?:one|product))?",
    rf"(?:那个?|这个?|你们的?)?(?:{ANY_FIELD})(?:的?名[字称])?(?:都)?(?:是)?(?:叫|名字是)(?:什么|啥)(?:名字?)?(?:来着)?{END_ZH}|(?!有(?:什么|啥)用)(?:都)?(?:有|可以选|能选|可选)(?:的)?(?:什么|哪些|哪几[种个款]|啥)(?:{ANY_FIELD}|选项|选择|型号)?(?:可以|能|可|供)?(?:我)?(?:选|选择|填|用)?{END_ZH}|(?:哪些|什么|哪几[种个款])(?:{ANY_FIELD}|选项)?(?:可以|能)(?:选|填)"
    rf"|(?:怎么|咋|如何)(?:知道|选|判断|确定)(?:是|选|填)?(?:哪[个款种一]|什么|啥)?(?:个)?(?:{ANY_FIELD})?{END_ZH}|不知道(?:该|要)?(?:选|填|是)(?:哪[个款种]|什么|啥)(?:{ANY_FIELD})?",
)
BACK: Final = (
    r"(?:can|could|may) (?:i|we) (?:still |also )?(?:undo|cancel|withdraw|revert|reverse|take back|take (?:it|that|this) back|delete)(?: (?:it|that|this))?(?: (?:later(?: on)?|afterwards?|after (?:that|this|it|submitting|sending|(?:i|we) \w+(?: (?:it|yes))?)|again|anytime))*|(?:is|can) (?:it|that|this) (?:be )?(?:undone|reversible|cancel+ed|withdrawn|final)(?: (?:later|afterwards?|again))*",
    r"(?:以后|之后|提交后|提交了|确认后|后面)?(?:还)?(?:能不能|可不可以|能|可以)(?:再)?(?:撤回|撤销|取消|反悔|收回)(?:吗|么|呢)?",
)  # whether it can be taken back
EITHER: Final = (
    rf"whose (?:{ANY_FIELD})\b.{{0,25}}|"
    r"(?:(?:is|should) (?:that|this|it)(?: be)? |the |amount )*(?:(?:with(?:out)?|incl(?:uding|\.)?|excl(?:uding|\.)?|before|after|net of) (?:the |any |my )?(?:tax(?:es)?|vat|discounts?)|net or gross|gross or net)(?: or (?:with(?:out)?|before|after)(?: (?:tax|vat|it))?)?|what counts(?: as (?:that|this|it|(?:an?|the) [\w ]{2,20}?))?(?: here)?(?:,? (?:with(?:out)?|before|after) (?:tax|vat))?|"
    r"(?:is|are|do you mean|does (?:it|that) mean)(?: (?:that|this|it|you))? (?:the |a |an |for )?[\w' -]{2,40} or (?:the |a |an |for )?[\w' -]{2,40}",
    r"(?:这个?|那个?|它|你|您)?(?:问的|指的|说的)?(?:是|按|填)(?!不是)[^,，。]{1,12}还是[^,，。]{1,12}?(?:呢|啊|呀)?",
)
DO: Final = r"(?:say (?:yes|ok|no)|submit|press|click|send|confirm|do|agree|approve|sign off|accept|tap|go ahead|go on)"
THEN: Final = (
    rf"(?:what (?:happens|will happen|would happen|comes|is|'s|will be)|what(?:'s| is))(?: going to happen)? (?:then|next|now|after(?:wards| that| this)?|(?:when|if|once|after) (?:i|we|you) {DO}\b.{{0,25}})"
    rf"|what (?:happens|will happen|would happen|would that mean)|(?:and )?then(?: what)?|and after(?:wards| that)|what (?:does|will|would|did) (?:that|this|it|yes|submit(?:ting)?|the button) (?:do|mean|change|cause)(?: (?:exactly|then|for (?:me|us|them|the partner)))*",
    r"(?:然后|之后|接下来|接着|后面|下一步)(?:呢|会?怎么?样|会?怎样|怎么办|是什么|做什么|会?发生什么)+(?:了|吗|啊)?|(?:我|要是|如果)*(?:点|按|说|选)?(?:提交|确认|同意|是|批准|撤回|修?改|延期?|报备?)(?:了|以后|之后|后|的话)+(?:就)?(?:会)?(?:怎么样|怎样|怎么办|发生什么|有什么(?:结果|后果|影响))(?:呢|啊)?|(?:这样|这个?)?(?:会)?(?:有什么(?:后果|影响)|发生什么)(?:呢|啊)?",
)  # what comes of a yes


PLURAL: Final = regex(r"(?<=[a-z])s\b")


def fields_asked(text: str) -> tuple[str, ...]:
    """The slots that a question back names, likeliest first: "what types are there?"."""
    return field_named(text) or field_named(PLURAL.sub("", text))


@cache
def kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What is asked, by its pattern. They are made when a form is first spoken to: half of the start would go
    into them."""
    return tuple(
        (kind, re.compile(rf"{LEAD}(?:{english})|{LEAD_ZH}(?:{chinese})", re.IGNORECASE))
        for kind, (english, chinese) in (
            ("must", MUST), ("change", CHANGE), ("least", LEAST), ("much", MUCH), ("choices", CHOICES), ("what", EITHER), ("then", THEN), ("take_back", BACK),
        )
    )  # fmt: skip
