const placesOf = (stack = ''): string[] => stack.split('\n').filter((line) => /^\s+at /.test(line));

/**
 * Prints why a build without Astro failed, in the form in which Astro does, and sets the exit code.
 * An error that an editor can do something about has no stack.
 */
export function reportBuildFailure(error: unknown): void {
	process.exitCode = 1;
	const { message = String(error), stack, cause } = error as Error;
	const places = placesOf(stack);
	const lines = [message, ...(places.length > 0 ? ['  Stack trace:', ...places] : [])];
	if (cause instanceof Error)
		lines.push('  Caused by:', `  ${cause.message}`, ...placesOf(cause.stack));
	console.error(lines.join('\n'));
}
