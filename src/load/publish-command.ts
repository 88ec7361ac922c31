// `npm run publish-addresses`: adds the addresses of the last build to the ledger and saves the
// edition. With --merge or --withdraw it records instead that an entry was merged or withdrawn;
// from the next build on, the page at the old address says so.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { entryAt, withAddresses } from '../story/permalinks.ts';
import { pinnedAddresses } from '../story/pinned-addresses.ts';
import { refuseStrangeMerge } from '../story/refuse-strange-merge.ts';
import { type RetireRequest, retireEntry } from '../story/retire-entry.ts';
import { isUnpublished, snapshotOf } from '../views/snapshot.ts';
import { buildMoment } from './build-moment.ts';
import { builtAddresses } from './built-addresses.ts';
import { checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { filesIn } from './files-in.ts';
import { pinCards } from './pin-cards.ts';
import { readFolder } from './read-folder.ts';
import { readPublished } from './read-published.ts';
import { reportFailure } from './report-failure.ts';
import { withEnvironment } from './with-environment.ts';
import { writeEdition, writePermalinks, writePinnedCards } from './write-published.ts';

const folder = contentFolder();
const site = process.env.OUT_DIR || 'dist';

/**
 * Throws when the built site is of another story or of an older version of this one: its addresses
 * would be wrong.
 */
function assertBuiltFrom(story: Story, built: string[]): void {
	const addresses = new Set(built);
	const entries = Object.keys(snapshotOf(story).entries);
	const known = new Set([...entries, ...Object.keys(story.permalinks.retired)]);
	const notBuilt = entries.filter((key) => !addresses.has(`/status/${key}.json`));
	const foreign = built.filter(
		(address) => address.startsWith('/status/') && !known.has(entryAt(address) ?? ''),
	);
	const differing = [...notBuilt, ...foreign];
	if (differing.length > 0)
		throw new Error(
			`${site}/ was not built from the present content of ${folder}/ (${differing.slice(0, 5).join(', ')}). Build first: npm run build`,
		);
}

function publishEdition(replace: boolean): void {
	if (!existsSync(site))
		throw new Error(
			`There is no built site in ${site}/ to read addresses from. Build first: npm run build`,
		);
	const story = checkEntries(readFolder(folder), folder);
	const read = (file: string) => readFileSync(join(site, file), 'utf8');
	const built = builtAddresses(filesIn(site), read, story.languages);
	assertBuiltFrom(story, built);
	const { edition } = story.story.data;
	const staysAsSaved = isUnpublished(story) && !replace;
	const pinned = staysAsSaved ? undefined : pinCards(story, read, { replace });
	const addresses = [
		...built,
		...(pinned ? pinnedAddresses(Object.keys(pinned.cards), edition) : []),
	];
	const ledger = withAddresses(story.permalinks, addresses, edition);
	const total = Object.keys(ledger.addresses).length;
	const added = total - Object.keys(story.permalinks.addresses).length;
	writePermalinks(folder, ledger);
	console.log(`${folder}/permalinks.json: ${added} new addresses, ${total} in all.`);
	if (!pinned) {
		console.log(
			[
				`Edition ${edition} was saved before, and the content has changed since.`,
				'The saved edition stays as it is. Increase edition in story.mdx; or, if this edition',
				'has not been published yet, run:',
				withEnvironment('npm run publish-addresses -- --replace-edition'),
			].join(' '),
		);
		return;
	}
	console.log(`${writeEdition(folder, snapshotOf(story))}: edition ${edition} is saved.`);
	const count = Object.keys(pinned.cards).length;
	const file = writePinnedCards(folder, pinned);
	console.log(
		`${file}: the words of ${count} cards are kept. Build again to give them their addresses.`,
	);
}

/** Records in the ledger that an entry was merged (with `into`) or withdrawn. */
function retire(request: Omit<RetireRequest, 'on'>, isForced: boolean): void {
	const entries = readFolder(folder).flatMap(({ entry }) => (entry ? [entry] : []));
	const existing = new Set<string>(entries.map(keyOf));
	const on = buildMoment().slice(0, 10);
	const published = readPublished(folder);
	const ledger = retireEntry(published, existing, { ...request, on });
	const { key, into } = request;
	if (into && !isForced) refuseStrangeMerge(published, entries, key, into);
	writePermalinks(folder, ledger);
	const change = into ? `merged into ${into}` : 'withdrawn';
	const next = existing.has(key) ? ' Now delete its file and build.' : '';
	console.log(`${folder}/permalinks.json: ${key} is ${change}.${next}`);
}

try {
	const { values } = parseArgs({
		options: {
			merge: { type: 'string' },
			into: { type: 'string' },
			withdraw: { type: 'string' },
			reason: { type: 'string' },
			title: { type: 'string' },
			force: { type: 'boolean', default: false },
			'replace-edition': { type: 'boolean', default: false },
		},
	});
	const { merge, into, withdraw, reason, title, 'replace-edition': replace } = values;
	if (merge && withdraw)
		throw new Error(
			'Give --merge or --withdraw, not both: an entry is either merged or withdrawn.',
		);
	if ((merge === undefined) !== (into === undefined))
		throw new Error(
			'--merge and --into belong together: --merge names the entry that goes, --into the entry it becomes part of.',
		);
	const key = merge ?? withdraw;
	if (key === undefined) publishEdition(replace);
	else retire({ key, into, reason, title }, values.force);
} catch (error) {
	reportFailure(error);
}
