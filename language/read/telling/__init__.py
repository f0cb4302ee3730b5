"""What is told in words of one's own: notes of a visit, news, progress, reasons."""
