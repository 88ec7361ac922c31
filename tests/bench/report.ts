// The report of `npm run bench` as Markdown.
import { cpus, totalmem } from 'node:os';
import type { Cost, Written } from './measure.ts';

export interface Run extends Cost {
	builder: string;
	size: number;
	kind: 'cold' | 'one body edited' | 'a much-cited source edited';
	written: Written;
}

export const median = (numbers: number[]): number => {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return Number.isInteger(middle)
		? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
		: (sorted[Math.floor(middle)] ?? 0);
};

export const table = (head: string[], rows: string[][]) =>
	[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A line that describes the machine. */
export const machine = (): string =>
	`Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}, Node ${process.versions.node}`;

/** Medians of the rounds of one builder, size and kind; undefined when there are none. */
function of(runs: Run[], builder: string, size: number, kind: Run['kind']) {
	const these = runs.filter(
		(run) => run.builder === builder && run.size === size && run.kind === kind,
	);
	const [first] = these;
	if (!first) return undefined;
	const cpu = median(these.map((run) => run.cpu));
	return {
		cpu,
		wall: median(these.map((run) => run.wall)),
		memory: median(these.map((run) => run.memory)),
		perPage: (cpu / first.written.pages) * 1000,
		written: first.written,
	};
}

/** `a / b`, or a dash when one of them was not measured. */
const ratio = (a: number | undefined, b: number | undefined): string =>
	a === undefined || b === undefined ? '–' : (a / b).toFixed(2);

export function report(
	runs: Run[],
	{ env, versions }: { env: Record<string, string>; versions: Record<string, string> },
): string {
	const names = [...new Set(runs.map((run) => run.builder))];
	const sizes = [...new Set(runs.map((run) => run.size))];
	const [own = '', ...others] = names;
	const rounds = runs.filter(
		(run) => run.builder === own && run.size === sizes[0] && run.kind === 'cold',
	).length;
	const cold = sizes.flatMap((size) =>
		names.flatMap((name) => {
			const one = of(runs, name, size, 'cold');
			return one
				? [
						[
							String(size),
							name,
							one.cpu.toFixed(1),
							one.wall.toFixed(1),
							one.memory.toFixed(0),
							String(one.written.pages),
							String(one.written.files),
							one.written.megabytes.toFixed(1),
							one.perPage.toFixed(2),
						],
					]
				: [];
		}),
	);
	const ratios = sizes.map((size) => [
		String(size),
		...others.map((name) =>
			ratio(of(runs, own, size, 'cold')?.perPage, of(runs, name, size, 'cold')?.perPage),
		),
	]);
	const growth = sizes
		.slice(1)
		.map((size, i) => [
			`${sizes[i]} → ${size}`,
			...names.map((name) =>
				ratio(of(runs, name, size, 'cold')?.cpu, of(runs, name, sizes[i] ?? 0, 'cold')?.cpu),
			),
		]);
	const warm = sizes.flatMap((size) =>
		(['one body edited', 'a much-cited source edited'] as const).flatMap((kind) =>
			names.flatMap((name) => {
				const [one, whole] = [of(runs, name, size, kind), of(runs, name, size, 'cold')];
				return one && whole
					? [
							[
								String(size),
								kind,
								name,
								one.cpu.toFixed(1),
								one.wall.toFixed(1),
								(one.cpu / whole.cpu).toFixed(2),
							],
						]
					: [];
			}),
		),
	);
	const parts = [
		'# Results of the bench',
		`Made by \`npm run bench\`: medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, the builders taking turns in one run. CPU is user and system time of the whole process, with all its threads and the Node processes it starts. Compare figures of one run only.`,
		`${machine()}. ${Object.entries(versions)
			.map(([name, version]) => `${name} ${version}`)
			.join(', ')}. Ours with ${
			Object.entries(env)
				.map(([name, value]) => `${name}=${value}`)
				.join(', ') || 'every output'
		}.`,
		'The story: of N entries 60 % are quotations of 60 words, 25 % demands of 200, 10 % events of 120 and 5 % topics of 850 with links; sources (N / 20), people, points of difference and parties come on top. The peers write the same texts, one page per entry, with 1.9 KB of CSS inlined. Ours runs with the Node options of `npm run build`; the peers have none, and with ours Eleventy is no faster. Before each size, where it has the right to, the bench makes Linux drop its cache of file names: after hours of building it holds millions, which slows down whoever writes the most files.',
		'## Cold builds',
		table(
			[
				'N',
				'builder',
				'cpu s',
				'wall s',
				'peak MB',
				'HTML files',
				'files',
				'MB written',
				'cpu ms per HTML file',
			],
			cold,
		),
		'## Ours against the others, cpu per HTML file',
		table(['N', ...others.map((name) => `÷ ${name}`)], ratios),
		...(growth.length > 0 ? ['## Growth of cpu', table(['N', ...names], growth)] : []),
		...(warm.length > 0
			? ['## After an edit', table(['N', 'edit', 'builder', 'cpu s', 'wall s', '÷ own cold'], warm)]
			: []),
	];
	return `${parts.join('\n\n')}\n`;
}
