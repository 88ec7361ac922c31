import { gitOutput } from './git-output.ts';

const LINE_END = 0x0a;

/**
 * The texts of files in the last commit, by their paths from the root of the repository. Of a file
 * that is not in it there is none. One git reads them all: to start one for each takes seconds.
 */
export async function committedTexts(
	folder: string,
	paths: string[],
): Promise<Map<string, string>> {
	const asked = paths.filter((path) => !path.includes('\n'));
	const texts = new Map<string, string>();
	if (asked.length === 0) return texts;
	const input = asked.map((path) => `HEAD:${path}\n`).join('');
	// A line such as `<hash> blob <bytes>`, the bytes, a line end; or a line that says what is missing.
	const answer = await gitOutput(folder, ['cat-file', '--batch'], input, 'latin1');
	const bytes = Buffer.from(answer, 'latin1');
	let at = 0;
	for (const path of asked) {
		const begin = bytes.indexOf(LINE_END, at) + 1;
		const [, size] = / blob (\d+)$/.exec(bytes.toString('utf8', at, begin - 1)) ?? [];
		if (size !== undefined) texts.set(path, bytes.toString('utf8', begin, begin + Number(size)));
		at = size === undefined ? begin : begin + Number(size) + 1;
	}
	return texts;
}
