"""How does work run in another process, within bounds, and reach the disk whole?

Door: `worker_pool.WorkerPool`, `output_files.whole_file`, `memory_limit.bound_memory`.
Not here: progress, cancelling and refusal as words (`job`), jobs of the window (`desktop.ground.background_jobs`).
"""
