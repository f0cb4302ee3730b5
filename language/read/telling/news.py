"""What is told about a deal or about the world, and is no step on a deal: "their CTO left", 预算冻结了, "softline said yes", 丢了一个行李箱."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

WHO: Final = r"(?:c[a-z]o|vp|director|manager|head|champion|sponsor|buyer|contact|boss|lead|engineer|team|admin|procurement|purchasing)"
WHO_ZH: Final = r"(?:c[a-z]o|总监|经理|主任|总|老板|负责人|采购|联系人|对接人|领导|工程师)"
DEAL: Final = r"(?:deal|tender|bid|order|project|contract|opportunity|customer|client|account|business|rfp|it|this|that)"
FAILED: Final = (  # a device, whatever was lost by that
    r"^(?!.*(?:输给|丢了?单|没戏|\blost (?:it |the deal )?to\b)).*(?:掉线|掉电|断电|断网|丢包|丢(?:失)?了?(?:部分|一些)?数据|宕机|死机|出故障"
    r"|\blost (?:power|connection|connectivity|signal|data|packets|an? (?:server|disk|link))\b)"
)
NEWS: Final = regex(
    rf"\b{WHO}\b[^,.;]{{0,30}}\b(?:left|leaves|leaving|quit|resigned|retire[sd]?|fired|replaced|changed|on leave|sick|joined|started|starts|moved on)\b"
    r"|\bbudgets?\b[^,.;]{0,25}\b(?:froze|frozen|cut|halved|reduced|on hold|moved|released|doubled|slashed|under review|approved)\b"
    r"|\b(?:froze|cut|cuts|halved|lost|slashed|moved|approved)\b[^,.;]{0,15}\b(?:budgets?|funding|headcount|staff|people|employees|jobs)\b"
    r"|\b(?:acquired by|taken over|merg(?:ed|ing) with|layoffs?|laid off|restructur\w+|reorgani[sz]\w+|new (?:c[a-z]o|boss|owner|office))\b"
    r"|预算[^，。；]{0,6}(?:冻结|砍|削减|减半|暂停|收紧|批了|下来|到位)|(?:冻结|砍掉?|削减)了?[^，。；]{0,4}预算"
    r"|\b(?:went|gone|goes|going|been|is|are) (?:(?:very|completely|really|all|a bit) )?(?:quiet|silent|dark|cold)\b|\bghost(?:ed|ing|s)\b|\bno (?:news|word|reply|answer|response|feedback) (?:from|yet)\b"
    r"|\b(?:on track|(?:going|moving|progressing|coming along) (?:well|along|forward|nicely)|stalled|stuck (?:on|in|with|at)|in (?:procurement|legal))\b"
    rf"|{WHO_ZH}[^，。；]{{0,6}}(?:离职|走了|换了?人|换了|调走|升职|休假|退休|辞职)|换了[^，。；]{{0,6}}{WHO_ZH}|新(?:来|换|任)[^，。；]{{0,4}}{WHO_ZH}"
    r"|\b(?:ask(?:s|ed|ing)?|want(?:s|ed)?|would like|need(?:s|ed)?|hop(?:es?|ing))\b[^.;]{0,30}\b(?:discount|cheaper|(?:better|lower) price|price cut)\b"
    r"|(?:能不能|能否|可不可以|想要?|希望|要求?|问)[^，。；]{0,8}(?:便宜|优惠|降价|打折|折扣|低一?点)"
    r"|(?:流程|手续|审批|合同)[^，。；]{0,4}(?:在)?走(?:完|到|着|了|中|流程)|走(?:完|到|着|了)?(?:法务|内部|采购|审批|合同)*(?:流程|手续|招标|招投标)"
    r"|(?:要|在|那边|公开|重新|已经)(?:公开)?(?:招标|投标)(?:了|中)?|开标|发标|也(?:在|想|要|来)(?:跟|做|投|抢|报价|接触)"
    r"|给了?(?:我们?|咱们?|他们?)[^，,。；;]{0,6}(?:机会|面子|答[复覆]|回[复话]|反馈|时间|建议|资料|材料|名单|期限)|(?:客户|对方|甲方)(?:那边)?换(?:了)?人|新(?:负责人|联系人|对接人)|(?:有点|有些|遇到|出|有)(?:了|点|些)*(?:麻烦|阻力|困难|问题|变化|变故|状况)|(?:进来|插手|介入|入场)了|(?:申请|要|批)特价|停一停|放一放|缓一缓|(?:[降涨]价了|价格?(?:又|也|已经|都)*[降涨]了)(?![^？?]*(?:\d|[一二三四五六七八九十][万千百]))"
    r"|(?:进展|推进|谈得|聊得|跟得|进度)(?:得|很|挺|还|比较|非常|特别|一直|目前)*(?:不错|顺利|很?好|良好|可以|正常|缓慢|慢|不太?顺利?|不理想|一般)(?![吗么呢?？])"
    r"|(?:让|叫|要|得)(?:我们?|咱们?)?[^，。；]{0,4}等(?:通知|消息|回复|回音|信儿?)|(?<!有)没(?:什么|有)?(?:动静|消息|下文|回音|反应)(?![^，。；]{0,4}(?:吗|么|呢|[?？]|的))"
    r"|(?:分|拆)成?[两二三四几多](?:个|张)?(?:单|期|次|批)"
    r"|被[^，。；]{1,10}(?:收购|并购)|裁员|重组|搬家|搬办公室"
    rf"|{FAILED}|投诉|\b(?:went|gone|is|are|was|were|keeps? going) (?:down|offline)\b|\bcrash(?:ed|es|ing)\b",
    re.IGNORECASE,
)
THINKS: Final = regex(
    r"\W*(?:(?:ok(?:ay)?|so|well|hmm+|btw|fyi|honestly|personally)\W+)*(?:(?:i|we)(?:(?:['’]m| am|['’]re| are)? (?:(?:really|just|still|kind of|a bit|pretty) )*(?:think|guess|feel|fear|believe|suspect|doubt|hope|bet|afraid|worried|not (?:so )?sure|concerned))|(?:it )?(?:looks|seems|sounds) (?:like|as if|that))\b.*"
    r"|.*\b(?:may|might)\b(?! (?:i|we|you)\b).*|.*\bnot sure(?: yet)?\W*"
    r"|\W*(?:我)?(?:觉得|感觉|估计|猜|担心|怕|认为|看样子|看来).*|.*(?:可能|说不定|不好说|悬|好像|似乎|貌似)(?!.*[吗？?]).*",
    re.IGNORECASE,
)  # what somebody only thinks
PERHAPS: Final = regex(
    r"(?:好像|似乎|貌似|可能|说不定)(?:就|快|会|能|要|是|可以|也|马上)*(?:下单|签|拿下|选我们|成)(?:下来)?了?"
)
SAID: Final = regex(
    r"\W*(?:[\w.&'-]+ ){1,4}(?:(?:just|already|have|has|all) )?(?:said|says|told (?:me|us)|answered|replied|confirmed)(?: that)? (?:yes|no|ok(?:ay)?|sure|it'?s (?:ok(?:ay)?|fine|good)|fine|maybe|go)\W*"
    r"|(?![我你您咱])[^，。；\s我你您咱]{2,10}?(?:那边|那头)?(?:说|表示|回复)(?:了|要|得|想|还|他们)*再(?:等等|等一?[等下]|看看|考虑(?:考虑|一下)?|商量(?:商量|一下)?|研究研究|缓缓)(?:了|的|吧)*\W*"
    r"|(?:那边|那头|对方|他们|她们|[^，。；\s]{1,8}(?:那边|那头))(?:都|也|刚才?|已经)*(?:说|回复|回|答应)(?:是|了|说)*(?:可以|行|同意|没问题|好|ok|不行|不同意|再等等|再看看|再说)(?:了|的|啦|吧)*\W*",
    re.IGNORECASE,
)
REPORTED: Final = regex(
    r"\W*(?!(?:i|we|you|yes|yeah|yep|ok|okay|sure|fine|right|confirm(?:ed)?)\b)(?:[\w.&'-]+ ){0,3}(?:(?:they|he|she|customer|client|partner|boss|guys?)(?: (?:have|has|just|already|all|both|also))*"
    r" (?:(?:said|says|say|told (?:me|us)|answered|replied|agreed?|confirmed)(?: that)? (?:yes|ok(?:ay)?|sure|(?:it|that)(?:'s| is) (?:ok(?:ay)?|fine|good)|fine|go(?: ahead)?)|agreed|confirmed)"
    r"|(?:they(?:'re| are)|s?he(?:'s| is)|(?:customer|client|partner|boss) is) (?:ok(?:ay)?|fine|happy|good)(?: with (?:it|that|this))?)\W*"
    r"|(?:那边|那头|对方|[他她]们?|客户|伙伴|渠道|老板|领导)(?:那边|那头)?(?:都|也|刚才?|已经)*(?:(?:说|回复|回|表示|觉得)(?:是|了|说)*(?:可以|行|同意|没问题|好的?|ok)|没问题|同意)(?:了|的|啦|吧)*\W*",
    re.IGNORECASE,
)
OTHERS: Final = regex(
    r"\b(?:approved|rejected|accepted|declined|signed off on|liked) (?:our|the|my|a) (?:\w+ )?(?:quote|offer|proposal|budget|sample|design|demo|poc)\b"
    r"|\bboard\b(?: (?:has|have|just|already|finally))* (?:approved|rejected|signed off|accepted|declined)\b"
    r"|\b(?:budget|poc|pilot|test|funding|quote|offer|proposal|design|sample)s?\b(?: for (?:[\w.&'-]+ ){1,4}?)? ?(?:(?:was|were|is|has been|got|just|already) )*(?:approved|rejected|declined|turned down|accepted|passed)\b"
    r"|(?:内部|董事会)[^，。；]{0,6}(?:审批|批了|通过|同意|拒绝)"
    r"|(?:预算|经费|资金|poc|测试|试点|试用|立项|方案|评审|技术|报价|特价|样[机品]|标书|采购申请|条款)[^，。；]{0,6}(?:批准?|通过|过|同意|[被给]?(?:否|拒绝?|驳回|毙))(?:了|掉)"
    r"|(?:客户|对方|甲方)[^，。；]{0,6}(?:拒绝|否决|否|驳回|同意|批准?|通过|接受)了?[^，。；]{0,6}(?:报价|方案|预算|合同|条件|特价)",
    re.IGNORECASE,
)
TRIED: Final = regex(
    r"\b(?:poc|pilot|trial|demo|workshop|evaluation|proof of concept|test(?: phase)?)s?\b(?: (?:was|were|is|has been|got|just|already|now))* (?:finished|completed|done|over|successful|concluded|went (?:\w+ )?(?:well|great|good|fine|ok(?:ay)?|badly|smoothly|perfectly))\b"
)  # what was tried or shown, and not yet bought
BOUGHT: Final = regex(
    r"\b(?:ordered|signed|bought|orders?|purchased?|po|contract|won|win|deal is (?:ours|done))\b"
)
OUTCOME: Final = regex(
    rf"\blost(?: (?!(?:the|their|his|her|its|our|my|a)\b)[\w.&'-]+){{0,3}} (?:because|due to|on|(?:over|for) (?:the |their |its )?(?:budget|funding|pric|cost))"
    rf"|\blost (?:it|this|to|against|out|on|the (?:[\w.&'-]+ ){{0,3}}{DEAL})\b|\b(?:mark|close)\w*\b.{{0,120}}?\b(?:lost|won)\b|\b(?:is|it's) (?:dead|lost|off)\b|\bwe(?:'ve| have)? (?:lost|won)\b"
    r"|\b(?:went (?:to|with)|picked|chose|signed|won|po)\b|\b(?:cancel(?:l?ed|s)|killed|scrapped|fell through|no deal|not (?:buying|going ahead)|gave up|pulled (?:out|the plug))\b"
    r"|(?:项目|单子|这单|生意|采购)[^，。；]{0,4}(?:停(?:掉|止)|取消|没了|泡汤|终止|没戏)|不(?:做|买|采购|签)了|放弃|泡汤|丢(?:了|单|给|掉)|输|[黄凉]了|没戏|选了|签了|赢|中标|拿下|下单",
    re.IGNORECASE,
)
TALK: Final = regex(
    rf"\b(?:won|lost|lose|win)\b (?:a|an|my|our|his|her|your|two|three|four|\d+)\b(?! (?:[\w.&'-]+ ){{0,3}}{DEAL}\b)(?! ?[\d$€£])"
    r"|\b(?:(?:football|soccer|basketball|tennis|cricket|hockey|rugby|the|a|great|what) (?:game|match)|world cup|lottery|election|championship|playoffs?|olympics)\b"
    r"|(?<!\w)(?:我们?|咱们?)?丢了?(?:[一两几三]|我的?)(?:[个只部台件把张块条]|手机|钥匙)|我(?![们把])的?[^，。；@]{1,6}(?:丢|不见)了|^(?!.*(?:单|项目|生意|报备|客户|合同))[^，。；]{1,12}(?:坏|漏水|跳闸|死机|堵)(?:掉)?了|(?:球赛|比赛|世界杯|国足|奥运|彩票|决赛|联赛|冠军|电竞)",
    re.IGNORECASE,
)
PROJECT: Final = regex(
    r"\b(?:we|ours?|they|theirs?|customer|client|project|budget|tender|plant|site)\b|我们|他们|客户|对方|甲方|项目|预算|招标",
    re.IGNORECASE,
)
WISHES: Final = regex(
    r"\b(?:want|need|would like|'d like|please|help|human|somebody|someone|should|could|can|may)\b|想|要|请|帮|能|可以|麻烦",
    re.IGNORECASE,
)
UNSIGNED: Final = regex(r"(?:还|尚|仍|暂)(?:没有?|未)(?:正式)?(?:签|盖章|下单|落单)")  # 中标了，合同还没签
IF: Final = regex(
    r"\W*(?:(?:so|and|but|well|i (?:think|guess|fear)|fyi)[, ]+)*(?:if|unless|once(?! again| more)|as soon as|in case)\b[^?]*\b(?:lose|lost|losing|win|won|gone|dead|out)\b"
    r"|[^,.;]{0,40}\b(?:lose|win) [^,.;]{2,40} (?:if|unless|once)\b|[^?]*\b(?:verbal(?:ly)?|yes|agreed)\b[^?]*\b(?:no|not|n't|without|waiting for|missing)\b[^?]{0,20}\b(?:signature|signed|contract|po|order|paper(?:work|s)?)\b[^?]*"
    r"|(?:如果|要是|除非|一旦|万一|假如)[^？?]*(?:丢|输|黄|赢|拿下|没戏)[^？?]*",
    re.IGNORECASE,
)  # an end that depends on something
EVENT: Final = r"(?:po[cv]|proof of (?:concept|value)|demo(?:nstration)?|pilot|trial|work ?shop|acceptance test|test(?:ing)?|review|kick-?off|presentation|site visit|visit|meeting|call|audit|tender|bid(?:ding)?|rf[pq])s?"
EVENT_ZH: Final = r"(?:po[cv]|测试|试用|试点|演示|评审会?|验收|启动会|交流会?|汇报|拜访|会议|现场考察|[投开评招]标|上线|割接|交[货付]|[发到]货|[上过]会|培训)"
MISLAID: Final = regex(
    rf"{FAILED}|"
    r"(?:标书|合同|协议|样[机品]|样件|发票|快递|包裹|文件|资料|设备|[图样]纸|保函|原件|公章|U盘|货)[^，,。；单项]{0,4}(?:丢|不见|遗失)了?(?![单标])"
    r"|\blost (?:the |their |our |my |a )?(?:[\w.&'-]+ ){0,3}?(?:papers?|paperwork|documents?|bid (?:documents?|papers?|files?)|samples?|parcels?|packages?|invoices?|files?|signed copy)\b",
    re.IGNORECASE,
)  # a thing, and no deal
EVENT_OFF: Final = regex(
    rf"\b{EVENT} (?:(?:is|was|got|has been) )?(?:cancel+ed|called off)\b|{EVENT_ZH}(?:又|被|已经?|临时|突然|都)*取消掉?了?(?![^，。；]*报备)",
    re.IGNORECASE,
)  # of which the deal does not end
HAPPENED: Final = regex(
    rf"\W*(?:well,? |but |and |also )?(?:the|their|our|his|her|a|one|last|first|second|whole)? ?(?:\w+ )?{EVENT}(?: with [\w&. -]{{2,40}})? (?:was|were|happened|took place|went|finished|ended|is done|was done|is over)\b.*"
    rf"|\W*(?:(?:the |our )?(?:customer|client)|they|we|he|she)(?: (?:just|already|finally|have|has|'ve))* (?:did|had|ran|held|done|finished|completed|passed|saw) (?:a|an|the|their|our|his|one|another)(?: \w+)? {EVENT}\b[^?]*"
    rf"|[^，。；]{{0,10}}(?:做|开|办|完成|搞|跑)(?:完|好|过|了){{1,2}}(?:一?[次个场轮])?[^，。；吗？?]{{0,12}}?{EVENT_ZH}[了过]?[^，。；吗？?]{{0,10}}"
    rf"|[^，。；]{{0,12}}{EVENT_ZH}[^，。；]{{0,4}}(?:是|在|已经|已|都)*[^，。；]{{0,10}}(?:做|开|办|完成|结束|通过|搞)(?:了|的|过|完了)[^，。；]{{0,10}}",
    re.IGNORECASE,
)
DECIDES: Final = regex(
    r"approv|reject|accept|declin|refus|turn|sign(?:ed)? off|den(?:y|ied)|ok(?:ay)?\b|go ahead|green|\b(?:please|pls|can you)\b|批|通过|同意|驳回|拒|放行|打回"
)  # what the speaker himself decides, besides
NEARLY: Final = regex(
    r"再(?:考虑|想想|想一想|研究|商量|比较|对比)|考虑(?:考虑|一下|中)|\b(?:think (?:it over|about it)|still (?:thinking|considering|comparing))\b|"
    r"快要?(?=签|赢|丢|黄|输|拿|成了)|差一?点(?:就|儿)?(?=签|赢|丢|黄|输)"
    r"|(?:应该|可能|估计|大概率?|[七八九]成|或许|恐怕|好像|有望)(?:就|快|会|能|要|是|可以|也)*(?=签|赢|丢|黄|输|拿下|没戏|成了)"
    r"|(?:准备|打算|计划|争取|想要?)[^，。；]{0,10}(?=签|赢|拿下)|(?:周|星期|礼拜)[一二三四五六日天](?:上午|下午|早上)?[^，。；了]{0,4}签(?:合同|约|单|字)?(?:$|[，。；！])"
    r"|\b(?:might|may|could|should|probably|about to|close to) (?:(?:be|also|soon|still|yet|even|well) )?(?:win(?:ning)?|sign(?:ing)?|los(?:e|ing))\b"
    r"|\b(?:might|may|could) (?:(?:be|also|soon|still|yet|even|well) )?(?:go(?:ing)?|choos(?:e|ing)|pick(?:ing)?|switch(?:ing)?|buy(?:ing)?|decid(?:e|ing))\b"
    r"|\b(?:have|need|want|hope|try(?:ing)?|aim|must|order|would) (?:[\w&'.%$€-]+ ){0,8}?to (?:win|close|get|land)\b"
    r"|\b(?:(?:might|may|could|should) (?:have|be)|nearly|almost|probably) (?:won|sign(?:ed)?|los[et]|win)\b",
    re.IGNORECASE,
)  # an end that has not come
PAPER: Final = regex(
    r"(?:年度|框架|代理|经销|分销|合作|渠道)(?:合作)?(?:协议|合同)|"
    r"\b(?:n\.?d\.?a\.?|non-?disclosure(?: agreement)?|loi|letters? of intent|mou|memorandum(?: of understanding)?|term sheet|dpa|data processing agreement)(?![a-z])"
    r"|保密协议|意向(?:书|协议)|备忘录|(?<![a-z])(?:nda|loi|mou)(?![a-z])",
    re.IGNORECASE,
)  # signed before a contract is
CONTRACT: Final = regex(r"\b(?:contract|(?:purchase )?order|po)\b|合同|订单|下单", re.IGNORECASE)
QUOTED: Final = regex(
    r"\b(?:quotes?|quotation|offer|proposal) (?:(?:was|is|has been|just|already) )*(?:went|gone|goes|sent|submitted|out)\b|\b(?:sent|submitted) [^,.;]{0,20}\b(?:quote|offer|proposal)\b"
    r"|\b(?:samples?|documents?|goods|devices?|hardware|paperwork) (?:(?:was|were|is|are|has|have|been|just|already) )*(?:sent|shipped|delivered|arrived|handed in|submitted)\b"
    r"|报价[^，。；]{0,4}(?:发|递|交|给)(?:了|过去|出去|给)|(?:发|递|交)了[^，。；]{0,4}报价"
    r"|(?:样品|样机|标书|方案|资料|文件|设备|货|合同)[^，。；签章]{0,6}(?:(?:寄|发|递|交|送)(?:了|过去|出去|到了|过来)|到货|到了)(?![^，。；]*(?:签|章|下单))|已经?发货",
    re.IGNORECASE,
)  # what was offered is not yet bought
DELAYED: Final = regex(
    r"\b(?:delay(?:ed|s|ing)?|postpon(?:ed?|es|ing)|(?:put|puts|putting) [^,.;]{1,30} on hold|(?:will|going to|plans? to|about to|wants? to) (?:issue |run |do |start )?(?:an? |the |another )?(?:new )?(?:tender|rfp))\b|推迟|推后|延后|暂[缓停]|停(?:了|下来|工|摆|滞)|搁[置浅]"
    r"|(?:要|准备|将|马上|即将|打算)(?:重新|再次|再)?(?:公开)?招标"
)
ENDS: Final = frozenset({"deal.win", "deal.lose"})
LONGEST: Final = 100  # characters of a message that only says what others said
NOTE: Final = "deal.note"  # what is offered for news: a request of the deal desk, no intent of the contract
ENDING: Final = frozenset({"deal.win", "deal.lose", "deal.approve", "deal.reject", "deal.withdraw"})


DECISIONS: Final = frozenset({"deal.approve", "deal.reject"})
TAKEN_BACK: Final = regex(r"撤|取消|作废|[删退]|不[报做]|withdr|pull|tak(?:e|ing)|drop|cancel|remov|delet")
DECIDED_ZH: Final = regex(
    r"^(?:请|先|还是|就|那就?|我)*(?:驳回|批准|不批准?|打回)(?!了|的|过)|^[^，,。；]{2,16}(?<![被会没要想已经])(?:驳回|批准|不批准?|打回)(?:吧|掉)?(?=[，,。；])"
)  # 宁德时代驳回，客户已经招标


OF_DEAL_ZH: Final = r"(?!.*(?:新的|[要想]买|[要想]采购|帮我|帮忙|录))(?:的|[这那]一?[个单]|那边|这边)*(?:项目|单子|客户|生意)(?!(?:名|是|叫)|[:：])[^报备]{3,}"
QUOTES: Final = regex("报价|报了价")  # where nothing is registered


def of_its_deal(customer: str, text: str) -> bool:
    """True where something is told of the deal with a customer as of one that is there: 三一那个项目竞争很激烈."""
    said = QUOTES.sub("价", text)
    return bool(customer) and bool(re.fullmatch(rf"\W*{re.escape(customer)}{OF_DEAL_ZH}", said))


def happened(text: str) -> bool:
    """True for an event on a deal that is told to have been: "the POC was in January", 测试一月份做的."""
    return len(text) <= LONGEST and bool(HAPPENED.fullmatch(text))


LOOKS: Final = regex(
    r"\b(?:show|status|how|what|where|when|which|who|check|see|look|any|news|updates?|progress|stand\w*|details?|info\w*|is|are|was|has|have|did|do|does)\b"
    r"|看|查|问|状态|进度|进展|情况|怎么|怎样|如何|什么|哪|多少|几|谁|[吗呢么?？]|没有?\W*$|[是有]没有?|是否|信息|详情|到哪"
)


def looks(text: str) -> bool:
    """True for words that ask how something stands, besides what they tell."""
    return bool(LOOKS.search(NEWS.sub("", text.lower())))


LONGEST_ABOUT: Final = 120
OF_THEM: Final = regex(
    r"\W*(?:(?:well|so|ok|but|and|apparently|now|yeah|no|hm+),? )*(?:(?:he|she|it|they|customer|the (?:customer|client|buyer|project|budget|tender|contract|board|cfo|cio|cto|ceo))(?:['’](?:s|re|ve|ll|d))?|(?:he|she|it|they)s|(?:still )?(?:stuck|waiting|pending|on hold|delayed|blocked))\b(?! (?:me|you)\b).{6,}"
    r"|(?:他|她|它)们?(?!帮)[^我你]{4,}|(?:客户|对方|甲方|业主|预算|项目|招标)[^我你]{3,}|(?:还?在等|卡在)[^我你]{2,}",
    re.IGNORECASE,
)


def goes_on_about(text: str) -> bool:
    """True where something is told of what was spoken of: "they want a discount", "stuck in legal", 他们要打折."""
    return len(text) <= LONGEST_ABOUT and bool(OF_THEM.fullmatch(text.strip(" .!。！")))


NEW_PARTNER: Final = regex(
    r"新建|建(?:一?个|立|档)|添加|新增|[加录]入|加一?家|登记|伙伴|代理|渠道|经销|\b(?:add|create|new|partner|reseller|distributor|onboard\w*)\b"
)

TO_TRY: Final = regex(
    r"(?:想|要|希望|打算|准备|计划)(?:让?我们|[他她]们|先|再|能)*(?:做|搞|跑|安排|试|看|上)?(?:个|一?[次个下场轮])?[^，。；\d延续保报备]{0,6}(?:po[cv](?![a-z])|测试|试点|试用|演示|验证)"
)
ORDERED: Final = regex(
    r"延|续期|保护|报备|帮我|请|麻烦|登记|[\d一二两三四五六七八九十几] ?[台套万]|\d ?个(?!月)|提醒|[任事]务"
)

TAKES_LONGER: Final = regex(
    r"延[期后迟]?(?:的)?(?:交[货付期]|付款|[发供到]货|验收|上线|投产|开工|[投开招]标|回款|安装|实施)|(?:交[货付期]|付款|[发供到]货|验收|上线|投产|开工|[投开招]标|回款|安装|实施)(?:时间)?(?:要|得|又|还|可能|被)*(?:延[期后迟]|推迟)"
    r"|\b(?:delay|postpone|extend)\w*(?: the| their)? (?:deliver\w*|payment|shipment|go-?live|acceptance|tender|installation)\b"
)


def tried(text: str) -> bool:
    """True where only a test at a customer's is told, in small letters, that was made or is wanted: 想先试用一个月; or
    that something else than the protection takes longer: 三一要延期交货."""
    if TAKES_LONGER.search(text):
        return not ORDERED.search(TAKES_LONGER.sub("", text))
    told = TO_TRY.search(text) or happened(text)
    return bool(told) and not (ORDERED.search(text) or OUTCOME.search(text))


def becomes_partner(text: str) -> bool:
    """True where a word of a text in small letters makes a firm a partner; 三一换了新负责人 has none."""
    return bool(NEW_PARTNER.search(text))


def talk(text: str) -> bool:
    """True for what was won or lost and is no deal: a match, a suitcase."""
    return bool(TALK.search(text))


def tells(text: str) -> bool:
    """True for words that tell news, or of something else, and say no step on the deal spoken of."""
    return (
        talk(text)
        or before_contract(text)
        or bool(SAID.fullmatch(text))
        or reported(text)
        or thinks(text)
        or tried(text)
        or (bool(NEWS.search(text)) and not OUTCOME.search(text))
    )


def thinks(text: str) -> bool:
    """True for what somebody only thinks of a deal: "I think Kaufmann might close early", 三一有点悬."""
    sure = OUTCOME.search(PERHAPS.sub("", text))
    return len(text) <= LONGEST and bool(THINKS.fullmatch(text)) and not sure


def said_so(text: str) -> bool:
    """True for what somebody answered: "softline said yes", 云轩那边说不行."""
    return len(text) <= LONGEST and bool(SAID.fullmatch(text))


def reported(text: str) -> bool:
    """True for what others agreed to, which confirms nothing of the speaker's: "they said ok", 那边说可以."""
    return len(text) <= LONGEST and bool(REPORTED.fullmatch(text))


