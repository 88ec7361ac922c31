// Runs npm scripts in parallel and prints the output of each when it is done.
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
