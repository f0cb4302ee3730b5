"""What somebody is to do first, whatever it is: "what needs my attention?", "anything urgent?", 有什么需要我处理的, 今天先做什么."""

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import plain

LONGEST: Final = 60  # characters
_NOW: Final = r"(?: (?:today|now|right now|this morning|first|then|next|at the moment|here|please))*"
_LED: Final = r"(?:(?:ok|so|and|hey|hi|hello|good morning|morning|well|please|can you tell me|tell me|show me|show)[,!. ]+)*"
_LED_ZH: Final = r"(?:(?:你好|早|早上好|请问|看看|那|我)[，,! ]*)*(?:今天|现在|目前|这会儿|手上|我)*"
ATTENTION: Final = regex(
    rf"{_LED}(?:(?:what|anything|which(?: deals| things)?|is there anything|do i have anything|are there any things)(?:'?s| is| are)?(?: there)?(?: (?:that|which|else))* (?:needs?|requires?|wants?|deserves?) (?:my |some )?(?:attention|action|decision|input|me)"
    r"|(?:what|where|which one) (?:should|must|shall|do|can) i (?:do|look at|work on|start(?: with)?|begin(?: with)?|tackle|handle|focus on|take care of)(?: first)?"
    r"|(?:(?:what|which)(?:'?s| is| are)|anything|is there anything|is anything)(?: (?:the|my|most|really|top))* (?:urgent|pressing|on fire|burning|important|priorit(?:y|ies))"
    r"|(?:what do i have|is there anything|anything) (?:that )?i (?:need|have|must|should) (?:to )?(?:do|decide|handle|look at|take care of|approve)|(?:my )?(?:work ?queue|queue|priorities|to-?do queue)|(?:(?:my|the|our|today['’]?s) )?(?:daily |morning |team |lead )?digest)"
    rf"{_NOW}"
    rf"|{_LED_ZH}(?:有(?:什么|啥|哪些|没有)?(?:事情?|东西|单子|报备)?(?:是|还)?(?:需要|要|该|等着?)我(?:去|来|亲自)?(?:处理|关注|跟进|决定|操作|办|做|看|拍板)的?(?:事情?)?"
    r"|(?:我)?(?:该|应该|要|得)?(?:最)?先(?:做|干|处理|弄|忙|看|跟)(?:点)?(?:什么|啥|哪[个些条件])(?:事情?)?|(?=.*[有最吗么])(?:有(?:什么|啥|没有)?)?(?:特别|比较|最)?(?:紧急|要紧|着急|急)的?(?:事情?|单子|报备)?"
    r"|(?:最)(?:重要|紧急|要紧)的(?:事情?)?(?:是)?(?:什么|啥|哪[个些])|的?(?:优先级|优先事项|工作队列|待处理(?:事项)?|(?:工作|团队)?摘要))(?:有哪些)?(?:吗|呢|啊|呀|没有?)*",
    re.IGNORECASE,
)


def asks_first(text: str) -> bool:
    """True for what asks for whatever waits for the speaker."""
    said = plain(text)
    return len(said) <= LONGEST and bool(ATTENTION.fullmatch(said))
