"""Telegram's limits in one table (https://core.telegram.org/bots/api)."""

TEXT = 4096  # sendMessage: characters after entities parsing, counted in UTF-16 units
CALLBACK = 64  # InlineKeyboardButton.callback_data: bytes
LABEL = 64  # a button's text that a phone still shows; no limit is documented
ROW = 8  # buttons a row that clients show
BUTTONS = 100  # of one message
COMMAND = 256  # BotCommand.description
BODY = 256 * 1024  # of a webhook's request; updates are at most 64 KiB
