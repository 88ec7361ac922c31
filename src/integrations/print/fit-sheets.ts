// Chooses the size of the type so that the print fills its sheets.
import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import type { Printed } from './print-page.ts';
import { readContent } from './read-content.ts';
import { name } from './tag-tree.ts';

/**
 * Sizes to try after 1, the designed size. They are values of `--size`; styles/summary-print.css
 * says what it scales.
 */
const SMALLER = [0.98, 0.96, 0.94, 0.92];
const LARGER = [1.02, 1.04, 1.06, 1.08];
const MOST_SHEETS = 4;
/** The share of the last sheet that must be filled. */
export const LEAST_FILLED = 0.4;

export interface Fit {
	sheets: number;
	/** The share of the height between the margins that the text of the last sheet takes. */
	filled: number;
}

/** The top and bottom margins together, in points. styles/print-sheet.css sets them. */
const MARGINS = (14 + 15) * (72 / 25.4);

/** Measures a print. */
export async function fitOf(pdf: Uint8Array): Promise<Fit> {
	const doc = await PDFDocument.load(pdf, { updateMetadata: false });
	const pages = doc.getPages();
	const last = pages.at(-1);
	const stream = last?.node.lookup(name('Contents'));
	if (!last || !(stream instanceof PDFRawStream))
		throw new Error('The last sheet of the PDF cannot be read.');
	const heights = readContent(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
		.texts.filter((one) => one.tagged)
		.map((one) => one.y);
	const room = last.getHeight() - MARGINS;
	return { sheets: pages.length, filled: (Math.max(...heights) - Math.min(...heights)) / room };
}

/** Whether one print is better than another: few enough sheets first, then a fuller last sheet. */
const isBetter = (fit: Fit, than: Fit) =>
	Math.max(fit.sheets, MOST_SHEETS) < Math.max(than.sheets, MOST_SHEETS) ||
	(fit.sheets <= MOST_SHEETS && fit.filled > than.filled);

/**
 * The first print that has few enough sheets and fills the last one; if there is none, the best of
 * all. The choice depends on the content only. `print`: prints with a value of `--size`.
 */
export async function fitSheets(print: (size: number) => Promise<Printed>): Promise<Printed> {
	let printed = await print(1);
	let fit = await fitOf(printed.pdf);
	for (const size of fit.sheets > MOST_SHEETS ? SMALLER : [...LARGER, ...SMALLER]) {
		if (fit.sheets <= MOST_SHEETS && fit.filled >= LEAST_FILLED) break;
		const next = await print(size);
		const nextFit = await fitOf(next.pdf);
		if (isBetter(nextFit, fit)) [printed, fit] = [next, nextFit];
	}
	return printed;
}
