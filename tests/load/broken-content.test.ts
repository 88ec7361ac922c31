// Every broken content of tests/broken-content.ts is told in our words, at its place, and fast.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { formatProblems } from '../../src/checks/format-problems.ts';
import { contentFiles } from '../../src/load/content-files.ts';
import { examineEntries } from '../../src/load/examine-entries.ts';
import { type ReadEntry, readEntry } from '../../src/load/read-entry.ts';
import { readText } from '../../src/load/read-text.ts';
import { withCodes } from '../../src/schema/with-codes.ts';
import { type Broken, brokenContents } from '../broken-content.ts';

const HARBOUR = join(import.meta.dirname, '../fixtures/harbour');
const COMMAND = join(import.meta.dirname, '../../src/load/check-command.ts');
const MOST_MS = 2_000;
const cases = brokenContents();
const families = [...new Set(cases.map((one) => one.family))];

const folder = mkdtempSync(join(tmpdir(), 'broken-'));
cpSync(HARBOUR, folder, { recursive: true });
after(() => rmSync(folder, { recursive: true, force: true }));

/** What zod, YAML, MDX, JSON and Node say, in their own words. */
const MACHINE = new RegExp(
	[
		...[
			'Invalid (input|option|value|string|URL|key|element)',
			'expected (string|number|array|object|record)',
		],
		...[
			'received ',
			'Too (small|big)',
			'Unrecognized key',
			'invalid_',
			'undefined',
			'\\[object',
			'NaN',
		],
		...[
			'mapping',
			'scalar',
			'block-seq',
			'flow (map|seq|collection)',
			'implicit key',
			'Map keys must',
		],
		...[
			'unresolved alias',
			'anchor must',
			'Unexpected (token|character|end|closing|scalar|non-whitespace)',
		],
		...[
			'in JSON at',
			'after property value',
			'acorn',
			'Expected a closing tag',
			'micromark',
			'(?<![.])MDX',
		],
		...['ENOENT', 'EISDIR', 'TypeError', 'RangeError', 'call stack', 'Error:', '\\n\\s+at .+:\\d+'],
		...[
			'maxDepth',
			'end of the stream',
			'Source contains multiple',
			'YAMLParse',
			'zod',
			'undefined',
		],
	].join('|'),
);

const read = new Map<string, ReadEntry>();
const readFresh = (file: string): ReadEntry => {
	const { text, problems } = readText(join(folder, file));
	return readEntry(file, text, problems);
};
for (const file of contentFiles(folder)) read.set(file, readFresh(file));

/** Writes the files of a case, does something, and puts the folder back. */
function withFiles<T>({ files }: Pick<Broken, 'files'>, act: () => T): T {
	for (const [file, content] of Object.entries(files)) {
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		if (content === undefined) rmSync(path);
		else writeFileSync(path, content);
	}
	try {
		return act();
	} finally {
		for (const file of Object.keys(files)) {
			rmSync(join(folder, file), { force: true });
			if (existsSync(join(HARBOUR, file))) cpSync(join(HARBOUR, file), join(folder, file));
			else if (file.includes('/') && !existsSync(dirname(join(HARBOUR, file))))
				rmSync(dirname(join(folder, file)), { recursive: true, force: true });
		}
	}
}

function examine({ files }: Pick<Broken, 'files'>) {
	const all = contentFiles(folder).map((file) =>
		file in files ? readFresh(file) : (read.get(file) ?? readFresh(file)),
	);
	return examineEntries(all, folder);
}

