// A reporter’s afternoon: an article, a release and a letter become a sound explainer, and no
// quotation is ever typed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { NPM_RUN_BUILD } from '../npm-run-build.ts';
import { Reporter } from './reporter.ts';
import { type RunningDesk, startDesk } from './start-desk.ts';

const FILES = 'tests/fixtures/afternoon';
const MOST_ACTIONS = 8;

/** The day of the last source, on which all this happens. */
const DAY = '2025-06-02';

let desk: RunningDesk;
test.beforeAll(async () => {
	desk = await startDesk(undefined, undefined, DAY);
});
test.afterAll(() => desk?.stop());

/** How many entries of each kind there are in the end. */
const RECORDED = {
	sources: 3,
	quotes: 6,
	people: 4,
	parties: 3,
	demands: 5,
	events: 5,
	differences: 2,
	topics: 3,
};
const SHORT_VERSION =
	'<Party id="tollmarsh-ferry-crews-guild" /> asks <Party id="saltreach-ferries" /> for a third deckhand every evening [@tollmarsh-ferry-crews-guild-2025-05-14, paragraph 1]. The company offers one on Fridays and market days [@saltreach-ferries-2025-05-21, paragraph 2].';

async function beginStory(at: Reporter) {
	await at.page.goto(desk.address);
	await at.click(at.page.getByRole('link', { name: 'Begin one' }));
	const fields: [string, string][] = [
		['headline', 'Tollmarsh’s evening boat in doubt as crews and company differ'],
		[
			'standfirst',
			'Ferry crews ask for a third deckhand every evening. The company offers one on Fridays.',
		],
		['shortTitle', 'The evening boat'],
	];
	for (const [name, text] of fields) await at.write(name, text);
	await at.write('name', 'The Example Explainer Desk', at.field('publisher'));
	await at.click(at.field('licence').getByRole('button', { name: 'CC BY 4.0', exact: true }));
	await at.write('maxShareOfQuotedWords', '0.8', at.field('balance'));
	await at.save('the story');
}

/** Takes the publisher of a source as a new party that speaks in it. */
async function voiceOf(at: Reporter, name: string, kind: string) {
	await at.accept('voice', new RegExp(name));
	const inside = at.page.locator('.form.inside');
	await at.choose('kind', kind, inside);
	await at.click(inside.locator('.primary'));
	await expect(inside).toHaveCount(0);
	at.note(`party ${name}`);
}

/** Drops a file on the desk, adds what it does not say of itself, and saves it as a source. */
async function addSource(
	at: Reporter,
	file: string,
	read: Record<string, string>,
	fields: Record<string, string>,
	voice?: () => Promise<void>,
) {
	await at.drop(join(FILES, file));
	for (const [name, value] of Object.entries(read)) await at.holds(name, value);
	await voice?.();
	for (const [name, value] of Object.entries(fields)) await at.write(name, value);
	await at.save(`source ${file}`);
	await expect(at.page.locator('.prose')).toBeVisible();
}

async function open(at: Reporter, source: RegExp) {
	await at.click(at.page.getByRole('link', { name: 'Sources', exact: true }));
	await at.click(at.page.getByRole('link', { name: source }));
	await expect(at.page.locator('.prose')).toBeVisible();
	at.note('the way back to a source');
}

async function openStory(at: Reporter) {
	await at.click(at.page.getByRole('link', { name: 'Entries' }));
	await at.click(at.page.getByRole('link', { name: 'The evening boat', exact: true }));
}

/** Selects words and says what they are. */
async function record(at: Reporter, words: string, letter: string) {
	await at.select(words);
	await at.page.locator('.selection').waitFor();
	await at.press(letter);
	await at.page.locator('.side .form').waitFor();
}

async function party(at: Reporter, words: string, kind: string) {
	await record(at, words, 'r');
	await at.choose('kind', kind);
	await at.save(`party ${words}`);
}

async function person(at: Reporter, words: string, role: string, of: string) {
	await record(at, words, 'p');
	await at.write('role', role);
	await at.pick('party', of);
	await at.save(`person ${words}`);
}

async function quotation(at: Reporter, words: RegExp, title: string, medium?: string) {
	await at.click(
		at.page
			.locator('.passages li')
			.filter({ hasText: words })
			.getByRole('button', { name: /^Record/ }),
	);
	await at.write('title', title);
	await at.click(at.field('speakers').locator('.suggested button').first());
	if (medium) await at.choose('medium', medium);
	await at.save(`quotation ${title}`);
	await expect(at.page.locator('.said')).toContainText('letter by letter');
}

