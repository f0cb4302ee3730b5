"""Files on their way in: which files there are to read, and what their lines say."""
