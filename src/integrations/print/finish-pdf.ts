import { decodePDFRawStream, PDFDocument, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { describeDocument, describeLinks } from './describe-document.ts';
import { fontRuns } from './font-runs.ts';
import { type Content, readContent } from './read-content.ts';
import type { PageFacts } from './read-page.ts';
import { renumberCells } from './renumber-cells.ts';
import { repairTags } from './repair-tags.ts';
import { chooseRunningHeads, sectionsOfPages } from './running-heads.ts';
import { runningHeads } from './sheet-style.ts';
import { name } from './tag-tree.ts';

interface Edit {
	start: number;
	end: number;
	text: string;
}

/** Applies edits that do not overlap to a content stream. */
function apply(stream: string, edits: Edit[]): string {
	let result = '';
	let at = 0;
	for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		result += stream.slice(at, start) + text;
		at = end;
	}
	return result + stream.slice(at);
}

/** Marks page furniture, rules and backgrounds as artifacts, which screen readers skip. */
const artifacts = (content: Content): Edit[] =>
	content.untagged.flatMap(({ start, end }) => [
		{ start, end: start, text: '\n/Artifact BMC\n' },
		{ start: end, end, text: '\nEMC\n' },
	]);

/**
 * Turns the PDF that Chromium printed into an accessible one whose bytes depend on the content only:
 * chooses running heads, marks artifacts, repairs tags, and describes the document and its links.
 */
export async function finishPdf(pdf: Uint8Array, facts: PageFacts): Promise<Uint8Array> {
	const doc = await PDFDocument.load(pdf, { updateMetadata: false });
	const sections = sectionsOfPages(doc);
	const { script } = new Intl.Locale(facts.language).maximize();
	const heads = runningHeads(facts).map((head) => fontRuns(head, script));
	doc.getPages().forEach((page, i) => {
		const ref = page.node.get(name('Contents'));
		const stream = ref instanceof PDFRef ? doc.context.lookup(ref) : undefined;
		if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream))
			throw new Error(`Page ${i + 1} of the PDF has no single content stream.`);
		const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
		const content = readContent(text);
		const edits = [
			...artifacts(content),
			...(i === 0 ? [] : chooseRunningHeads(content, heads, sections[i] ?? 0)),
		];
		doc.context.assign(ref, doc.context.flateStream(Buffer.from(apply(text, edits), 'latin1')));
	});
	renumberCells(doc);
	repairTags(doc);
	describeDocument(doc, facts);
	describeLinks(doc, facts.links);
	return doc.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
