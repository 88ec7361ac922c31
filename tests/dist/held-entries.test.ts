// What is held is in no output: a build with it gives the same bytes as a build of a story in which it
// does not exist.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ProjectCopy } from './project-copy.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/held-');
after(() => rmSync(work, { recursive: true, force: true }));

/** A word that stands nowhere else, in every text of every entry that is held. */
const WORD = 'Zanzibar';
const UNTIL = '2026-12-01T06:00';
const cited = 'sources:\n  - source: zanzibar-report';
const said = (id: string) =>
	`title: ${WORD} ${id}\nspeakers: [zanzibar-person]\nmedium: speech\nsource: zanzibar-report\nsaidOn: 2024-03-20\nattribution: paraphrase\ntopics: [zanzibar-topic]\nwords:\n  - The ${WORD} boats wait for ${id}.\ninSummary: true`;

/** One entry a collection and two quotations: fields and body. */
const ENTRIES: Record<string, [fields: string, body: string]> = {
	'sources/zanzibar-report': [
		`publisher: ${WORD} Gazette\nheadline: ${WORD} headline\nkind: news report\ndate: 2024-03-21\ndateKnown: printed\nurl: https://example.org/zanzibar\nvoice: zanzibar-party\nread: in full\ncovers: ${WORD} boats`,
		`A note on ${WORD}.`,
	],
	'parties/zanzibar-party': [
		`name: ${WORD} Pilots\nshort: ${WORD}\nkind: other\nmark: bar\nhue: slate`,
		`The pilots of ${WORD} guide ships.[@zanzibar-report]`,
	],
	'people/zanzibar-person': [
		`name: ${WORD} Quillfeather\nrole: a pilot\nparty: zanzibar-party\n${cited}`,
		`A pilot of ${WORD}.`,
	],
	'quotes/zanzibar-one': [said('one'), `Said at ${WORD}.[@zanzibar-report]`],
	'quotes/zanzibar-two': [said('two'), `Said at ${WORD}.[@zanzibar-report]`],
	'demands/zanzibar-demand': [
		`title: ${WORD} wish\nkind: demand\nby: [zanzibar-party]\nto: [harbour-company]\nstatus: standing\nstatusDate: 2024-03-21\n${cited}\ninSummary: true`,
		`The pilots wish for ${WORD}.`,
	],
	'events/zanzibar-event': [
		`title: ${WORD} day\ndate: 2024-03-20\n${cited}\ninSummary: true`,
		`A day at ${WORD}.`,
	],
	'differences/zanzibar-difference': [
		`question: Is ${WORD} ready?\nstate: unresolved\ninSummary: true\naccounts:\n  quayside-alliance: { none: not found, asOf: 2024-04-02 }\n  harbour-company: { none: not found, asOf: 2024-04-02 }\n  town-council: { none: not found, asOf: 2024-04-02 }`,
		`Nothing is known of ${WORD}.`,
	],
	'topics/zanzibar-topic': [
		`question: What is ${WORD}?\nanswer: ${WORD} is a harbour.\norder: 77`,
		`The <Term id="zanzibar-term">${WORD} words</Term> of <Person id="zanzibar-person" />.[@zanzibar-report]\n\n<Quote id="zanzibar-one" />\n\n<Quote id="zanzibar-two" />\n\n<Demand id="zanzibar-demand" />\n\n<Difference id="zanzibar-difference" />\n\nOn <Event id="zanzibar-event">that day</Event>.[@zanzibar-report]`,
	],
	'terms/zanzibar-term': [`name: ${WORD}`, `A word for a harbour, ${WORD}.`],
	'corrections/zanzibar-correction': [
		`date: 2024-04-05\nkind: fact\naffects: [people/zanzibar-person]\nbefore: ${WORD} before.\nafter: ${WORD} after.`,
		`A correction of ${WORD}.`,
	],
};

const project = new ProjectCopy(join(work, 'project'), 'tests/fixtures/harbour');

function hold(field: string): void {
	for (const [key, [fields, body]] of Object.entries(ENTRIES))
		project.write(`content/${key}.mdx`, `---\n${field}\n${fields}\n---\n\n${body}\n`);
}

/** The files of the site that have the word in their name or in their bytes. */
const withWord = (): string[] =>
	[...project.site]
		.filter(([file, { bytes }]) => /zanzibar/i.test(file) || /zanzibar/i.test(bytes.toString()))
		.map(([file]) => file);

const bytesOf = (): Map<string, string> =>
	new Map([...project.site].map(([file, { bytes }]) => [file, bytes.toString('base64')]));

const ledger = () => readFileSync(join(project.folder, 'content/permalinks.json'), 'utf8');

test('a build with drafts, or with entries whose day has not come, gives the bytes of a build without them, and the ledger gets none of their addresses', async () => {
	await project.build({ BUILD_DATE: '2026-11-30' });
	const without = bytesOf();
	for (const [field, day] of [
		['draft: true', '2026-12-24'],
		[`publishAfter: ${UNTIL}`, '2026-12-01T05:59'],
	] as const) {
		hold(field);
		await project.build({ BUILD_DATE: day });
		assert.deepEqual(withWord(), [], field);
		assert.deepEqual(bytesOf(), without, field);
	}
	project.env.BUILD_DATE = '2026-12-01T05:59';
	await project.publishAddresses('--replace-edition');
	assert.doesNotMatch(ledger(), /zanzibar/i);
	assert.doesNotMatch(
		readFileSync(join(project.folder, 'content/editions/2.json'), 'utf8'),
		/zanzibar/i,
	);
});

test('from their day on they are in every output, which says nothing of the day', async () => {
	await project.build({ BUILD_DATE: UNTIL });
	const files = withWord();
	for (const file of [
		'index.html',
		'summary/index.html',
		'quotes/zanzibar-one/index.html',
		'embed/quotes/zanzibar-one/index.html',
		'oembed/quotes/zanzibar-one.json',
		'status/terms/zanzibar-term.json',
		'timeline/index.html',
		'feed.xml',
		'feed.json',
		'search-index.json',
		'data/story.json',
		'data/people.csv',
		'sitemap-0.xml',
	])
		assert.ok(files.includes(file), file);
	const telling = [...project.site]
		.filter(([, { bytes }]) => /publishAfter|2026-12-01/.test(bytes.toString()))
		.map(([file]) => file);
	assert.deepEqual(telling, []);
});
