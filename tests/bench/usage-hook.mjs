// Loaded into each measured process. When it exits, it appends what all its threads used to a file.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
	process.on('exit', () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		appendFileSync(
			process.env.BENCH_USAGE,
			`${JSON.stringify({ cpu: userCPUTime + systemCPUTime, memory: maxRSS })}\n`,
		);
	});
}
