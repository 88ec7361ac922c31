import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsPage } from '../../../src/integrations/problems/problems-page.ts';
import { withProblems } from '../../../src/integrations/problems/with-problems.ts';
import type { Writing } from '../../../src/load/writing.ts';
import type { AnyEntry } from '../../../src/story/entry.ts';
import type { Hold } from '../../../src/story/hold.ts';
import { makeStory } from '../../make-story.ts';

const story = makeStory({
	quotes: [{ id: 'q', draft: true }],
	events: [{ id: 'e', publishAfter: '2026-12-01T14:00' }],
});
const [quote, event] = [story.quotes.get('q'), story.events.get('e')];
const state: Writing = {
	folder: 'content',
	story,
	translations: new Map(),
	holds: new Map<AnyEntry, Hold>([
		[quote ?? assert.fail(), 'draft'],
		[event ?? assert.fail(), { until: '2026-12-01T14:00' }],
	]),
	problems: [
		{ file: 'terms/a.mdx', line: 3, column: 5, what: 'a <b> is “wrong”', fix: 'Mend & save.' },
		{ file: 'terms/b.mdx', line: 1, what: 'b is odd', fix: 'Look.', severity: 'warning' },
	],
	counts: '1 problem and 1 warning',
	asBefore: new Set(['terms/a.mdx']),
	trimmed: new Set(),
	leftOut: new Set(['terms/b.mdx', 'quotes/r.mdx']),
};
const page = (main: string) =>
	`<html><head></head><body><main id="content" tabindex="-1">${main}</main></body></html>`;
const shown = (address: string, given = state, base = '/') =>
	withProblems(page('Words.'), given, address, base);

test('the panel gives place, problem and remedy of each, as text, and what pages show of its file', () => {
	const html = shown('/about/');
	assert.match(html, /<details open><summary>1 problem and 1 warning in the content<\/summary>/);
	assert.match(
		html,
		/content\/terms\/a\.mdx:3:5<\/span>.*a &lt;b&gt; is “wrong”\.<.*Mend &amp; save\.</s,
	);
	assert.match(
		html,
		/a\.mdx:3:5.*as it was when it last fitted.*b\.mdx:1.*Warning: b is odd.*do not show this file/s,
	);
	assert.match(html, /Not shown either, because they refer to what is not shown: quotes\/r\.mdx/);
	assert.doesNotMatch(html, /<p class="held">/);
});

test('warnings alone leave the panel closed, and without problems there is none', () => {
	const [, warning] = state.problems;
	const warned = { ...state, problems: [warning ?? assert.fail()] };
	assert.match(shown('/', warned), /<details><summary>/);
	assert.doesNotMatch(shown('/', { ...state, problems: [] }), /<aside/);
});

test('what is held is marked on its page, at its place in a list, and at every link to it', () => {
	assert.match(
		shown('/quotes/q/'),
		/tabindex="-1"><p class="held">Draft: no build publishes this page yet\./,
	);
	const timeline = shown('/timeline/');
	assert.match(timeline, /\[id="e"\]::before\{content:"Held until 1 December 2026.*2:00.*"\}/);
	assert.match(timeline, /a\[href="\/quotes\/q\/"\]::after.*\{content:"Draft"\}/s);
	const below = shown('/quotes/q/', state, '/base/es/');
	assert.match(below, /<p class="held">Draft/);
	assert.match(below, /a\[href="\/base\/es\/quotes\/q\/"\]::after/);
});

test('a card and other documents stay as they are', () => {
	const card = '<html><head></head><body><main>Words.</main></body></html>';
	assert.equal(withProblems(card, state, '/embed/quotes/q/', '/'), card);
});

test('as long as no story can be shown, one page lists the problems and loads again after a save', () => {
	const { story: _, ...none } = state;
	const html = problemsPage(none, '/base/');
	assert.match(html, /<h1>1 problem and 1 warning in the content<\/h1>/);
	assert.match(html, /content\/terms\/a\.mdx:3:5.*content\/terms\/b\.mdx:1/s);
	assert.match(html, /src="\/base\/@vite\/client"/);
	assert.doesNotMatch(html, /do not show this file|Not shown either/);
});
