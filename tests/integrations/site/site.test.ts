import assert from 'node:assert/strict';
import { hash, randomBytes } from 'node:crypto';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { rollBackSite } from '../../../src/integrations/publishing/roll-back-site.ts';
import { Site } from '../../../src/integrations/site/site.ts';
import { filesIn } from '../../../src/load/files-in.ts';
import { failingCalls } from '../../failing-calls.ts';

const PAGE = `<!doctype html>${'<p>The same words.</p>'.repeat(100)}`;
const page = (words: string) => `<!doctype html><p>${words}</p>`;

/** A folder to publish to, and builds that go there one after another. */
function place(t: TestContext, { precompress = true } = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	t.after(() => rmSync(folder, { recursive: true }));
	const target = join(folder, 'dist');
	const begin = (fingerprint = 'fingerprint', how = {}): Site => {
		const site = new Site(target, { precompress });
		site.open({ manifestFile: join(folder, 'manifest.json'), fingerprint, ...how });
		return site;
	};
	const build = (
		files: Record<string, string | Buffer>,
		fingerprint?: string,
		how?: { quickly: boolean },
	) => {
		const site = begin(fingerprint, how);
		for (const [path, content] of Object.entries(files)) site.add(path, content);
		return { ...site.publish(), overBudget: site.overBudget };
	};
	return { target, begin, build };
}

test('beside each text file stand its brotli and its gzip, which hold the same bytes', (t) => {
	const { target, build } = place(t);
	build({ 'index.html': PAGE, 'data/all.json': JSON.stringify('a'.repeat(2000)) });
	assert.equal(readFileSync(join(target, 'index.html'), 'utf8'), PAGE);
	assert.equal(brotliDecompressSync(readFileSync(join(target, 'index.html.br'))).toString(), PAGE);
	assert.equal(gunzipSync(readFileSync(join(target, 'index.html.gz'))).toString(), PAGE);
	assert.ok(existsSync(join(target, 'data/all.json.br')));
});

test('no copy stands beside what is small, what is no text and what would be no smaller, nor beside anything when they are switched off', (t) => {
	const { target, build } = place(t);
	build({
		'small.txt': 'a'.repeat(900),
		'picture.png': Buffer.alloc(5000),
		'noise.txt': randomBytes(5000),
	});
	assert.deepEqual(filesIn(target), ['noise.txt', 'picture.png', 'small.txt']);
	const off = place(t, { precompress: false });
	off.build({ 'index.html': PAGE });
	assert.deepEqual(filesIn(off.target), ['index.html']);
});

test('files are compressed quickly when asked: in gzip alone, but for a page that would go over its budget; when that changes, all copies do', (t) => {
	const { target, build } = place(t);
	// Words in no order that are the same in every run.
	const prose = (count: number) =>
		`<!doctype html><p>${Array.from({ length: count }, (_, i) => hash('md5', String(i)).replace(/^(..)(..).*/, '$1tion of $2ness')).join(' ')}</p>`;
	// The second weighs 13.5 KB in brotli, and more than its budget in gzip.
	const site = {
		'light/index.html': prose(800),
		'heavy/index.html': prose(3570),
		'embed/quotes/x/index.html': prose(800),
		'search.json': JSON.stringify(prose(800)),
	};
	build(site);
	const pages = ['embed/quotes/x/index.html', 'heavy/index.html', 'light/index.html'];
	const withCopies = (file: string) => [file, `${file}.br`, `${file}.gz`];
	assert.deepEqual(filesIn(target), [...pages, 'search.json'].flatMap(withCopies));
	const { overBudget, unchanged } = build(site, 'fingerprint', { quickly: true });
	assert.equal(unchanged, 0);
	assert.deepEqual(overBudget, []);
	const only = (file: string) => [file, `${file}.gz`];
	assert.deepEqual(filesIn(target), [
		...only('embed/quotes/x/index.html'),
		...withCopies('heavy/index.html'),
		...only('light/index.html'),
		...only('search.json'),
	]);
	const light = readFileSync(join(target, 'light/index.html.gz'));
	assert.equal(gunzipSync(light).toString(), site['light/index.html']);
});

