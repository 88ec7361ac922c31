import { decodeText } from '../../load/decode-text.ts';
import { say } from '../words/say.ts';

/** The encoding that the first bytes or the pattern of empty bytes show; undefined for others. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const start = bytes.subarray(0, 400);
	const empty = [0, 1].map((odd) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length);
	const [even = 0, odd = 0] = empty;
	if (Math.max(even, odd) < start.length / 4) return undefined;
	return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * The text of a file in whatever encoding it is saved. One that is no UTF-8 is read as UTF-16, as the
 * encoding that it `declares`, or as Windows-1252, and a note says so.
 */
export function decodeBytes(
	bytes: Uint8Array,
	declares?: string,
): { text: string; notes: string[] } {
	const wide = utf16(bytes);
	if (wide) return { text: new TextDecoder(wide).decode(bytes), notes: [] };
	const { text, problems } = decodeText(Buffer.from(bytes));
	if (problems.length === 0) return { text, notes: [] };
	const encoding = declares && !/^utf-?8$/i.test(declares) ? declares : 'windows-1252';
	try {
		const decoder = new TextDecoder(encoding);
		return {
			text: decoder.decode(bytes),
			notes: declares ? [] : [say('texts.readAs', { encoding })],
		};
	} catch {
		const rest = new TextDecoder('windows-1252').decode(bytes);
		return { text: rest, notes: [say('texts.readAs', { encoding: 'windows-1252' })] };
	}
}
