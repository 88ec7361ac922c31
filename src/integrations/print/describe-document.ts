import {
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	PDFRef,
	PDFString,
} from '@cantoo/pdf-lib';
import type { PageFacts } from './read-page.ts';
import { name } from './tag-tree.ts';

const escapeXml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const NAMESPACES = {
	dc: 'http://purl.org/dc/elements/1.1/',
	xmp: 'http://ns.adobe.com/xap/1.0/',
	pdf: 'http://ns.adobe.com/pdf/1.3/',
};

/** A Dublin Core property with one value. `kind`: the RDF container that XMP asks for. */
function property(tag: string, text: string, kind: 'Bag' | 'Alt' = 'Bag'): string {
	const language = kind === 'Alt' ? ' xml:lang="x-default"' : '';
	const item = `<rdf:li${language}>${escapeXml(text)}</rdf:li>`;
	return `<dc:${tag}><rdf:${kind}>${item}</rdf:${kind}></dc:${tag}>`;
}

/** The metadata that Chromium leaves out, as an XMP packet (ISO 16684-1). `day`: `2024-03-04`. */
function xmp(title: string, language: string, publisher: string, day: string): string {
	const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
	const time = `${day}T00:00:00Z`;
	const open = [
		'<x:xmpmeta xmlns:x="adobe:ns:meta/">',
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		`<rdf:Description rdf:about=""${namespaces.join('')}>`,
	];
	const document = [
		property('title', title, 'Alt'),
		property('language', language),
		property('publisher', publisher),
		'<dc:format>application/pdf</dc:format>',
	];
	const making = [
		`<xmp:CreateDate>${time}</xmp:CreateDate>`,
		`<xmp:ModifyDate>${time}</xmp:ModifyDate>`,
		'<xmp:CreatorTool>On the Record</xmp:CreatorTool>',
	];
	return [
		'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		open.join(''),
		document.join(''),
		making.join(''),
		'</rdf:Description></rdf:RDF></x:xmpmeta>',
		'<?xpacket end="r"?>',
	].join('\n');
}

/** The entries of the outline in reading order. */
function outlineOf(doc: PDFDocument): PDFDict[] {
	const entries: PDFDict[] = [];
	const visit = (parent: PDFDict) => {
		for (let next = parent.get(name('First')); next instanceof PDFRef; ) {
			const entry = doc.context.lookup(next, PDFDict);
			entries.push(entry);
			visit(entry);
			next = entry.get(name('Next'));
		}
	};
	visit(doc.catalog.lookup(name('Outlines'), PDFDict));
	return entries;
}

/**
 * Sets the title, language, publisher, dates and outline. The date is that of the edition, so that
 * the same content gives the same bytes on every machine.
 */
export function describeDocument(
	doc: PDFDocument,
	{ title, language, headings, data }: PageFacts,
): void {
	const day = data.editionDay ?? '';
	const date = new Date(`${day}T00:00:00Z`);
	doc.setTitle(title, { showInWindowTitleBar: true });
	doc.setLanguage(language);
	doc.setAuthor(data.publisher ?? '');
	doc.setCreator('On the Record');
	doc.setProducer('On the Record, Skia/PDF');
	doc.setCreationDate(date);
	doc.setModificationDate(date);
	const metadata = doc.context.stream(
		new TextEncoder().encode(xmp(title, language, data.publisher ?? '', day)),
		{ Type: 'Metadata', Subtype: 'XML' },
	);
	doc.catalog.set(PDFName.of('Metadata'), doc.context.register(metadata));
	const entries = outlineOf(doc);
	// The entries of the headings come last.
	const ofHeadings = entries.slice(Math.max(0, entries.length - headings.length));
	if (ofHeadings.length !== headings.length)
		throw new Error(
			`The outline of the PDF has ${entries.length} entries, the page ${headings.length} headings.`,
		);
	for (const [i, entry] of ofHeadings.entries())
		entry.set(name('Title'), PDFHexString.fromText(headings[i]?.text ?? ''));
}

/**
 * Writes what a link is called to its `/Contents`, which PDF/UA asks for: screen readers announce it
 * in lists of links. `links`: names by address, or by `#fragment` for links inside the document.
 */
export function describeLinks(doc: PDFDocument, links: Record<string, string>): void {
	for (const page of doc.getPages()) {
		for (const ref of page.node.Annots()?.asArray() ?? []) {
			const link = doc.context.lookup(ref, PDFDict);
			const action = link.lookup(name('A'));
			const uri = action instanceof PDFDict ? action.lookup(name('URI')) : undefined;
			const address =
				uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined;
			const target = link.lookup(name('Dest'));
			const fragment = target instanceof PDFName ? `#${target.decodeText()}` : undefined;
			const words = links[address ?? fragment ?? ''] ?? '';
			const contents = address && !words.includes(address) ? `${words} (${address})`.trim() : words;
			if (contents) link.set(name('Contents'), PDFHexString.fromText(contents));
		}
	}
}
