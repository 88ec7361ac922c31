import { formatHex, type Oklch, oklch } from 'culori';
import type { BrandFields } from '../../schema/brand.ts';
import { HOUSE_COLOURS, type Scheme, type Token } from './house-colours.ts';

/**
 * What our own shades and lines differ from our paper by, in lightness of OKLCH; those of a newsroom
 * differ as much from its paper.
 */
const FROM_PAPER = {
	light: { shade: -0.033, line: -0.154 },
	dark: { shade: 0.04, line: 0.177 },
} as const;

const shifted = (colour: string, by: number): string => {
	const { l, c, h } = oklch(colour) as Oklch;
	return formatHex({ mode: 'oklch', l: Math.min(1, Math.max(0, l + by)), c, h });
};

function coloursIn(scheme: Scheme, { colours, hues }: BrandFields): Record<Token, string> {
	const house = HOUSE_COLOURS[scheme];
	const paper = colours.paper?.[scheme];
	const accent = colours.accent?.[scheme];
	const ofParties = Object.entries(hues).map(([hue, pair]) => [hue, pair?.[scheme]]);
	return {
		...house,
		title: colours.titles?.[scheme] ?? house.ink,
		...(paper && {
			paper,
			shade: shifted(paper, FROM_PAPER[scheme].shade),
			line: shifted(paper, FROM_PAPER[scheme].line),
		}),
		...(accent && { link: accent, rule: accent }),
		...Object.fromEntries(ofParties),
	};
}

/** Every colour in both schemes: the newsroom’s, or else our own. */
export const brandColours = (fields: BrandFields): Record<Scheme, Record<Token, string>> => ({
	light: coloursIn('light', fields),
	dark: coloursIn('dark', fields),
});
