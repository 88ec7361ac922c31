// Measures what pinned cards cost over the years: ten editions of the real story, each of which changes
// a tenth of its entries, as its fourth edition did: `npm run bench:editions`.
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NPM_RUN_BUILD } from '../npm-run-build.ts';
import { LEAN } from '../sites.ts';
import { measure } from './measure.ts';

const EDITIONS = 10;
/** Of how many entries an edition changes one. */
const SHARE = 10;
const CHANGED = ['topics', 'demands', 'quotes', 'differences', 'events', 'parties'];

const PROJECT = resolve(import.meta.dirname, '../..');
const WORK = join(PROJECT, 'tests/.out/bench-editions');
const content = join(WORK, 'content');
const site = join(WORK, 'dist');
rmSync(WORK, { recursive: true, force: true });
cpSync(join(PROJECT, 'content'), content, { recursive: true });
const env = {
	...LEAN,
	PRECOMPRESS: 'on',
	CONTENT_DIR: content,
	OUT_DIR: site,
	CACHE_DIR: join(WORK, 'cache'),
	SITE_URL: 'https://bench.example/',
};

const run = (...command: string[]) => measure(command, PROJECT, env);
const build = () => run(...NPM_RUN_BUILD, '--no-pdf');

interface Weight {
	files: number;
	bytes: number;
}

function weigh(folder: string, counts: (file: string) => boolean = () => true): Weight {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => join(one.parentPath, one.name))
		.filter(counts);
	return { files: files.length, bytes: files.reduce((sum, one) => sum + statSync(one).size, 0) };
}

const change = (file: string, from: RegExp, to: string) =>
	writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

function nextEdition(edition: number): void {
	change(join(content, 'story.mdx'), /^edition: \d+$/m, `edition: ${edition}`);
	for (const collection of CHANGED) {
		const folder = join(content, collection);
		const files = readdirSync(folder).sort();
		for (const [place, file] of files.entries())
			if (place % SHARE === edition % SHARE)
				change(join(folder, file), /^((?:title|name): .*?)(['"]?)$/m, `$1, ${edition}$2`);
	}
}

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const isPinned = (file: string) => /\/o?embed\/[a-z]+\/[^/]+\/\d+(\/index\.html|\.json)/.test(file);
const story = readFileSync(join(content, 'story.mdx'), 'utf8');
const first = Number(/^edition: (\d+)$/m.exec(story)?.[1]);
for (let edition = first; edition < first + EDITIONS; edition += 1) {
	if (edition > first) nextEdition(edition);
	await build();
	await run('src/load/publish-command.ts', '--replace-edition');
	const { wall } = await build();
	const again = await build();
	const all = weigh(site);
	const pinned = weigh(site, isPinned);
	const words = weigh(join(content, 'editions/cards'));
	const editions = weigh(join(content, 'editions')).bytes - words.bytes;
	console.log(
		[
			`edition ${edition}: editions/ ${kB(editions)}, editions/cards/ ${kB(words.bytes)}`,
			`permalinks.json ${kB(statSync(join(content, 'permalinks.json')).size)}`,
			`site ${all.files} files, ${kB(all.bytes)}`,
			`pinned cards ${pinned.files} files, ${kB(pinned.bytes)}`,
			`build ${wall.toFixed(1)} s, again ${again.wall.toFixed(1)} s`,
		].join('; '),
	);
}
rmSync(WORK, { recursive: true, force: true });
