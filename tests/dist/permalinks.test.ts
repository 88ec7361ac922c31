import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lostAddresses } from '../../src/integrations/lost-addresses.ts';
import { builtAddresses } from '../../src/load/built-addresses.ts';
import { checkEntries } from '../../src/load/check-entries.ts';
import { filesIn } from '../../src/load/files-in.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { readPublished } from '../../src/load/read-published.ts';
import { leanEnv, leanSite } from '../lean-site.ts';
import { NPM_RUN_BUILD } from '../npm-run-build.ts';
import { sites } from '../sites.ts';
import { read } from './files.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/paths-');
after(() => rmSync(work, { recursive: true, force: true }));
const content = join(work, 'content');
const site = join(work, 'site');
const env = {
	...process.env,
	CONTENT_DIR: content,
	OUT_DIR: site,
	SITE_URL: leanSite.url,
	...leanEnv(join(work, 'cache')),
};

const build = () =>
	spawnSync(process.execPath, [...NPM_RUN_BUILD, '--no-pdf'], {
		encoding: 'utf8',
		env,
	});
const publish = (...args: string[]) =>
	spawnSync(process.execPath, ['src/load/publish-command.ts', ...args], { encoding: 'utf8', env });
function edit(file: string, ...changes: [from: string | RegExp, to: string][]) {
	const text = readFileSync(join(content, file), 'utf8');
	const changed = changes.reduce((now, [from, to]) => now.replaceAll(from, to), text);
	assert.notEqual(changed, text, file);
	writeFileSync(join(content, file), changed);
}

for (const one of Object.values(sites)) {
	test(`every address ever published answers in ${one.name}: its page, its file, its place in a page`, () => {
		const { addresses, retired } = readPublished(one.contentDir).permalinks;
		assert.ok(Object.keys(addresses).length > 100);
		for (const address of Object.keys(addresses)) {
			const [path = '', fragment] = address.split('#');
			const file = `${one.outDir}${path}${path.endsWith('/') ? 'index.html' : ''}`;
			assert.ok(existsSync(file), address);
			if (fragment) assert.ok(readFileSync(file, 'utf8').includes(` id="${fragment}"`), address);
		}
		const { languages } = checkEntries(readFolder(one.contentDir), one.contentDir);
		assert.deepEqual(
			lostAddresses(
				builtAddresses(filesIn(one.outDir), (file) => read(one.outDir, file), languages),
				{ addresses, retired },
			),
			[],
		);
	});
}

test('an address that a build no longer makes is named with its entry, its edition and what to do', () => {
	const ledger = { addresses: { '/': 1, '/embed/quotes/q/': 2, '/feed.xml': 1 }, retired: {} };
	assert.deepEqual(lostAddresses(['/'], ledger), [
		'/embed/quotes/q/ (of quotes/q, published first in edition 2). Put the entry back, or run: npm run publish-addresses -- --withdraw quotes/q --reason "…"',
		'/feed.xml (published first in edition 1). Something in the code no longer makes it: an address once published answers for ever.',
	]);
});

test('what was merged or withdrawn in the second story says so at its page, its card, its oEmbed answer, its status and its place in a list', () => {
	const { outDir } = sites.harbour;
	for (const file of ['quotes/q-no-side/index.html', 'embed/quotes/q-no-side/index.html']) {
		const html = read(outDir, file);
		assert.match(
			html,
			/Merged on 5 April 2024\.<\/strong> The sentence is now shown with the one that followed it\. It is now part of: <a href="\/quotes\/q-talks-first\/"/,
			file,
		);
		assert.match(html, /<meta name="robots" content="noindex"/, file);
	}
	assert.match(
		read(outDir, 'oembed/quotes/q-no-side.json'),
		/"url":"[^"]*\/quotes\/q-talks-first\/"/,
	);
	assert.match(read(outDir, 'status/quotes/q-no-side.json'), /"state":"merged"/);
	assert.match(
		read(outDir, 'glossary/index.html'),
		/<li id="wharf">[\s\S]*?Withdrawn on 5 April 2024\.<\/strong> The story no longer uses the word\./,
	);
	assert.match(read(outDir, 'status/terms/wharf.json'), /"state":"withdrawn"/);
	assert.match(read(outDir, 'changes/index.html'), /<del>together<\/del> <ins>separately/);
});

