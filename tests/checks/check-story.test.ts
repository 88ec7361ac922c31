import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from '../../src/checks/check-story.ts';
import { buildStory } from '../../src/story/graph.ts';
import { makeEntries } from '../make-story.ts';
import { found } from './found.ts';

test('a sound story has no problems', () => assert.deepEqual(found(checkStory, {}), []));

test('every rule is run, and all problems are returned together', () => {
	const all = found(checkStory, {
		story: { balance: { maxShareOfQuotedWords: 0.6 } },
		quotes: [{ id: 'q', attribution: 'via-outlet', words: ['Words'] }],
		topics: [
			{ id: 't', body: 'No source, a <Term id="a">term</Term>, a <Term id="b">term</Term>.' },
		],
		terms: [
			{ id: 'a', body: '[x](/gone/)' },
			{ id: 'b', body: 'A “stray” word.' },
		],
		differences: [{ id: 'd', accounts: { union: { none: 'declined', asOf: '2024-03-04' } } }],
	});
	assert.deepEqual(all.map(([file]) => file).sort(), [
		'differences/d.mdx',
		'quotes/q.mdx',
		'story.mdx',
		'terms/a.mdx',
		'terms/b.mdx',
		'topics/t.mdx',
	]);
});

test('every problem says where it is and what to do', () => {
	const entries = makeEntries({
		topics: [{ id: 't', body: 'A “stray” [word](/gone/).' }],
		sources: [{ id: 's', headline: undefined }],
	});
	const problems = checkStory(buildStory(entries), entries);
	assert.equal(problems.length, 4);
	for (const { fix, line, path } of problems) {
		assert.match(fix, /^[A-Z].*\.$/s);
		assert.ok(line !== undefined || path !== undefined);
	}
});

test('while some entry is missing, only the rules that look at one entry alone are run', () => {
	const part = found((story, entries) => checkStory(story, entries, false), {
		topics: [{ id: 't', body: 'No source, a “stray” [word](/gone/).' }],
		differences: [{ id: 'd', accounts: { union: { none: 'declined', asOf: '2024-03-04' } } }],
	});
	assert.deepEqual(part.map(([file, , what]) => `${file} ${what}`).sort(), [
		'differences/d.mdx accounts has no account of “company”',
		'topics/t.mdx this paragraph cites no source',
	]);
});
