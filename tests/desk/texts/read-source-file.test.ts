import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { DeskError } from '../../../src/desk/desk-error.ts';
import { paragraphs } from '../../../src/desk/texts/paragraphs.ts';
import { readSourceFile } from '../../../src/desk/texts/read-source-file.ts';

const AFTERNOON = 'tests/fixtures/afternoon';
const read = (name: string, content: string | Uint8Array) =>
	readSourceFile(name, typeof content === 'string' ? strToU8(content) : content);
const refused = async (name: string, content: string | Uint8Array, what: RegExp) =>
	assert.rejects(
		() => read(name, content),
		(error) => error instanceof DeskError && what.test(error.what) && /\.$/.test(error.fix),
		name,
	);

test('a text is stored with LF, in NFC, with one empty line between paragraphs', async () => {
	const { text } = await read('a.txt', '\uFEFFCafe\u0301  \r\n\r\n\r\n\r\nTwo.\rThree.\0');
	assert.equal(text, 'Café\n\nTwo.\nThree.\n');
});

test('a text in another encoding is read, and a note says what it was taken for', async () => {
	const windows = Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94]);
	const { text, notes } = await read('a.txt', windows);
	assert.equal(text, '“Café”\n');
	assert.match(notes?.[0] ?? '', /windows-1252/);
	for (const [mark, swap] of [
		[[0xff, 0xfe], false],
		[[0xfe, 0xff], true],
		[[], false],
	] as const) {
		const bytes = Buffer.from('“One” and two.', 'utf16le');
		if (swap) bytes.swap16();
		const wide = await read('a.txt', Uint8Array.from([...mark, ...bytes]));
		assert.equal(wide.text, '“One” and two.\n');
	}
});

const PARAGRAPH =
	'The crews of the evening boat voted for a third deckhand, because two cannot watch the ramp, the cars and the people at once.';
const PAGE = `<!doctype html><html><head><title>Crews vote – The Gazette</title>
<meta property="og:site_name" content="The Gazette"><meta property="og:title" content="Crews vote">
<meta property="article:published_time" content="2025-06-02T08:00:00Z">
<script>document.write('no')</script><style>p { color: red }</style></head><body>
<nav><ul><li>Home</li><li>Sport</li></ul></nav>
<article><h1>Crews vote</h1><p class="byline">By Pell Arkwright</p>
<p>${PARAGRAPH} “We will&nbsp;go,” she said.</p><p>One line<br>and another. ${PARAGRAPH}</p>
<p>${PARAGRAPH} 1</p><p>${PARAGRAPH} 2</p><p>${PARAGRAPH} 3</p></article>
<footer><p>Subscribe to our newsletter</p><p>© The Gazette</p></footer></body></html>`;

test('of a web page the article is kept, and what was cut is listed', async () => {
	const { text, removed, title, publisher, date } = await read('a.html', PAGE);
	assert.deepEqual([title, publisher, date], ['Crews vote', 'The Gazette', '2025-06-02']);
	assert.match(text, /^Crews vote\n\n/);
	assert.ok(
		text.includes(`${PARAGRAPH} “We will\u00a0go,” she said.\n\nOne line\nand another.`),
		text,
	);
	assert.doesNotMatch(text, /Subscribe|Home|document\.write|color/);
	for (const one of ['Home', 'Sport', 'Subscribe to our newsletter', '© The Gazette'])
		assert.ok(removed.includes(one), one);
	const all = [...text.trim().split(/\n\n/), ...removed];
	assert.equal(all.filter((one) => one.startsWith(PARAGRAPH)).length, 4);
});

test('a web page is read in the encoding that it names', async () => {
	const latin = Buffer.from(
		PAGE.replace('<head>', '<head><meta charset="iso-8859-1">').replace('Pell', 'Pér'),
		'latin1',
	);
	const { text, removed } = await read('a.htm', latin);
	assert.match([text, ...removed].join('\n'), /Pér Arkwright/);
});

test('a page that leaves out the tags of its parts is read', async () => {
	const page = `<!doctype html><title>Crews vote</title><h1>Crews vote</h1><p>${PARAGRAPH}`;
	assert.match((await read('a.html', page)).text, new RegExp(PARAGRAPH));
	assert.match((await read('a.html', `<html>${page}</html>`)).text, new RegExp(PARAGRAPH));
});

test('a page without an article is kept whole', async () => {
	const { text } = await read('a.html', '<p>One.</p><p>Two.</p>');
	assert.equal(text, 'One.\n\nTwo.\n');
});

