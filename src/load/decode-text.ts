import { isUtf8 } from 'node:buffer';
import { excerpt } from '../schema/excerpt.ts';
import type { Problem } from '../schema/problem.ts';

type Found = Omit<Problem, 'file'>;

const FIX =
	'Save the file as UTF-8: most editors ask for the encoding under “Save as”. Then look whether accents, dashes and quotation marks are right.';

/** UTF-16 by its byte order mark, or because every second byte of the beginning is empty. */
function isUtf16(bytes: Buffer): boolean {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
	const start = bytes.subarray(0, 200);
	if (!start.includes(0)) return false;
	const empty = [0, 1].map((odd) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length);
	return Math.max(...empty) > start.length / 4;
}

/** How many bytes from the start are UTF-8. */
function soundBytes(bytes: Buffer): number {
	let [low, high] = [0, bytes.length];
	// A half character at the cut is not unsound: up to three bytes more complete it.
	const isSound = (end: number) =>
		[0, 1, 2, 3].some((less) => isUtf8(bytes.subarray(0, end - less)));
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (isSound(middle)) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low - [0, 1, 2, 3].findIndex((less) => isUtf8(bytes.subarray(0, low - less))));
}

/** The text of a file, without a byte order mark, or what is wrong with its encoding and where. */
export function decodeText(bytes: Buffer): { text: string; problems: Found[] } {
	const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
	if (isUtf16(bytes))
		return {
			text,
			problems: [{ line: 1, what: 'the file is saved as UTF-16, not as UTF-8', fix: FIX }],
		};
	if (isUtf8(bytes)) return { text, problems: [] };
	const sound = soundBytes(bytes);
	const before = bytes.toString('utf8', 0, sound).replace(/^\uFEFF/, '');
	const lineStart = before.lastIndexOf('\n') + 1;
	const place = {
		line: before.split('\n').length,
		column: before.length - lineStart + 1,
	};
	// Windows-1252 holds the whole of Latin-1 and typographic marks besides, so it shows both.
	const rest = new TextDecoder('windows-1252').decode(bytes.subarray(sound, sound + 60));
	const word = `${/\S*$/.exec(before.slice(lineStart))?.[0] ?? ''}${/^\S*/.exec(rest)?.[0] ?? ''}`;
	return {
		text,
		problems: [
			{
				...place,
				what: `the file is not saved as UTF-8; it looks like Windows-1252 or Latin-1, in which this word is “${excerpt(word)}”`,
				fix: FIX,
			},
		],
	};
}
