import { z } from 'zod';
import { line, ref, url } from './fields.ts';

/** Shapes that distinguish the parties without colour. */
export const MARKS = [
	'circle',
	'square',
	'triangle',
	'diamond',
	'ring',
	'hexagon',
	'cross',
	'bar',
] as const;
/**
 * Hues whose ink has a contrast of at least 7:1 with the paper (WCAG 2.2, 1.4.6), in the light and
 * in the dark colour scheme. Their values are in `styles/tokens.css`.
 */
export const HUES = ['plum', 'teal', 'ochre', 'moss', 'slate', 'rust'] as const;

/** An organisation or a group. The body is its profile. */
export const party = z.strictObject({
	name: line.describe('full name'),
	short: line.max(32).describe('short name for tables and labels, at most 32 characters'),
	kind: z
		.enum([
			'union',
			'members',
			'employer',
			'employer-part',
			'legislature',
			'regulator',
			'go-between',
			'contractor',
			'affected',
			'publisher',
			'other',
		])
		.describe('what kind of party it is'),
	partOf: ref('parties').optional().describe('the party it belongs to'),
	mark: z.enum(MARKS).describe('its shape'),
	hue: z.enum(HUES).describe('its colour'),
	website: url.optional().describe('its own website'),
	relations: z
		.array(
			z.strictObject({
				to: ref('parties').describe('the other party'),
				as: line
					.max(60)
					.describe('how it stands to the other, as a verb phrase: `represents`, `called on`'),
			}),
		)
		.default([])
		.describe('how it stands to other parties; drawn in who is who'),
});
