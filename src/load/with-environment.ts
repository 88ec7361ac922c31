/** The settings that each command must be given again. */
const SETTINGS: Record<string, string[]> = {
	build: ['SITE_URL', 'CONTENT_DIR', 'OUT_DIR', 'BUILD_DATE'],
	'check:content': ['CONTENT_DIR', 'BUILD_DATE'],
	desk: ['CONTENT_DIR', 'SNAPSHOTS'],
	dev: ['CONTENT_DIR'],
	draft: ['CONTENT_DIR', 'SNAPSHOTS'],
	'editor-files': ['CONTENT_DIR'],
	'hand-in': ['CONTENT_DIR', 'SNAPSHOTS'],
	new: ['CONTENT_DIR', 'SNAPSHOTS'],
	'publish-addresses': ['CONTENT_DIR', 'OUT_DIR', 'BUILD_DATE'],
	prove: ['CONTENT_DIR', 'BUILD_DATE'],
	recover: ['OUT_DIR'],
	rollback: ['OUT_DIR'],
	serve: ['SITE_URL', 'OUT_DIR'],
	translations: ['CONTENT_DIR'],
	verify: ['CONTENT_DIR', 'SNAPSHOTS'],
	'watch:sources': ['CONTENT_DIR', 'SITE_URL'],
};

const COMMAND = /(?<!='[^'\n]*' |=\S+ )\bnpm run ([a-z:-]+)/g;

/** As a shell takes it: in single marks when it holds more than letters and signs of paths. */
const quoted = (value: string): string =>
	/^[\w./:@%+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;

/**
 * A text with every npm command in it as it must be typed here: with the environment variables that
 * this command was given and that one needs. Doing it twice changes nothing.
 */
export const withEnvironment = (
	text: string,
	env: Record<string, string | undefined> = process.env,
): string =>
	text.replace(COMMAND, (command, name: string) => {
		const set = (SETTINGS[name] ?? []).flatMap((one) =>
			env[one] ? [`${one}=${quoted(env[one])}`] : [],
		);
		return [...set, command].join(' ');
	});
