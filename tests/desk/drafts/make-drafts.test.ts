import assert from 'node:assert/strict';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { DeskError } from '../../../src/desk/desk-error.ts';
import { DeskProblems } from '../../../src/desk/desk-problems.ts';
import { makeDrafts } from '../../../src/desk/drafts/make-drafts.ts';
import { contentFiles } from '../../../src/load/content-files.ts';
import { readFolder } from '../../../src/load/read-folder.ts';

const HARBOUR = 'tests/fixtures/harbour';
const TEXTS = 'tests/fixtures/harbour-snapshots';

/** The harbour story in a folder that a test may change. */
function copy(t: TestContext) {
	const root = mkdtempSync(join(tmpdir(), 'draft-'));
	t.after(() => rmSync(root, { recursive: true, force: true }));
	const [folder, snapshots] = [join(root, 'story'), join(root, 'texts')];
	cpSync(HARBOUR, folder, { recursive: true });
	cpSync(TEXTS, snapshots, { recursive: true });
	const before = contentFiles(folder);
	const bytes = before.map((file) => readFileSync(join(folder, file), 'utf8'));
	const draft = async (args: string[]) => {
		const told: string[] = [];
		try {
			await makeDrafts(args, { folder, snapshots, cwd: root, tell: (line) => told.push(line) });
		} catch (error) {
			if (!(error instanceof DeskError || error instanceof DeskProblems)) throw error;
			return { told: told.join('\n'), error: error.message };
		}
		return { told: told.join('\n'), error: '' };
	};
	return {
		root,
		folder,
		snapshots,
		draft,
		write: (name: string, text: string) => writeFileSync(join(root, name), text),
		text: (file: string) => readFileSync(join(folder, file), 'utf8'),
		made: () => contentFiles(folder).filter((file) => !before.includes(file)),
		isUntouched: () =>
			before.every((file, i) => readFileSync(join(folder, file), 'utf8') === bytes[i]),
	};
}

const ARTICLE = `New talks at the wharf

By Tansy Wrethaven

“We never stopped talking,” Orla Tamsett said.

Perrin Stoat, a clerk of the Ashkerry Port Authority, saw it otherwise: “Nobody came.”

The so-called “peace” is a week old.
`;

test('an article becomes a source, its text, and drafts of what the story does not know', async (t) => {
	const { draft, write, made, text, snapshots, isUntouched, folder } = copy(t);
	write('article.txt', ARTICLE);
	const { told, error } = await draft([
		'article.txt',
		'--publisher',
		'The Lantern',
		'--date',
		'9 April 2024',
	]);
	assert.equal(error, '');
	assert.deepEqual(made(), [
		'parties/ashkerry-port-authority.mdx',
		'people/perrin-stoat.mdx',
		'quotes/q-orla-tamsett-paragraph-1.mdx',
		'quotes/q-perrin-stoat-paragraph-2.mdx',
		'sources/the-lantern-2024-04-09.mdx',
	]);
	assert.ok(isUntouched());
	assert.equal(readFileSync(join(snapshots, 'the-lantern-2024-04-09.txt'), 'utf8'), ARTICLE);
	assert.match(text('quotes/q-orla-tamsett-paragraph-1.mdx'), /^speakers: \[orla-tamsett\]$/m);
	assert.match(
		text('quotes/q-orla-tamsett-paragraph-1.mdx'),
		/^ {2}- "We never stopped talking"$/m,
	);
	assert.match(text('people/perrin-stoat.mdx'), /^role: clerk of the Ashkerry Port Authority$/m);
	for (const file of made()) assert.match(text(file), /^draft: true$/m, file);
	assert.match(told, /No draft was made of “peace” \(paragraph 3\)\./);
	assert.match(told, /Already in the story: Orla Tamsett\./);
	const drafts = readFolder(folder).filter(({ entry }) => made().includes(entry?.file ?? ''));
	const unread = drafts.flatMap(({ problems }) =>
		problems.filter(({ what }) => !/ is missing$/.test(what)),
	);
	assert.deepEqual(unread, []);
});

test('a text that is there already is never overwritten, and nothing is left behind', async (t) => {
	const { draft, write, made, snapshots } = copy(t);
	write('article.txt', ARTICLE);
	writeFileSync(join(snapshots, 'article.txt'), 'theirs');
	const { error } = await draft(['article.txt']);
	assert.match(error, /there is a text .*article\.txt already/);
	assert.deepEqual(made(), []);
	assert.equal(readFileSync(join(snapshots, 'article.txt'), 'utf8'), 'theirs');
	assert.match((await draft(['article.txt', '--id', 'lantern-2024-04-02'])).error, /is taken/);
	assert.match((await draft(['nothing.txt'])).error, /there is no file/);
	assert.match((await draft([])).error, /no file was named/);
	assert.match(
		(await draft(['article.txt', '--kind', 'nonsense'])).error,
		/--kind\n.*cannot be “nonsense”/,
	);
	assert.deepEqual(made(), []);
});