/** What is wrong with how a case was told; nothing when all is right. */
function complaints(one: Broken): string[] {
	return withFiles(one, () => {
		// Of this process alone: others may be busy on the machine.
		const started = process.cpuUsage();
		const { story, problems } = examine(one);
		const text = formatProblems(problems, folder);
		const { user, system } = process.cpuUsage(started);
		const took = (user + system) / 1_000;
		const there = problems.filter(
			({ file, severity }) => file === one.file && severity === undefined,
		);
		const told = there.map(({ what, fix }) => `${what}\n${fix}`).join('\n');
		const said: string[] = [];
		if (story) said.push('it passed');
		if (took > MOST_MS) said.push(`it took ${Math.round(took)} ms`);
		if (there.length === 0) said.push(`${one.file} is not named`);
		if (one.line !== undefined && !there.some(({ line }) => line === one.line))
			said.push(`line ${one.line} is not named, but ${there.map(({ line }) => line)}`);
		if (one.says && !one.says.test(told)) said.push(`${one.says} is not said`);
		const machine = MACHINE.exec(text.replaceAll(folder, ''));
		if (machine) said.push(`machine words: ${machine[0]}`);
		if (withCodes(text) !== text) said.push('hidden characters in the report');
		if (problems.some(({ fix }) => !/[.?\])}”"'a-z0-9/]$/.test(fix)))
			said.push('a remedy is cut off');
		return said.map((complaint) => `${one.family}, ${one.name}: ${complaint}\n${text}`);
	});
}

test(`there are ${cases.length} broken contents in ${families.length} families`, () => {
	assert.ok(cases.length >= 400);
	assert.ok(families.length >= 14);
	assert.deepEqual(
		withFiles({ files: {} }, () => examine({ files: {} }).problems),
		[],
	);
});

for (const name of families)
	test(`${name}: each is told in our words, at its place, within ${MOST_MS} ms`, () => {
		const found = cases.filter((one) => one.family === name).flatMap(complaints);
		assert.deepEqual(found.slice(0, 5), [], `${found.length} complaints`);
	});

/** Sound texts of scripts, and signs that only look like another Markdown’s. */
const SOUND_TEXTS = [
	'می‌خواهم و می‌روند; نمی‌دانم۔',
	'שלום, עולם — מכתב מ־5 במרץ',
	'क्‍ष और क्‌ष; श्रीमती',
	'ක්‍රීඩා හා ශ්‍රී ලංකාව',
	'ภาษา\u200bไทย ភាសា\u200bខ្មែរ',
	'一個很長的句子沒有任何空格因為中文不需要空格所以這一行可以一直寫下去而不需要停下來直到作者覺得累了為止這樣就超過了一百個字元的長度限制但是瀏覽器可以在任何地方換行因此不應該被拒絕這是合理的要求而且每位讀者都會同意這一點',
	'A family 👨‍👩‍👧‍👦, a doctor 👩🏽‍⚕️, a flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿, a heart ❤️‍🔥 and a rainbow 🏳️‍🌈.',
	'Donau\u00addampf\u00adschiff, Łódź, Škoda, naïve café, Ελλάδα, Москва.',
	'They paid $175 million and later $2,600; from $5 to $7, or US$3 = A$4.',
	'AT&T & others at 10:30: note: see C:\\\\dir, 5 * 3, snake_case and ____.',
	'He said (a) [sic] (p. 4), [i]t was no #hashtag; x < y and 2^10.',
	'A word:like:this, :) and ::, a | b, ~5 to ~10, #1 of 3.',
	'Read https://example.org/a_very_long_address/with-many-parts/that/no/browser/breaks/because/it/has/no/spaces/at/all.html now.',
];

test('texts of other scripts, money and signs in ordinary use are no false alarm', () => {
	for (const text of SOUND_TEXTS) {
		const inField = text.replace(/"/g, '');
		const files = {
			'terms/lashing.mdx': `---\nname: lashing\naliases: ["${inField.slice(0, 90).replaceAll('\\', '')}"]\n---\n\n${text}\n`,
		};
		withFiles({ files }, () => {
			const { problems } = examine({ files });
			assert.deepEqual(
				problems.map(({ what }) => what),
				[],
				text,
			);
		});
	}
});

test('whole runs end with exit code 1 and no trace, whatever is broken', () => {
	const few = ['encoding', 'wrong types', 'files of commands', 'slow shapes', 'sizes'].flatMap(
		(name) => cases.find((one) => one.family === name) ?? [],
	);
	assert.equal(few.length, 5);
	for (const one of few)
		withFiles(one, () => {
			const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND], {
				encoding: 'utf8',
				env: { ...process.env, CONTENT_DIR: folder },
			});
			assert.equal(status, 1, one.name);
			assert.equal(stdout, '');
			assert.match(stderr, /^\d+ problems? /);
			assert.doesNotMatch(stderr, /\n\s+at .+:\d+/);
		});
});
