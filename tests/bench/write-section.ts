import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes a part of a Markdown file between two marks and leaves the other parts alone. A part that
 * is not there yet is added at the end. Throws when only one of its marks is there.
 */
export function writeSection(file: string, name: string, command: string, text: string): void {
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const [first, last] = [`<!-- ${name}: made by \`${command}\` -->`, `<!-- end of ${name} -->`];
	const part = `${first}\n\n${text.trim()}\n\n${last}\n`;
	const [start, end] = [before.indexOf(first), before.indexOf(last)];
	if (start >= 0 !== end > start)
		throw new Error(`${file} has only one of the marks “${first}” and “${last}”.`);
	writeFileSync(
		file,
		start < 0
			? `${before.trim()}${before.trim() === '' ? '' : '\n\n'}${part}`
			: before.slice(0, start) + part + before.slice(end + last.length).replace(/^\n/, ''),
	);
}
