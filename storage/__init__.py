"""What is remembered: tables, one transaction a turn, one repository a noun, the inbox and the outbox."""