test('an entry that is deleted or renamed needs a record; with it the old address says why, and new titles and headings change no address', () => {
	cpSync('tests/fixtures/harbour', content, { recursive: true });
	rmSync(join(content, 'terms/lashing.mdx'));
	renameSync(
		join(content, 'quotes/q-crews-stretched.mdx'),
		join(content, 'quotes/q-five-people.mdx'),
	);
	edit(
		'topics/night-gangs.mdx',
		['<Term id="lashing">lashing</Term>', 'lashing'],
		['q-crews-stretched', 'q-five-people'],
		['## What the company says', '## How the company sees it'],
		[/^question: .*$/gm, 'question: What is the night roster about?'],
	);
	for (const file of ['differences/how-many-needed.mdx', 'differences/who-was-asked.mdx'])
		if (readFileSync(join(content, file), 'utf8').includes('q-crews-stretched'))
			edit(file, ['q-crews-stretched', 'q-five-people']);
	edit('receipts.json', ['q-crews-stretched', 'q-five-people']);
	// Entered as if the lists had been long in an earlier edition.
	const parts = [
		'/quotes/in/2024-03/',
		'/search/in/a-part-2/',
		'/share/quotes-2/',
		'/timeline/in/2024-03/',
		'/timeline/in/2024-03/#council-meets',
		'/topics/in/1/',
	];
	edit('permalinks.json', [
		'"addresses": {',
		`"addresses": {${parts.map((address) => `"${address}": 1,`).join('')}`,
	]);
	const before = Object.keys(readPublished(content).permalinks.addresses);

	const refused = build();
	assert.equal(refused.status, 1);
	const said = refused.stdout + refused.stderr;
	assert.match(
		said,
		/permalinks\.json:[\d:]+\s+terms\/lashing was published, but its file is missing: \/glossary\/#lashing.*\n.*--withdraw terms\/lashing --reason.*\n.*--merge terms\/lashing --into terms\/<id>/,
	);
	assert.match(said, /--merge quotes\/q-crews-stretched --into quotes\/q-five-people --reason/);
	assert.ok(!existsSync(site));

	assert.match(publish('--withdraw', 'terms/lashing').stderr, /Say why/);
	assert.match(
		publish('--withdraw', 'terms/lashing', '--reason', 'Everybody knows the word').stdout,
		/terms\/lashing is withdrawn/,
	);
	assert.match(
		publish(
			'--merge',
			'quotes/q-crews-stretched',
			'--into',
			'quotes/q-five-people',
			'--reason',
			'It has a better name.',
		).stdout,
		/merged into quotes\/q-five-people/,
	);
	const good = build();
	assert.equal(good.status, 0, good.stdout + good.stderr);
	assert.match(good.stdout, /changes since edition 2 are not yet published as an edition/);
	assert.match(good.stdout, /\d+ addresses are not in the ledger yet; .*npm run publish-addresses/);
	assert.match(
		read(site, 'glossary/index.html'),
		/<li id="lashing">[\s\S]*?Everybody knows the word\./,
	);
	assert.match(
		read(site, 'quotes/q-crews-stretched/index.html'),
		/It has a better name\. It is now part of: <a href="\/quotes\/q-five-people\/"/,
	);
	assert.match(
		read(site, 'quotes/in/2024-03/index.html'),
		/In their words: March 2024<\/h1><p class="standfirst">What stood here stands in another part of the list now\.[\s\S]*<a href="\/quotes\/">/,
	);
	assert.match(
		read(site, 'timeline/in/2024-03/index.html'),
		/<li id="council-meets">[\s\S]*?<a href="\/timeline\/#council-meets">/,
	);
	assert.match(
		read(site, 'topics/night-gangs/index.html'),
		/What is the night roster about\?[\s\S]*How the company sees it/,
	);

	const entered = publish();
	assert.equal(entered.status, 0, entered.stderr);
	assert.match(entered.stdout, /Edition 2 was saved before, and the content has changed since/);
	const now = readPublished(content).permalinks.addresses;
	assert.deepEqual(
		before.filter((address) => !(address in now)),
		[],
	);
	assert.equal(now['/quotes/q-five-people/'], 2);
	rmSync(join(content, 'demands/review-first.mdx'));
	assert.match(publish().stderr, /review-first/);
});
