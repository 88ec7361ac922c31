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

/** XMP, which Chromium leaves out: title, language, publisher, dates. */
function xmp(title: string, language: string, publisher: string, day: string): string {
	const line = (tag: string, text: string, kind = 'Bag') =>
		`<dc:${tag}><rdf:${kind}><rdf:li${kind === 'Alt' ? ' xml:lang="x-default"' : ''}>${escapeXml(text)}</rdf:li></rdf:${kind}></dc:${tag}>`;
	return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${line('title', title, 'Alt')}${line('language', language)}${line('publisher', publisher)}<dc:format>application/pdf</dc:format>
<xmp:CreateDate>${day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${day}T00:00:00Z</xmp:ModifyDate><xmp:CreatorTool>On the Record</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Outline entries in reading order. */
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

/** Title, dates, maker and outline from the page and not from the machine: the day is the edition’s, so the bytes follow from the content. */
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
	const listed =
		entries.length === headings.length ? entries : entries.slice(entries.length - headings.length);
	if (listed.length !== headings.length)
		throw new Error(
			`The outline of the PDF has ${entries.length} entries, the page ${headings.length} headings.`,
		);
	for (const [i, entry] of listed.entries())
		entry.set(name('Title'), PDFHexString.fromText(headings[i]?.text ?? ''));
}

/** Every link says where it goes, in `/Contents`, for readers who meet it outside the text. */
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
			const said = links[address ?? fragment ?? ''] ?? '';
			const contents = address && !said.includes(address) ? `${said} (${address})`.trim() : said;
			if (contents) link.set(name('Contents'), PDFHexString.fromText(contents));
		}
	}
}
