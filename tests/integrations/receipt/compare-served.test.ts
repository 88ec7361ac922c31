import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { compareServed } from '../../../src/integrations/receipt/compare-served.ts';

const BODIES: Record<string, string> = {
	'/roster/': 'front',
	'/roster/quotes/q/': 'quotation',
	'/roster/a%20b.txt': 'with a space',
	'/roster/tampered.json': 'other',
};

const server = createServer(({ url = '' }, answer) => {
	if (url === '/roster/cut.txt') {
		answer.destroy();
		return;
	}
	answer.statusCode = url in BODIES ? 200 : 404;
	answer.end(BODIES[url] ?? 'no such page');
});
await new Promise<void>((ready) => server.listen(0, ready));
after(() => server.close());
const site = `http://localhost:${(server.address() as AddressInfo).port}/roster/`;

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

test('pages are read at their folders, and what the host keeps for itself is not asked for', async () => {
	const files = {
		'index.html': sha256('front'),
		'quotes/q/index.html': sha256('quotation'),
		'a b.txt': sha256('with a space'),
		_headers: sha256('rules'),
		'.nojekyll': sha256(''),
	};
	assert.deepEqual(await compareServed({ files }, site), { same: 3, wrong: [] });
});

test('a page for missing addresses counts by its bytes, since hosts send it with a 404', async () => {
	const files = { '404.html': sha256('no such page') };
	assert.deepEqual(await compareServed({ files }, site), { same: 1, wrong: [] });
});

test('files with other bytes, missing ones and those that break off are named', async () => {
	const files = {
		'tampered.json': sha256('ours'),
		'missing.json': sha256('ours'),
		'index.html': sha256('front'),
		'cut.txt': sha256('cut'),
	};
	const { same, wrong } = await compareServed({ files }, site);
	assert.equal(same, 1);
	assert.deepEqual(
		wrong.map(([path, what]) => `${path} ${what.replace(/\(\D.*/, '(…)')}`),
		[
			'cut.txt could not be read (…)',
			'missing.json is not there (404)',
			'tampered.json has other bytes',
		],
	);
});