async function demand(
	at: Reporter,
	words: string,
	letter: string,
	title: string,
	by: RegExp,
	to: RegExp,
) {
	await record(at, words, letter);
	await at.write('title', title);
	await at.accept('by', by);
	await at.accept('to', to);
	await at.save(`${letter === 'o' ? 'offer' : 'demand'} ${title}`);
}

async function event(at: Reporter, words: string, title: string, more?: () => Promise<void>) {
	await record(at, words, 'e');
	await at.write('title', title);
	await more?.();
	await at.save(`event ${title}`);
}

async function topic(at: Reporter, words: string, question: string, answer: string) {
	await record(at, words, 'u');
	await at.write('question', question);
	await at.write('answer', answer);
	await at.fill(at.page.locator('.side textarea.body'), answer);
	await at.click(at.page.getByRole('button', { name: /^Cite / }));
	await at.save(`question ${question}`);
}

async function account(
	at: Reporter,
	words: string,
	point: string,
	of: RegExp,
	position: string,
	isNew: boolean,
) {
	await record(at, words, 'a');
	await at.pick('difference', point);
	if (isNew) {
		const inside = at.page.locator('.form.inside');
		await at.choose('state', 'disputed', inside);
		await at.click(inside.locator('.primary'));
		await expect(inside).toHaveCount(0);
		at.note(`difference ${point}`);
	}
	await at.accept('party', of);
	await at.write('position', position);
	await at.save(`account ${position}`);
}

