// Astro’s language server, at the version of package.json, reads what is written for it: the form of
// these files is not documented.
import assert from 'node:assert/strict';
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { writeEditorFiles } from '../../src/integrations/write-editor-files.ts';
import { EntryNames } from '../../src/load/entry-names.ts';
import { LanguageServer } from '../language-server.ts';

const FOLDER = 'stories/Straße 1';
const FIXTURE = 'tests/fixtures/harbour';

const root = mkdtempSync(join(tmpdir(), 'editor-'));
const names = new EntryNames(join(root, FOLDER));
let server: LanguageServer;

before(async () => {
	cpSync(FIXTURE, join(root, FOLDER), { recursive: true });
	writeFileSync(join(root, 'package.json'), '{}');
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	writeEditorFiles(root, FOLDER, names.read());
	server = new LanguageServer(root);
	await server.start();
});
after(async () => {
	await server.stop();
	rmSync(root, { recursive: true, force: true });
});

const textOf = (file: string) => readFileSync(join(root, FOLDER, file), 'utf8');
/** Opens a file in which `find` is replaced by `with`, and says what is wrong: line and message. */
async function faults(file: string, find = '', by = ''): Promise<string[]> {
	const text = textOf(file);
	assert.ok(text.includes(find), `${file} holds ${find}`);
	const uri = server.open(`${FOLDER}/${file}`, text.replace(find, by));
	const found = await server.diagnostics(uri);
	return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`).sort();
}

/** What is proposed at the end of the first line of what takes the place of `find`. */
async function proposals(file: string, find: string, line: string) {
	const text = textOf(file).replace(find, line);
	const [typed = ''] = line.split('\n');
	const at = text.slice(0, text.indexOf(line) + typed.length).split('\n');
	const uri = server.open(`${FOLDER}/${file}`, text);
	const items = await server.completions(uri, at.length - 1, at.at(-1)?.length ?? 0);
	return new Map(
		items.map(({ label, documentation = '' }) => [
			label,
			typeof documentation === 'string' ? documentation : documentation.value,
		]),
	);
}

test('no entry of a sound story has a fault, wherever the story lies', async () => {
	const entries = names.read();
	assert.ok(entries.length > 20);
	for (const { file } of entries) assert.deepEqual(await faults(file), [], file);
});

test('an unknown field, an unknown id and a value that is none are faults, on their lines', async () => {
	const quote = 'quotes/q-ships-wait.mdx';
	const at = (words: string) =>
		textOf(quote)
			.split('\n')
			.findIndex((line) => line.startsWith(words)) + 1;
	assert.deepEqual(await faults(quote, 'title:', 'titel:'), [
		`1: Missing property "title".`,
		`${at('title:')}: Property titel is not allowed.`,
	]);
	assert.deepEqual(await faults(quote, 'source: ', 'source: no-'), [
		`${at('source:')}: There is no such entry in sources on the disk.`,
	]);
	const [attribution = '', ...others] = await faults(
		quote,
		'attribution: direct',
		'attribution: drect',
	);
	assert.match(attribution, /^\d+: Value is not accepted\. Valid values: "direct", "via-outlet"/);
	assert.deepEqual(others, []);
	assert.match(
		(await faults(quote, 'saidOn: ', 'saidOn: on ')).join(),
		/does not match the pattern/,
	);
});

test('a key that is an id is checked, and so is an account below it', async () => {
	const file = 'differences/how-many-needed.mdx';
	assert.deepEqual(await faults(file), []);
	const [party = ''] = /^ {2}[a-z-]+(?=:)/m.exec(textOf(file)) ?? [];
	assert.match(
		(await faults(file, `${party}:`, '  nobody:')).join(),
		/Property nobody is not allowed/,
	);
	assert.match(
		(await faults(file, 'position:', 'postion:')).join(),
		/Property postion is not allowed/,
	);
});

test('fields complete with their descriptions, and those that stand there already do not', async () => {
	const fields = await proposals('terms/lashing.mdx', 'name:', '\nname:');
	assert.equal(fields.get('aliases'), 'other words for it');
	assert.ok(!fields.has('name'));
});

test('ids complete with the titles of their entries, values with their meanings', async () => {
	const quote = 'quotes/q-ships-wait.mdx';
	const source = /^source: .*$/m.exec(textOf(quote))?.[0] ?? '';
	const sources = await proposals(quote, source, 'source: ');
	assert.equal(
		sources.get('lantern-2024-03-04'),
		'The Ashkerry Lantern: Port to shrink night gangs from seven to five',
	);
	assert.equal(
		sources.size,
		names.read().filter(({ collection }) => collection === 'sources').length,
	);
	const values = await proposals(quote, 'attribution: direct', 'attribution: ');
	assert.equal(values.get('via-outlet'), 'the source quotes another outlet');
});

test('a correction completes the keys of entries of any collection', async () => {
	const file = 'corrections/c-2024-04-05.mdx';
	const keys = await proposals(file, textOf(file).match(/^affects:.*$/m)?.[0] ?? '', 'affects: [');
	assert.equal(keys.get('terms/lashing'), 'lashing');
	assert.ok(keys.has('story'));
});

test('hovering over a field shows its description', async () => {
	const file = 'terms/lashing.mdx';
	const uri = server.open(`${FOLDER}/${file}`, textOf(file));
	assert.match(await server.hover(uri, 1, 2), /^the term/);
});

test('what has not changed is not written again; a new entry is known at the next writing', () => {
	const schema = join(root, '.astro/collections/quotes.schema.json');
	const before = statSync(schema).mtimeMs;
	assert.equal(writeEditorFiles(root, FOLDER, names.read()), 0);
	assert.equal(statSync(schema).mtimeMs, before);
	const added = join(root, FOLDER, 'terms/berth.mdx');
	writeFileSync(added, '---\nname: berth\n---\n');
	const written = writeEditorFiles(root, FOLDER, names.read());
	rmSync(added);
	assert.ok(written > 0 && written < 5, `${written} files`);
});
