import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fieldProblems } from '../../../src/desk/server/save-entry.ts';
import { openDesk } from './open-desk.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
	desk = await openDesk();
});
afterEach(() => desk.close());

const SOURCE = 'lantern-2024-04-02';
const fileText = (file: string) => readFileSync(join(desk.folder, file), 'utf8');
const receiptOf = (id: string) => JSON.parse(fileText('receipts.json')).quotations[id];

/** Where words stand in the text of the source. */
function at(words: string): { start: number; end: number } {
	const text = readFileSync(join(desk.snapshots, `${SOURCE}.txt`), 'utf8');
	const start = text.indexOf(words);
	assert.ok(start >= 0, words);
	return { start, end: start + words.length };
}

const quotation = (more: Record<string, unknown> = {}) => ({
	collection: 'quotes',
	id: 'q-five',
	fields: {
		title: 'What five cannot do',
		speakers: ['quayside-alliance'],
		medium: 'not given',
		source: SOURCE,
		saidOn: '2024-03',
		attribution: 'direct',
		...more,
	},
	body: '',
	segments: [at('Five people cannot watch seven people')],
});

test('a quotation has the words of its source and not those that were sent, and a receipt', async () => {
	const { json } = await desk.post('create', quotation({ words: ['Five people are plenty.'] }));
	assert.equal(json.file, 'quotes/q-five.mdx');
	assert.match(fileText(json.file), /- "?Five people cannot watch seven people's"?\n/);
	assert.doesNotMatch(fileText(json.file), /plenty/);
	// The end of the quotation was left out.
	assert.equal(json.state, 'altered');
	assert.match(json.faults[0], /\bwork\b/);
	assert.equal(receiptOf('q-five').state, 'altered');
});

test('a whole passage is verified by the same code as npm run verify, and other receipts stay', async () => {
	const before = JSON.parse(fileText('receipts.json')).quotations;
	const passages = (await desk.get('text', { source: SOURCE })).json.passages;
	const [open] = passages;
	// The union’s release holds these words, and the report prints them too.
	assert.deepEqual(open.recordedBy, ['q-crews-stretched']);
	const { json } = await desk.post('create', {
		...quotation(),
		segments: [{ start: open.start, end: open.end }],
	});
	assert.equal(json.state, 'verified');
	assert.equal(json.faults, undefined);
	const { 'q-five': added, ...others } = JSON.parse(fileText('receipts.json')).quotations;
	assert.deepEqual(others, before);
	assert.equal(added.checkedOn, '2024-04-09');
	const again = (await desk.get('text', { source: SOURCE })).json;
	assert.deepEqual(
		again.passages.map((one: { recordedBy: string[] }) => one.recordedBy.length),
		[2, 1, 1],
	);
	assert.equal(again.recorded.find((one: { quote: string }) => one.quote === 'q-five').hue, 'plum');
});

test('words of a quotation cannot be typed into it', async () => {
	const key = { collection: 'quotes', id: 'q-catch-spoils' };
	const { json } = await desk.get('open', key);
	const before = fileText(json.file);
	const changes = [{ path: ['words', 0], value: 'Other words.' }];
	const { status } = await desk.post('change', { ...key, digest: json.digest, changes });
	assert.equal(status, 422);
	assert.equal(fileText(json.file), before);
});

test('a change touches its lines alone', async () => {
	const key = { collection: 'people', id: 'merren-oakhollow' };
	const { json } = await desk.get('open', key);
	const before = fileText(json.file).split('\n');
	const changes = [{ path: ['role'], value: 'Chair of the group' }];
	const saved = await desk.post('change', { ...key, digest: json.digest, changes });
	assert.equal(saved.status, 200);
	const now = fileText(json.file).split('\n');
	assert.equal(now.length, before.length);
	assert.deepEqual(
		now.filter((line, i) => line !== before[i]).map((line) => line.replaceAll('"', '')),
		['role: Chair of the group'],
	);
});

