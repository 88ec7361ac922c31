import { z } from 'zod';
import { date, line, ref, url } from './fields.ts';
import { publishing } from './publishing.ts';

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

export const PARTY_KINDS = [
	'union',
	'members',
	'employer',
	'employer-part',
	'company',
	'association',
	'campaign',
	'residents',
	'legislature',
	'government',
	'public official',
	'court',
	'regulator',
	'school',
	'go-between',
	'contractor',
	'expert',
	'affected',
	'publisher',
	'media',
	'other',
] as const;
/** A party's place in the dispute, whatever its kind. The description of the field defines each. */
export const PARTY_ROLES = [
	'side',
	'part',
	'caller',
	'go-between',
	'authority',
	'affected',
	'other',
] as const;

/** An organisation or a group. The body is its profile. */
export const party = z.strictObject({
	name: line.describe('full name'),
	short: line.max(32).describe('short name for tables and labels, at most 32 characters'),
	kind: z.enum(PARTY_KINDS).describe('what kind of party it is'),
	kindInWords: line
		.max(40)
		.optional()
		.describe('the kind in your own words, shown in place of ours: `Mayor`, `Tenants’ council`'),
	role: z
		.enum(PARTY_ROLES)
		.optional()
		.describe(
			'its place in the dispute, which who is who draws: `side`: it disputes; `part`: it belongs to another party; `caller`: it calls on the sides; `go-between`; `authority`: it rules or decides; `affected`; `other`. Left out: parties of the party order are sides, or authorities when their kind is one and two others are sides; others follow partOf, then kind',
		),
	partOf: ref('parties').optional().describe('the party it belongs to'),
	isPart: z
		.boolean()
		.default(true)
		.describe(
			'false when no source calls it a part of `partOf`: it counts with that party, and nothing says that it is a part of it',
		),
	since: date.optional().describe('when it came into being, if that was part of the story'),
	until: date.optional().describe('when it ceased to be, if that was part of the story'),
	became: z
		.array(ref('parties'))
		.default([])
		.describe('the parties it split into, or the party it joined; needs `until`'),
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
	...publishing,
});
