// Loaded into a measured process: notes at its end what it used, all its threads together.
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
