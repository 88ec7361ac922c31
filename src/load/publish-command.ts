// `npm run publish-addresses`: enters what the last build answers at into the ledger and keeps the edition.
// With --merge or --withdraw it records what became of an entry; the page at the old address says so from the next build on.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { entryAt, withAddresses } from '../story/permalinks.ts';
import { retireEntry } from '../story/retire-entry.ts';
import { isUnpublished, snapshotOf } from '../views/snapshot.ts';
import { builtAddresses } from './built-addresses.ts';
import { ContentError, checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { filesIn } from './files-in.ts';
import { readFolder } from './read-folder.ts';
import { readPublished } from './read-published.ts';
import { writeEdition, writePermalinks } from './write-published.ts';

const folder = contentFolder();
const site = process.env.OUT_DIR || 'dist';

/** A build of another story, or of an older state of this one, would enter the wrong addresses. */
function assertBuiltFrom(story: Story, built: string[]): void {
	const there = new Set(built);
	const entries = Object.keys(snapshotOf(story).entries);
	const stale = entries.filter((key) => !there.has(`/status/${key}.json`));
	const foreign = built.filter(
		(address) =>
			address.startsWith('/status/') &&
			!entries.includes(entryAt(address) ?? '') &&
			!story.permalinks.retired[entryAt(address) ?? ''],
	);
	if (stale.length + foreign.length > 0)
		throw new Error(
			`${site}/ was not built from what ${folder}/ holds now (${[...stale, ...foreign].slice(0, 5).join(', ')}). Build first: npm run build`,
		);
}

function publishEdition(replace: boolean): void {
	if (!existsSync(site))
		throw new Error(
			`There is no built site in ${site}/, so there are no addresses to take. Build first: npm run build`,
		);
	const story = checkEntries(readFolder(folder), folder);
	const built = builtAddresses(filesIn(site), (file) => readFileSync(join(site, file), 'utf8'));
	assertBuiltFrom(story, built);
	const { edition } = story.story.data;
	const fresh = built.filter((address) => !(address in story.permalinks.addresses)).length;
	writePermalinks(folder, withAddresses(story.permalinks, built, edition));
	console.log(
		`${folder}/permalinks.json: ${fresh} new, ${Object.keys(story.permalinks.addresses).length + fresh} in all.`,
	);
	if (isUnpublished(story) && !replace)
		console.log(
			`Edition ${edition} was kept before, and the content has changed since: it stays as it was. Count edition up in story.mdx; or, if it has not gone out yet, run: npm run publish-addresses -- --replace-edition`,
		);
	else console.log(`${writeEdition(folder, snapshotOf(story))}: edition ${edition} is kept.`);
}

try {
	const { values } = parseArgs({
		options: {
			merge: { type: 'string' },
			into: { type: 'string' },
			withdraw: { type: 'string' },
			reason: { type: 'string' },
			title: { type: 'string' },
			'replace-edition': { type: 'boolean', default: false },
		},
	});
	const key = values.merge ?? values.withdraw;
	if (values.merge && values.withdraw) throw new Error('An entry is either merged or withdrawn.');
	if ((values.merge === undefined) !== (values.into === undefined))
		throw new Error('--merge names the entry that goes and --into the entry it becomes part of.');
	if (key === undefined) publishEdition(values['replace-edition']);
	else {
		const here = new Set<string>(
			readFolder(folder).flatMap(({ entry }) => (entry ? [keyOf(entry)] : [])),
		);
		const on = new Date().toISOString().slice(0, 10);
		writePermalinks(
			folder,
			retireEntry(readPublished(folder), here, {
				key,
				into: values.into,
				reason: values.reason,
				title: values.title,
				on,
			}),
		);
		console.log(
			`${folder}/permalinks.json: ${key} is ${values.into ? `merged into ${values.into}` : 'withdrawn'}.${here.has(key) ? ' Now delete its file and build.' : ''}`,
		);
	}
} catch (error) {
	console.error(error instanceof ContentError ? error.message : (error as Error).message);
	process.exitCode = 1;
}
