"""What people say to the form itself rather than into it: why, who, how, what is that, what have I said, go back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from domain.patterns import regex
from language.read.answering import fields
from language.read.answering.choosing import bare, says_bye
from language.read.answering.corrections import ANY_FIELD
from language.read.sentences import put

LONGEST: Final = 100  # characters; a longer message tells something
LEAD_EN: Final = r"(?:(?:but|and|sorry|wait|hm+|ok(?:ay)?|hang on|hold on|just a (?:sec|moment)|first)[, ]+)*"
LEAD_ZH: Final = r"(?:(?:等等|等一下|请问|不好意思|那|咦|我想问一?下?)[,， ]*)?"

SO_FAR: Final = (
    LEAD_EN
    + r"(?:what (?:have|did) (?:i|we|you) (?:already )?(?:filled?|got|told|tell|said|say|entered?|have|answer(?:ed)?|type[d]?|written?|put|recorded?|noted?)\b.*"
    r"|what do you have(?: so far| already)?|what(?:'s| is) (?:still )?(?:there|in (?:there|it)|missing|left|open)(?: so far| still)?"
    r"|(?:show|read) (?:me )?(?:it|the form|the card|everything|what (?:you|we|i) have|what i(?:'ve| have) said)(?: so far| back| again)?(?: to me)?"
    r"|(?:what|which|how much|when|who)(?:'s| is| was)? (?:the )?(?:(?:"
    + ANY_FIELD
    + r") )?(?:did|have) (?:i|we|you) (?:say|said|put|enter|write|note|tell you|told you|give|given?)\b.*"
    r"|what(?:'s| is| was) (?:the|my|our) (?:"
    + ANY_FIELD
    + r")(?: (?:so far|again|now|that (?:i|we) (?:said|put)))"
    r"|which (?!of\b)[\w.&' -]{2,40}? (?:is|was) (?:that|this|it)|which (?!of\b)[\w.&' -]{2,40}? (?:do|did) you (?:mean|take|pick|have)"
    r"|where (?:are|were) we|how far (?:are|did) we.*|summary(?: so far)?|so far)"
    r"|"
    + LEAD_ZH
    + r"(?:我)?(?:现在|目前|刚才|已经|到现在)*(?:都)?(?:填|说|写|报|输|录)(?:了|过)?(?:什么|哪些|啥|多少|到哪(?:里|儿|了)?)(?:内容|东西)?(?:了)?"
    r"|(?:给我)?(?:看一?下|看看)(?:现在|目前|已经)?(?:填的?|已填的?|表单|内容|当前内容|进度)(?:内容)?|(?:现在|目前)(?:填)?到哪(?:一步|里|儿)?了|还(?:差|缺|要填)(?:什么|哪些|多少)"
    r"|(?:"
    + ANY_FIELD
    + r")(?:我|我们|你|刚才|刚刚|之前|现在|都|是)*(?:填|说|写|报|输|录|记)(?:了|过)?的?(?:是)?(?:什么|多少|哪一?[个家天款]|谁|啥|几[月号套台个])(?:时候|产品|日期)?(?:来着|了|呢|啊)?"
    r"|(?:我|我们|你|刚才|刚刚|之前)+(?:填|说|写|报|输|录|记)的?(?:"
    + ANY_FIELD
    + r")是?(?:什么|多少|哪一?[个家天款]|谁|啥|几[月号套台个])(?:来着|了|呢|啊)?"
)
BACK: Final = (
    LEAD_EN
    + r"(?:(?:can (?:we|i|you) )?(?:go|step|get|take me|move)? ?back(?: (?:one|a) (?:step|question))?(?: please)?"
    r"|(?:go |back )?(?:to )?(?:the )?(?:previous|last) (?:one|question|step)(?: (?:please|again))?|one (?:step )?back|undo that answer)"
    r"|(?:返回|退回|回到?|回退)?(?:到)?(?:上一?步|上一?个?(?:问题|题|项))|(?:返回|退回|后退|往回)(?:一步|吧|去)?"
)
OVER: Final = (
    LEAD_EN
    + r"(?:(?:let'?s |can we |can i )?(?:start|begin) (?:it |this )?(?:over|again|anew|from (?:scratch|the (?:beginning|start|top)))(?: again)?|from (?:scratch|the beginning|the start|the top)|restart|do over|reset)"
    r"|"
    + LEAD_ZH
    + r"(?:(?:全|都|完全)*(?:错|不对|乱|弄错|搞错)了?[,，。 ]*)?(?:我们?|咱们?)?(?:重新(?:来|开始|填)|从头(?:来|开始|再来)|重来|重填|全部重[来填])(?:一?[遍次])?(?:吧|过)?"
)
BUSY: Final = r"(?:(?:sorry|(?:i'?m|im|i am|we'?re) (?!(?:not )?sure\b)[^,.;]{2,25}|(?:i )?(?:gotta|got to|have to|need to) [^,.;]{2,25}|(?:in|on) (?:a|the|my) [^,.;]{2,20}|busy|no time)(?: (?:now|right now|atm|at the moment))?[,.; ]+){0,2}"  # why it is to wait
BUSY_ZH: Final = r"(?:(?:我)?(?:现在|正在?|在|还在?|有点|这会儿?|手头|先|得|要|去)*(?:开车|开会|忙|路上|外面|有事|不方便|没空|打电话|接电话|吃饭|没想好|没想清楚|不确定|没确定)(?:着|呢|中|了|的)*[，,。 ]+)?"
A_TIME_ZH: Final = r"(?:以后|回头|稍后|等会儿?|等下|晚点|待会儿?|明天|改天|下午|下次)"
THEN_ZH: Final = rf"(?:等?我)?(?:{A_TIME_ZH}|(?:[开忙吃弄处下][\u4e00-\u9fff]{{0,3}}[完好了](?:[会饭事班车课]|以?后)?)){{1,2}}再(?:来)?(?:说|填|弄|来|报|写|继续|聊|搞|提?交|发|送)(?:吧|好了|，好吗)?"  # 我开完会再弄
A_DAY: Final = r"(?:tomorrow|tonight|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|the (?:weekend|morning|afternoon|evening))"
PUTS_OFF_EN: Final = (
    rf"(?:(?:not (?:yet|now)[, ]+)?wait (?:for |until |till )?{A_DAY}(?: with (?:it|this|that))?|(?:please |can you |let'?s )?(?:keep|save|park|leave|put|hold) (?:it|this|that|the form)(?: aside| away)?(?: (?:for|until|till))? ?(?:later|now|until later|{A_DAY})?|finish (?:it |this )?later"
    r"|(?:(?:i'?ll|i will|i'?d rather|let me|let'?s|gotta|i have to|i'?m going to) )?(?:do|continue|finish|fill(?: in| out)?|come back to|get back to) (?:it|this|that|the rest)(?: in)? (?:later|tomorrow|another time|in a bit)(?: on| today)?|(?:(?:ask|remind|ping) me |(?:let'?s )?(?:talk|do (?:this|it)) )?later(?: (?:please|pls|ok(?:ay)?|today|then))?|not now|another time)"
)
LATER: Final = (
    rf"{LEAD_EN}{BUSY}{PUTS_OFF_EN}(?:[,;. ]+(?:and |but )?{PUTS_OFF_EN})?"
    r"|"
    + LEAD_ZH
    + rf"(?:算了?[，, ]*)?(?:先|暂时|暂|今天)(?:不|别)(?:提交|交|送|发出去)(?:了|吧)?(?:[，, ]*{THEN_ZH})?|(?:先|暂时|暂|今天)(?:不|别)(?:报备?|填|记|弄|写)(?:了|吧)*[，, ]+{THEN_ZH}|"
    + LEAD_ZH
    + BUSY_ZH
    + rf"(?:算了?[，, ]*)?(?:我)?(?:先|帮我|给我)*(?:存|保存|放|留|搁)(?:着|放|一[下放]|起来|到?草稿|这[儿里])(?:吧|了)?(?:[，, ]*{THEN_ZH})?|"
    + LEAD_ZH
    + BUSY_ZH
    + rf"(?:{THEN_ZH}|(?:我)?{A_TIME_ZH}(?:吧|(?<=[点会头后下儿]))(?:吧|好了|，好吗)?)"
)
AGAIN: Final = (
    LEAD_EN
    + r"(?:what (?:was|is) (?:the|your|that|this) question(?: again)?|what (?:did|do) you (?:ask|want to know)(?: me)?(?: again)?|(?:come|say (?:that|it)|ask(?: me)?) again|(?:please )?(?:repeat|ask)(?: (?:the|your|that|it|me))*(?: question)?(?: again)?"
    r"|(?:let'?s )?(?:continue|carry on|go on|proceed|keep going)(?: with (?:it|that|this|the (?:form|registration|deal|visit)|(?!\S*\d)[\w.&'-]+(?: [\w.&'-]+)?))?(?: now| then| please)?"
    r"|(?:resume|(?:ok(?:ay)?,? )?(?:i'?m )?back|please|pls)(?: (?:again|now))?)"
    r"|"
    + LEAD_ZH
    + r"(?:刚才|刚刚)?(?:你|您)?(?:刚才|刚刚)?(?:(?:的)?问题是(?:什么|啥)(?:来着)?|问(?:的是)?(?:我)?(?:什么|啥)(?:来着)?)|(?:再)?(?:重复|说|问)一[遍次](?:问题)?|(?:好的?|行|可以)?[,， ]*(?:我们|咱们)?(?:继续|接着)(?:问|填|来|吧)*"
)
A_WHILE: Final = (
    r"(?:an?|one|\d|two|five|ten|a few|a couple(?: of)?) (?:sec(?:ond)?s?|moments?|min(?:ute)?s?)"
)
OPENING: Final = r"(?:(?:no+|ha(?:ha)+|he(?:he)+|lol|well|so|oh|sorry|ok(?:ay)?|yes|yeah|hm+|u[hm]+|er+m?|please|pls)[,. !…]+)*"
LOOKS_UP: Final = r"(?:(?:think|check|see|look)(?: it up)?|sleep on (?:it|that|this))"
ASKS_AROUND: Final = r"(?:think|check|see|look|ask|verify|confirm|find out)"
WAIT: Final = (
    OPENING
    + r"(?:(?:wait|hang on|hold on|not (?:just |quite )?yet|hm+|u[hm]+|er+m?|(?:just |only )?let me (?:just )?"
    + LOOKS_UP
    + rf"|(?:just |g(?:ive me|imme) |i need )?{A_WHILE}"
    + r"|(?:don.?t|do not) (?:submit|send|save|log|register|do|file|write) (?:it|that|this|anything)(?: in)?(?: just)? (?:yet|now))(?:[,. !…]+|$)(?:(?:please|pls|ok)[,. !…]*)?)+"
    + r"|(?:(?:omg|oh|ah|ugh)[,. ]+)?sorry[,. ]+(?:(?:my |the |a )?(?:phone|boss|kids?|doorbell|train|taxi|colleague|somebody|someone|customer) (?:just )?(?:rang|called|came|is calling|arrived|needed me|walked in)|(?:i )?(?:was|got) (?:on|in|away|busy|called|pulled|distracted|interrupted|held up|talking)\b.{0,30})|sorry(?:,? (?:for|about) the (?:delay|wait))"
    + r"|"
    + LEAD_ZH
    + r"(?:(?:先?等等|先?等(?:我)?一下|等我(?:一会儿?|[接打][个一]?[下个]?电话|[问查看](?:一?下|[问查看]))|稍等(?:一下|片刻|会儿)?[，, ]*(?:我[问查看](?:一?下|[问查看])|[^，,？?\d]{1,6}$)?|等会儿?|呃+|额+|(?:先)?(?:别急|不急|慢着)|(?:先)?(?:别|不要)(?:报备?|提交|交|发)(?:呢)?|让?我(?:先|再)*(?:想想|看看|查查|想一下|看一下|查一下|想一想|考虑(?:考虑|一?下)|琢磨(?:琢磨|一?下)|斟酌一?下))[,，. ]*)+"
)
CHECKS: Final = (
    OPENING
    + rf"(?:wait[,. ]+|hold on[,. ]+|hang on[,. ]+|not yet[,. ]+)*(?:let me|i(?:'?ll| have to| need to| must| want to|'d better)) (?:first |just |quickly )*{ASKS_AROUND}(?: (?:it|that|this|(?:the|my|our) (?:{ANY_FIELD})))?(?: up)?(?: (?:with|about it with) (?:the |my |our )?[\w.&'-]+(?: [\w.&'-]+)?)?(?: (?:first|quickly|again))*"
    + r"|(?:no+[,. ]+)?(?:(?:wait|hold on|hang on|not yet)[,. ]+)?(?:let me|i(?:'?ll| have to| need to| must| want to|'d better)) (?:ask|call|check with) (?!you\b)[\w.&'-]+(?: [\w.&'-]+)? (?:first|before that)"
    + r"|"
    + LEAD_ZH
    + r"(?:让|等|容)?我(?:先)?(?:再)?(?:问问|问一下|确认一?下|核实一?下|跟[^，,。]{1,8}(?:确认|核实|商量|对)一?下)[,，. ]*(?:再说)?"
)  # a next step, perhaps, where any words may stand
WHY: Final = (
    LEAD_EN
    + r"(?:why (?:(?:do you (?:need|want|ask(?: for)?)|the|an?) )?(?:"
    + ANY_FIELD
    + r")|why(?: not)?|what(?: (?:do|would|will|did) (?:you|u) (?:need|want|use))?(?:'?s| is| are)? (?:the |that |this |an? )?(?:"
    + ANY_FIELD
    + r")s?(?: (?:needed|required|used|good|there|asked))? for|what for|how come|for what|is (?:this|it|that) (?:really )?(?:needed|required|necessary|mandatory)|do (?:i|we) (?:really )?(?:have|need) to"
    r"|must i|what(?:'?s| is| are| were)? (?:that|this|it|those|these)(?: even)? for|what (?:do|would|will|are|did) (?:you|u|ya)(?: guys)? (?:even |really )?(?:need|want|use|ask for|require|needing|asking) .{1,40}? for"
    r"|what(?:'?s| is| are) (?:that|this|it|those|these)(?: even)? good for|what good (?:is|are|does|would) (?:that|this|it|those|these)(?: do| for)?|what(?:'?s| is) the (?:use|point|purpose|reason)(?: (?:of|in|for) .{1,40})?|(?:what|how) (?:is|'s|will|would) (?:that|this|it|the .{2,30}?)(?: be)? used(?: for)?|why(?:'s| is| do| are| would| should| does)\b.{0,60})"
    r"|"
    + LEAD_ZH
    + r"(?:(?:你|您|你们|您们|咱们|贵司|系统|这里|这个)?(?:为(?:什么|啥|何)|干嘛|干吗)(?:.{0,20})|(?:(?:你们?|您|问|要|填|写)*(?:"
    + ANY_FIELD
    + r")|这个?|那个?|它)?(?:到底)?(?:是)?(?:能|会|有|用来|拿来)?(?:有)?(?:(?:啥|什么)(?:用处?|作用|意义|好处|必要)|(?:干嘛|干什么|干啥|做什么)用?)(?:的|呢|啊|呀)?|(?:你|您)?(?:问|要|填)(?:我)?(?:这个|这|它)?(?:来|是|有)?(?:干嘛|干什么|干啥|做什么|什么用|为了什么|啥用)(?:用)?(?:的|呢|啊|呀)?|干嘛.{0,12}|干什么用的?|有什么用|要(?:这个|它|来)?(?:干嘛|做什么|干什么)|(?:必须|一定|非)(?:要|得)?(?:填|说|写)?吗?|(?:能|可以)不填吗|能不能不填)"
)
WHO: Final = (
    LEAD_EN
    + r"(?:who(?: else)? (?:will|can|gets? to|is going to|would)? ?(?:sees?|reads?|knows?|look)\b.{0,40}|who(?:'s| is) (?:this|it|that) (?:for|going to|shown to)\b.{0,20}"
    r"|(?:is|will) (?:this|it|that) (?:be )?(?:confidential|private|shared|visible|public|secret|seen)\b.{0,40}|(?:will|can|does) (?:my|the|our|anyone|others?|they|anybody)\b.{0,30}(?:see|read|know)\b.{0,30}|(?:will|can|does) (?!(?:you|i|we)\b)[\w.&'-]+(?: [\w.&'-]+)? (?:get to |be able to )?(?:see|read|know)(?: (?:about )?(?:it|that|this))?)"
    r"|"
    + LEAD_ZH
    + r"(?:(?:这个?|它|内容|日报|早会)*(?:是|要|会)?(?:[发报交送写]|[发报交送写]?给|同步给|抄送)(?:给)?(?:谁|哪些人)(?:看|审|收|的|呢|啊)*|(?:这个?|那个?|它)?(?:"
    + ANY_FIELD
    + r")?还?有?谁(?:会|能|可以)?(?:看|知道|见|看得)(?:到|见)?.{0,12}|(?:会|能)(?:被)?(?:别人|其他人|他们|客户|伙伴|渠道)(?:看|知道).{0,10}|(?:这个)?(?:保密|公开)吗)"
)
HOW: Final = (
    LEAD_EN
    + r"(?:how (?:do|should|can|must|shall) (?:i|we) (?:write|say|fill|answer|enter|type|put)\b.{0,40}|(?:in )?(?:what|which) (?:format|currency|unit|form)\b.{0,30}"
    r"|(?:can you |could you )?give (?:me )?an example|for example|such as|like what|example|what (?:should|do|can|shall) i (?:say|write|put|enter|answer)\b.{0,30}|what are (?:my|the) (?:options|choices))"
    r"|"
    + LEAD_ZH
    + r"(?:怎么(?:填|写|说|报|输入?)|(?:[要该得]|应该)?(?:填|写|用|报)[^，,。]{1,8}还是[^，,。]{1,8}|(?:用)?什么(?:格式|币种|单位|货币)|举个?例子?|比如(?:说)?(?:呢)?|填什么|写什么|有(?:什么|哪些)(?:选项|选择))"
)
WHAT: Final = (
    LEAD_EN
    + r"(?:what(?:'?s(?![a-z])| is| are| does| do)(?: (?:you|u) mean(?: by)?)?(?: (?:a|an|the|by))? ?(?P<en>[\w' -]{0,40}?)(?: mean| stand for)?(?: here)?|which one(?: do you mean)?|what)"
    r"|"
    + LEAD_ZH
    + r"(?:(?:什么是|啥是|什么叫|何谓)(?P<zh1>.{1,12})|(?P<zh2>.{0,12}?)(?:是什么(?:意思|东西|呢)?|是啥(?:意思)?|什么意思|啥意思|指(?:的是)?什么|指哪个))"
)

LEFT: Final = (
    LEAD_EN
    + r"(?:how (?:many|much)(?: more)? (?:questions|fields|steps|things)(?: (?:are|do)(?: there| you have| i have)?)?(?: still)?(?: (?:left|to go|remaining|more|to come|to answer))*"
    r"|how (?:much|many) (?:more|longer|is (?:still )?left|to go)(?: (?:is|are|will|does|do|to) .{1,30})?|how long (?:is|will|does|do) (?:this|it)(?: still)?(?: (?:take|going to take|be|last|going to be))?"
    r"|are (?:we|you) (?:done|finished|there|through|ready)(?: yet| now| soon| with (?:this|it|the questions))*|is (?:that|this|it) (?:all|everything|it|over|the last(?: one| question)?)(?: (?:you need|now|then|yet))*"
    r"|(?:almost|nearly) (?:done|finished|there)|(?:do|will) you (?:still )?need (?:anything|something)(?: (?:else|more))?(?: from (?:me|us))?|what else do you need(?: to know)?(?: from me)?|(?:any )?more questions|anything else(?: you need)?(?: from me)?)"
    r"|"
    + LEAD_ZH
    + r"(?:总共|一共)?(?:还)?(?:有|剩|要|差|得|需要)(?:问|填|答)?(?:我)?(?:几|多少)(?:个|道|项|步)?(?:问题|题|步|项|字段)?(?:要?[填问答])?(?:啊|呀|呢|了)?"
    r"|(?:这个?)?(?:表单?)?(?:还)?(?:要|得|需要)(?:填|问|花|答)?(?:多久|多长时间)(?:啊|呀|呢|才能?(?:完|好))?|(?:问题)?(?:还)?(?:很)?(?:多|长)吗"
    r"|(?:快|要)?(?:填|问|弄|搞)?(?:完|好|结束)了(?:吗|没有?|么)|(?:就|只)(?:有)?(?:这些|这么多)(?:了)?吗|还有(?:别的|其他|其它)?(?:的)?(?:问题|要(?:填|问)的)吗|是(?:不是)?最后一个(?:问题)?(?:了)?吗?"
)
A_LATER: Final = r"later(?: on)?|tomorrow|another time|some other time|in a bit"
A_LATER_ZH: Final = r"(?:待会儿?|等会儿?|以后|回头|稍后|晚点儿?|下次|过会儿?)"
A_DAY_ZH: Final = "(?:明天|改天|后天|下周)"
MAY_LATER: Final = (
    LEAD_EN
    + r"(?:(?:can|could|may|shall) (?:i|we) (?:do|finish|continue|complete|fill(?: in| out)?|answer|add|give|provide|enter|tell(?: you)?|come back to|go on with|send|submit) (?:this|that|it|one|him|her|them|the (?:rest|form|name))(?: in| out)? (?:"
    + A_LATER
    + r")|(?:can|could|may) (?:i|we) (?:stop|pause|take a break|come back)(?: here| now)?(?: and .{1,30})?(?: (?:"
    + A_LATER
    + r"))?|(?:can|could|may) (?:i|we) (?:save|keep|park) (?:this|it)(?: for (?:later|now))?|can (?:this|it) wait(?: (?:until|till) .{1,20})?"
    r"|(?:do (?:i|we) have to do (?:this|it)|does (?:this|it) have to be(?: done)?) (?:right )?now|is it (?:ok(?:ay)?|possible|fine) (?:to (?:do|finish|continue)|if i (?:do|finish|continue)) (?:this|that|it) (?:"
    + A_LATER
    + r"))"
    r"|"
    + LEAD_ZH
    + r"(?:我|这个)?(?:能不能|可不可以|可以|能|是不是可以)(?:先(?:存|放|停|保存|搁)(?:着|下|一下)?|暂停(?:一下)?|"
    + A_LATER_ZH
    + r"再?(?:填|弄|来|说|做|继续|报|答|写|补)?|"
    + A_DAY_ZH
    + r"再(?:填|弄|来|说|做|继续|报|答|写|补))(?:吗|么)?|(?:一定|必须)?(?:要)?现在(?:就)?(?:一定|必须)?(?:要)?(?:填|说|弄|做)(?:完)?吗"
)


@dataclass(frozen=True, slots=True)
class Aside:
    """`kind` is over, so_far, left, again, wait, back, may_later, later, why, who, how, what, or one of what is asked about the
    field (fields.kinds); `term` the word asked about, "" for the question itself."""

    kind: str
    term: str = ""


ASIDES: Final = (
    ("over", OVER), ("so_far", SO_FAR), ("left", LEFT), ("again", AGAIN), ("wait", WAIT), ("checks", CHECKS), ("back", BACK), ("may_later", MAY_LATER), ("later", LATER), ("why", WHY), ("who", WHO), ("how", HOW), ("what", WHAT),
)  # fmt: skip
ITSELF: Final = frozenset(
    {
        "",
        "question",
        "this question",
        "that question",
        "your question",
        "这个问题",
        "这问题",
        "问题",
        "这句",
        "这句话",
        "that",
        "this",
        "it",
        "you",
        "这",
        "这个",
        "那个",
        "它",
        "you mean",
    }
)
TEXT_ONLY: Final = frozenset(
    {"so_far", "back", "why", "who", "how", "must", "change", "then"}
)  # said to any question, even one for free words
SURE: Final = frozenset(
    {"over", "so_far", "left", "again", "wait", "back", "may_later"}
)  # with no question mark, too
MARKS: Final = regex(r"[?？!！.。…~]{1,10}")
OF_THE_FORM: Final = regex(
    r"\b(?:you|this|that|it|they (?:ask|need|want))\b|[你您]|[他她]们|[要该]?[问填]|这个", re.IGNORECASE
)
WHY_FIELD: Final = regex(
    rf"(?:why|what for|how come|为什么|为啥|干嘛)(?: (?:do you (?:need|want|ask(?: for)?)|need|the|an?|my)|要|问|填|写)* ?(?:{ANY_FIELD})",
    re.IGNORECASE,
)  # "why discount": of another question, perhaps
ALONE: Final = regex(r".{1,4}|why not|how come|what for")  # about nothing but what was asked: "why", 为什么


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Made when a form is first spoken to, like those of fields."""
    return tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in ASIDES)


