import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const HARBOUR = 'tests/fixtures/harbour';
const SNAPSHOTS = 'tests/fixtures/harbour-snapshots';
const verify = (content: string, snapshots = SNAPSHOTS) =>
	spawnSync(process.execPath, ['src/load/verify-command.ts'], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: content, SNAPSHOTS: snapshots },
	});

test('the command verifies again without changing anything; a changed word is shown and fails, and from then on the checks refuse it', (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'verify-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	cpSync(HARBOUR, folder, { recursive: true });
	const receipts = () => readFileSync(join(folder, 'receipts.json'), 'utf8');
	const committed = readFileSync(join(HARBOUR, 'receipts.json'), 'utf8');

	const again = verify(folder);
	assert.deepEqual([again.status, again.stderr], [0, '']);
	assert.match(again.stdout, /6 quotations: 5 verified, 0 altered, 0 absent, 1 unchecked/);
	assert.equal(receipts(), committed);

	assert.equal(verify(folder, join(folder, 'none')).status, 0);
	assert.equal(receipts(), committed, 'without the texts the receipts stay as they are');

	const quote = join(folder, 'quotes/q-crews-stretched.mdx');
	writeFileSync(quote, readFileSync(quote, 'utf8').replace('cannot watch', 'can watch'));
	const blind = verify(folder, join(folder, 'none'));
	assert.equal(blind.status, 1);
	assert.match(
		blind.stdout,
		/changed +q-crews-stretched\n.*\n.*have changed since they were verified in alliance-2024-03-06/,
	);
	assert.equal(receipts(), committed, 'verified words do not silently become unchecked');
	const altered = verify(folder);
	assert.equal(altered.status, 1);
	assert.match(
		altered.stdout,
		/altered +q-crews-stretched\n.*q-crews-stretched\.mdx\n.*is not what alliance-2024-03-06 prints\n +here: +Five people \[can\] watch.*\n +source: Five people \[cannot\] watch/,
	);
	const check = spawnSync(process.execPath, ['src/load/check-command.ts'], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder },
	});
	assert.equal(check.status, 1);
	assert.match(
		check.stderr,
		/q-crews-stretched\.mdx:[\d:]+\n +the words differ from what alliance-2024-03-06 prints/,
	);
});

test('the command warns of a doubtful speaker and of a text that is cut off, and fails nothing', (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'verify-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	cpSync(HARBOUR, folder, { recursive: true });
	cpSync(SNAPSHOTS, join(folder, 'texts'), { recursive: true });
	assert.doesNotMatch(verify(folder).stdout, /warning/);

	const edit = (file: string, from: string, to: string) => {
		const text = readFileSync(join(folder, file), 'utf8');
		assert.ok(text.includes(from), file);
		writeFileSync(join(folder, file), text.replaceAll(from, to));
	};
	edit('texts/council-2024-03-18.txt', 'nothing else was decided.', 'nothing else was');
	edit('texts/lantern-2024-04-02.txt', 'Merren Oak\u00adhollow', 'Orla Tamsett');
	edit('texts/alliance-2024-03-06.txt', 'Tamsett', 'Quellborn');
	const { status, stdout } = verify(folder, join(folder, 'texts'));
	assert.equal(status, 0);
	assert.match(
		stdout,
		/verified +q-catch-spoils\n +warning: .*q-catch-spoils\.mdx\n +no part of the name of merren-oakhollow stands in lantern-2024-04-02\.\n +Check who said it/,
	);
	assert.match(stdout, /q-crews-stretched\.mdx\n +no part of the name of orla-tamsett stands/);
	assert.match(
		stdout,
		/warning: .*council-2024-03-18\.mdx\n +the source is read in full, but its text in .*council-2024-03-18\.txt ends in mid-sentence\.\n +Complete the text\. .*read: in part/,
	);
	edit('texts/alliance-2024-03-06.txt', '\n\nO. Quellborn', '\n\nO. Tamsett');
	assert.match(
		verify(folder, join(folder, 'texts')).stdout,
		/q-crews-stretched\.mdx\n +the name nearest to segment 1 in alliance-2024-03-06 is that of Idris Quellborn, and orla-tamsett is not named there\./,
	);
});

test('problems in the content are reported before anything is verified', () => {
	const { status, stderr } = verify('tests/fixtures');
	assert.equal(status, 1);
	assert.match(stderr, /story\.mdx is missing/);
});

test('with the private text of the lead source every quotation taken from it is verified', {
	skip: !process.env.SNAPSHOTS && 'set SNAPSHOTS to the folder of private texts',
}, (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'verify-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	cpSync('content', folder, { recursive: true });
	const { status, stdout } = verify(folder, process.env.SNAPSHOTS);
	assert.equal(status, 0);
	assert.match(stdout, /5 verified, 0 altered, 0 absent/);
	assert.equal(
		readFileSync(join(folder, 'receipts.json'), 'utf8'),
		readFileSync('content/receipts.json', 'utf8'),
	);
});
