import { z } from 'zod';
import { authors } from './authors.ts';
import { day, line, printed, ref, url } from './fields.ts';
import { languageTag } from './language-tag.ts';

function isTimeZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
	} catch {
		return false;
	}
}

/** `story.mdx`: the explainer itself. The body is the short version, for readers in a hurry. */
export const story = z.strictObject({
	headline: line.describe('what happened, in one line'),
	standfirst: line.describe('the sentence or two under the headline'),
	shortTitle: line
		.max(60)
		.describe('the name of the story in navigation, titles and print, at most 60 characters'),
	language: languageTag.describe(
		'BCP 47 language tag; sets `lang`, the language of the product’s own texts, and how dates, numbers and lists are written. Those texts are in `src/words/`, a file for each language',
	),
	publisher: z
		.strictObject({
			name: printed.describe('who publishes this explainer'),
			url: url.optional().describe('the publisher’s address'),
			contact: printed
				.optional()
				.describe('where readers send corrections: an e-mail or web address'),
			correctionsPolicy: url.optional().describe('its page on how it corrects errors'),
			publishingPrinciples: url.optional().describe('its page on ethics and standards'),
			ownershipFundingInfo: url.optional().describe('its page on who owns and funds it'),
		})
		.describe('who publishes this explainer'),
	edition: z
		.number()
		.int()
		.min(1)
		.describe('edition number, counted up with each published change of substance'),
	editionDate: day.describe('the day this edition was made'),
	asOf: day.describe('the day the story is told as of'),
	status: z
		.enum(['ongoing', 'ended'])
		.optional()
		.describe(
			'whether the dispute goes on or has ended as of that day; said wherever that day stands',
		),
	timeZone: z
		.string()
		.refine(isTimeZone, 'must be a time zone such as America/Los_Angeles or Europe/Berlin')
		.optional()
		.describe('IANA time zone of the times of day; needed when an event has one'),
	firstAddress: url
		.regex(/\/$/, 'must end with a slash')
		.optional()
		.describe(
			'where the site was first published, if it has moved since: feed readers go on knowing its entries by that address',
		),
	leadSource: ref('sources')
		.optional()
		.describe('the source the story starts from, if there is one'),
	licence: z
		.strictObject({
			name: printed.describe('name of the licence of our own words'),
			url: url.describe('address of the licence text'),
		})
		.describe(
			'licence of the explainer’s own words; quotations stay their speakers’ and publishers’',
		),
	parties: z
		.array(ref('parties'))
		.default([])
		.refine(
			(ids) => ids.length !== 1,
			'needs at least two parties, which are set side by side, or none',
		)
		.describe(
			'the parties set side by side, two to six in order, or none; swapping them changes order and nothing else',
		),
	partiesOrder: line
		.optional()
		.describe('why the parties stand in this order, in a sentence; published on /about/'),
	authors,
	balance: z
		.strictObject({
			maxShareOfQuotedWords: z
				.number()
				.min(0.5)
				.max(1)
				.describe(
					'the largest share of all words quoted from these parties that one of them may have, 0.5–1',
				),
			maxShareOfQuotations: z
				.number()
				.min(0)
				.max(1)
				.default(1)
				.describe('the largest share of their quotations, 0–1'),
			maxShareOfFirstMentions: z
				.number()
				.min(0)
				.max(1)
				.default(1)
				.describe(
					'the largest share of texts (the short version and the topics) in which one of them is named first, 0–1',
				),
			minShareVerified: z
				.number()
				.min(0)
				.max(1)
				.default(0)
				.describe('the smallest part of each one’s quoted words that is verified, 0–1'),
			minTopics: z
				.number()
				.int()
				.min(0)
				.default(0)
				.describe('the smallest number of topics in which each of them is quoted'),
			reason: line.optional().describe('why a limit is passed, if one is; published on /about/'),
			perPage: z
				.strictObject({
					maxShareOfQuotedWords: z
						.number()
						.min(0.5)
						.max(1)
						.default(0.6)
						.describe(
							'the largest share of the words quoted from these parties on the front, and in the summary, that one of them may have, 0.5–1',
						),
					maxShareInTopics: z
						.number()
						.min(0.5)
						.max(1)
						.default(0.75)
						.describe('the same on the page of each topic, 0.5–1'),
					maxShareOfFirstOrLast: z
						.number()
						.min(0.5)
						.max(1)
						.default(0.75)
						.describe(
							'the largest share of the topics that quote two of these parties or more in which one of them has the first quotation, or the last, 0.5–1, rounded up to whole topics',
						),
					alternate: z
						.boolean()
						.default(true)
						.describe(
							'whether quotations of these parties must alternate on each page: none has two in a row while another still has one to come',
						),
					reason: line
						.optional()
						.describe(
							'why the front, the summary or the topics together pass a limit, if they do; published on /about/',
						),
				})
				.optional()
				.describe(
					'limits of the same audit for each page; `perPage: {}` sets the usual ones, without it pages are measured and held to none',
				),
		})
		.describe('limits of the balance audit'),
	notKnown: z
		.array(line)
		.default([])
		.describe('what is not known, a sentence each; may hold citations and links to entries'),
});
