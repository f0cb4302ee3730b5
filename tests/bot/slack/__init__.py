"""Slack, against a fake one on this machine."""
