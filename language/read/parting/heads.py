"""A message without what only surrounds it: who sent it when and to whom, who is greeted on a line of his own, and
from what it was sent."""

import re
from typing import Final

from domain.patterns import regex

_MARK: Final = r"^[> \t*|]*"
_DAY: Final = r"(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}月\d{1,2}[日号]|today|yesterday|今天|昨天|前天|(?:周|星期)[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)"
_CLOCK: Final = r"(?:[上下]午)?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?"
_WHO: Final = r"(?:(?-i:[A-Z])[\w'.-]+(?: (?-i:[A-Z])[\w'.-]*){0,3}|[\u4e00-\u9fff]{2,4})"
_FROM: Final = rf"{_MARK}(?:from|von|发件人|寄件者)\s*[:：][^\n]*\n"
_OTHER: Final = rf"{_MARK}(?:sent|date|datum|gesendet|to|an|cc|bcc|reply-to|发送时间|日期|时间|收件人|抄送|主送)\s*[:：][^\n]*\n"
_SUBJECT: Final = rf"{_MARK}(?:subject|betreff|主题|标题)\s*[:：]\s*"
_AGAIN: Final = r"(?:re|fwd?|aw|wg|回复|答复|转发)\s*[:：]\s*"
_FLAGS: Final = re.IGNORECASE | re.MULTILINE
MAIL: Final = regex(rf"{_FROM}(?:{_OTHER})*(?:{_SUBJECT}(?:{_AGAIN})*(?P<subject>[^\n]*)\n)?", _FLAGS)
HEADED: Final = regex(rf"{_FROM}(?:{_OTHER}|{_SUBJECT})", _FLAGS)
LATER: Final = regex(_OTHER, _FLAGS)
WROTE: Final = regex(
    rf"{_MARK}(?:on|am) (?=[^\n]{{0,60}}(?:\d|day\b))[^\n]{{4,120}}?(?<! i)(?<! we) (?:wrote|schrieb)[^\n:]{{0,60}}:[\s>]*|{_MARK}[^\n]{{0,16}}\d[^\n]{{0,24}}?[，, ]*{_WHO}[^\n]{{0,40}}?写道[:：][\s>]*",
    _FLAGS,
)
RULED: Final = regex(
    rf"{_MARK}[-_=]{{3,80}}[ \t]*(?:(?:original|forwarded|begin forwarded)[^\n]*|原始邮件|转发的?(?:邮件|消息)[^\n]*)?[ \t]*[-_=]{{0,80}}[ \t]*\n",
    _FLAGS,
)
CHAT: Final = regex(
    rf"\A\W*{_WHO}[ ,，(（]+(?:{_DAY}[ ,，]*(?:at )?)?{_CLOCK}[)）]?[ :：]*\n\s*(?=\S.{{5}})", re.IGNORECASE
)
GREETED: Final = regex(
    rf"\A\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: (?:mr|mrs|ms|dr)\.?)?(?: {_WHO}| all| team| both| there| everyone)? ?[,!.:：，]*[^\S\n]*\n\s*(?=\S.{{5}})",
    re.IGNORECASE,
)
SENT_BY: Final = regex(
    r"(?:[-–—]{1,5} ?)?\b(?:sent|gesendet|get outlook) (?:from|via|for|von) (?:my |meinem )?(?:iphone|ipad|mobile|phone|android|outlook|samsung|huawei|galaxy|blackberry|ios)[^\n]*\s*\Z|发自我的[^\n]{2,20}\s*\Z",
    re.IGNORECASE,
)


SIGNATURE: Final = regex(r"\n-- ?\n(?=[^\n]{2,40}(?:\n|\Z)).{2,300}\Z", re.DOTALL)
REGISTERS: Final = regex(
    r"\bregist|\bnew (?:deal|opp)|报备|登记", re.IGNORECASE
)  # whose signature may tell who he is


def unheaded(text: str) -> str:
    """A message without the name and the hour over it, a greeting on its own line, and by what it was sent."""
    text = SENT_BY.sub("", text).rstrip() or text
    text = text if REGISTERS.search(text) else SIGNATURE.sub("", text)
    return GREETED.sub("", CHAT.sub("", WROTE.sub("", text), count=1), count=1)


def forwarded(text: str) -> str:
    """What a mail says that is passed on, with its subject where nothing else tells that; empty for any other message."""
    if not HEADED.search(text):
        return ""
    text = LATER.sub("", RULED.sub("", text))
    subject = next((found["subject"] for found in MAIL.finditer(text) if found["subject"]), "")
    body = unheaded(MAIL.sub("", text).strip())
    said = any(
        word in body.lower() for word in re.findall(r"[a-z]\w{3,}|[\u4e00-\u9fff]{2,}", subject.lower())
    )
    return body if said else f"{subject}\n\n{body}".strip()
