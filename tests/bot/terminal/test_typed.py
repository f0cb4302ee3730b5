"""Lines typed at a terminal, with the bot speaking in between."""

import io
import os

from bot.terminal import typed
from bot.terminal.typed import piped


async def test_lines_come_one_by_one_and_the_bot_may_speak_meanwhile(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(typed, "LOOK", 0.01)
    inside, keyboard = os.pipe()
    out, spoke = io.StringIO(), iter([True, False, True])

    async def between() -> bool:
        said = next(spoke, None)
        if said is None:
            os.write(keyboard, "好\nmy deals".encode())
            os.close(keyboard)
        return bool(said)

    with os.fdopen(inside) as lines:
        heard = [line async for line in typed.typed(lines, out, between)]
    assert heard == ["好\n", "my deals"]
    assert out.getvalue().count("> ") == 5


async def test_a_pipe_is_read_to_its_end() -> None:
    assert [line async for line in piped(io.StringIO("a\n\nb"))] == ["a\n", "\n", "b"]
