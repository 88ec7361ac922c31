import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { finishFiles } from '../../src/integrations/finish-files.ts';

function site(t: TestContext, files: Record<string, string | Buffer>): string {
	const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
	t.after(() => rmSync(folder, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

/** Letters that do not compress, so that a page has the weight it is given. */
const heavy = (bytes: number) => randomBytes(bytes).toString('base64');

test('beside each text file stand its brotli and its gzip, which hold the same bytes', async (t) => {
	const page = `<!doctype html>${'<p>The same words.</p>'.repeat(50)}`;
	const folder = site(t, { 'index.html': page, 'data/all.json': JSON.stringify('a'.repeat(2000)) });
	assert.deepEqual(await finishFiles(folder, { precompress: true }), []);
	assert.equal(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString(), page);
	assert.equal(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString(), page);
	assert.ok(existsSync(join(folder, 'data/all.json.br')));
});

test('what would be no smaller, what is no text, and everything when it is switched off is left alone', async (t) => {
	const folder = site(t, { 'small.txt': 'a'.repeat(900), 'picture.png': Buffer.alloc(500) });
	await finishFiles(folder, { precompress: true });
	for (const file of ['small.txt.br', 'small.txt.gz', 'picture.png.br']) assert.equal(existsSync(join(folder, file)), false, file);
	const off = site(t, { 'index.html': '<p>a</p>'.repeat(100) });
	await finishFiles(off, { precompress: false });
	assert.equal(existsSync(join(off, 'index.html.br')), false);
});

test('a page over its budget is named with what weighs, whether or not files are written; a card has the smaller budget', async (t) => {
	const section = (label: string, bytes: number) => `<section aria-label="${label}"><p>${heavy(bytes)}</p></section>`;
	const folder = site(t, {
		'list/index.html': `<style>a{color:red}</style>${section('The line', 12_000)}${section('Notes', 4000)}`,
		'light/index.html': section('Words', 9000),
		'embed/quotes/x/index.html': section('Card', 12_000),
		'embed/index.html': section('Gallery', 12_000),
	});
	for (const precompress of [true, false]) {
		const found = await finishFiles(folder, { precompress });
		assert.equal(found.length, 2, found.join('\n'));
		assert.match(found[0] ?? '', /^embed\/quotes\/x\/index\.html weighs 1\d{4} bytes compressed, \d+ over its budget of 10000: CSS 0 %, “Card” 100 %$/);
		assert.match(found[1] ?? '', /^list\/index\.html weighs 1\d{4} bytes compressed, \d+ over its budget of 14000: CSS 0 %, “The line” 75 %, “Notes” 25 %$/);
	}
});
