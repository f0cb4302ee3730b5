"""Slack's limits: the one table by which everything drawn is cut.

Lengths are counted in UTF-16 units, which is never less than what Slack counts. Sources:
docs.slack.dev/reference/block-kit (blocks, block-elements, composition-objects), …/reference/views,
…/reference/methods/chat.postMessage. MESSAGE_TOTAL is not documented: posts were refused with
msg_blocks_too_long from 13,200 characters (slackapi/bolt-js#2509) and once at 11,341 (#2867).
"""

from __future__ import annotations

from typing import Final

from domain.pace import Rate

MESSAGE_BLOCKS: Final = 50
VIEW_BLOCKS: Final = 100  # a modal, or the home page
MESSAGE_TOTAL: Final = 9_000  # text in all blocks of a message
VIEW_TOTAL: Final = 30_000  # text in all blocks of a view, so that VIEW_BYTES holds for any script
VIEW_BYTES: Final = 250_000
FALLBACK: Final = 4_000  # `text` beside blocks, as advised

HEADER: Final = 150
SECTION: Final = 3_000
FIELD: Final = 2_000
FIELDS: Final = 10
CONTEXT: Final = 3_000  # one text element
ACTIONS: Final = 25  # elements in one actions block
BUTTON: Final = 75
VALUE: Final = 2_000

MODAL_TITLE: Final = 24  # and of submit and close
LABEL: Final = 2_000
HINT: Final = 2_000
INPUT: Final = 3_000  # initial_value and max_length
OPTIONS: Final = 100
OPTION_TEXT: Final = 75
OPTION_VALUE: Final = 150
CALLBACK: Final = 255

# docs.slack.dev/apis/web-api/rate-limits: a post a second and channel, "several hundred" a minute and
# workspace; other methods by tier.
POST: Final = Rate(1, 1.0)
POSTS: Final = Rate(240, 60.0, burst=20)
UPDATES: Final = Rate(45, 60.0, burst=5)  # chat.update is of tier 3: 50
PUBLISHED: Final = Rate(90, 60.0, burst=10)  # views.publish is of tier 4: 100
