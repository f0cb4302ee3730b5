"""What a question back is about, by its words, where no pattern knows it: 填晚了会怎样, "does it have to be spot on?"."""

from __future__ import annotations

from typing import Final

from domain.patterns import regex
from language.read.normal import normal
from language.read.sentences import put

LONGEST: Final = 60  # characters; a longer message tells something
ASKS: Final = regex(
    r"[?？]\s*$|(?:吗|么|呢|嘛)[?？!！。~～…\s]*$|行不行|能不能|可不可以|要不要|是不是|会不会|有没有|怎么办|[怎咋]么?样|还是[^，,。]{1,8}$|"
    r"^(?:(?:but|and|so|ok|sorry|wait|hm+)[, ]+)*(?:(?:do|does|did|can|could|may|must|should|shall|will|would|is|are|am|what|why|who|how|which|when|where) )"
)
ABOUT: Final = tuple(
    (kind, regex(words))
    for kind, words in (
        ("take_back", r"撤回|撤销|反悔|\b(?:withdraw|undo|revert|reverse|take (?:it|that) back)\b"),
        ("must", r"必须|必填|一定要|非.?填|要填|不填|不写|空着|跳过|没有.{0,8}(?:怎么办|行吗|可以吗)|\b(?:all of (?:them|it)|none|nobody|no \w+ yet|just (?:first|last) names?|skip|blank|empty|optional|mandatory|required|necessary|compulsory|have to (?:fill|answer|give|say|put|know))\b"),
        ("much", r"大概|大约|大致|估|精确|准确|具体|差不多|\b(?:exact(?:ly)?|precise(?:ly)?|spot on|rough(?:ly)?|estimate[ds]?|approx\w*|ballpark|guess|round(?:ed)?)\b"),
        ("change", r"[改错变]|填[晚早多少]|写[晚早多少]|报[晚早多少]|推迟|延期|超出|超过|\b(?:change[sd]?|edit|correct|adjust|update|wrong|mistakes?|slips?|late[r]?|delayed|too (?:high|low|much|little)|higher|lower|differs?|different)\b"),
        ("what", r"税|折扣|折前|折后|总价|单价|成交|目录价|服务费?|维保|签约|交货|到货|付款|币种|美元|人民币|欧元|\b(?:tax|vat|net|gross|dollars?|euros?|currency|discounts?|list price|total|services?|support|maintenance|per year|signature|signing|delivery|payment|count(?:s|ed)?|include[ds]?|mean)\b"),
        ("who", r"谁[\u4e00-\u9fff]{0,3}(?:看|见|知道)|保密|别人|公开|抄送|收到|\b(?:get (?:a )?copy|told|notified|informed|see|seen|shared?|confidential|private|public|visible)\b"),
        ("how", r"怎么[填写说]|格式|例子?|\b(?:format|example|how (?:do|should|can) i)\b"),
        ("why", r"为什么|为啥|干嘛|干吗|什么用|有用|\b(?:why|what for|use of|purpose|reason|matter)\b"),
    )
)  # fmt: skip


def asked_about(text: str) -> str:
    """The kind of what is asked about the open question, likeliest first; empty for what asks nothing, and for
    a question about something else."""
    said = normal(text).lower.strip()
    tells = ":" in said and not said.endswith("?")  # "why they need it: compliance"
    if len(said) > LONGEST or tells or not (put(text) or ASKS.search(said)):
        return ""
    return next((kind for kind, words in ABOUT if words.search(said)), "")
