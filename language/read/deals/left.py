"""How long one's own deals are still protected: "how many days are left", 还剩几天."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

_OWN_WORDS: Final = r"(?:do|does|are|is|have|has|will|i|we|my|our|deals?|registrations?|protections?|protected|protection|still|left|got|remain(?:s|ing)?|for|on|of|each|all|run|last|now|there|more|longer|valid)"
DAYS_LEFT: Final = regex(
    rf"(?:(?:and|so|hi|hello|please|ok(?:ay)?)[, ]+)*(?:(?:my|our) (?:deals?|registrations?|protections?)[,:;. ]+(?:and )?)?(?=.*\b(?:left|still|longer|remain\w*)\b)(?:how (?:long|many|much)(?: (?:more|longer|days|time))*|days|what time)(?: {_OWN_WORDS})+"
    r"|(?=.*(?:我|咱|还|剩))(?:请问|那|现在)?(?:我们?|咱们?)?的?(?:所有|全部|这些)?的?(?:项目|报备|单子)?(?:都|各|分别)*的?(?:保护期?|有效期)?(?:都|各|分别|还|大概|能)*(?:有|剩下?|剩余|保护)(?:几天|多少天|多久|多长时间|几个月)(?:的?保护期?|有效期)?(?:到期|过期)?(?:了|呢|啊)?"
    r"|(?:请问|那)?(?:我们?|咱们?)?的?(?:项目|报备|单子)?的?保护期(?:限)?(?:都|各|分别|是|能|还)*到(?:什么时候|啥时候|几号|哪天|几月)(?:结束|到期|为止)?(?:了|呢|啊)?"
    r"|(?:请问|那)?(?:我们?|咱们?)的?(?:项目|报备|单子)(?:都|各|分别)*(?:保护期?)?(?:都|各|分别)*到(?:什么时候|几号|哪天|几月)(?:了|呢|啊|为止)?"
    r"|(?:请问|那)?(?:我们?|咱们?)的?(?:所有|全部|这些)?的?(?:项目|报备|单子)?的?(?:保护期?|有效期|报备)(?:都|各|分别|会|是)*(?:在|到)?(?:什么时候|啥时候|几号|哪天|几月)(?:就|会|要)*(?:到期|过期|结束|失效|到头|截止)(?:了|呢|啊|的)?"
    r"|(?:(?:and|so|hi|hello|please|ok(?:ay)?)[, ]+)*(?:when|what (?:day|date)|how soon) (?:do|does|will|are|is) (?:all |any )?(?:of )?(?:my|our) (?:deals?|registrations?|protections?|deal protections?) (?:all )?(?:expire|end|run out|lapse|stop|over|up|due to expire|running out|expiring|ending)"
    r"|(?:until|till|to) (?:when|what (?:day|date)) (?:are|is|do|does|will) (?:my|our) (?:deals?|registrations?|protections?) (?:be )?(?:still )?(?:protected|last|run|valid|good)",
    re.IGNORECASE,
)


def days_left(text: str) -> bool:
    """Whether it is asked how long the speaker's deals are still protected, and none is named: "how many days are
    left", 我们的报备还有多少天."""
    return bool(DAYS_LEFT.fullmatch(text.strip().rstrip(" ?？.。!！")))
