import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import type { Printed } from './print-page.ts';
import { readContent } from './read-content.ts';
import { name } from './tag-tree.ts';

/** Sizes of the type tried in turn, 1 as designed. Text stays between 8.5 and 9.5 points and notes at 7 or more: `summary.css` holds those limits. */
const SIZES = [1, 0.98, 0.96, 1.02, 0.94, 1.04, 0.92] as const;
const MOST_SHEETS = 4;
/** The least of the last sheet that has to be filled. */
export const LEAST_FILLED = 0.4;

export interface Fit {
	sheets: number;
	/** How far down the last sheet its text reaches, of the room between the margins. */
	filled: number;
}

/** The margins of the print edition in points, above and below; `summary.css` sets them. */
const MARGINS = (14 + 15) * (72 / 25.4);

export async function fitOf(pdf: Uint8Array): Promise<Fit> {
	const doc = await PDFDocument.load(pdf, { updateMetadata: false });
	const pages = doc.getPages();
	const last = pages.at(-1);
	const stream = last?.node.lookup(name('Contents'));
	if (!last || !(stream instanceof PDFRawStream)) throw new Error('The last sheet of the PDF cannot be read.');
	const heights = readContent(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')).texts.filter((one) => one.tagged).map((one) => one.y);
	const room = last.getHeight() - MARGINS;
	return { sheets: pages.length, filled: (Math.max(...heights) - Math.min(...heights)) / room };
}

/** The first print of few enough sheets whose last is filled well enough; else the best of them. The same content gives the same choice. */
export async function fitSheets(print: (size: number) => Promise<Printed>): Promise<Printed> {
	let best: { printed: Printed; fit: Fit } | undefined;
	const isBetter = (fit: Fit, than: Fit) => Math.max(fit.sheets, MOST_SHEETS) < Math.max(than.sheets, MOST_SHEETS) || (fit.sheets === than.sheets && fit.filled > than.filled);
	for (const size of SIZES) {
		const printed = await print(size);
		const fit = await fitOf(printed.pdf);
		if (fit.sheets <= MOST_SHEETS && fit.filled >= LEAST_FILLED) return printed;
		if (!best || isBetter(fit, best.fit)) best = { printed, fit };
	}
	if (!best) throw new Error('There are no sizes to print in.');
	return best.printed;
}
