"""Spans go to an OpenTelemetry collector where the operator names one, by OpenTelemetry's own settings
(opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables). Else nothing of it is imported."""

# ruff: noqa: PLC0415 - imported where they are wanted, and only there
from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from domain import trace
from domain.problem import Problem

WANTED: Final = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
MISSING: Final = "{name}: traces take more packages: `pip install -r requirements-traces.txt`."


@contextmanager
def exported() -> Iterator[None]:
    """While the block lasts spans are exported, where that is asked for; what is left is sent at its end.

    Raises Problem where the packages are missing, or the address is none."""
    name = next((name for name in WANTED if os.environ.get(name)), "")
    if not name or os.environ.get("OTEL_SDK_DISABLED", "").lower() == "true":
        yield
        return
    if not os.environ[name].startswith(("http://", "https://")):
        raise Problem(f"{name}: must begin with http:// or https://")
    try:
        provider = _provider()
    except ImportError:
        raise Problem(MISSING.format(name=name)) from None
    trace.install(Spans(provider.get_tracer("channelbot")))
    try:
        yield
    finally:
        trace.install(trace.Nobody())
        provider.shutdown()


def _provider() -> Any:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import SERVICE_NAME, OTELResourceDetector, Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    named = Resource({SERVICE_NAME: "channelbot"}).merge(OTELResourceDetector().detect())
    provider = TracerProvider(resource=named, shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return provider


class Spans:
    """domain.trace.Tracer over OpenTelemetry's. An error is its type alone: its text may quote people."""

    def __init__(self, tracer: Any) -> None:
        self.tracer = tracer

    @contextmanager
    def span(self, name: str, facts: Mapping[str, str]) -> Iterator[None]:
        from opentelemetry.trace import Status, StatusCode

        with self.tracer.start_as_current_span(
            name, attributes=facts, record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield
            except BaseException as error:
                span.set_status(Status(StatusCode.ERROR, type(error).__name__))
                raise

    def note(self, facts: Mapping[str, str]) -> None:
        from opentelemetry.trace import get_current_span

        get_current_span().set_attributes(facts)