/** The letter of the fixture with another document, and with further parts. */
function letter(change: (xml: string) => string, parts: Record<string, string> = {}): Uint8Array {
	const files = unzipSync(readFileSync(`${AFTERNOON}/company-letter.docx`));
	const xml = Buffer.from(files['word/document.xml'] ?? []).toString('utf8');
	const changed = { ...parts, 'word/document.xml': change(xml) };
	for (const [name, content] of Object.entries(changed)) files[name] = strToU8(content);
	return zipSync(files);
}

test('a Word document is read, its running heads are listed', async () => {
	const { text } = await read('a.docx', readFileSync(`${AFTERNOON}/company-letter.docx`));
	assert.equal(paragraphs(text).length, 9);
	assert.match(
		text,
		/\n\nThe evening boat carries eleven cars on an ordinary night\. .+ at sea\.\n\n/,
	);
	const head = '<w:hdr xmlns:w="w"><w:p><w:r><w:t>Salt &amp; Reach</w:t></w:r></w:p></w:hdr>';
	const { removed } = await read(
		'a.docx',
		letter((xml) => xml, { 'word/header1.xml': head }),
	);
	assert.deepEqual(removed, ['Salt & Reach']);
});

test('a document with tracked changes is refused', async () => {
	const inserted = '<w:ins w:id="1" w:author="A"><w:r><w:t>not </w:t></w:r></w:ins>';
	await refused(
		'a.docx',
		letter((xml) => xml.replace('<w:r>', `${inserted}<w:r>`)),
		/tracked changes/,
	);
	const deleted = '<w:del w:id="1"><w:r><w:delText>not </w:delText></w:r></w:del>';
	await refused(
		'a.docx',
		letter((xml) => xml.replace('<w:r>', `${deleted}<w:r>`)),
		/tracked changes/,
	);
	// Words that only begin like one of these marks are none.
	await read(
		'a.docx',
		letter((xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:insideH/></w:rPr>')),
	);
});

test('a PDF is read in paragraphs and pages, its running heads and page numbers are listed', async () => {
	const { text, removed, title } = await read(
		'a.pdf',
		readFileSync(`${AFTERNOON}/gazette-report.pdf`),
	);
	assert.equal(title, 'Evening boat in doubt as ferry talks stall');
	assert.deepEqual(removed, ['The Tollmarsh Gazette · 2 June 2025', '1', '2']);
	const [first = '', second = ''] = text.split('\f');
	assert.equal(paragraphs(first).length, 6);
	assert.equal(paragraphs(second).length, 3);
	assert.match(text, /crews and Saltreach Ferries do not agree/);
	// Whose hyphen it is, the words of a quotation decide.
	assert.match(text, /noth-\ning: “Our three points/);
});

test('a paragraph that goes on over the end of a page is not divided', async () => {
	const pdf = await PDFDocument.create();
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	for (const line of ['The crews of the evening boat', 'voted for a third deckhand.'])
		pdf.addPage([400, 400]).drawText(line, { x: 40, y: 300, size: 10, font });
	const { text } = await read('a.pdf', await pdf.save());
	assert.equal(text, 'The crews of the evening boat \fvoted for a third deckhand.\n');
});

test('a scan, a damaged file and other kinds are refused in words', async () => {
	const pdf = await PDFDocument.create();
	pdf.addPage([400, 400]);
	await refused('scan.pdf', await pdf.save(), /pictures of text/);
	await refused('a.pdf', '%PDF-1.7 no more', /cannot be read/);
	await refused('a.docx', 'no package', /cannot be read/);
	await refused('a.docx', zipSync({ 'a.txt': strToU8('a') }), /cannot be read/);
	await refused('a.odt', zipSync({ 'content.xml': strToU8('a') }), /does not read/);
	await refused('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /does not read/);
	await refused('a.rtf', '{\\rtf1 a}', /does not read/);
	await refused('a.png', 'a', /does not read/);
	await refused('a.html', `<html>${'<div>'.repeat(5_000)}a`, /cannot be read/);
	await refused('a.txt', ' \n ', /no text/);
	await refused('a.txt', new Uint8Array(20_000_001), /too large/);
	await refused('a.txt', 'a '.repeat(1_000_001), /too long/);
});

test('a file is what its bytes say, whatever its name', async () => {
	const pdf = readFileSync(`${AFTERNOON}/gazette-report.pdf`);
	assert.match((await read('report.txt', pdf)).text, /^Evening boat/);
	assert.match((await read('page.txt', PAGE)).text, /^Crews vote/);
});
