import { z } from 'zod';
import { line, printed, url } from './fields.ts';
import { languageTag } from './language-tag.ts';
import { HUES } from './party.ts';

const fileOf = (ending: string) =>
	z
		.string()
		.regex(
			new RegExp(`^[A-Za-z0-9][A-Za-z0-9._-]*\\.${ending}$`),
			`must be the name of a file beside brand.json that ends in .${ending}`,
		);

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour of the form #1b1a17');

/** A colour on light and on dark ground. */
const colours = z.strictObject({
	light: colour.describe('in the light colour scheme and in share pictures'),
	dark: colour.describe('in the dark colour scheme'),
});

const family = z.strictObject({
	name: line.max(60).describe('its name'),
	regular: fileOf('woff2').describe('the file of its upright letters in the usual weight'),
	bold: fileOf('woff2')
		.optional()
		.describe('in the weight 600; without it the browser thickens the usual one'),
	italic: fileOf('woff2')
		.optional()
		.describe('the slanted letters; without it the browser slants the upright ones'),
	fallback: z
		.enum(['serif', 'sans-serif'])
		.describe('the kind of letters that stand in for it on phones, in cards and until it is there'),
	licence: printed.describe('its licence, by name: `OFL-1.1`; published in /licenses.txt'),
	licenceFile: fileOf('txt')
		.optional()
		.describe('the text of the licence, where it asks to go with every copy'),
});

const links = z
	.array(
		z.strictObject({
			text: line.max(30).describe('what the link says, at most 30 characters'),
			url: url.describe('where it leads'),
			inLanguages: z
				.partialRecord(languageTag, line.max(30))
				.optional()
				.describe('what it says on pages in other languages'),
		}),
	)
	.max(5)
	.default([]);

/** `brand/brand.json`: the face of the newsroom. Files are named as they stand beside it. */
export const brand = z.strictObject({
	logo: z
		.strictObject({
			light: fileOf('svg').describe('for light ground'),
			dark: fileOf('svg').optional().describe('for dark ground; left out: the same'),
		})
		.optional()
		.describe('at the top of pages, in cards and in share pictures'),
	favicon: fileOf('svg').optional().describe('the sign in the tab of the browser'),
	touchIcon: fileOf('png')
		.optional()
		.describe('the sign on the home screen of a phone, 180 × 180 pixels'),
	colours: z
		.strictObject({
			paper: colours.optional().describe('what everything stands on; a printed page stays white'),
			accent: colours
				.optional()
				.describe('links in texts and the rules at head and foot; 7:1 to the paper'),
			titles: colours.optional().describe('the title of a page; 4.5:1 to the paper'),
		})
		.default({})
		.describe('colours of the newsroom; what is left out stays as it is'),
	hues: z
		.partialRecord(z.enum(HUES), colours)
		.default({})
		.describe('what the colours of parties look like; 7:1 to the paper, and apart from each other'),
	fonts: z
		.strictObject({
			text: family.optional().describe('titles, texts and quotations'),
			labels: family.optional().describe('labels, navigation and small print'),
		})
		.default({})
		.describe('one or two families of type; what is left out stays as it is'),
	header: links.describe('links at the top of every page, at most five'),
	footer: links.describe('links at its foot, at most five'),
});

export type BrandFields = z.output<typeof brand>;
