// `npm run bench -- --sizes 500,5000 --rounds 3 --out RESULTS.md`: builds ours and its peers in turn, so that whatever else the machine does falls on all of them alike.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builders, emptyBin } from './builders.ts';
import { forgetNames } from './measure.ts';
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
		/** Above this size plain Astro is left out: a build takes minutes. */
		'mdx-most': { type: 'string', default: '5000' },
		/** What is left out beside the PDF, since no peer has it: pictures are drawn, and cards are measured in a browser. */
		env: { type: 'string', default: 'OG_PICTURES=off,EMBED_HEIGHTS=estimate' },
		/** A file for the results beside the bench, which keeps its other parts; on the screen they stand anyway. */
		out: { type: 'string' },
	},
});

const sizes = values.sizes.split(',').map(Number);
const env = Object.fromEntries(
	values.env
		.split(',')
		.filter(Boolean)
		.map((one) => one.split('=') as [string, string]),
);
const runs: Run[] = [];

for (const size of sizes) {
	const all = builders(env).filter(
		({ name }) => !name.includes('mdx') || size <= Number(values['mdx-most']),
	);
	const files = syntheticStory(size);
	for (const one of all) one.setUp(files);
	const forgot = forgetNames();
	console.log(
		`${size} entries: the names of files seen before are ${forgot ? 'forgotten' : 'not forgotten, which takes root on Linux'}`,
	);
	for (let round = 1; round <= Number(values.rounds); round += 1) {
		for (const one of all) {
			one.clean();
			const note = async (kind: Run['kind']) => {
				const cost = await one.build();
				runs.push({ builder: one.name, size, kind, ...cost, written: one.written() });
				console.log(
					`${size} entries, round ${round}, ${one.name}, ${kind}: ${cost.cpu.toFixed(1)} s cpu, ${cost.wall.toFixed(1)} s, ${cost.memory.toFixed(0)} MB`,
				);
			};
			await note('cold');
			// Builds after an edit are compared with one's own cold build, and plain Astro's cost minutes.
			if (size !== Number(values.warm) || one.name.includes('mdx')) continue;
			one.edit('demands/demand-2');
			await note('one body edited');
			one.edit('sources/source-1');
			await note('a much-cited source edited');
		}
	}
	for (const one of all) one.clean();
}
emptyBin();

const versions = Object.fromEntries(
	['astro', '@astrojs/mdx', '@11ty/eleventy'].map((name) => [
		name,
		(
			JSON.parse(
				readFileSync(join(import.meta.dirname, `../../node_modules/${name}/package.json`), 'utf8'),
			) as { version: string }
		).version,
	]),
);
const text = report(runs, { env, versions });
console.log(`\n${text}`);
if (values.out)
	writeSection(join(import.meta.dirname, values.out), 'builds', 'npm run bench', text);
