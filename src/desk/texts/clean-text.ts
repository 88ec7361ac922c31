/**
 * A text as it is stored: LF, Unicode NFC, no spaces at the ends of lines, one empty line between
 * paragraphs, one line break at the end. Verification passes over all of that (story/rules.ts), so no
 * words change, and offsets are those of the stored text.
 */
export const cleanText = (text: string): string =>
	`${text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
		.replaceAll('\0', '')
		.normalize('NFC')
		.replace(/[^\S\n\f]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim()}\n`;
