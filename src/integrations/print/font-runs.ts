import { unicodeRanges } from './sheet-fonts.ts';

type Range = [from: number, to: number];

const parse = (ranges: string | undefined): Range[] =>
	(ranges ?? '').split(',').map((range): Range => {
		const [from = 0, to = from] = range
			.trim()
			.replace('U+', '')
			.split('-')
			.map((point) => Number.parseInt(point, 16));
		return [from, to];
	});

/** The files of “Sheet Sans”. Of two that hold a character, the browser takes the later rule’s. */
const filesOf = (script?: string): [file: string, ranges: Range[]][] => {
	const { latin, 'latin-ext': extended } = unicodeRanges('source-sans-3');
	const { arabic } = script === 'Arab' ? unicodeRanges('noto-sans-arabic') : {};
	return [
		['arabic', parse(arabic)],
		['latin', parse(latin)],
		['latin-ext', parse(extended)],
	];
};

/**
 * The stretches of a line in “Sheet Sans” that are set from one file each, as the names of the files:
 * a space among Arabic words is of another file than they are. Chromium writes a block of text for
 * each. `script`: ISO 15924, of the page’s language.
 */
export function fontRuns(text: string, script?: string): string[] {
	const files = filesOf(script);
	const names = [...text].map((character) => {
		const point = character.codePointAt(0) ?? 0;
		const holds = ([from, to]: Range) => point >= from && point <= to;
		return files.find(([, ranges]) => ranges.some(holds))?.[0] ?? '';
	});
	return names.filter((name, i) => name !== names[i - 1]);
}
