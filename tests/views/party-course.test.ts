import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partyCourse } from '../../src/views/party-course.ts';
import { partyPage } from '../../src/views/party-page.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const say = wordsIn('en-US');

/** The course of each party as one line: `since 3 March 2024; from union`. */
function courses(parties: StoryGiven['parties']): Record<string, string> {
	const story = makeStory({ story: { language: 'en-US' }, parties });
	return Object.fromEntries(
		[...story.parties.values()].map((party) => {
			const { beginning, end } = partyCourse(story, party);
			const line = (phrases: typeof end) =>
				phrases
					.map((phrase) =>
						'words' in phrase
							? phrase.words
							: say
									.rich(
										phrase.text,
										{},
										{ parties: () => phrase.parties.map(({ id }) => id).join(' ') },
									)
									.join(''),
					)
					.join('; ');
			return [party.id, [beginning, end].map(line).filter(Boolean).join('. ')];
		}),
	);
}

test('a party that split says until when and into which; each of these says since when and from whom', () => {
	assert.deepEqual(
		courses([
			{ id: 'union', until: '2026-03-03', became: ['a', 'b'] },
			{ id: 'a', since: '2026-03-03' },
			{ id: 'b', since: '2026-03-04' },
		]),
		{
			union: 'until March 3, 2026; became a b',
			company: '',
			a: 'since March 3, 2026; from union',
			b: 'since March 4, 2026; from union',
		},
	);
});

test('parties of a split need no beginning of their own', () => {
	assert.deepEqual(
		courses([{ id: 'union', until: '2026-03-03', became: ['a', 'b'] }, { id: 'a' }, { id: 'b' }]),
		{ union: 'until March 3, 2026; became a b', company: '', a: 'from union', b: 'from union' },
	);
});

test('two parties that join into a new one became it', () => {
	const { union, company, both } = courses([
		{ id: 'union', until: '2026-03', became: ['both'] },
		{ id: 'company', until: '2026-03', became: ['both'] },
		{ id: 'both', since: '2026-03-20' },
	]);
	assert.equal(union, 'until March 2026; became both');
	assert.equal(company, 'until March 2026; became both');
	assert.equal(both, 'since March 20, 2026; from company union');
});

test('a party that goes into one that was there before joined it', () => {
	for (const since of [undefined, '1998']) {
		const { union, company } = courses([
			{ id: 'union', until: '2026-03-03', became: ['company'] },
			{ id: 'company', ...(since ? { since } : {}) },
		]);
		assert.equal(union, 'until March 3, 2026; joined company');
		assert.equal(company, since ? 'since 1998; joined by union' : 'joined by union');
	}
});

test('a date that is not known is said to be unknown, and an approximate one to be about right', () => {
	const { union, company } = courses([
		{ id: 'union', until: 'unknown' },
		{ id: 'company', since: '2026-03~' },
	]);
	assert.equal(union, 'until a date not known');
	assert.equal(company, 'since about March 2026');
});

test('the page of a party shows its course', () => {
	const story = makeStory({ parties: [{ id: 'union', since: '2024-03-03' }] });
	assert.deepEqual(partyPage(story, 'union').course, {
		beginning: [{ words: 'since 3 March 2024' }],
		end: [],
	});
});
