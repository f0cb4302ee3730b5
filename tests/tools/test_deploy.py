"""What deploy/ holds beyond its form, which `make deployment` checks."""

from __future__ import annotations

import json
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

DEPLOY = Path(__file__).parents[2] / "deploy"


class Healthy(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/healthz" else 404)
        self.end_headers()

    def log_message(self, *_args: object) -> None:
        pass


def test_the_image_is_asked_where_it_serves() -> None:
    (line,) = (
        line.strip()
        for line in (DEPLOY / "Containerfile").read_text("utf-8").splitlines()
        if "/healthz" in line
    )
    _, *command = json.loads(line.removeprefix("CMD "))
    with HTTPServer(("127.0.0.1", 0), Healthy) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        port = str(server.server_port)
        asked = subprocess.run([sys.executable, *command], env={"HTTP_PORT": port}, check=False)
        server.shutdown()
    assert asked.returncode == 0


def test_a_password_stands_in_no_address_that_compose_builds() -> None:
    lines = (DEPLOY / "compose.yaml").read_text("utf-8").splitlines()
    assert not [line for line in lines if "://" in line and "PASSWORD" in line]
