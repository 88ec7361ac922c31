import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldInWords } from '../../src/checks/held-in-words.ts';
import type { Hold } from '../../src/story/hold.ts';
import { makeEntries } from '../make-story.ts';

test('what is held is told by the day it comes out, drafts last; a long list is cut short', () => {
	const quotes = Array.from({ length: 15 }, (_, i) => ({ id: `q${i + 10}` }));
	const entries = makeEntries({ quotes, terms: [{ id: 'w' }, { id: 'x' }] });
	const holds = new Map(
		entries.flatMap((entry): [typeof entry, Hold][] => {
			if (entry.collection === 'quotes') return [[entry, 'draft']];
			if (entry.collection !== 'terms') return [];
			return [[entry, { until: entry.id === 'w' ? '2026-12-02T06:00' : '2026-12-01' }]];
		}),
	);
	const lines = heldInWords(holds);
	assert.deepEqual(lines.slice(0, 2), [
		'held back until 2026-12-01: terms/x',
		'held back until 2026-12-02 06:00: terms/w',
	]);
	assert.match(lines[2] ?? '', /^held back: 15 drafts \(quotes\/q10, .*quotes\/q21, and 3 more\)$/);
	assert.deepEqual(heldInWords(new Map()), []);
});
