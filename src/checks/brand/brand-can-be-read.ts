import { wcagContrast } from 'culori';
import type { BrandFields } from '../../schema/brand.ts';
import { HUES } from '../../schema/party.ts';
import type { Problem } from '../../schema/problem.ts';
import { brandColours } from '../../story/brand/brand-colours.ts';
import type { Scheme, Token } from '../../story/brand/house-colours.ts';
import { nearestColour } from './nearest-colour.ts';

/** Contrast of text, and of text from 24 CSS pixels on (WCAG 2.2, 1.4.6). */
const TEXT = 7;
const LARGE_TEXT = 4.5;

type Text = { token: Token; least: number; path: string[]; isGiven: boolean };

const textsOf = ({ colours, hues }: BrandFields): Text[] => [
	{ token: 'ink', least: TEXT, path: [], isGiven: false },
	{ token: 'soft', least: TEXT, path: [], isGiven: false },
	{ token: 'link', least: TEXT, path: ['colours', 'accent'], isGiven: !!colours.accent },
	{ token: 'title', least: LARGE_TEXT, path: ['colours', 'titles'], isGiven: !!colours.titles },
	...HUES.map((token) => ({
		token,
		least: TEXT,
		path: ['hues', token],
		isGiven: token in hues,
	})),
];

const rounded = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

function problemsIn(scheme: Scheme, fields: BrandFields): Omit<Problem, 'file'>[] {
	const found = brandColours(fields)[scheme];
	/** With its paper, and with the shade of it that some texts stand on. */
	const contrast = (colour: string, { paper, shade }: Record<'paper' | 'shade', string>) =>
		Math.min(wcagContrast(colour, paper), wcagContrast(colour, shade));
	const texts = textsOf(fields);
	const own = texts.filter(({ isGiven }) => !isGiven);

	function problemOfPaper(): Omit<Problem, 'file'>[] {
		const paper = fields.colours.paper?.[scheme];
		if (paper === undefined) return [];
		const isFit = (one: string): boolean => {
			const colours = { ...fields.colours, paper: { light: one, dark: one } };
			const onIt = brandColours({ ...fields, colours })[scheme];
			return own.every(({ token, least }) => contrast(found[token], onIt) >= least);
		};
		if (isFit(paper)) return [];
		const worst = Math.min(...own.map(({ token }) => contrast(found[token], found)));
		const better = nearestColour(paper, isFit);
		const least = `Text needs ${TEXT}:1.`;
		return [
			{
				path: ['colours', 'paper', scheme],
				what: `our texts and the hues of parties have a contrast of ${rounded(worst)}:1 to the paper ${paper}`,
				fix: `${least} ${better ? `The nearest paper that passes is ${better}.` : 'No paper of this hue passes.'} Or give the hues other values.`,
			},
		];
	}

	const problemsOfTexts = texts
		.filter(({ isGiven }) => isGiven)
		.flatMap(({ token, least, path }): Omit<Problem, 'file'>[] => {
			const colour = found[token];
			const isFit = (one: string) => contrast(one, found) >= least;
			if (isFit(colour)) return [];
			const better = nearestColour(colour, isFit);
			const kind = least === TEXT ? 'Text' : 'Large text';
			const instead = better
				? `The nearest colour of its hue that passes is ${better}.`
				: 'No colour of its hue passes: the paper is too dark for dark text and too light for light.';
			return [
				{
					path: [...path, scheme],
					what: `“${[...path, scheme].join('.')}”, ${colour}, has a contrast of ${rounded(contrast(colour, found))}:1 to the paper ${found.paper} and its shade`,
					fix: `${kind} needs ${least}:1. ${instead}`,
				},
			];
		});
	return [...problemOfPaper(), ...problemsOfTexts];
}

/** Colours of `brand.json` whose texts some people could not read. */
export const brandCanBeRead = (fields: BrandFields): Omit<Problem, 'file'>[] =>
	(['light', 'dark'] as const).flatMap((scheme) => problemsIn(scheme, fields));
