// Measures what an author waits for: a build of the real story after one edit, against the build of
// an empty Astro project, in pairs:
// `npm run bench:edits -- --pairs 9 --out tests/bench/RESULTS.md`
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NPM_RUN_BUILD } from '../npm-run-build.ts';
import { type Cost, measure } from './measure.ts';
import { outFile } from './out-file.ts';
import { writeSection } from './write-section.ts';

const { values } = parseArgs({
	options: {
		pairs: { type: 'string', default: '9' },
		/** The entry that is edited, in the content folder. */
		entry: { type: 'string', default: 'demands/demand-benefits.mdx' },
		/** A Markdown file whose part about edits is replaced by the report. */
		out: { type: 'string' },
	},
});
const out = values.out === undefined ? undefined : outFile(values.out);
const pairs = Number(values.pairs);

const PROJECT = resolve(import.meta.dirname, '../..');
const WORK = join(PROJECT, 'tests/.out/bench-edits');
const content = join(WORK, 'content');
const empty = join(WORK, 'empty');
rmSync(WORK, { recursive: true, force: true });
cpSync(join(PROJECT, 'content'), content, { recursive: true });
mkdirSync(join(empty, 'src/pages'), { recursive: true });
writeFileSync(join(empty, 'package.json'), '{ "type": "module" }\n');
writeFileSync(join(empty, 'astro.config.mjs'), 'export default {};\n');
writeFileSync(join(empty, 'src/pages/index.astro'), '<h1>Empty</h1>\n');
symlinkSync(join(PROJECT, 'node_modules'), join(empty, 'node_modules'), 'junction');

const entry = join(content, values.entry);
const text = readFileSync(entry, 'utf8');
const ours = (): Promise<Cost> =>
	measure([...NPM_RUN_BUILD, '--no-pdf'], PROJECT, {
		CONTENT_DIR: content,
		OUT_DIR: join(WORK, 'dist'),
		CACHE_DIR: join(WORK, 'cache'),
		SITE_URL: 'https://bench.example/',
	});
const theirs = (): Promise<Cost> => measure(['node_modules/astro/bin/astro.mjs', 'build'], empty);

await ours();
await theirs();
const costs: { ours: Cost; theirs: Cost }[] = [];
for (let pair = 1; pair <= pairs; pair += 1) {
	writeFileSync(entry, `${text}\nOne more sentence was added in edit ${pair}.\n`);
	const both = { ours: await ours(), theirs: await theirs() };
	costs.push(both);
	console.log(
		`pair ${pair}: ${both.ours.wall.toFixed(2)} s (cpu ${both.ours.cpu.toFixed(2)}) against ${both.theirs.wall.toFixed(2)} s (cpu ${both.theirs.cpu.toFixed(2)})`,
	);
}
rmSync(WORK, { recursive: true, force: true });

const median = (numbers: number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const row = (name: string, of: (pair: (typeof costs)[number]) => number, digits = 2) =>
	`| ${name} | ${median(costs.map(of)).toFixed(digits)} |`;
const report = `# After one edit of the real story

Made by \`npm run bench:edits\`: medians of ${pairs} pairs, each a build after one sentence was added to \`${values.entry}\` (pictures and cards as usual, no PDF) and a build of an Astro project of one page. Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}.

| | seconds |
| --- | --- |
${row('On the Record, elapsed', (pair) => pair.ours.wall)}
${row('On the Record, cpu', (pair) => pair.ours.cpu)}
${row('the empty project, elapsed', (pair) => pair.theirs.wall)}
${row('the empty project, cpu', (pair) => pair.theirs.cpu)}

Ours against the empty project: ${median(costs.map((pair) => pair.ours.wall / pair.theirs.wall)).toFixed(2)} × its elapsed time, ${median(costs.map((pair) => pair.ours.cpu / pair.theirs.cpu)).toFixed(2)} × its cpu (medians of the pairs' ratios).`;
console.log(`\n${report}`);
if (out) writeSection(out, 'edits', 'npm run bench:edits', report);