test('three sources become a sound explainer, and no quotation is typed', async ({ page }) => {
	test.setTimeout(600_000);
	const at = new Reporter(page);
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await beginStory(at);
	await addSource(
		at,
		'guild-release.txt',
		{
			publisher: 'Tollmarsh Ferry Crews’ Guild',
			headline: 'Crews ask for a third deckhand on the evening boat',
			kind: 'news release',
			date: '2025-05-14',
		},
		{ covers: 'What the crews ask for and why.', url: 'https://example.org/guild/release' },
		() => voiceOf(at, 'Tollmarsh Ferry Crews’ Guild', 'union'),
	);
	await party(at, 'Saltreach Ferries', 'employer');
	await openStory(at);
	await at.pick('parties', 'guild');
	await at.pick('parties', 'saltreach');
	await at.save('the parties side by side');
	await open(at, /Crews ask/);
	await person(at, 'Willa Fenbrook', 'chair of the Guild', 'guild');
	await person(at, 'Jonty Brackwell', 'deckhand', 'guild');
	await quotation(at, /^Two people/, 'Why two deckhands are too few');
	await quotation(at, /^I shouted/, 'What a deckhand says of the night a van rolled');
	await demand(
		at,
		'a third deckhand on every crossing after six in the evening',
		'd',
		'A third deckhand every evening',
		/Guild/,
		/Saltreach/,
	);
	await demand(
		at,
		'the winter roster to be agreed with the crews before it is printed',
		'd',
		'A roster agreed with the crews',
		/Guild/,
		/Saltreach/,
	);
	await demand(
		at,
		'the hour that crews wait at Gullhaven to be paid',
		'd',
		'Pay for the hour at Gullhaven',
		/Guild/,
		/Saltreach/,
	);
	await event(at, 'voted on 12 May 2025', 'The crews vote to ask for a third deckhand');
	await event(at, 'In early April 2025 a van rolled', 'A van rolls on the car deck');
	await event(
		at,
		'will not sail the evening boat from 16 June 2025',
		'The crews stop sailing the evening boat',
		() => at.click(at.field('planned').getByRole('checkbox')),
	);
	await topic(
		at,
		'Crews ask for a third deckhand on the evening boat',
		'What do the crews ask for?',
		'A third deckhand every evening, a say in the roster and pay for the hour at Gullhaven.',
	);

	await addSource(
		at,
		'company-letter.docx',
		{
			publisher: 'Saltreach Ferries',
			headline: 'To everybody on Tollmarsh',
			kind: 'letter',
			date: '2025-05-21',
			voice: 'Saltreach Ferries',
		},
		{
			covers: 'What the company offers and what it refuses.',
			url: 'https://example.org/saltreach/letter',
		},
	);
	await person(at, 'Osric Padgemoor', 'managing director', 'saltreach');
	await record(at, 'Two deckhands have sailed it for nine years without an accident at sea.', 'q');
	await at.write('title', 'What the company says of nine years');
	await at.pick('speakers', 'osric');
	await at.save('quotation What the company says of nine years');
	await demand(
		at,
		'a third deckhand on Fridays and on market days',
		'o',
		'A third deckhand on Fridays',
		/Saltreach/,
		/Guild/,
	);
	await demand(
		at,
		'to show the winter roster to the crews two weeks before it is printed',
		'o',
		'A look at the roster beforehand',
		/Saltreach/,
		/Guild/,
	);
	await event(at, 'We met the Guild in late April 2025', 'Company and Guild meet');

	await addSource(
		at,
		'gazette-report.pdf',
		{
			publisher: 'The Tollmarsh Gazette',
			headline: 'Evening boat in doubt as ferry talks stall',
			byline: 'Pell Arkwright',
			kind: 'news report',
			date: '2025-06-02',
			voice: 'independent',
		},
		{ covers: 'Where the talks stand.', url: 'https://example.org/gazette/boat' },
	);
	await party(at, 'The Island Council', 'government');
	await person(at, 'Nerys Coldwater', 'leader of the Island Council', 'island');
	await quotation(at, /^We came/, 'What the company takes from the meeting', 'interview');
	await quotation(at, /^Our three/, 'What the Guild says of its three points', 'interview');
	await quotation(at, /^The council/, 'What the council will pay for', 'interview');
	await event(at, 'The two sides met on 30 May 2025', 'The two sides meet at the Island Hall');
	await account(
		at,
		'The Guild counted 212 crossings with more than fifteen cars in 2024.',
		'How often is the evening boat full?',
		/Guild/,
		'On 212 crossings in 2024.',
		true,
	);
	await account(
		at,
		'Saltreach Ferries counted 94.',
		'how often',
		/Saltreach/,
		'On 94 crossings in 2024.',
		false,
	);
	await account(
		at,
		'work or rest',
		'Is the hour at Gullhaven work?',
		/Guild/,
		'The hour should be paid.',
		true,
	);
	await topic(
		at,
		'The last boat to Tollmarsh may not sail after 16 June',
		'What happens next?',
		'Without an agreement the evening boat may not sail after June 16.',
	);
	await topic(
		at,
		'How often the evening boat is full is disputed.',
		'How full is the evening boat?',
		'The two sides count differently.',
	);

	await open(at, /To everybody/);
	await account(
		at,
		'The hour at Gullhaven is rest, and rest is not paid.',
		'hour at',
		/Saltreach/,
		'The hour is rest.',
		false,
	);

	await openStory(at);
	await at.fill(at.page.locator('textarea.body'), SHORT_VERSION);
	await at.save('the short version');

	await at.click(at.page.getByRole('link', { name: 'What is missing' }));
	await expect(at.page.locator('.missing .standfirst')).toHaveText(
		/None stops a build|Nothing stands/,
	);
	expect(faults).toEqual([]);

	console.log(`${at.table()}\n${at.actions} actions, ${at.records.length} records`);
	// The way back to a source is no record; its actions count all the same.
	const records = at.records.filter(({ what }) => !what.startsWith('the way'));
	expect(at.actions / records.length).toBeLessThanOrEqual(MOST_ACTIONS);
	for (const { what, actions } of records) expect(actions, what).toBeLessThanOrEqual(MOST_ACTIONS);
	for (const [collection, count] of Object.entries(RECORDED))
		expect(readdirSync(join(desk.folder, collection)), collection).toHaveLength(count);

	// No quotation was typed: not one of its words stands in anything that was.
	const { quotations } = JSON.parse(readFileSync(join(desk.folder, 'receipts.json'), 'utf8'));
	for (const { words, state } of Object.values<{ words: string[]; state: string }>(quotations)) {
		expect(state).toBe('verified');
		for (const one of words) expect(at.typed.join('\n')).not.toContain(one.slice(0, 30));
	}
	expect(Object.keys(quotations)).toHaveLength(RECORDED.quotes);

	execFileSync(process.execPath, [...NPM_RUN_BUILD, '--no-pdf'], { env: desk.env, stdio: 'pipe' });
	const built = readFileSync(join(desk.env.OUT_DIR ?? '', 'index.html'), 'utf8');
	expect(built).toContain('Tollmarsh’s evening boat in doubt');
	expect(built).not.toContain('/desk/');
});
