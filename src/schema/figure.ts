import { z } from 'zod';
import { line, printed, ref, url } from './fields.ts';
import { publishing } from './publishing.ts';

export const FIGURE_KINDS = ['photo', 'scan', 'map', 'chart'] as const;

/** The endings of files that browsers show, and that are read here. */
export const IMAGE_ENDING = /\.(jpe?g|png|webp|avif|svg)$/i;

const file = printed
	.max(120)
	.refine(
		(name) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name),
		'must be the name of a file in the same folder: letters a to z, digits, hyphens, full stops and underscores',
	)
	.refine(
		(name) => IMAGE_ENDING.test(name) || !/\.[a-z0-9]+$/i.test(name),
		'must name a JPEG, PNG, WebP, AVIF or SVG file: browsers show no others',
	);

const page = z.strictObject({
	file: file.describe('the image of the page'),
	alt: line.max(600).optional().describe('what is to be seen on it, when there is no transcript'),
	transcript: printed
		.max(6000)
		.optional()
		.describe('its words letter by letter, with an empty line between paragraphs'),
});

/** One figure: an image file, or the pages of a document, and what is known of it. The body is a note on how it was made. */
export const figure = z.strictObject({
	kind: z.enum(FIGURE_KINDS).describe('what it is; `scan`: a document, page by page'),
	file: file
		.optional()
		.describe('the image, a file beside this one; a document of several pages has `pages`'),
	pages: z
		.array(page)
		.min(1, 'needs at least one page')
		.max(30, 'has more than 30 pages: make a second figure for the rest')
		.optional()
		.describe('of a scan: its pages in order'),
	alt: line
		.max(600)
		.describe('what is to be seen, for those who do not see it; of a map or chart, what it shows'),
	caption: line
		.max(200)
		.describe('what it is, where and when, at most 200 characters; lists name the figure by it'),
	credit: printed.max(120).describe('who made it, or whose it is, as they want to be named'),
	licence: z
		.strictObject({
			name: printed.max(80).describe('its licence, or whose permission it is shown by'),
			url: url.optional().describe('address of the licence text'),
		})
		.describe('what allows you to publish it'),
	source: ref('sources')
		.optional()
		.describe('the source it is from; a scan is shown on the page of its source'),
	...publishing,
});
