"""Through whom the customer just looked up is to be registered: "ok register it for Softline then", 那给云轩报上."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import ENDS

LONGEST: Final = 60  # characters
_FOR: Final = (
    regex(
        r"(?:(?:ok(?:ay)?|yes|yeah|great|good|fine|then|so|well|please|now|and|can you|could you)[,. ]+)*(?:register|reg|protect|book) (?:it|this|that|them|this one|that one)(?: (?:now|then))?"
        r" (?:for|with|via|through|under) (?P<who>(?!me\b|us\b|my\b|our\b|now\b|the time\b)[\w.&'’ -]{2,40}?)(?:,? (?:then|please|now|too|as well))*",
        re.IGNORECASE,
    ),
    regex(
        r"(?:那么?|好的?|行|就|嗯+|可以|[，,。 ])*(?:给|帮|替|走|以|通过|挂)(?P<who>(?!我|他|她|它|你|您|咱)[^，,。；;？?的\s]{2,20}?)(?:来|名下)?(?:报备|登记|报)(?:上|一下|下|个|一个|吧|了)*"
    ),
)


def for_whom(text: str) -> str:
    """The partner who is to bring it; empty for other words."""
    said = " ".join(text.split()).strip(ENDS)
    match = (
        next((found for way in _FOR if (found := way.fullmatch(said))), None)
        if len(said) <= LONGEST
        else None
    )
    return match["who"].strip() if match else ""


_TAKES: Final = (
    regex(
        r"(?:(?:ok(?:ay)?|yes|great|good|fine|alright|then|so|well|please|now|and|can|could|may|let['’]?s|let (?:me|us)|i|we|(?:i|we)['’]?(?:ll|d like to)|will|want to|would like to)[,. ]+)*(?:take|grab|claim|reserve|go (?:for|with)) (?:the )?(?P<name>(?!(?:it|this|that|them|one|both|all|my|our|your|part|place|time|care|note|me|us)\b)[\w.&'’-]+(?: [\w.&'’-]+){0,3}?)(?: (?:then|please|now))*",
        re.IGNORECASE,
    ),
    regex(
        r"(?:那么?|好的?|行|就|嗯+|可以|我们?|先|[，,。 ])*(?:要|拿|占|做|选|定)(?:下)?(?P<name>(?!我|他|她|它|你|您|咱|这|那|[一二两三四五六七八九十几\d])[^，,。；;？?的了\s]{2,16}?)(?:这家|那家)?(?:吧|好了|了)+"
    ),
)


def takes(text: str) -> str:
    """The customer who is to be registered, of those just looked up: "ok, take Bayer"; empty for other words."""
    said = " ".join(text.split()).strip(ENDS)
    match = (
        next((found for way in _TAKES if (found := way.fullmatch(said))), None)
        if len(said) <= LONGEST
        else None
    )
    return match["name"].strip() if match else ""


_USED_BY: Final = regex(
    r"(?:[台套个份件部点，,]|[\u4e00-\u9fffA-Za-z]{2})(?:是|要)?[给为供](?![我你您他她它咱个点些]|报价|价格|方案|资料|客户|最终|折扣)(?P<zh>[^，,。；;\s\d]{2,20}?)(?:那边|公司)?(?:用|使用|上|的项目)?(?:的|吧)?(?=\W*$|[，,。；;！!\n])|\bfor (?:their|the|its) (?:end )?(?:customer|client) (?P<en>[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*)*)"
)


def for_whose_use(text: str) -> str:
    """The end customer for whom a partner wants something: 云轩要10套网关给美的用; empty where none is told."""
    match = _USED_BY.search(text)
    return (match["zh"] or match["en"]) if match else ""
