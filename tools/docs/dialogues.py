"""docs/dialogues: a diagram of each dialogue, from its table of questions."""

from __future__ import annotations

from domain.dialogue import Question, Script
from domain.program import load
from handlers.routes import dialogues
from language.words import Words

INTRO = """# Dialogues

Each form is a table of questions (`handlers/`); these diagrams are drawn from the tables. What was said
already is taken and not asked again; one message may answer several questions; a dashed box is never asked,
but taken when it is said. Any other request in between is served, and the form goes on. `make gallery` writes
this page; a test fails when it is no longer true.
"""
ENGLISH, CHINESE = Words("en"), Words("zh")


def files() -> dict[str, str]:
    """The one page, by its path below docs/dialogues."""
    return {"README.md": INTRO + "".join(_section(script) for script, _ in dialogues(load()).values())}


def _section(script: Script) -> str:
    title = _words(f"form.{script.name}") or script.name
    lines = "\n".join(f"    {line}" for line in _diagram(script))
    return f"\n## {script.name}: {title}\n\n```mermaid\nflowchart TD\n{lines}\n```\n"


def _words(key: str) -> str:
    try:
        return f"{ENGLISH(key)} · {CHINESE(key)}"
    except KeyError:
        return ""


def _diagram(script: Script) -> list[str]:
    asked = [q for q in script.questions if q.asked]
    lines = [f'begin(["{script.route}"]) --> {_node(asked[0])}']
    for question, after in zip(asked, [*map(_node, asked[1:]), "shown"], strict=True):
        lines += _question(script, question, after)
    for question in script.questions:
        if not question.asked:
            lines.append(f'{_node(question)}["{question.slot}: {_kind(question)}"] -.-> shown')
            lines.append(f"style {_node(question)} stroke-dasharray: 4")
    if not script.confirm:
        return [*lines, f'shown(["{script.route}"])']
    return [
        *lines,
        'shown["a card with all of it"] -->|"Submit · 提交"| kept',
        f'kept(["{script.route}"])',
        f'shown -->|"Change · 修改"| {_node(asked[0])}',
        'shown -->|"Cancel · 取消"| dropped(["nothing is kept"])',
    ]


def _node(question: Question) -> str:
    return f"q_{question.slot}"


def _question(script: Script, question: Question, after: str) -> list[str]:
    text = _words(f"ask.{script.name}.{question.slot}").replace('"', "'")
    who = "<br/>only of staff" if question.staff_only else ""
    box = f'{_node(question)}["{text}<br/>{question.slot}: {_kind(question)}{who}"]'
    skip = [] if question.required else [f'{_node(question)} -->|"Skip · 跳过"| {after}']
    return [f'{box} -->|"answer · 回答"| {after}', *skip]


def _kind(question: Question) -> str:
    record = f", a {question.record} on record" if question.record else ""
    choices = f" of {', '.join(question.choices)}" if question.choices else ""
    return f"{question.kind}{record}{choices}"