test('a page over its budget is named with what weighs, whether or not copies are made; a card has the smaller budget', (t) => {
	// Letters that do not compress, so that a page has the weight it is given.
	const section = (label: string, bytes: number) =>
		`<section aria-label="${label}"><p>${randomBytes(bytes).toString('base64')}</p></section>`;
	for (const precompress of [true, false]) {
		const { overBudget } = place(t, { precompress }).build({
			'list/index.html': `<style>p{color:red}</style>${section('The line', 12_000)}${section('Notes', 4000)}`,
			'light/index.html': section('Words', 9000),
			'embed/quotes/x/index.html': section('Card', 12_000),
			'embed/index.html': section('Gallery', 12_000),
		});
		assert.equal(overBudget.length, 2, overBudget.join('\n'));
		assert.match(
			overBudget[0] ?? '',
			/^list\/index\.html weighs 1\d{4} bytes compressed, \d+ over its budget of 14000: CSS 0 %, “The line” 75 %, “Notes” 25 %$/,
		);
		assert.match(
			overBudget[1] ?? '',
			/^embed\/quotes\/x\/index\.html weighs 1\d{4} bytes compressed, \d+ over its budget of 10000: CSS 0 %, “Card” 100 %$/,
		);
	}
});

test('only what differs from the last build is written; what is no longer made goes, with its copies and its empty folders', (t) => {
	const { target, build } = place(t);
	assert.deepEqual(
		build({ 'a/index.html': PAGE, 'b/index.html': page('b'), 'c/d/index.html': PAGE }),
		{ written: 3, removed: 0, unchanged: 0, overBudget: [] },
	);
	const before = statSync(join(target, 'a/index.html')).mtimeMs;
	assert.deepEqual(
		build({ 'a/index.html': PAGE, 'b/index.html': PAGE, 'e/index.html': page('e') }),
		{ written: 2, removed: 1, unchanged: 1, overBudget: [] },
	);
	assert.deepEqual(filesIn(target), [
		'a/index.html',
		'a/index.html.br',
		'a/index.html.gz',
		'b/index.html',
		'b/index.html.br',
		'b/index.html.gz',
		'e/index.html',
	]);
	assert.equal(existsSync(join(target, 'c')), false);
	assert.equal(statSync(join(target, 'a/index.html')).mtimeMs, before);
	// A page that becomes small loses its copies.
	build({ 'a/index.html': page('a') });
	assert.deepEqual(filesIn(target), ['a/index.html']);
});

test('a page is unchanged by its key, and only by the same', (t) => {
	const { begin } = place(t);
	const first = begin();
	first.add('a/index.html', page('a'), 'one');
	first.add('b/index.html', page('b'));
	first.publish();
	const second = begin();
	assert.equal(second.reuse('a/index.html', 'two'), false);
	assert.equal(second.reuse('b/index.html', 'one'), false);
	assert.equal(second.reuse('a/index.html', 'one'), true);
	assert.deepEqual([...second.files.keys()], ['a/index.html']);
	assert.equal(second.read('a/index.html'), page('a'));
});

test('a page whose bytes stay the same is known by its new key', (t) => {
	const { begin } = place(t);
	for (const key of ['one', 'two']) {
		const site = begin();
		site.add('a/index.html', page('a'), key);
		site.publish();
	}
	assert.deepEqual(
		['one', 'two'].map((key) => begin().reuse('a/index.html', key)),
		[false, true],
	);
});

