import { ContentError } from './check-entries.ts';

/**
 * Ends a command that failed: prints the list of problems, or what happened, and sets the exit
 * code. Where in the program it happened is printed with `--verbose` only.
 */
export function reportFailure(error: unknown): void {
	process.exitCode = 1;
	if (error instanceof ContentError) {
		console.error(error.message);
		return;
	}
	const { message = String(error), stack, code = '' } = error as NodeJS.ErrnoException;
	const isVerbose = process.argv.includes('--verbose');
	console.error(isVerbose && stack ? stack : message);
	// What this program says on purpose is a plain Error, and so is a wrong option.
	const isOnPurpose =
		Object.getPrototypeOf(error) === Error.prototype || code.startsWith('ERR_PARSE_ARGS');
	if (!isVerbose && !isOnPurpose)
		console.error('With --verbose the place in the program is shown.');
}
