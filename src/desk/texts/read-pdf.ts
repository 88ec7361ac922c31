import { getDocumentProxy } from 'unpdf';
import { SOURCE_PAGES } from '../../schema/limits.ts';
import { DeskError } from '../desk-error.ts';
import { refused } from '../refused.ts';
import { say } from '../words/say.ts';
import { cleanText } from './clean-text.ts';
import type { ImportedText } from './imported-text.ts';
import { linesOfPage, type PdfLine, paragraphsOfPage, type Run } from './pdf-lines.ts';

/** Lines at the upper and at the lower edge of a page that may be a running head. */
const EDGE = 2;

/** A running head without what changes from page to page. */
const patternOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '#').toLowerCase();

const isPageNumber = ({ text }: PdfLine): boolean =>
	/^[-–—\s]*(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?[-–—\s]*$/i.test(text);

function edgesOf(lines: PdfLine[]): PdfLine[] {
	const fromTop = [...lines].sort((a, b) => b.y - a.y);
	return [...new Set([...fromTop.slice(0, EDGE), ...fromTop.slice(-EDGE)])];
}

/** The running heads and page numbers of all pages. */
function furniture(pages: PdfLine[][]): Set<PdfLine> {
	const counts = new Map<string, number>();
	for (const lines of pages)
		for (const pattern of new Set(edgesOf(lines).map(patternOf)))
			counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
	const least = Math.max(2, Math.ceil(pages.length / 3));
	return new Set(
		pages.flatMap((lines) =>
			edgesOf(lines).filter(
				(line) =>
					(isPageNumber(line) && lines.length > 1) ||
					(pages.length > 1 && (counts.get(patternOf(line)) ?? 0) >= least),
			),
		),
	);
}

/** Whether a paragraph goes on over the end of its page. */
const goesOn = (text: string, next: string): boolean =>
	!/[.!?:…]["'”’»)\]]*$/.test(text) && /^[\p{Ll}\p{N}“"‘'«„]/u.test(next);

/** The pages as one text, with a form feed before each but the first. */
function joinPages(pages: string[][]): string {
	let text = '';
	for (const [i, paragraphs] of pages.entries()) {
		const [first = ''] = paragraphs;
		if (i > 0) text += goesOn(text, first) ? ' \f' : '\n\n\f';
		text += paragraphs.join('\n\n');
	}
	return text;
}

/** The text of a PDF. Running heads and page numbers are cut and listed. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<ImportedText> {
	const fail = (error: unknown): never => {
		const isLocked = (error as Error).name === 'PasswordException';
		throw refused(isLocked ? 'texts.locked' : 'texts.damaged', { name });
	};
	// The library keeps the bytes it is given, so it gets a copy.
	const pdf = await getDocumentProxy(Uint8Array.from(bytes)).catch(fail);
	try {
		if (pdf.numPages > SOURCE_PAGES.most)
			throw new DeskError(
				say('texts.tooManyPages', { name, pages: pdf.numPages }),
				SOURCE_PAGES.why,
			);
		const pages: PdfLine[][] = [];
		for (let number = 1; number <= pdf.numPages; number += 1) {
			const page = await pdf.getPage(number).catch(fail);
			const { items } = await page.getTextContent().catch(fail);
			pages.push(linesOfPage(items.filter((one) => 'str' in one) as Run[]));
		}
		if (!pages.flat().some(({ text }) => /\p{L}/u.test(text)))
			throw refused('texts.pictures', { name });
		const cut = furniture(pages);
		const kept = pages.map((lines) => paragraphsOfPage(lines.filter((line) => !cut.has(line))));
		const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
		const title = String((info as { Title?: string }).Title ?? '').trim();
		const isPrinted = title !== '' && kept[0]?.includes(title);
		return {
			text: cleanText(joinPages(kept)),
			...(isPrinted ? { title } : {}),
			removed: [...new Set([...cut].map(({ text }) => text))],
		};
	} finally {
		await pdf.loadingTask.destroy();
	}
}