test('a sheet of quotations becomes drafts, with the words of the source', async (t) => {
	const { draft, write, made, text, isUntouched } = copy(t);
	write(
		'quotes.csv',
		'\uFEFFid;title;speakers;medium;source;saidOn;words;attribution;body\r\n' +
			'# hints;;;;;;;;\r\n' +
			'q-ice;On ice;merren-oakhollow;interview;lantern-2024-04-02;late March;when the CRANE stops, so does our ice;direct;"One line; and another."\r\n' +
			';;;;;;;;\r\n' +
			';On the people at the wharf;orla-tamsett | quayside-alliance;news release;alliance-2024-03-06;2024-03-06;"and nobody asked the people on the wharf before the roster was printed";direct;\r\n',
	);
	const { told, error } = await draft(['quotes.csv']);
	assert.equal(error, '');
	assert.deepEqual(made(), ['quotes/q-ice.mdx', 'quotes/q-people-wharf.mdx']);
	assert.ok(isUntouched());
	assert.match(told, /2 drafts in quotes/);
	const ice = text('quotes/q-ice.mdx');
	assert.match(ice, /^ {2}- "When the crane stops, so does our ice\."$/m);
	assert.match(ice, /^saidOn: "2024-03-25~"\nsaidOnInWords: "late March 2024"$/m);
	assert.match(ice, /^locator: paragraph 4$/m);
	assert.match(ice, /\nOne line; and another\.\n$/);
	assert.match(
		text('quotes/q-people-wharf.mdx'),
		/^speakers: \[orla-tamsett, quayside-alliance\]$/m,
	);
	assert.match(text('quotes/q-people-wharf.mdx'), /^ {2}- "and nobody asked .* was printed\."$/m);
});

test('every problem of a sheet is named by row and column, and nothing is written', async (t) => {
	const { draft, write, made } = copy(t);
	write(
		'events.csv',
		'id,title,date,parties,sources,topics\n' +
			'council-meets,A,2024-03-05,town-council,lantern-2024-04-02,\n' +
			'one,B,soon,nobody,lantern-2024-04-02,\n' +
			',,2024-03-05,,,\n' +
			'two,C,2024-03-05,,"lantern, paragraph 2",,too much\n',
	);
	const { error } = await draft(['events.csv']);
	assert.match(error, /row 5\n.*beyond the last named column/);
	write(
		'events.csv',
		'id,title,date,parties,sources\n' +
			'council-meets,A,2024-03-05,town-council,lantern-2024-04-02\n' +
			'one,B,soon,nobody,lantern-2024-04-02\n' +
			',,2024-03-05,,\n' +
			'two,C,2024-03-05,,"lantern, paragraph 2"\n' +
			'TWO,D,2024-03-05,,\n',
	);
	const all = (await draft(['events.csv'])).error;
	for (const [place, what] of [
		['row 2, column id', 'the id “council-meets” is taken'],
		['row 3, column date', 'is not a date'],
		['row 3, column parties', 'there is no “nobody”'],
		['row 4', 'nothing stands in the row'],
		['row 5, column sources', 'there is no “lantern”'],
		['row 6, column id', 'the id “TWO” is taken'],
	])
		assert.match(all, new RegExp(`^${place}\\n.*${what}`, 'm'));
	write('quotes.csv', 'title,source,words\nA,lantern-2024-04-02,Nobody ever said so\n');
	assert.match(
		(await draft(['quotes.csv'])).error,
		/row 2, column words\n.*does not stand in the text/,
	);
	write('quotes.csv', 'title,wrods,title\nA,b,c\n');
	const columns = (await draft(['quotes.csv'])).error;
	assert.match(columns, /column wrods\n.*\n.*Did you mean “words”/);
	assert.match(columns, /column title\n.*two columns/);
	write('quotes.csv', 'title,words\n"A,b\n');
	assert.match((await draft(['quotes.csv'])).error, /row \d+\n.*cannot be read/);
	write('quotes.csv', 'title\n');
	assert.match((await draft(['quotes.csv'])).error, /no entries/);
	write('sheet.csv', 'title\nA\n');
	assert.match((await draft(['sheet.csv'])).error, /does not say what the sheet holds/);
	assert.deepEqual(made(), []);
});

test('rows may refer to one another, and a sheet in tabs is read', async (t) => {
	const { draft, write, made, text } = copy(t);
	write(
		'sheet.tsv',
		'id\ttitle\tkind\tby\tto\tstatus\tstatusDate\tpartOf\nwhole\tA\toffer\tharbour-company\tquayside-alliance\tstanding\t2024-03-05\t\npart\tB\toffer\tharbour-company\tquayside-alliance\tstanding\t2024-03-05\twhole\n',
	);
	assert.equal((await draft(['sheet.tsv', '--collection', 'demands'])).error, '');
	assert.deepEqual(made(), ['demands/part.mdx', 'demands/whole.mdx']);
	assert.match(text('demands/part.mdx'), /^partOf: whole$/m);
	assert.match(text('demands/part.mdx'), /^# sources:$/m);
});

test('an empty sheet has the columns of the published table, and is read back as no entry', async (t) => {
	const { draft, root } = copy(t);
	assert.match((await draft(['--template', 'quotes'])).told, /quotes\.csv/);
	const sheet = readFileSync(join(root, 'quotes.csv'), 'utf8');
	assert.match(sheet, /^\uFEFFid,title,speakers,.*words,.*\r\n"?# /);
	assert.doesNotMatch(sheet.split('\r\n')[0] ?? '', /address|corrections|draft/);
	assert.match((await draft(['--template', 'quotes'])).error, /already/);
	assert.match((await draft(['quotes.csv'])).error, /no entries/);
	assert.match((await draft(['--template', 'nonsense'])).error, /--collection|does not say/);
	assert.deepEqual(readdirSync(root).sort(), ['quotes.csv', 'story', 'texts']);
	assert.ok(!existsSync(join(root, 'nonsense.csv')));
});
