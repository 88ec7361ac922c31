import { readFileSync } from 'node:fs';
import { decodeText } from './decode-text.ts';

/** Why a file cannot be opened, by the code of the operating system. */
const REASONS: Record<string, [what: string, fix: string]> = {
	ENOENT: [
		'the file is a link that leads nowhere',
		'Put the file itself here, or delete the link.',
	],
	EISDIR: ['this is a folder with the name of a file', 'Give the folder a name without an ending.'],
	EACCES: ['the file may not be read', 'Give yourself the right to read it.'],
	EPERM: ['the file may not be read', 'Give yourself the right to read it.'],
	ELOOP: ['the file is a link that leads back to itself', 'Put the file itself here.'],
	ERR_FS_FILE_TOO_LARGE: ['the file is larger than two gigabytes', 'Look what was stored in it.'],
};

/** What bytes of another encoding become. */
const DAMAGED = /[\ufffd\0]/;

/**
 * The text of a file, or why it cannot be had: it cannot be opened, or its bytes are no UTF-8.
 * Never throws.
 */
export function readText(path: string): ReturnType<typeof decodeText> {
	try {
		// Reading as UTF-8 is much faster than looking at bytes, and leaves a trace of what is none.
		const text = readFileSync(path, 'utf8');
		if (DAMAGED.test(text)) return decodeText(readFileSync(path));
		return { text: text.replace(/^\uFEFF/, ''), problems: [] };
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? '';
		const [what, fix] = REASONS[code] ?? [
			`the file cannot be read (${code})`,
			'Look whether the disk or the network it lies on can be reached.',
		];
		return { text: '', problems: [{ line: 1, what, fix }] };
	}
}