test('links and ids of a page are known, whether it was rendered, came out the same or was reused', (t) => {
	const { begin } = place(t);
	const html = '<p id="here"><a href="/b/">b</a><a href="/c/">c</a>';
	const factsIn = (fill: (site: Site) => unknown) => {
		const site = begin();
		fill(site);
		site.publish();
		assert.equal(site.pages.length, 1);
		const [[file, { links, ids }] = ['', { links: [], ids: [] }]] = site.pages;
		return { file, links, ids };
	};
	const rendered = factsIn((site) => site.add('a/index.html', html, 'one'));
	assert.deepEqual(rendered, { file: 'a/index.html', links: ['/b/', '/c/'], ids: ['here'] });
	assert.deepEqual(
		factsIn((site) => site.add('a/index.html', html, 'one')),
		rendered,
	);
	assert.deepEqual(
		factsIn((site) => site.reuse('a/index.html', 'one')),
		rendered,
	);
});

test('of many files each comes out with its own bytes, before and after the site is published', (t) => {
	const { target, begin } = place(t);
	const site = begin();
	const paths = Array.from({ length: 50 }, (_, i) => `${i}/index.html`);
	for (const path of paths) site.add(path, page(path));
	assert.equal(new Set([...site.files.values()].map((file) => file.hash)).size, 50);
	for (const path of paths) assert.equal(site.read(path), page(path));
	assert.equal(site.publish().written, 50);
	for (const path of paths) assert.equal(readFileSync(join(target, path), 'utf8'), page(path));
});

test('pages carry the CSS of the style sheets that the site was given', (t) => {
	const { begin } = place(t);
	const site = begin();
	site.addStyleSheets(new Map([['/a.css', 'p{x:y}i{x:y}']]));
	site.add('index.html', '<link rel="stylesheet" href="/a.css"><p>');
	assert.match(site.read('index.html'), /<style>p\{x:y\}<\/style><p>$/);
});

test('nothing is unchanged on another fingerprint, nor when a file was changed or taken away by somebody else', (t) => {
	const { target, begin, build } = place(t);
	const keeps = (fingerprint?: string) => begin(fingerprint).reuse('a/index.html', 'one');
	const first = () => {
		const site = begin();
		site.add('a/index.html', page('a'), 'one');
		site.add('b.txt', 'b');
		site.publish();
	};
	first();
	assert.equal(keeps(), true);
	assert.equal(keeps('another'), false);
	writeFileSync(join(target, 'a/index.html'), 'by hand');
	assert.equal(keeps(), false);
	first();
	assert.equal(readFileSync(join(target, 'a/index.html'), 'utf8'), page('a'));
	rmSync(join(target, 'b.txt'));
	assert.equal(keeps(), false);
	// A whole build takes the place of the folder and of everything strange in it.
	writeFileSync(join(target, 'strange.txt'), '');
	build({ 'a/index.html': page('a') });
	assert.deepEqual(filesIn(target), ['a/index.html']);
});

test('nothing is unchanged when a compressed copy was taken away', (t) => {
	const { target, begin } = place(t);
	const site = begin();
	site.add('a/index.html', PAGE, 'one');
	site.publish();
	assert.equal(begin().reuse('a/index.html', 'one'), true);
	rmSync(join(target, 'a/index.html.gz'));
	assert.equal(begin().reuse('a/index.html', 'one'), false);
});

test('a build that stops before its end leaves what is published as it was, and the next is not misled by what it left', (t) => {
	const { target, begin, build } = place(t);
	build({ 'a/index.html': page('a') });
	const stopped = begin();
	stopped.add('a/index.html', page('never published'));
	assert.equal(stopped.read('a/index.html'), page('never published'));
	assert.equal(readFileSync(join(target, 'a/index.html'), 'utf8'), page('a'));
	assert.deepEqual(build({ 'a/index.html': page('a') }), {
		written: 0,
		removed: 0,
		unchanged: 1,
		overBudget: [],
	});
});

test('the site from before the last change is kept, and a build that changes nothing keeps it too', (t) => {
	const { target, build } = place(t);
	build({ 'a/index.html': page('one'), 'b.txt': 'b' });
	build({ 'a/index.html': page('two'), 'b.txt': 'b' });
	const inode = statSync(target).ino;
	assert.equal(build({ 'a/index.html': page('two'), 'b.txt': 'b' }).unchanged, 2);
	assert.equal(statSync(target).ino, inode);
	const read = (folder: string) => readFileSync(join(folder, 'a/index.html'), 'utf8');
	assert.deepEqual([target, `${target}.previous`].map(read), [page('two'), page('one')]);
	const number = (folder: string) => statSync(join(folder, 'b.txt')).ino;
	assert.equal(number(target), number(`${target}.previous`), 'what did not change is there once');
});

