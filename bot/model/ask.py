"""Asking a model: one HTTP request, of an OpenAI-compatible or an Anthropic endpoint, within limits.

It may be slow, down, or malicious: whatever comes that is no text within the limits counts as no answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout

from language.read import Reading
from language.read.modelled import question, schema, system, taken

log = structlog.get_logger()
LARGEST = 64 * 1024  # bytes of an answer
UNUSABLE = (TimeoutError, ClientError, OSError, ValueError, LookupError, TypeError, RecursionError)
TOKENS = 600  # of an answer, as far as the endpoint obeys


class NoSuccess(ValueError):
    """The endpoint answers with another status than 200, which is all that is told of it."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


class Model(Protocol):
    async def read(self, text: str, now: datetime, role: str) -> Reading | None:
        """What a message means; None where the model says nothing that can be used."""
        ...


@dataclass(frozen=True, slots=True)
class Endpoint:
    """`kind` is openai (any server with its chat completions) or anthropic; `seconds` bound an answer."""

    kind: str
    url: str
    name: str
    key: str
    seconds: float = 20.0

    async def read(self, text: str, now: datetime, role: str) -> Reading | None:
        try:
            async with asyncio.timeout(self.seconds):
                said = await self.ask(question(text, now, role))
        except UNUSABLE as error:
            log.warning("model gave no answer", kind=self.kind, error=why(error))
            return None
        return taken(said, text, now)

    async def ask(self, asked: str) -> str:
        """The text that the model answers; for anything else one of the errors that `read` expects."""
        path, headers, body = (self._anthropic if self.kind == "anthropic" else self._openai)(asked)
        async with (
            ClientSession(timeout=ClientTimeout(total=self.seconds)) as session,
            session.post(
                self.url.rstrip("/") + path, json=body, headers=headers, allow_redirects=False
            ) as response,
        ):
            if response.status != 200:
                raise NoSuccess(response.status)
            answer = json.loads(await _whole(response.content))
        if self.kind == "anthropic":
            texts = [part["text"] for part in answer["content"] if part["type"] == "text"]
            return str(texts[0])
        return str(answer["choices"][0]["message"]["content"])

    def _openai(self, asked: str) -> tuple[str, Mapping[str, str], Mapping[str, Any]]:
        form = {"name": "reading", "schema": schema()}
        body = {
            "model": self.name, "temperature": 0, "max_tokens": TOKENS,
            "messages": [{"role": "system", "content": system()}, {"role": "user", "content": asked}],
            "response_format": {"type": "json_schema", "json_schema": form},
        }  # fmt: skip
        return "/chat/completions", {"Authorization": f"Bearer {self.key}"} if self.key else {}, body

    def _anthropic(self, asked: str) -> tuple[str, Mapping[str, str], Mapping[str, Any]]:
        body = {
            "model": self.name, "max_tokens": TOKENS, "system": system(),
            "messages": [{"role": "user", "content": asked}],
        }  # fmt: skip
        return "/v1/messages", {"x-api-key": self.key, "anthropic-version": "2023-06-01"}, body


def why(error: BaseException) -> str:
    """What may be told of an error: its kind, since its words may be somebody's, or the endpoint's status."""
    return str(error) if isinstance(error, NoSuccess) else type(error).__name__


async def _whole(content: Any) -> bytes:
    """The body, as far as it is not too large. Raises ValueError where it is."""
    parts, size = [], 0
    async for part in content.iter_chunked(8192):
        size += len(part)
        if size > LARGEST:
            raise ValueError("the answer is too large")
        parts.append(part)
    return b"".join(parts)
