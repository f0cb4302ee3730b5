"""Who came after somebody at a firm: "Softline's Jonas left, new guy is Tim Beck", 陈静离职了，云轩换成孙丽对接."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

FIRM: Final = r"(?P<of>[^,;:?]{2,60}?)"
NAME: Final = r"(?P<name>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,2})"
SOMEBODY: Final = r"(?-i:[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?)"
LEFT: Final = r"(?: (?:has|have|is|just|recently|apparently))* (?:left|leaving|gone|quit|retired|moved on|out)(?: the (?:company|firm))?"
AND: Final = r"[,;.:]+ (?:(?:and|so|now|our|the|their|his|her) )*"
NEW: Final = r"(?:new (?:one|guy|contact|person|man|lady|colleague)|replacement|successor|it)(?:['’]?s| is)?(?: now| called)*"
OVER: Final = r"(?:has |have |is )?(?:now )?(?:took|takes|taken|taking|take) (?:it |that |things )?over(?: now)?|(?:has )?replace[sd]? (?:him|her|them)"
REACHED: Final = r"(?:[ ,;/(]+(?:(?:phone|tel|mobile|cell|number|mail)[.: ]*)?(?:[\w.+-]+@[\w.-]+|\+?\d[\d ()/-]{5,}\d)\)?)*"
FIRM_ZH: Final = r"(?P<of>[^，,。；;？?:：\s]{2,20}?)"
GONE_ZH: Final = r"(?:离职|调走|走|不干|换岗|调岗|退休|换)了?人?了?"
NAME_ZH: Final = r"(?P<name>(?!谁|什么|哪)[\u4e00-\u9fff]{2,4}?)"
SUCCEEDED: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:fyi |btw )?{FIRM}['’]s {SOMEBODY}{LEFT}{AND}{NEW} {NAME}(?: now)?{REACHED}",
        rf"(?:fyi |btw )?{FIRM}['’]s {SOMEBODY}{LEFT}{AND}{NAME} (?:{OVER}){REACHED}",
        rf"(?:fyi |btw )?{SOMEBODY}{LEFT} (?:at |from )?{FIRM}{AND}{NEW} {NAME}(?: now)?{REACHED}",
        rf"(?:fyi |btw )?{SOMEBODY}{LEFT} (?:at |from )?{FIRM}{AND}{NAME} (?:{OVER}){REACHED}",
        rf"(?:fyi |btw )?{NAME} (?:(?:has )?(?:took|takes|taken) over (?:from|for)|(?:has )?replace[sd]?) {SOMEBODY} (?:at|from) {FIRM}{REACHED}",
        rf"{FIRM_ZH}(?:那边)?换人了[，, ]*(?:现在|以后|新的)?(?:是|由|找|跟|换成)?{NAME_ZH}(?:来|跟我们|和我们)*(?:对接|负责|接手|联系)?了?",
        rf"{FIRM_ZH}(?:那边)?的[\u4e00-\u9fff]{{2,4}}?{GONE_ZH}[，, ]*(?:现在|以后|由|让|换成|换)*{NAME_ZH}(?:来)?(?:接手|接替|接任|顶替|负责|对接|接)了?",
        rf"[\u4e00-\u9fff]{{2,4}}?{GONE_ZH}[，, ]*{FIRM_ZH}(?:那边|现在|以后|由|让|换成|换)+{NAME_ZH}(?:来)?(?:接手|接替|接任|顶替|负责|对接|接)了?",
    )
)  # fmt: skip