def news(intent: str, text: str, of_customer: bool) -> bool:
    """True where a message in small letters that sounds like this end of a deal only tells news of it.

    What a known customer said yes or no to may well be the deal; what others said is none."""
    if intent not in ENDING:
        return False
    if intent == "deal.lose" and MISLAID.search(text):
        return True
    if intent == "deal.withdraw" and EVENT_OFF.search(text):
        return True
    if intent == "deal.withdraw":  # 三一的项目停了
        return bool(NEWS.search(text) or DELAYED.search(text)) and not (
            TAKEN_BACK.search(text) or OUTCOME.search(text)
        )
    open_yet = (QUOTED.search(text) or DELAYED.search(text)) and not OUTCOME.search(text)
    if intent in ENDS and (NEARLY.search(text) or before_contract(text) or open_yet):
        return True
    if intent in {"deal.win", "deal.lose"} and IF.match(text):
        return True
    tried = happened(text) or (TRIED.search(text) and not BOUGHT.search(text))
    if intent == "deal.win" and (UNSIGNED.search(text) or (tried and not OUTCOME.search(text))):
        return True
    if said_so(text):
        return not of_customer
    if intent in DECISIONS and OTHERS.search(text):
        return not DECIDES.search(OTHERS.sub(" ", text))
    if intent in DECISIONS and DECIDED_ZH.search(text):
        return False
    return bool(NEWS.search(text)) and not OUTCOME.search(text)


CHEAPER: Final = regex(
    r"^(?!.*(?:延|续|保护)).*(?:能不能|能否|可不可以|想要?|希望|要求?|问)[^，。；]{0,8}(?:便宜|优惠|降价|打折|折扣|低一?点)"
)


def cheaper(text: str) -> bool:
    """True where a lower price is asked for, and no longer protection: 三一能不能再便宜点."""
    return bool(CHEAPER.search(text))


def before_contract(text: str) -> bool:
    """True where a paper is spoken of that makes no contract yet: "they signed the NDA", 签了意向书."""
    return bool(PAPER.search(text)) and not CONTRACT.search(text)


def of_project(text: str) -> bool:
    """True for words that tell of a customer or a project, whatever they tell: "ours is a different project"."""
    return bool(PROJECT.search(text)) and not WISHES.search(text)
