// Runs two npm scripts at the same time, each on one core, and shows what each printed when it is done.
import { exec } from 'node:child_process';

const done = await Promise.all(
	process.argv.slice(2).map(
		(name) =>
			new Promise<boolean>((resolve) => {
				exec(`npm run ${name}`, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
					process.stdout.write(stdout);
					process.stderr.write(stderr);
					resolve(!error);
				});
			}),
	),
);
if (done.includes(false)) process.exitCode = 1;