def aside(text: str, free: bool = False) -> Aside | None:
    """What is said about the form; `free` where the question takes any words, so that only plain asides count."""
    said = bare(text)
    if MARKS.fullmatch(text.strip()):
        return Aside("what" if "?" in text or "？" in text else "again")
    if not said or len(text) > LONGEST:
        return None
    if not free and says_bye(text):
        return Aside("later")
    for kind, pattern in (*fields.kinds(), *_patterns()):
        match = pattern.fullmatch(said)
        if match is None or (free and not _plain(kind, text)):
            continue
        return Aside(kind, _term(match) if "en" in pattern.groupindex else "")
    return None


def of_the_question(text: str) -> bool:
    """Whether a question, where a question to somebody else is asked for, is yet about that: "what was the question
    again?", "why?"; "why do you need it?" may be put to anybody."""
    said = aside(text, free=True)
    return said is not None and (said.kind not in TEXT_ONLY or bool(ALONE.fullmatch(bare(text))))


def _plain(kind: str, text: str) -> bool:
    short = len(text.split()) <= 8 and len(text) <= 40
    alone = ALONE.fullmatch(bare(text)) or (kind == "why" and WHY_FIELD.fullmatch(bare(text)))
    return kind in SURE or (kind in TEXT_ONLY and short and (_asks(text) or bool(alone)))


def _asks(text: str) -> bool:
    """Whether a mark or the words tell that something is asked, and of the form."""
    return text.rstrip().endswith(("?", "？")) or (put(text) and bool(OF_THE_FORM.search(text)))


def _term(match: re.Match[str]) -> str:
    said = next((match[name] for name in ("en", "zh1", "zh2") if match[name]), "").strip()
    return "" if said in ITSELF else said
