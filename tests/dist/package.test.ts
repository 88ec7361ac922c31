// A newsroom that has the generator as a package, far from this checkout: it is packed and installed
// as npm does it, and works on a copy of the harbour story.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { beginNewsroom } from '../../src/desk/newsroom/begin-newsroom.ts';
import { thisGenerator } from '../../src/desk/newsroom/this-generator.ts';
import { filesIn } from '../../src/load/files-in.ts';
import { findBrowser } from '../find-browser.ts';
import { ELSEWHERE, sites } from '../sites.ts';

const { harbour } = sites;
/** The receipt of a build and its copies: it holds a digest of the code, which is without types here. */
const RECEIPT = /^receipt\.json/;
const receiptIn = (folder: string) =>
	JSON.parse(readFileSync(join(folder, 'receipt.json'), 'utf8'));
const newsroom = mkdtempSync(join(tmpdir(), 'newsroom-'));
after(() => rmSync(newsroom, { recursive: true, force: true }));

/** Where npm finds a Node: no install script runs here, so the package `node` brings none. */
const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;

async function run(cwd: string, command: string, ...args: string[]) {
	const env: NodeJS.ProcessEnv = {
		...process.env,
		PATH,
		CHROMIUM_PATH: await findBrowser(),
		SITE_URL: harbour.url,
		...ELSEWHERE,
	};
	// The folders are those that a newsroom has.
	for (const name of ['CONTENT_DIR', 'OUT_DIR', 'CACHE_DIR']) delete env[name];
	const { stdout } = await promisify(execFile)(command, args, { cwd, env });
	return stdout;
}
const onTheRecord = (...args: string[]) =>
	run(newsroom, join(newsroom, 'node_modules/.bin/on-the-record'), ...args);

before(async () => {
	const packed = await run('.', 'npm', 'pack', '--silent', '--pack-destination', newsroom);
	const spec = `file:${packed.trim().split('\n').at(-1)}`;
	beginNewsroom(newsroom, { ...thisGenerator(), spec }, () => {});
	cpSync(harbour.contentDir, join(newsroom, 'content'), { recursive: true });
	await run(newsroom, 'npm', 'ci', '--prefer-offline', '--ignore-scripts', '--loglevel=error');
});

test('a newsroom checks, builds and verifies its story with the package', async (t) => {
	await t.test('the check is that of a checkout', async () => {
		assert.match(await onTheRecord('check'), /^content: no problems found\. 7 quotations, /);
	});

	await t.test(
		'the site has the same bytes as one built in this repository, pictures and PDFs included, in another time zone and language',
		async () => {
			await onTheRecord('build');
			const site = join(newsroom, 'dist');
			assert.deepEqual(filesIn(site), filesIn(harbour.outDir));
			assert.ok(filesIn(site).length > 200);
			assert.deepEqual(
				filesIn(site).filter(
					(file) =>
						!RECEIPT.test(file) &&
						!readFileSync(join(site, file)).equals(readFileSync(join(harbour.outDir, file))),
				),
				[],
			);
			const { code, ...here } = receiptIn(harbour.outDir);
			const { code: codeOfPackage, ...inPackage } = receiptIn(site);
			assert.deepEqual(inPackage, here);
			assert.notEqual(codeOfPackage, code);
		},
	);

	await t.test('a second build needs no Astro, and says the commands of the package', async () => {
		const said = await onTheRecord('build');
		assert.match(said, /without Astro/);
		assert.match(said, / npx on-the-record publish enters them/);
		assert.doesNotMatch(said, /npm run/);
	});

	await t.test('the receipts are those of the story', async () => {
		assert.match(await onTheRecord('verify'), /^verified {2}q-catch-spoils, as its receipt says/);
		const receipts = 'receipts.json';
		assert.equal(
			readFileSync(join(newsroom, 'content', receipts), 'utf8'),
			readFileSync(join(harbour.contentDir, receipts), 'utf8'),
		);
	});
});
