"""What is true: the nouns of the channel and their rules; no chat platform, no database, no clock."""
