import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { SourceText } from '../../../src/desk/protocol.ts';
import { openDesk } from './open-desk.ts';

test('what rests on a source has its places in the text: fields, citations, accounts, quotations', async () => {
	const desk = await openDesk();
	try {
		const source = 'lantern-2024-04-02';
		writeFileSync(
			join(desk.folder, 'terms/night-gang.mdx'),
			`---\nname: night gang\n---\n\nA gang that works at night [@${source}, paragraph 3].\n`,
		);
		writeFileSync(
			join(desk.folder, 'events/e-of-a-test.mdx'),
			`---\ntitle: Something happens\ndate: 2024-04-01\nsources:\n  - source: ${source}\n    locator: closing words\n---\n\nIt happened.\n`,
		);
		desk.desk.changed();
		const { text, resting } = (await desk.get('text', { source })).json as SourceText;
		const of = (key: string, party?: string) =>
			resting.find(
				(one) =>
					`${one.collection}/${one.id}` === key && (party === undefined || one.party === party),
			);
		const words = (key: string) =>
			of(key)?.places.map(({ start, end }) => text.slice(start, end)) ?? [];

		assert.equal(words('terms/night-gang').length, 1);
		assert.deepEqual(of('terms/night-gang')?.locators, ['paragraph 3']);
		assert.deepEqual(
			[of('events/e-of-a-test')?.locators, words('events/e-of-a-test')],
			[['closing words'], []],
		);
		const quotes = resting.filter(({ collection }) => collection === 'quotes');
		assert.ok(quotes.length > 0);
		assert.ok(
			quotes.some(({ party, places }) => party !== undefined && places.length > 0),
			'a quotation stands where its words do, with the party of its speaker',
		);
		const accounts = resting.filter(({ collection }) => collection === 'differences');
		assert.ok(
			accounts.some(({ party }) => party !== undefined),
			'an account has the party whose it is',
		);
		assert.equal(resting.filter(({ id }) => id === source).length, 0);
	} finally {
		desk.close();
	}
});
