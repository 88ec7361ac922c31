// Builds synthetic stories with our generator and its peers, in turn, so that other load on the
// machine affects all of them alike:
// `npm run bench -- --sizes 500,5000 --rounds 3 --out tests/bench/RESULTS.md`
import { parseArgs } from 'node:util';
import { builders, emptyBin, PROJECT_MODULES } from './builders.ts';
import { BENCH_MODULES, install, versionOf } from './install.ts';
import { forgetNames } from './measure.ts';
import { outFile } from './out-file.ts';
import { type Run, report } from './report.ts';
import { syntheticStory } from './synthetic-story.ts';
import { writeSection } from './write-section.ts';

const { values } = parseArgs({
	options: {
		/** Entries of the synthetic stories, smallest first. */
		sizes: { type: 'string', default: '500,5000,10000' },
		rounds: { type: 'string', default: '3' },
		/** The size at which builds after an edit are measured; 0 for none. */
		warm: { type: 'string', default: '5000' },
		/** Plain Astro is left out above this size, where one build takes minutes. */
		'mdx-most': { type: 'string', default: '5000' },
		/** Settings of our builds. They leave out what no peer makes: pictures and measured heights. */
		env: { type: 'string', default: 'OG_PICTURES=off,EMBED_HEIGHTS=estimate' },
		/**
		 * A Markdown file whose part about builds is replaced by the report, which is printed anyway.
		 */
		out: { type: 'string' },
	},
});

const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const env = Object.fromEntries(
	values.env
		.split(',')
		.filter(Boolean)
		.map((one) => one.split('=') as [string, string]),
);
const runs: Run[] = [];

const out = values.out === undefined ? undefined : outFile(values.out);
install();
for (const size of sizes) {
	const all = builders(env).filter(
		({ name }) => !name.includes('mdx') || size <= Number(values['mdx-most']),
	);
	const files = syntheticStory(size);
	for (const one of all) one.setUp(files);
	const dropped = forgetNames();
	console.log(
		`${size} entries: Linux’s cache of file names is ${dropped ? 'dropped' : 'not dropped, which takes root on Linux'}`,
	);
	for (let round = 1; round <= rounds; round += 1) {
		for (const one of all) {
			one.clean();
			const record = async (kind: Run['kind']) => {
				const cost = await one.build();
				runs.push({ builder: one.name, size, kind, ...cost, written: one.written() });
				console.log(
					`${size} entries, round ${round}, ${one.name}, ${kind}: ${cost.cpu.toFixed(1)} s cpu, ${cost.wall.toFixed(1)} s, ${cost.memory.toFixed(0)} MB`,
				);
			};
			await record('cold');
			// Plain Astro's are left out: each would take as long as its cold build, minutes.
			if (size !== Number(values.warm) || one.name.includes('mdx')) continue;
			one.edit('demands/demand-2');
			await record('one body edited');
			one.edit('sources/source-1');
			await record('a much-cited source edited');
		}
	}
	for (const one of all) one.clean();
}
emptyBin();

const versions = {
	astro: versionOf(PROJECT_MODULES, 'astro'),
	'@astrojs/mdx': versionOf(PROJECT_MODULES, '@astrojs/mdx'),
	'@11ty/eleventy': versionOf(BENCH_MODULES, '@11ty/eleventy'),
};
const text = report(runs, { env, versions });
console.log(`\n${text}`);
if (out) writeSection(out, 'builds', 'npm run bench', text);
