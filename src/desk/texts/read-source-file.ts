import { SOURCE_FILE, SOURCE_TEXT } from '../../schema/limits.ts';
import { DeskError } from '../desk-error.ts';
import { refused } from '../refused.ts';
import { say } from '../words/say.ts';
import { cleanText } from './clean-text.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { ImportedText } from './imported-text.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';

type Kind = 'txt' | 'html' | 'docx' | 'pdf';

const KINDS: Record<string, Kind> = {
	'': 'txt',
	txt: 'txt',
	text: 'txt',
	md: 'txt',
	html: 'html',
	htm: 'html',
	xhtml: 'html',
	docx: 'docx',
	pdf: 'pdf',
};

/** The kind of a file by its first bytes, which do not lie, else by the ending of its name. */
function kindOf(name: string, bytes: Uint8Array): Kind | undefined {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
	if (start.slice(0, 1_024).includes('%PDF-')) return 'pdf';
	const ending = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	// A package of files: .docx, but .odt, .pages and .zip too.
	if (start.startsWith('PK\u0003\u0004')) return ending === 'docx' ? 'docx' : undefined;
	// The old .doc and other compound files, and .rtf.
	if (start.startsWith('\u00d0\u00cf\u0011\u00e0') || start.startsWith('{\\rtf')) return undefined;
	const kind = KINDS[ending];
	if (kind === 'txt' && /^\s*<(?:!doctype html|html)[\s>]/i.test(start)) return 'html';
	return kind;
}

function readTextFile(bytes: Uint8Array): ImportedText {
	const { text, notes } = decodeBytes(bytes);
	return { text: cleanText(text), removed: [], ...(notes.length > 0 ? { notes } : {}) };
}

function read(name: string, bytes: Uint8Array): ImportedText | Promise<ImportedText> {
	switch (kindOf(name, bytes)) {
		case 'txt':
			return readTextFile(bytes);
		case 'html':
			return readHtml(name, bytes);
		case 'docx':
			return readDocx(name, bytes);
		case 'pdf':
			return readPdf(name, bytes);
		default:
			throw refused('texts.otherKind', { name });
	}
}

/**
 * Reads a file (.txt, .html, .docx, .pdf) as the text of a source. `name` is only its name. Throws a
 * DeskError for what cannot be read, or is too large.
 */
export async function readSourceFile(name: string, bytes: Uint8Array): Promise<ImportedText> {
	if (bytes.length > SOURCE_FILE.most)
		throw new DeskError(say('texts.tooLarge', { name }), SOURCE_FILE.why);
	const imported = await read(name, bytes);
	if (imported.text.length > SOURCE_TEXT.most)
		throw new DeskError(say('texts.tooLong', { name }), SOURCE_TEXT.why);
	if (imported.text.trim() === '') throw refused('texts.noText', { name });
	return imported;
}
