// `npm run prove -- https://…`: reads a published site and its receipt, builds the same story here, and
// says whether the site is what the receipt says and what this content makes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildReceipt, readBuildReceipt } from '../formats/build-receipt.ts';
import { reportFailure } from '../load/report-failure.ts';
import { MACHINE_FILES } from '../story/addresses.ts';
import { compareReceipts } from './receipt/compare-receipts.ts';
import { compareServed } from './receipt/compare-served.ts';

const RECEIPT = MACHINE_FILES.receipt.slice(1);
const BUILD = fileURLToPath(new URL(`./build-command${extname(import.meta.url)}`, import.meta.url));
/** Files that are named; of more, their number. */
const MOST_NAMED = 40;

const options = { dist: { type: 'string' } } as const;

async function fetchReceipt(site: string): Promise<BuildReceipt> {
	const answer = await fetch(new URL(RECEIPT, site), { cache: 'no-store' });
	if (!answer.ok)
		throw new Error(
			`${site}${RECEIPT} answers ${answer.status}: the site has no receipt to prove.`,
		);
	return readBuildReceipt(await answer.text());
}

/**
 * Builds the story for the address of the published site, with caches of its own, and returns the
 * receipt.
 */
function rebuild(published: BuildReceipt): BuildReceipt {
	const folder = mkdtempSync(join(tmpdir(), 'prove-'));
	try {
		const flags = published.tools.browser === undefined ? ['--no-pdf'] : [];
		const env = {
			...process.env,
			SITE_URL: published.site,
			OUT_DIR: join(folder, 'site'),
			CACHE_DIR: join(folder, 'cache'),
		};
		execFileSync(process.execPath, [BUILD, ...flags], {
			env,
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		return readBuildReceipt(readFileSync(join(folder, 'site', RECEIPT), 'utf8'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function list(heading: string, wrong: [path: string, what: string][]): void {
	if (wrong.length === 0) return;
	process.exitCode = 1;
	console.log(heading);
	for (const [path, what] of wrong.slice(0, MOST_NAMED)) console.log(`  ${path} ${what}`);
	if (wrong.length > MOST_NAMED) console.log(`  and ${wrong.length - MOST_NAMED} more`);
}

try {
	const { values, positionals } = parseArgs({ options, allowPositionals: true });
	const [address] = positionals;
	if (!address || !URL.canParse(address))
		throw new Error('Say which site: npm run prove -- https://news.example/explainers/strike/');
	const site = address.endsWith('/') ? address : `${address}/`;
	const published = await fetchReceipt(site);
	const count = Object.keys(published.files).length;
	console.log(
		`${site} is edition ${published.edition} of ${published.editionDate}, ${count} files, by its receipt.`,
	);

	const served = await compareServed(published, site);
	console.log(`${served.same} files are served as the receipt says.`);
	list('These are not:', served.wrong);

	const here = values.dist
		? readBuildReceipt(readFileSync(join(values.dist, RECEIPT), 'utf8'))
		: rebuild(published);
	const { reasons, wrong } = compareReceipts(published, here);
	for (const reason of reasons) console.log(reason);
	list('Against the site built here:', wrong);
	if (wrong.length === 0) console.log('Every file is what this content makes here.');
} catch (error) {
	reportFailure(error);
}