test('a file that was changed elsewhere is not overwritten', async () => {
	const key = { collection: 'people', id: 'merren-oakhollow' };
	const { json } = await desk.get('open', key);
	const theirs = fileText(json.file).replace(/^role: .*$/m, 'role: Somebody else’s word');
	writeFileSync(join(desk.folder, json.file), theirs);
	const changes = [{ path: ['role'], value: 'Mine' }];
	const { status } = await desk.post('change', { ...key, digest: json.digest, changes });
	assert.equal(status, 409);
	assert.equal(fileText(json.file), theirs);
});

test('what would be an error is said at its field and not written', async () => {
	const { status, json } = await desk.post('create', {
		collection: 'events',
		id: 'an-event',
		fields: { title: 'An event', date: 'someday', sources: [{ source: SOURCE }] },
		body: '',
	});
	assert.equal(status, 422);
	assert.deepEqual(
		json.problems.map((one: { path: string[] }) => one.path),
		[['date']],
	);
	assert.throws(() => fileText('events/an-event.mdx'));
	const person = { collection: 'people', fields: {}, body: '', id: 'merren-oakhollow' };
	assert.match((await desk.post('create', person)).json.problems.at(-1).what, /merren-oakhollow/);
});

test('what is wrong with a field is said without its path and without what a file would need', () => {
	const wrong = (fields: Record<string, unknown>) =>
		fieldProblems('sources', fields).map(({ path, what }) => `${path.join(' ')}: ${what}`);
	const told = wrong({ url: 'foo', kind: 'blog', date: 'soon', publisher: '' });
	assert.ok(
		told.includes('url: It must be a full web address beginning with https:// or http://.'),
	);
	assert.ok(
		told.some((one) => /^kind: It cannot be “blog”\. Allowed: news report, .+\.$/.test(one)),
	);
	assert.ok(told.includes('publisher: It must not be empty.'));
	for (const one of told) assert.doesNotMatch(one, /README|“url”|“kind”|“date”/);
});

test('an empty form is told of every field that is needed, also one of a source', async () => {
	const empty = { id: '', fields: {}, body: '' };
	for (const [action, input, needed] of [
		['create', { ...empty, collection: 'people' }, ['name', 'role', 'id']],
		['add-source', { ...empty, text: 'A text.' }, ['publisher', 'kind', 'date', 'id']],
	] as const) {
		const { status, json } = await desk.post(action, input);
		assert.equal(status, 422);
		const told = new Map<string, string>(
			json.problems.map(({ path, what }: { path: string[]; what: string }) => [path[0], what]),
		);
		for (const field of needed) assert.equal(told.get(field), 'This is needed.', field);
	}
});

test('a file that cannot be read is opened with its text and the reason', async () => {
	writeFileSync(join(desk.folder, 'people', 'broken.mdx'), '---\nname: [A\n---\n');
	desk.desk.changed();
	const { status, json } = await desk.get('open', { collection: 'people', id: 'broken' });
	assert.equal(status, 200);
	assert.ok(json.unreadable.what);
	assert.match(json.text, /name: \[A/);
	const state = (await desk.get('state')).json;
	const [card] = state.entries.filter((one: { id: string }) => one.id === 'broken');
	assert.equal(card.isBroken, true);
});

test('the last change is taken back, and so is its receipt', async () => {
	await desk.post('create', quotation());
	assert.ok(receiptOf('q-five'));
	assert.match((await desk.get('state')).json.undo, /q-five/);
	assert.equal((await desk.post('undo', {})).status, 200);
	assert.throws(() => fileText('quotes/q-five.mdx'));
	assert.equal(receiptOf('q-five'), undefined);
	assert.equal((await desk.get('state')).json.undo, undefined);
});

test('the state has the problems of check:content, and the figures of the balance', async () => {
	const sound = (await desk.get('state')).json;
	assert.deepEqual(sound.problems, []);
	assert.equal(sound.balance.length, 3);
	const file = join(desk.folder, 'people', 'merren-oakhollow.mdx');
	writeFileSync(
		file,
		fileText('people/merren-oakhollow.mdx').replace(/^party: .*$/m, 'party: nobody'),
	);
	desk.desk.changed();
	const { problems } = (await desk.get('state')).json;
	assert.equal(problems[0].file, 'people/merren-oakhollow.mdx');
	assert.match(problems[0].what, /nobody/);
});
