"""What is true: the nouns of the channel and their rules, knowing no chat platform, no database and no clock."""
