"""A question after one visit, the next or the last: 我下次什么时候去云轩, 上次跟云轩承诺了啥."""

from typing import Final

from domain.patterns import regex

_WHOM: Final = r"[^，,。；;？?吗谁]{2,14}?"
_WHEN: Final = r"(?:什么时候|哪一?天|几号|何时)"
ASKED: Final = regex(
    rf"\W*我?们?(?:下一?次|接下来)?(?:是|要|该)*{_WHEN}(?:再|要|会|该)*(?:去|拜访|见)(?!.*(?:最好|合适|方便|比较|一趟)){_WHOM}[?？呢啊]*"
    rf"|\W*我?们?下一?次(?:去|拜访|见){_WHOM}(?:是|在|安排在)?{_WHEN}[?？呢啊]*"
    rf"|\W*我?们?上一?次(?:跟|和|与|去|在|见){_WHOM}(?:都|时|的时候|那边|那儿)*(?:聊|谈|说|讲|承诺|答应|定|约)[了过]?(?:些|的是|的)?(?:啥|什么|哪些)[?？呢啊]*"
)


def visit_asked(text: str) -> bool:
    """True for such a question and nothing else."""
    return bool(ASKED.fullmatch(text.strip()))
