// A short afternoon at the desk in the engines that Playwright cannot drive as they are shipped.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { run } from '../desk/hand-in/git-repository.ts';
import { type RunningDesk, startDesk } from '../desk-browser/start-desk.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { Hand, PICTURES } from './hand.ts';
import { webkit } from './webkit.ts';

const RELEASE = `Harbour Pilots Guild
News release, 3 April 2024

Pilots ask for a second boat

The Harbour Pilots Guild voted on 2 April 2024 to ask for a second boat in winter. "One boat cannot be in two places when it storms," said Una Brightwell, who speaks for the pilots. The port has not answered yet.
`;
const ID = 'harbour-pilots-guild-2024-04-03';
const FILE = 'quotes/q-one-boat-storm.mdx';

for (const [name, start] of Object.entries({ firefox, webkit }))
	describe(name, () => {
		let desk: RunningDesk;
		let engine: Engine;
		let hand: Hand;
		const value = (field: string) =>
			engine.run(
				(sought) =>
					document.querySelector<HTMLInputElement>(`${sought} :is(input, textarea, select)`)?.value,
				`[data-field="${field}"]`,
			);
		const fill = (field: string, text: string) => hand.fill(`[data-field="${field}"]`, text);
		const said = (words: string) => hand.see('.said.shown', words);
		const isThere = (file: string) => existsSync(join(desk.folder, file));
		const picture = async (of: string) => {
			mkdirSync(PICTURES, { recursive: true });
			writeFileSync(join(PICTURES, `${name}-${of}.png`), await engine.picture());
		};

		before(async () => {
			desk = await startDesk('tests/fixtures/harbour', 'tests/fixtures/harbour-snapshots');
			run(desk.folder, 'init', '--quiet', '--initial-branch=main');
			run(desk.folder, 'config', 'user.name', 'An Editor');
			run(desk.folder, 'config', 'user.email', 'editor@example.org');
			run(desk.folder, 'add', '.');
			run(desk.folder, 'commit', '--quiet', '--message=A story');
			engine = await start();
			hand = new Hand(engine);
			await engine.open(desk.address);
			await hand.see('h1', 'Sources');
		});
		after(async () => {
			await picture('end').catch(() => undefined);
			await engine?.close();
			desk?.stop();
		});

		test('a text is pasted, its head is read, and a new party is made from a picker', async () => {
			await hand.click('a', 'Add a source');
			await hand.click('#paste');
			await hand.type(RELEASE);
			await hand.press('Control', 'a');
			await hand.press('Control', 'x');
			await hand.press('Control', 'v');
			await hand.see('.side .form h2', 'New source');
			assert.deepEqual(
				[
					await value('publisher'),
					await value('date'),
					await value('kind'),
					await value('headline'),
				],
				['Harbour Pilots Guild', '2024-04-03', 'news release', 'Pilots ask for a second boat'],
			);
			await fill('voice', 'Pilots');
			await hand.click('[role=option]', 'New party “Pilots”');
			await hand.click('.form.inside [data-field=kind] label');
			await hand.type('union');
			await hand.fill('.form.inside [data-field=name]', 'Harbour Pilots Guild');
			await picture('party');
			await hand.click('.form.inside .primary');
			await hand.see('[data-field=voice] .chips', 'Harbour Pilots Guild');
			await fill('covers', 'What the pilots ask for.');
			await fill('url', 'https://pilots.example/release');
			await hand.click('.side .form > .buttons .primary');
			await hand.see('.prose', 'One boat cannot');
			assert.ok(isThere(`sources/${ID}.mdx`));
		});

		test('words that are selected become a quotation, and what is typed survives a reload', async () => {
			await hand.select('One boat cannot be in two places when it storms');
			await hand.see('.selection blockquote', 'One boat cannot be in two places when it storms');
			await picture('selected');
			await hand.press('q');
			await hand.see('.side .form h2', 'New quotation');
			await fill('title', 'One boat in a storm');
			await engine.reload();
			await hand.see('.side .form h2', 'New quotation');
			assert.equal(await value('title'), 'One boat in a storm');
			await fill('speakers', 'Harbour Pilots');
			await hand.press('Enter');
			await hand.see('[data-field=speakers] .chips', 'Harbour Pilots Guild');
			await hand.press('Control', 'Enter');
			await said('letter by letter');
			assert.match(
				readFileSync(join(desk.folder, FILE), 'utf8'),
				/One boat cannot be in two places when it storms/,
			);
			await hand.until('the words are painted', () =>
				engine.run(() =>
					[...CSS.highlights].some(([key, { size }]) => key.startsWith('recorded-') && size > 0),
				),
			);
			await hand.see('.margin .group a', 'One boat in a storm');
			await picture('recorded');
		});

		test('the last change is taken back, and the rest is handed in', async () => {
			await hand.click('.masthead button', 'Undo');
			await said('Undone');
			assert.ok(!isThere(FILE));
			await hand.click('nav a', 'Hand in');
			await hand.see('.links li', '1 source added');
			await hand.click('#hand-in-message');
			await hand.type('The pilots speak');
			await picture('hand-in');
			await hand.click('.form.hand-in .primary');
			await hand.see('h2', 'What happened');
			assert.equal(run(desk.folder, 'log', '-1', '--format=%s').trim(), 'The pilots speak');
		});
	});
