"""What days, times, sums and counts mean where they stand: which one holds, and for which slot."""
