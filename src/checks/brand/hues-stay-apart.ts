import { differenceCiede2000 } from 'culori';
import type { BrandFields } from '../../schema/brand.ts';
import { HUES } from '../../schema/party.ts';
import type { Problem } from '../../schema/problem.ts';
import { brandColours } from '../../story/brand/brand-colours.ts';

/** CIEDE2000. The closest two of our own differ by 16.9 (rust and ochre in the light scheme). */
const LEAST = 15;
/** Of the accent, which no reader takes for a mark: below this it is nearly the same colour. */
const LEAST_OF_ACCENT = 10;

const difference = differenceCiede2000();

/**
 * Hues that readers would take for one another, and an accent that looks like the hue of a party,
 * whose links then seem to be the party’s: a warning.
 */
export function huesStayApart(fields: BrandFields): Omit<Problem, 'file'>[] {
	const all = brandColours(fields);
	return (['light', 'dark'] as const).flatMap((scheme) => {
		const colours = all[scheme];
		const pairs = HUES.flatMap((hue, i) => HUES.slice(0, i).map((other) => [hue, other] as const));
		const alike = pairs
			.filter(([hue, other]) => hue in fields.hues || other in fields.hues)
			.filter(([hue, other]) => difference(colours[hue], colours[other]) < LEAST)
			.map(([hue, other]): Omit<Problem, 'file'> => {
				const given = hue in fields.hues ? hue : other;
				const told = difference(colours[hue], colours[other]).toFixed(1);
				return {
					path: ['hues', given, scheme],
					what: `${hue} ${colours[hue]} and ${other} ${colours[other]} can hardly be told apart (CIEDE2000 ${told})`,
					fix: `Readers know the parties by their hues, which must differ by ${LEAST}. Move one of the two further round the circle of colours.`,
				};
			});
		const accent = fields.colours.accent?.[scheme];
		const close = HUES.filter(
			(hue) => accent && difference(accent, colours[hue]) < LEAST_OF_ACCENT,
		);
		return [
			...alike,
			...close.map(
				(hue): Omit<Problem, 'file'> => ({
					path: ['colours', 'accent', scheme],
					what: `the accent ${accent} looks like ${hue} ${colours[hue]}, the colour of a party`,
					fix: 'Links and rules would seem to be that party’s. Give no party that hue, or give the hue another value.',
					severity: 'warning',
				}),
			),
		];
	});
}
