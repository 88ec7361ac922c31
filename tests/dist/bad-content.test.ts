import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { leanEnv, leanSite } from '../lean-site.ts';
import { NPM_RUN_BUILD } from '../npm-run-build.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/bad-');
after(() => rmSync(work, { recursive: true, force: true }));

const env = leanEnv(join(work, 'cache'));

function build(content: string) {
	return spawnSync(process.execPath, [...NPM_RUN_BUILD, '--no-pdf'], {
		encoding: 'utf8',
		env: {
			...process.env,
			...env,
			CONTENT_DIR: content,
			OUT_DIR: join(work, 'site'),
			SITE_URL: leanSite.url,
		},
	});
}

test('a build with five mistakes in five files, an altered quotation among them, names all that is wrong with file, line, reason and remedy, exits 1, and leaves the last good site alone', () => {
	const content = join(work, 'content');
	cpSync('tests/fixtures/harbour', content, { recursive: true });
	const good = build(content);
	assert.equal(good.status, 0, good.stderr);
	const before = readFileSync(join(work, 'site/index.html'), 'utf8');

	const edit = (file: string, change: (text: string) => string) => {
		const text = readFileSync(join(content, file), 'utf8');
		const changed = change(text);
		assert.notEqual(changed, text, file);
		writeFileSync(join(content, file), changed);
	};
	const [quote, event, demand] = ['quotes', 'events', 'demands'].map((folder) =>
		firstIn(join(content, folder)).replace(`${content}/`, ''),
	);
	edit(quote ?? '', (text) => text.replace(/^source: (.+)$/m, 'source: $1x'));
	edit(event ?? '', (text) => text.replace(/^date: .+$/m, 'date: 2024-02-31'));
	edit(demand ?? '', (text) => text.replace(/^status: /m, 'statuss: x\nstatus: '));
	edit('quotes/q-talks-first.mdx', (text) => text.replace('We take no side', 'We take a side'));
	mkdirSync(join(content, 'terms/again'));
	const term = firstIn(join(content, 'terms'));
	cpSync(term, join(content, 'terms/again', term.split('/').at(-1) ?? ''));

	const bad = build(content);
	assert.equal(bad.status, 1);
	const said = bad.stdout + bad.stderr;
	assert.match(said, /6 problems in the content; nothing was published/);
	assert.match(
		said,
		new RegExp(`${quote}:[\\d:]+\\s+there is no “.+x” in sources\\.\\s+Did you mean “.+”\\?`),
	);
	assert.match(said, new RegExp(`${event}:[\\d:]+\\s+“date” is “2024-02-31”`));
	assert.match(
		said,
		new RegExp(`${demand}:[\\d:]+\\s+unknown field “statuss”\\.\\s+Did you mean “status”\\?`),
	);
	assert.match(
		said,
		/q-talks-first\.mdx:[\d:]+\s+the words are no longer those that were checked\s+now: +We take \[a\] side on the roster.+\s+checked: We take \[no\] side on the roster.+\s+Undo the change, or run \S+ npm run verify/,
	);
	assert.match(said, /terms\/.+:1\s+the id “.+” is taken by/);
	assert.doesNotMatch(said, /at .+\.ts:\d+:\d+/);
	assert.equal(readFileSync(join(work, 'site/index.html'), 'utf8'), before);
});

function firstIn(folder: string): string {
	const [first] = readdirSync(folder, { withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => one.name)
		.sort();
	return `${folder}/${first}`;
}
