// Writes the letter and the report of tests/fixtures/afternoon/, from which a reporter begins in the
// tests of the desk. People, places and papers are invented.
import { writeFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';

const FOLDER = 'tests/fixtures/afternoon';
/** A file of the same content has the same bytes. */
const MADE = new Date('2025-06-02T12:00:00Z');

const LETTER = [
	'Saltreach Ferries Ltd, Pier House, Saltreach',
	'21 May 2025',
	'To everybody on Tollmarsh',
	'The evening boat carries eleven cars on an ordinary night. Two deckhands have sailed it for nine years without an accident at sea.',
	'We know that Fridays are different. We offer a third deckhand on Fridays and on market days from 1 July 2025.',
	'We offer to show the winter roster to the crews two weeks before it is printed. The hour at Gullhaven is rest, and rest is not paid.',
	'We met the Guild in late April 2025 and answered every question it put to us.',
	'Osric Padgemoor',
	'Managing director',
];

/** The pages of the report: paragraphs, each of the lines as the paper sets them. */
const REPORT = [
	[
		['Evening boat in doubt as ferry talks stall'],
		['By Pell Arkwright'],
		[
			'The last boat to Tollmarsh may not sail after 16 June if the crews and Saltreach',
			'Ferries do not agree. The two sides met on 30 May 2025 at the Island Hall and parted',
			'after three hours without a day for another meeting.',
		],
		[
			'“We came with an offer and left with a longer list,” said Osric Padgemoor, the man-',
			'aging director of Saltreach Ferries.',
		],
		[
			'Willa Fenbrook, the chair of the Ferry Crews’ Guild, said the crews had added noth-',
			'ing: “Our three points fit on one page, and they have not changed.”',
		],
		[
			'How often the evening boat is full is disputed. The Guild counted 212 crossings with',
			'more than fifteen cars in 2024. Saltreach Ferries counted 94.',
		],
	],
	[
		[
			'The Island Council, which pays for the school boat, says that it takes no side. It has',
			'no say in how many deckhands sail.',
		],
		[
			'“The council will pay for a mediator for one week, and for nothing else,” said Nerys',
			'Coldwater, who leads the council. She asked both sides on 1 June 2025 to keep the',
			'school boat running whatever happens.',
		],
		['Whether the hour at Gullhaven is work or rest was not settled on Friday either.'],
	],
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function docx(paragraphs: string[]): Uint8Array {
	const body = paragraphs
		.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`)
		.join('');
	const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
	const files = {
		'[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
		'_rels/.rels':
			'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
	};
	const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(parts), { mtime: MADE });
}

async function pdf(pages: string[][][]): Promise<Uint8Array> {
	const document = await PDFDocument.create();
	document.setCreationDate(MADE);
	document.setModificationDate(MADE);
	document.setTitle('Evening boat in doubt as ferry talks stall');
	const font = await document.embedFont(StandardFonts.TimesRoman);
	for (const [i, paragraphs] of pages.entries()) {
		const page = document.addPage([420, 595]);
		page.drawText('The Tollmarsh Gazette · 2 June 2025', { x: 40, y: 560, size: 8, font });
		page.drawText(String(i + 1), { x: 205, y: 30, size: 8, font });
		let y = 520;
		for (const [at, lines] of paragraphs.entries()) {
			const size = i === 0 && at === 0 ? 16 : 9.5;
			for (const line of lines) {
				page.drawText(line, { x: 40, y, size, font });
				y -= size * 1.3;
			}
			y -= size;
		}
	}
	return document.save();
}

writeFileSync(`${FOLDER}/company-letter.docx`, docx(LETTER));
writeFileSync(`${FOLDER}/gazette-report.pdf`, await pdf(REPORT));
