// `npm run watch:sources`: reads each source at its address, writes to watch.json what readers are told
// of that, and a report for editors. Needs a network.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { formatProblems } from '../checks/format-problems.ts';
import { buildMoment } from '../load/build-moment.ts';
import { contentFolder } from '../load/content-folder.ts';
import { examineEntries } from '../load/examine-entries.ts';
import { readFolder } from '../load/read-folder.ts';
import { readWatch, WATCH } from '../load/read-watch.ts';
import type { Story } from '../story/graph.ts';
import { reportRefusal } from './commands/report-refusal.ts';
import { refused } from './refused.ts';
import { PoliteReader } from './watch/polite-reader.ts';
import { sightingInWords, watchJson, watchMarkdown } from './watch/watch-report.ts';
import { watchSources } from './watch/watch-sources.ts';
import { watchText } from './watch/watch-text.ts';
import { say } from './words/say.ts';

const TIME_LIMIT_MS = 20_000;

const options = {
	source: { type: 'string', multiple: true, default: [] as string[] },
	out: { type: 'string', default: '.watch' },
	verbose: { type: 'boolean', default: false },
} as const;

/** The sources to read: those that are named, else all. */
function chosen({ sources }: Story, ids: string[]) {
	const unknown = ids.find((id) => !sources.has(id));
	if (unknown) throw refused('watch.unknownSource', { id: unknown });
	return [...sources.values()].filter(({ id }) => ids.length === 0 || ids.includes(id));
}

async function watch(
	story: Story,
	folder: string,
	{ source, out }: { source: string[]; out: string },
) {
	const today = buildMoment().slice(0, 10);
	const { publisher } = story.story.data;
	const reader = new PoliteReader({
		fetch,
		now: Date.now,
		wait,
		userAgent: `OnTheRecord-SourceWatch (${process.env.SITE_URL || publisher.url || publisher.name})`,
		timeLimitMs: TIME_LIMIT_MS,
	});
	const { records } = readWatch(folder);
	const { quotes, receipts } = story;
	const sources = chosen(story, source);
	const seen = await watchSources(
		{ sources, quotes: [...quotes.values()], receipts, before: records },
		reader,
		today,
		(one) => console.log(sightingInWords(one)),
	);
	const now = new Map([...records].filter(([id]) => story.sources.has(id)));
	for (const one of seen) now.set(one.source.id, one.watched);
	writeFileSync(join(folder, WATCH), watchText(now));
	mkdirSync(out, { recursive: true });
	const report = join(out, `sources-${today}`);
	writeFileSync(`${report}.md`, watchMarkdown(seen, today));
	writeFileSync(`${report}.json`, watchJson(seen, today));
	console.log(say('watch.written', { watch: join(folder, WATCH), report: `${report}.md` }));
}

try {
	const { values } = parseArgs({ options });
	const folder = contentFolder();
	const { whole, problems } = examineEntries(readFolder(folder), folder);
	if (whole) await watch(whole, folder, values);
	else {
		console.error(formatProblems(problems, folder));
		process.exitCode = 1;
	}
} catch (error) {
	reportRefusal(error);
}
