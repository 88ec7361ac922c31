import { hiddenCharacters } from './hidden-characters.ts';

/**
 * A text with its hidden characters written as their code points, `⟨U+202E⟩`: in a report they must
 * not do what they are reported for.
 */
export function withCodes(text: string): string {
	let shown = '';
	let end = 0;
	for (const { index, code, length } of hiddenCharacters(text)) {
		shown += `${text.slice(end, index)}⟨${code}⟩`;
		end = index + length;
	}
	return shown + text.slice(end);
}
