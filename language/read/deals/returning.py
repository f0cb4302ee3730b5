"""Deals that come back, in words that mean nothing else: 三一又有戏了, "Kaufmann is back on", 重新报，客户换了采购总监."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_ALIVE: Final = regex(
    r"(?:好消息[，,！! ]*)?(?P<zh>[^:：,，;；\n\s]{2,20}?)(?:[这那]一?[单个笔条]|的?项目|的?单子)?(?:现在|目前)?(?:又|重新)(?:有戏|有希望|有机会|活过?来?|复活|启动|开始|要做|能做)了?(?:[，,。 ]+(?P<zhnews>\S.+))?"
    r"|(?P<en>[^:,;\n]{2,40}?) (?:is|are|'s) (?:back on|alive again|back in play|on again|back from the dead|back on track)(?:[,;:.]\s*(?P<ennews>.+))?",
    re.IGNORECASE,
)
_AGAIN: Final = regex(
    r"(?:那|那么|我们?|想|要|请)*重新报备?(?:一下|一次|吧|(?:刚[才刚]|之前|上面|昨天|上次)?(?:我们?|被)?(?:撤(?:回|掉|销|单)?|过期|驳回|拒绝?)了?的?(?:那一?[个单条笔])?(?:的?报备|项目)?)?(?:[，,：:]\s*(?P<news>\S.+))?|(?:那|那么|以后|之后|我们?)*还?(?:能|可以)(?:再|重新)报备?(?:一次)?(?:吗|么|不)+",
    re.IGNORECASE,
)
_AFTER_NEWS: Final = regex(
    r"(?:(?P<en>[^:]{2,120}?)[,.;!]\s+)?(?:please |so |and |can you |could you |let'?s )*(?:open|activate|start|put) (?:it|that|this|that one) (?:again|back(?: (?:up|in|on))?)(?: please)?"
    r"|(?P<zh>[^:：]{2,60}?)[，,。]\s*(?:请|帮我|麻烦|能不能|可以|我?想|我们?|要|那就?)*(?:重新|再)报备?(?:一下|一次|一遍)?(?:吧|吗)*",
    re.IGNORECASE,
)
_RESTORE: Final = regex(
    r"(?:please |can you |could you |let'?s )*(?:restore|reinstate) (?:the )?(?P<en>[^:,;\n]{2,40}?)(?: (?:deal|registration|one))?"
    r"|(?:还是|那|请|麻烦|帮我|把)*恢复(?:一下)?(?P<zh>[^:：,，;；\n\s]{2,20}?)(?:[这那]一?[单个笔条])?(?:的?(?:报备|项目|单子))?吧?",
    re.IGNORECASE,
)


_OF_CUSTOMER: Final = regex(
    r"(?:最终|终端)?客户(?:名称?|名字)?\s*(?:[:：]|是|为|叫|改成|换成|改为)\s*(?P<name>[^，,。；;：:\s]{2,30})"
)
_REGISTERS: Final = regex(r"报备|\bregister\b", re.IGNORECASE)
_NO_NAME: Final = regex(
    r"[这那它的]|刚才?|上次|之前|原来|一[下次遍个]|吧$|\b(?:it|this|that|them|one|deal|same|last|mine?|the)\b",
    re.IGNORECASE,
)  # what points at a deal


_ONE: Final = regex(r"一[个家单条笔]")


def anew(said: str, customer: str, names: Names) -> bool:
    """True where it is somebody without a deal who is to be registered: 重新报备蔚来能源, after the deal of 蔚来 was
    taken back."""
    if _ONE.fullmatch(customer):
        return True
    named = bool(customer) and not _NO_NAME.search(customer) and names.kind(customer) != "customer"
    return named and bool(_REGISTERS.search(said))


def asked(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The deal that is registered again, with what is new; None for other sentences. A customer has to be known."""
    if again := _AGAIN.fullmatch(said):
        if told := _OF_CUSTOMER.match(again["news"] or ""):
            return ("deal.reopen", _of(told)) if names.kind(told["name"]) == "customer" else None
        return "deal.reopen", {"news": again["news"].strip()} if again["news"] else {}
    restored = _RESTORE.fullmatch(said)
    if restored and names.kind(name := restored["zh"] or restored["en"]) == "customer":
        return "deal.reopen", {"customer": name}
    found = _ALIVE.fullmatch(said)
    if found is None or names.kind(found["zh"] or found["en"]) != "customer":
        return None
    news = found["zhnews"] or found["ennews"] or ""
    customer = {"customer": found["zh"] or found["en"]}
    return "deal.reopen", {**customer, "news": news.strip()} if news else customer


def _of(told: re.Match[str]) -> Mapping[str, str]:
    """The customer by whom the deal is called, and what is new behind him."""
    news = told.string[told.end() :].strip(" ，,。;；")
    return {"customer": told["name"], **({"news": news} if news else {})}


def after_news(said: str) -> tuple[str, Mapping[str, str]] | None:
    """The deal in hand, registered again after the news that bring it back: "they found the money, open it again"."""
    found = _AFTER_NEWS.fullmatch(said)
    news = (found["en"] or found["zh"] or "").strip() if found else ""
    return ("deal.reopen", {"news": news} if news else {}) if found else None