test('what somebody else put into the folder stays while the last build can be relied on', (t) => {
	const { target, build } = place(t);
	build({ 'a/index.html': page('one') });
	mkdirSync(join(target, '.well-known'));
	writeFileSync(join(target, '.well-known/proof.txt'), 'by hand');
	assert.equal(build({ 'a/index.html': page('two') }).written, 1);
	assert.equal(readFileSync(join(target, '.well-known/proof.txt'), 'utf8'), 'by hand');
	assert.equal(readFileSync(join(target, 'a/index.html'), 'utf8'), page('two'));
});

test('after a rollback nothing is relied on, also when the files that are left all look as they should', (t) => {
	const { target, begin, build } = place(t);
	build({ 'a/index.html': page('a'), 'withdrawn/index.html': page('b') });
	build({ 'a/index.html': page('a') });
	rollBackSite(begin().folders);
	assert.ok(existsSync(join(target, 'withdrawn/index.html')));
	assert.deepEqual(build({ 'a/index.html': page('a') }).unchanged, 0);
	assert.deepEqual(filesIn(target), ['a/index.html']);
	rollBackSite(begin().folders);
	rollBackSite(begin().folders);
	assert.deepEqual(build({ 'a/index.html': page('a') }).unchanged, 1);
});

test('on a disk without hard links files are copied, and the next build can rely on them', (t) => {
	const { target, build } = place(t);
	build({ 'a/index.html': page('one'), 'b.txt': 'b' });
	const end = failingCalls({ calls: ['linkSync'], of: /./, after: 0, how: 'EPERM', stays: true });
	try {
		for (const words of ['two', 'three'])
			assert.deepEqual(build({ 'a/index.html': page(words), 'b.txt': 'b' }), {
				written: 1,
				removed: 0,
				unchanged: 1,
				overBudget: [],
			});
	} finally {
		end();
	}
	assert.deepEqual(filesIn(target), ['a/index.html', 'b.txt']);
});

test('a published folder that is a symbolic link stays one; the site is kept where it leads', (t) => {
	const { target, build } = place(t);
	const real = join(target, '..', 'disk/real');
	mkdirSync(join(real, '..'));
	symlinkSync('disk/real', target);
	build({ 'a.txt': 'one' });
	build({ 'a.txt': 'two' });
	assert.ok(lstatSync(target).isSymbolicLink());
	const read = (folder: string) => readFileSync(join(folder, 'a.txt'), 'utf8');
	assert.deepEqual([target, real, `${real}.previous`].map(read), ['two', 'two', 'one']);
	assert.equal(existsSync(`${target}.previous`), false);
});

test('what Astro and others write is collected, but for the code that renders; two files of one address stop the build', (t) => {
	const { target, begin } = place(t);
	const site = begin();
	site.add('a.txt', 'a');
	mkdirSync(join(site.astroFolder, 'deep'), { recursive: true });
	writeFileSync(join(site.astroFolder, 'deep/other.json'), JSON.stringify('b'.repeat(3000)));
	mkdirSync(join(site.astroFolder, '.prerender'));
	writeFileSync(join(site.astroFolder, '.prerender/code.mjs'), 'the code of the pages');
	site.collect();
	site.publish();
	assert.equal(existsSync(site.astroFolder), false);
	assert.deepEqual(filesIn(target), [
		'a.txt',
		'deep/other.json',
		'deep/other.json.br',
		'deep/other.json.gz',
	]);
	const again = begin();
	again.add('a.txt', 'a');
	assert.throws(
		() => again.add('a.txt', 'b'),
		/a\.txt is made twice: two pages, or a page and a file of public\/, have one address/,
	);
});
