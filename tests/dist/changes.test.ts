// An edition that changes every entry must not stop a build: what does not fit on a page stands on
// others, each within the budget of a page.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { asBrotli } from '../../src/integrations/site/compress.ts';
import { budgetOf } from '../../src/integrations/site/page-budgets.ts';
import { builtAddresses } from '../../src/load/built-addresses.ts';
import type { Snapshot } from '../../src/story/editions.ts';
import { random } from '../bench/random.ts';
import { prose } from '../bench/words.ts';
import { leanEnv, leanSite } from '../lean-site.ts';
import { build } from '../sites.ts';
import { filesOf, read } from './files.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/changes-');
after(() => rmSync(work, { recursive: true, force: true }));
const [contentDir, outDir] = [join(work, 'content'), join(work, 'site')];
const LATEST = 'editions/2.json';

/** A word that only the text of one entry has. */
const markOf = (key: string): string => `Mark${key.replace(/\W/g, '')}`;

/** Gives every entry of the latest edition another, long text. */
function rewriteEdition(): Snapshot {
	const chance = random(1);
	const edition = JSON.parse(readFileSync(join(contentDir, LATEST), 'utf8')) as Snapshot;
	for (const [key, entry] of Object.entries(edition.entries))
		entry.fields.text = `${markOf(key)} ${prose(chance, 900)}`;
	writeFileSync(join(contentDir, LATEST), JSON.stringify(edition));
	return edition;
}

test('an edition that changes every entry is told on pages within their budget, and every change is on one', async () => {
	cpSync('tests/fixtures/harbour', contentDir, { recursive: true });
	const edition = rewriteEdition();
	const story = join(contentDir, 'story.mdx');
	const text = readFileSync(story, 'utf8');
	writeFileSync(
		story,
		text.replace('edition: 2', 'edition: 3').replace('2024-04-05', '2024-04-06'),
	);
	await build({ ...leanSite, contentDir, outDir }, leanEnv(join(work, 'cache')));

	const pages = filesOf(outDir, 'index.html').filter((file) => /^(changes|edition)\//.test(file));
	const parts = pages.filter((file) => /^changes\/3\/[a-z]/.test(file));
	assert.ok(parts.includes('changes/3/quotes-2/index.html'), parts.join());
	for (const file of pages) {
		const weight = asBrotli(readFileSync(join(outDir, file)), 'page').length;
		assert.ok(weight <= budgetOf(file), `${file} weighs ${weight} bytes`);
	}
	const all = parts.map((file) => read(outDir, file)).join('');
	for (const key of Object.keys(edition.entries))
		if (key !== 'story/story') assert.ok(all.includes(markOf(key)), key);
	for (const page of ['changes/index.html', 'edition/2/index.html'])
		assert.ok(read(outDir, page).includes('<a href="/changes/3/quotes/">Quotations</a>'), page);
	assert.deepEqual(
		builtAddresses(filesOf(outDir, ''), (file) => read(outDir, file)).filter((address) =>
			address.startsWith('/changes/'),
		),
		['/changes/'],
	);
});
