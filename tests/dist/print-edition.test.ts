import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { findBrowser } from '../../src/integrations/find-browser.ts';
import { LEAST_FILLED } from '../../src/integrations/print/fit-sheets.ts';
import { printEdition } from '../../src/integrations/print/make-print-edition.ts';
import { readContent } from '../../src/integrations/print/read-content.ts';
import { OUR_FONTS } from '../../src/integrations/print/sheet-fonts.ts';
import { readBrand } from '../../src/load/brand/read-brand.ts';
import { editionAddress, printAddress } from '../../src/story/addresses.ts';
import { sites } from '../sites.ts';
import { read } from './files.ts';
import { dense, flat, readPdf } from './read-pdf.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const elements = (node: Node): Element[] =>
	'childNodes' in node
		? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []))
		: [];
const attribute = (element: Element, name: string) =>
	element.attrs.find((one) => one.name === name)?.value ?? '';
const hasClass = (element: Element, name: string) =>
	attribute(element, 'class').split(' ').includes(name);
const textOf = (node: Node): string =>
	'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const MM = 72 / 25.4;
const SIZES = { Letter: [612, 792], A4: [595, 842] } as const;
const PAPERS = ['Letter', 'A4'] as const;

for (const site of [sites.root, sites.harbour, sites.meadow]) {
	const page = elements(parse(read(site.outDir, 'summary/index.html')));
	const article = page.find((one) => hasClass(one, 'summary')) as Element;
	const inside = elements(article);
	const headings = inside
		.filter((one) => /^h[1-3]$/.test(one.tagName))
		.map((one) => tidy(textOf(one)));
	for (const paper of PAPERS) {
		const file = join(site.outDir, printAddress[paper]);
		const pdf = await readPdf(file);
		const flow = dense(pdf.items.map((one) => one.text).join(''));
		const where = `${site.name}, ${paper}`;

		test(`${where}: two to four sheets of the right size, the last at least ${LEAST_FILLED * 100} percent full`, () => {
			assert.ok(pdf.pages.length >= 2 && pdf.pages.length <= 4, String(pdf.pages.length));
			for (const { width, height } of pdf.pages)
				assert.ok(
					Math.abs(width - SIZES[paper][0]) < 2 && Math.abs(height - SIZES[paper][1]) < 2,
					`${width} by ${height}`,
				);
			const body = pdf.items
				.filter(
					(one) =>
						one.page === pdf.pages.length && one.y > 15 * MM && one.y < SIZES[paper][1] - 14 * MM,
				)
				.map((one) => one.y);
			assert.ok(
				(Math.max(...body) - Math.min(...body)) / (SIZES[paper][1] - 29 * MM) >=
					LEAST_FILLED - 0.01,
			);
		});

		test(`${where}: language, title, outline in order, tags for headings, lists, tables and links, alternative texts`, () => {
			assert.equal(
				pdf.language,
				attribute(page.find((one) => one.tagName === 'html') as Element, 'lang'),
			);
			assert.equal(pdf.title, tidy(textOf(page.find((one) => one.tagName === 'title') as Element)));
			assert.ok(pdf.marked);
			assert.deepEqual(pdf.outline, headings);
			const tags = flat(pdf.tags);
			const count = (role: string) => tags.filter((one) => one.role === role).length;
			assert.equal(count('H1'), 1);
			assert.equal(count('H2'), inside.filter((one) => one.tagName === 'h2').length);
			assert.ok(
				count('L') > 2 &&
					count('Table') >= 2 &&
					count('TH') > 4 &&
					count('BlockQuote') > 0 &&
					count('Link') > 20,
			);
			for (const item of tags.filter((one) => one.role === 'LI'))
				assert.ok(
					item.children.length === 0 || item.children.some((one) => one.role === 'LBody'),
					JSON.stringify(item).slice(0, 200),
				);
			const figures = tags.filter((one) => one.role === 'Figure');
			assert.ok(figures.length >= 1, 'the QR code is a figure');
			for (const figure of figures) assert.ok(figure.alt, 'a figure has an alternative text');
			assert.deepEqual(
				pdf.links.filter((one) => !one.description),
				[],
			);
		});

		test(`${where}: all that is not tagged is marked as artifact, and only our fonts are embedded`, async () => {
			const doc = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
			for (const sheet of doc.getPages()) {
				const stream = sheet.node.lookup(PDFName.of('Contents'));
				assert.ok(stream instanceof PDFRawStream);
				assert.deepEqual(
					readContent(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')).untagged,
					[],
				);
			}
			const fonts = doc.context
				.enumerateIndirectObjects()
				.flatMap(([, one]) =>
					one instanceof PDFDict && String(one.get(PDFName.of('Type'))) === '/Font' ? [one] : [],
				);
			assert.ok(fonts.length > 2);
			for (const font of fonts) {
				assert.notEqual(String(font.get(PDFName.of('Subtype'))), '/Type3');
				assert.ok(
					OUR_FONTS.some((name) =>
						String(font.get(PDFName.of('BaseFont')))
							.replace(/^\/(\w{6}\+)?/, '')
							.startsWith(name),
					),
					String(font.get(PDFName.of('BaseFont'))),
				);
			}
			assert.ok(doc.catalog.has(PDFName.of('Metadata')));
		});

		test(`${where}: every quotation is there in full, and every source with its note and its live address`, () => {
			const quotations = inside
				.filter((one) => hasClass(one, 'saying'))
				.flatMap((one) => elements(one).filter((part) => part.tagName === 'p'));
			assert.ok(quotations.length > 1);
			for (const one of quotations) assert.ok(flow.includes(dense(textOf(one))), textOf(one));
			const list = inside.find((one) => hasClass(one, 'numbered')) as Element;
			const sources = elements(list).filter((one) => one.tagName === 'li');
			assert.ok(sources.length > 3);
			const addresses = new Set(pdf.links.map((one) => one.address));
			for (const source of sources) {
				assert.ok(
					flow.includes(dense(`${attribute(source, 'value')}.${textOf(source)}`)),
					textOf(source),
				);
				// A source that is on no website says where it is held.
				const link = elements(source).find((one) => hasClass(one, 'printed'));
				if (!link) {
					assert.match(textOf(source), /No\. 26-0417/);
					continue;
				}
				assert.ok(addresses.has(new URL(attribute(link, 'href')).href), attribute(link, 'href'));
			}
		});

		test(`${where}: every sheet says which edition, where to check it and page x of y; sheets after the first name their section`, () => {
			const edition = new URL(
				site.url.replace(/\/$/, '') +
					editionAddress(
						Number(
							/Edition (\d+)/.exec(
								attribute(page.find((one) => one.tagName === 'html') as Element, 'data-asof'),
							)?.[1],
						),
					),
			);
			assert.ok(pdf.links.some((one) => one.address === edition.href));
			const sections = inside.filter((one) => one.tagName === 'h2').map((one) => tidy(textOf(one)));
			pdf.pages.forEach(({ height }, i) => {
				const on = pdf.items.filter((one) => one.page === i + 1);
				const foot = on
					.filter((one) => one.y < 15 * MM)
					.map((one) => one.text)
					.join(' ');
				assert.ok(foot.includes(edition.host + edition.pathname), foot);
				assert.match(foot, /Edition \d+/);
				assert.ok(foot.includes(`Page ${i + 1} of ${pdf.pages.length}`), foot);
				const head = dense(
					on
						.filter((one) => one.y > height - 14 * MM)
						.map((one) => one.text)
						.join(''),
				);
				const named = sections.filter((one) => head.endsWith(dense(one)));
				assert.equal(named.length, i === 0 ? 0 : 1, head);
			});
		});

		test(`${where}: no heading is the last thing in its column`, () => {
			const titles = new Set(headings.slice(1).map(dense));
			const found = pdf.items.filter(
				(one) =>
					one.size > 10 &&
					[...titles].some(
						(title) => title.startsWith(dense(one.text)) && dense(one.text).length > 3,
					) &&
					one.y < SIZES[paper][1] - 14 * MM,
			);
			assert.ok(found.length >= 5, String(found.length));
			for (const one of found) {
				const below = pdf.items.filter(
					(other) =>
						other.page === one.page &&
						other.y < one.y - 4 &&
						one.y - other.y < 60 &&
						other.y > 15 * MM &&
						other.x > one.x - 20,
				);
				assert.ok(below.length > 0, `${one.text} on sheet ${one.page}`);
			}
		});
	}

	test(`${site.name}: printed again, without a cache, both files have the same bytes`, async () => {
		const browser = await findBrowser();
		assert.ok(browser);
		const { brand } = readBrand(site.contentDir, []);
		const locate = (path: string) => join(site.outDir, path);
		const again = await printEdition(
			{ locate, site: site.url, browser, ...(brand ? { brand } : {}) },
			PAPERS.map((paper) => ({ folder: '', paper })),
		);
		for (const [{ paper }, pdf] of again)
			assert.ok(
				Buffer.from(pdf).equals(readFileSync(join(site.outDir, printAddress[paper]))),
				paper,
			);
	});

	test(`${site.name}: the summary, the front and the page about the method offer both files`, () => {
		for (const file of ['summary/index.html', 'index.html', 'about/index.html'])
			for (const paper of PAPERS)
				assert.ok(read(site.outDir, file).includes(`href="${printAddress[paper]}"`), file);
	});
}

test('a site built with --no-pdf has no such files and offers none', () => {
	const { outDir } = sites.path;
	for (const paper of PAPERS) {
		assert.equal(existsSync(join(outDir, printAddress[paper])), false);
		for (const file of ['summary/index.html', 'index.html', 'about/index.html'])
			assert.ok(!read(outDir, file).includes(printAddress[paper]), file);
	}
});
