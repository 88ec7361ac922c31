import { collectionNames } from '../schema/collections.ts';
import { WATCH_STATES } from '../schema/watch.ts';
import { schemaAddress } from '../story/addresses.ts';
import type { Absolute } from './absolute.ts';
import { DIALECT } from './json-schema.ts';
import { DATA_VERSION } from './story-json.ts';

const text = (description: string) => ({ type: 'string', description });
const day = (description: string) => ({ type: 'string', format: 'date', description });
const address = (description: string) => ({ type: 'string', format: 'uri', description });
/** An object with exactly these properties, all required but the optional ones. */
const object = (properties: Record<string, unknown>, optional: string[] = []) => ({
	type: 'object',
	properties,
	required: Object.keys(properties).filter((name) => !optional.includes(name)),
	additionalProperties: false,
});
const list = (items: unknown, description?: string) => ({
	type: 'array',
	items,
	...(description ? { description } : {}),
});

const block = {
	anyOf: [
		object({
			is: { enum: ['text', 'heading'] },
			text: text(
				'plain text; lists and tables have a line for each item or row, cells are separated by tabs',
			),
			sources: list(
				object(
					{ source: text('id in sources'), locator: text('the place in the source, in words') },
					['locator'],
				),
				'what it cites, in order',
			),
		}),
		{
			type: 'object',
			properties: { is: { enum: ['quote', 'demand', 'difference', 'timeline', 'figure'] } },
			required: ['is'],
			additionalProperties: { type: 'string' },
			description: 'an entry set in place: its id, and for a quotation the segments shown',
		},
	],
};

function entrySchema(fields: string) {
	return object(
		{
			id: text('for ever the same'),
			address: address('where it is shown'),
			title: text('what it is called'),
			fields: { $ref: fields },
			body: list({ $ref: '#/$defs/block' }, 'its text'),
			texts: {
				type: 'object',
				additionalProperties: list(list({ $ref: '#/$defs/block' })),
				description: 'fields that may cite, with what they cite',
			},
			receipt: {
				...object(
					{
						state: { enum: ['verified', 'altered', 'absent', 'unchecked'] },
						against: {
							enum: ['full text', 'partial copy'],
							description:
								'whether the text was that of the whole source or of the part that was read',
						},
						checkedOn: day('the day of the comparison'),
						wordsHash: text('SHA-256 of the words, normalised'),
						sourceHash: text('SHA-256 of the source text, normalised'),
					},
					['against', 'checkedOn', 'sourceHash'],
				),
				description: 'for a quotation: what a comparison of its words with its source found',
			},
			watched: {
				...object(
					{
						state: { enum: [...WATCH_STATES] },
						on: day('the day it was last looked for'),
						lastSeen: day('the last day on which it was there'),
						missingSince: day('the day since which it is gone'),
						movedTo: { type: 'string', description: 'where its address leads now' },
					},
					['lastSeen', 'missingSince', 'movedTo'],
				),
				description: 'for a source: what was last seen at its address',
			},
			published: day('the day of the edition that first had its page'),
			modified: day('the day on which it last changed or was corrected'),
			corrections: list(text('id in corrections'), 'the corrections that touch it, newest first'),
		},
		['texts', 'receipt', 'watched'],
	);
}

/**
 * The JSON Schema of `story.json`. It refers to the schema of each collection for the fields
 * of its entries.
 */
export function storyDataSchema(absolute: Absolute): Record<string, unknown> {
	return {
		$schema: DIALECT,
		$id: absolute(schemaAddress('story-data')),
		title: 'The whole story as data',
		...object(
			{
				$schema: address('this schema'),
				version: {
					const: DATA_VERSION,
					description: 'counted up when a program that reads this file would have to change',
				},
				address: address('where the site lives'),
				language: text('BCP 47 language tag'),
				edition: { type: 'integer', minimum: 1 },
				editionDate: day('the day this edition was made'),
				asOf: day('the day the story is told as of'),
				status: {
					enum: ['ongoing', 'ended'],
					description: 'whether the dispute goes on or has ended as of that day',
				},
				timeZone: text('IANA time zone of the times of day in dates of events'),
				publisher: object(
					{
						name: text('who publishes'),
						url: address('its address'),
						contact: text('where to send corrections'),
						correctionsPolicy: address('its page on corrections'),
						publishingPrinciples: address('its page on ethics and standards'),
						ownershipFundingInfo: address('its page on owners and funding'),
					},
					['url', 'contact', 'correctionsPolicy', 'publishingPrinciples', 'ownershipFundingInfo'],
				),
				licence: object({
					name: text('licence of the explainer’s own words'),
					url: address('its text'),
				}),
				rights: text('what the licence covers'),
				editions: list(
					object({
						edition: { type: 'integer', minimum: 1 },
						date: day('the day it was made'),
						asOf: day('the day it is told as of'),
						address: address('where it is to be read'),
						summary: text('in a sentence or two'),
					}),
					'newest first',
				),
				entries: {
					...object(
						Object.fromEntries(
							collectionNames.map((name) => [
								name,
								list(entrySchema(absolute(schemaAddress(name)))),
							]),
						),
					),
					description: 'by collection, in the order in which the site lists them',
				},
			},
			['status', 'timeZone'],
		),
		$defs: { block },
	};
}
