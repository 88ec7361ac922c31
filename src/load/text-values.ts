// The texts and lists of front matter are held to limits whatever field they stand in, so a new
// field needs no rule of its own.
import { excerpt } from '../schema/excerpt.ts';
import { hiddenCharacters } from '../schema/hidden-characters.ts';
import { FIELD_DEPTH, LIST, type Limit, limitOfText, WORD } from '../schema/limits.ts';
import { longestWord } from '../schema/longest-word.ts';
import type { Problem } from '../schema/problem.ts';
import type { FrontMatter } from './read-front-matter.ts';

type Found = Omit<Problem, 'file'>;
type Path = (string | number)[];

/** A problem, or from `warn` on a warning, with a size. */
function tooLarge(size: number, { warn, most, why }: Limit, what: string): Omit<Found, 'line'>[] {
	if (size <= warn) return [];
	if (size <= most)
		return [{ what: `${what}; from ${most} on the build stops`, fix: why, severity: 'warning' }];
	return [{ what: `${what}; at most ${most} are allowed`, fix: `${why} Shorten it.` }];
}

function inText(text: string, path: Path, escapes: boolean): Omit<Found, 'line'>[] {
	const field = path.join('.');
	const isAddress = /^https?:\/\//.test(text);
	const word = isAddress ? '' : longestWord(text);
	return [
		...tooLarge(text.length, limitOfText(path), `“${field}” has ${text.length} characters`),
		...tooLarge(
			word.length,
			WORD,
			`“${field}” has a word of ${word.length} letters, “${excerpt(word.slice(0, 20))}…”`,
		),
		...(escapes ? hiddenCharacters(text) : []).map(({ code, name }) => ({
			what: `“${field}” contains ${name}, ${code}, written as an escape`,
			fix: 'Remove it: readers cannot see it, and it changes what they read.',
		})),
	];
}

/**
 * What is wrong with the values of front matter, whatever their fields. `text` is the front matter
 * as it was written: only with a backslash in it can a value hold what the text does not show.
 */
export function textValues(text: string, { raw, placeOf }: FrontMatter): Found[] {
	const escapes = text.includes('\\');
	const found: Found[] = [];
	const add = (path: Path, problems: Omit<Found, 'line'>[]) => {
		for (const one of problems) found.push({ ...placeOf(path), ...one });
	};
	const walk = (value: unknown, path: Path): void => {
		if (typeof value === 'string') add(path, inText(value, path, escapes));
		if (typeof value !== 'object' || value === null) return;
		if (path.length > FIELD_DEPTH) {
			const fix = 'No field needs more than four levels.';
			add(path.slice(0, 1), [{ what: `“${path[0]}” is nested too deep`, fix }]);
			return;
		}
		if (Array.isArray(value)) {
			const what = `“${path.join('.')}” has ${value.length} items`;
			add(path, tooLarge(value.length, LIST, what));
			for (const [i, item] of value.slice(0, LIST.most).entries()) walk(item, [...path, i]);
			return;
		}
		for (const [key, item] of Object.entries(value)) {
			if (key === '__proto__')
				add(path, [
					{
						what: '“__proto__” cannot be the name of a field',
						fix: 'The word has a meaning in the language that the site is made with. Remove it.',
					},
				]);
			walk(item, [...path, key]);
		}
	};
	walk(raw, []);
	return found;
}
