"""What the bot does unasked: the timetable, the digests, the reminders, and the relay that speaks."""
