"""What the benchmarks share: series of drafts with known truth, peers, the tables. It measures nothing itself."""
