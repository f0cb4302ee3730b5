"""What `channelbot doctor` finds out from the model's endpoint, by asking it once."""

from __future__ import annotations

import asyncio
from datetime import datetime

from bot.finding import Finding
from bot.model.ask import UNUSABLE, Endpoint, NoSuccess, why
from language.read.modelled import question

KEY = (401, 403)


async def examine(endpoint: Endpoint, now: datetime) -> Finding:
    """Whether it answers; where not, which setting to look at."""
    try:
        async with asyncio.timeout(endpoint.seconds):
            await endpoint.ask(question("hello", now, "rep"))
    except NoSuccess as error:
        about = "MODEL_KEY" if error.status in KEY else "MODEL_NAME"
        what = "copy the key again" if error.status in KEY else "look at MODEL_NAME, MODEL_KIND and MODEL_URL"
        return Finding(
            about, False, f"The endpoint answers with {error}: {what}. Nothing is guessed meanwhile."
        )
    except UNUSABLE as error:
        what = "look at the network, or at MODEL_URL and MODEL_SECONDS"
        return Finding("MODEL_URL", False, f"No answer that can be used ({why(error)}): {what}.")
    return Finding("MODEL_NAME", True, f"{endpoint.name} answers.")
