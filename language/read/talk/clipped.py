"""Short questions about where the deal in hand stands, as they are typed on a phone: "so until when?", 能保到几号."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import ENDS, normal

LONGEST: Final = 50  # characters
_LED: Final = (
    r"(?:(?:so|and|ok(?:ay)?|cool|great|nice|good|perfect|super|fine|thx|thanks|thank you|then|but|hm+|wait|well|yes|right|please)\b[,.;! ]*)*"
    r"(?:(?:谢谢|多谢|好的?|行|嗯|哦|那么?|所以|请问|对了|太好了)[，,。！ ]*)*"
)
_TAIL: Final = r"(?: (?:now|then|there|here|left|again|exactly|still|already|yet|please|it|this|that|on (?:it|this|that|my (?:deal|registration))|my deal|my registration|until|till?|for|meanwhile|in the meantime|until then|so long))*"
_TAIL_ZH: Final = r"(?:了|呢|吗|啊|呀|么|没有?|来着)*"
_IS: Final = r"(?:am i|are we|is (?:it|this|that|my deal|my registration|the deal))"
_LONG: Final = r"(?:(?:for )?how (?:long|much longer|many (?:more )?days|much time)|days)"
_WHEN: Final = r"(?:(?:un)?till? (?:when|what (?:day|date))|(?:up )?to when|till?)"
_KNOWN: Final = (
    r"(?:hear(?: back)?|know(?: more)?|find out|get (?:an? |the |my )?(?:answer|decision|reply|result))"
)
_WHEN_ZH: Final = r"(?:什么时候|啥时候|几时|何时|多久|多长时间|哪天|几天)"
_TO_ZH: Final = r"(?:几号|几月(?:份)?|哪天|哪一天|什么时候|啥时候|何时|几时)"
_NOW_ZH: Final = r"(?:我们?|现在|目前|这单|这个|它|还|能|可以|都|已经?|一共|总共|最长|的|具体|准确|大概|是)*"
_ASKED: Final = tuple(
    (fact, regex(rf"(?:{_LED})(?:{english}){_TAIL}|(?:{_LED}){_NOW_ZH}(?:{chinese}){_TAIL_ZH}"))
    for fact, english, chinese in (
        ("protected_until",
         rf"(?:protected |protection )?{_WHEN}(?: {_IS}(?: protected| safe)?)?|(?:{_IS} )?(?:still |already )*(?:protected|safe|locked in|covered)(?: {_WHEN})?|protect(?:ed|ion)"
         rf"|{_LONG}(?: more)?(?: (?:is|do|does|have|has|will|{_IS}|i|we|it|the|my|protection|last|protected|got|remain(?:s|ing)?))*|{_WHEN} (?:does|will|is) (?:it|the protection|my protection)(?: last| run| hold)?|(?:when|what day|on which day) (?:does|will|is) (?:it|this|that|(?:the|my|our) (?:protection|registration)) (?:run out|lapse|expire|over|up|(?:due|going) to (?:run out|expire|end|lapse))|(?:it|that) (?:runs out|lapses|expires) (?:when|what day)",
         rf"(?:算|是)?(?:保护?|有效|延)(?:期)?(?:是|能|可以)?(?:到|至){_TO_ZH}|到{_TO_ZH}|(?:有|剩)?(?:几|多少)天|有效期|(?:有效|保护)期?(?:是|有)?(?:到{_TO_ZH}|多久|多长|几天)?|(?:受|在|算|有)(?:到)?保护(?:期)?(?:内|中|里)?|保护(?:上|住|着)|占(?:上|住|着)"),
        ("decision_due",
         rf"how (?:much|long)(?: more)?(?: time)?(?: (?:is|do|does|have|has|i|we|they|you|he|she|left|remain(?:s|ing)?|got|there))* (?:for|until|till|before|to) (?:(?:make )?(?:an?|the|my|your|his|her|their) )?(?:decision|answer|approval|decide|approve)|(?:the )?(?:answer|decision|result|reply) (?:by )?when|(?:by )?when(?: (?:do|will|can|should|would) (?:i|we) {_KNOWN}| (?:do|will|would|are) (?:you|u|they|he|she) (?:going to )?(?:decide|answer|know|reply)|(?:'s| is) (?:it|that) (?:decided|due))?(?: (?:an?|the) (?:answer|decision))?"
         rf"|how (?:long|soon|quick(?:ly)?|fast) (?:till?|until|before|do|does|will) (?:you|u|i|we|they|it|he) (?:decides?|takes?|answers?|knows?|hears?|have|wait|{_KNOWN})(?: back)?|is it (?:quick|fast|soon)|when(?:'s| is) (?:the|my|his) (?:answer|decision|result|reply)(?: due)?|(?:by )?when (?:must|should|shall|do) (?:i|we) (?:have to )?(?:decide|answer|approve|be done)(?: by)?",
         rf"(?:要|得|需要|还要)?(?:等|要)(?:多久|多长时间|几天|到{_TO_ZH})|{_WHEN_ZH}(?:能|会|可以|才|才能)?(?:给|有|出)?(?:我们?)?(?:一?个)?(?:答复|回复|结果|消息|批|批下来|回音)|(?:答复|结果|审批|批复)(?:要)?{_WHEN_ZH}|(?:最晚|最迟)?{_WHEN_ZH}(?:前)?(?:要|得|必须)(?:批|审|答复|决定|批完|审完)|(?:最晚|最迟)(?:是|到)?{_WHEN_ZH}(?:能|会|可以)?(?:批|审|答复|决定|出结果|有结果|知道结果)?(?:完|下来)?"),
        ("decider",
         r"by whom|who (?:else )?(?:can|may|could|should|must)(?: (?:approve|decide|do|sign|reject|rule)(?: (?:it|that|this|on it|it off|off))?)?|who(?:'s| is)?(?: (?:looks?|looking|is|decid(?:es?|ing)|handl(?:es?|ing)|approv(?:es?|ing)|sees?|has|got|on))+(?: at| it| on it| that)*|who (?:says|signs|(?:has|have|needs?) to sign)(?: (?:yes|(?:it|this|that) off|off(?: on (?:it|this|that))?))?|from who(?:m)?|who (?:decides|hears|handles|rules on|judges|is hearing|is deciding|is handling) (?:on )?(?:the|this|that|my|our|his|her|their) appeal(?: and (?:by )?when)?",
         r"(?:是|由|要|该)*(?:谁|哪位(?:领导|经理)?)(?:来|在|负责|能|会)*(?:批|审批|审核|审|看|管|处理|答复|说了算|决定|拍板|批延期)|(?:批|审批)的?是?谁|申[诉訴](?:是|由|归)?谁(?:来)?(?:处理|受理|审|批|裁定|决定|负责|管)"),
        ("reference",
         r"(?:my |the |what(?:'s| is) (?:the |my )?|which )?(?:deal |registration |reference |ref )?(?:number|reference|ref)",
         r"(?:报备)?(?:编号|单号|号码|报备号)(?:是)?(?:多少|什么|几)?"),
        ("submitted_at",
         r"since when|(?:when|what day|what time) (?:did|was|were|have) (?:i|we|you|they|it|this|that) (?:it )?(?:regist\w*|submit\w*|sen[dt]\w*|come in|came in|brought|bring)(?: in)?|how old(?: is (?:it|this|that))?",
         r"(?:是)?(?:什么时候|啥时候|何时|哪天|几时|几号)(?:报备?|提交|登记|来)(?:的|上来的)?|(?:报备?|提交|登记)(?:时间|日期)(?:是)?(?:什么时候|哪天|几号|多少)?"),
    )
)  # fmt: skip
_STANDS: Final = regex(
    rf"{_LED}(?:(?:what(?:'s| is) )?(?:the |my )?(?:status|latest|state)|where (?:do|are|am) (?:we|i)(?: at)?(?: stand(?:ing)?)?|how (?:does|do) (?:it|we|i) stand"
    r"|how(?:'s| is| are| does| do) (?:the|my|our) (?:deals?|reg(?:istration)?s?|opportunit(?:y|ies))(?: (?:doing|going|coming along|looking|getting on|progressing|stand))?"
    rf"|(?:did|have|has) (?:we|i|they|he|she) (?:win|won|lose|lost) (?:the|my|our|their) appeal|(?:was|is|has) (?:the|my|our|their) appeal (?:been )?(?:granted|decided|accepted|successful|rejected)|(?:how(?:'s| is)|what about) (?:the|my|our|their) appeal(?: going)?"
    rf"|(?:did|have|has) (?:you|they|he|she|it|this|that|my (?:deal|registration))(?: (?:been|get|got))? (?:decided?|approved?|reviewed?|look(?:ed)? at(?: it| mine)?|see|seen)(?: (?:it|mine|my (?:deal|registration)|on it))?|(?:is|was) (?:it|mine|my (?:deal|registration)) (?:approved|decided|through|accepted|ok(?:ay)?)|any decision"
    rf"|(?:is there |have you )?any(?:thing)? ?(?:news|updates?|new|result)|(?:still nothing|nothing yet|(?:still )?no news)|show (?:it|me(?: it| that)?)(?: again)?|what happens? (?:next|now)|(?:and )?what now|next steps?|do you (?:still )?need (?:anything|something)(?: else| more)?(?: from (?:me|us))?|what (?:else )?do you (?:still )?need from (?:me|us)|is (?:anything|something) (?:else )?missing){_TAIL}"
    rf"|{_LED}{_NOW_ZH}(?:申[诉訴]的?(?:进度|怎么样|有?结果|过|通过|批)(?:了)?|进度|进展|状态|(?:还)?(?:需要|要)我们?(?:再)?(?:补|做|提供)(?:充|点|些)?(?:什么|啥)|(?:是)?(?:什么|啥)情况|到哪(?:一?步|儿|里)?|怎么样|我们?的?(?:单子?|报备|项目)(?:现在|都)*(?:咋|怎么)样|有(?:没有?)?(?:结果|消息|动静|进展|新进展|下文)|(?:刚才|上次|昨天|上面)?(?:我们?)?(?:报的?|提交的?)?(?:那[个单条])?的?(?:报备|项目|单子)?都?(?:已经)?(?:批|过|通过|审批)(?:完|下来)?了?(?:吗|没有?|了没)){_TAIL_ZH}"
)
_WHO_HAS: Final = regex(
    rf"{_LED}(?:who(?: else)?(?:'s| is| has| have| had)?(?: (?:it|that|got it|holding it|on it|registered it|holds it|has it|taken it|took it))?|whose(?: is it)?|by whom|from whom)(?: (?:then|now|already|registered|got|taken))*"
    r"|(?:那|是|到底)*(?:谁|哪家)(?:已经|先)?(?:报|占|做|拿|的|家|在做|在跟)*(?:了|的|啊|呢|呀)*"
    r"|(?:你|系统)?(?:为什么|为啥|凭什么|怎么)(?:会|就)?(?:说|算|是|认为|觉得)*(?:同一?(?:家|个)?(?:客户|公司)?|一家|一样|相同)(?:的|了|呢|啊)?|why (?:is (?:it|that)|are they) (?:the )?same"
)


def clipped_of(text: str, name: str) -> str:
    """The same of a deal whose customer is named: "until when is Voith?", 三一到几号."""
    it = "" if normal(text).chinese else "it"
    return clipped(re.sub(rf"(?<![a-z]){re.escape(name)}(?:'s)?(?![a-z])", it, text, flags=re.IGNORECASE))


def stands(text: str) -> bool:
    """True for a short question how it stands, whatever it is: "status?", 有结果了吗."""
    said = " ".join(normal(text).lower.split()).strip(ENDS)
    return len(said) <= LONGEST and bool(_STANDS.fullmatch(said))


def who_has(text: str) -> bool:
    """True where it is asked in few words who has the customer looked up, or why it is the same."""
    said = " ".join(normal(text).lower.split()).strip(ENDS)
    return len(said) <= LONGEST and bool(_WHO_HAS.fullmatch(said))


def clipped(text: str) -> str:
    """The fact that a short question asks for; empty for other messages."""
    if len(text) > LONGEST:
        return ""
    said = " ".join(normal(text).lower.split()).strip(ENDS)
    return next((fact for fact, pattern in _ASKED if said and pattern.fullmatch(said)), "")
