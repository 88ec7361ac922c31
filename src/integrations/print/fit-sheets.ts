import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import type { Printed } from './print-page.ts';
import { readContent } from './read-content.ts';
import { name } from './tag-tree.ts';

/** Sizes of the type to try after 1, the designed one; `summary.css` holds what they scale and the limits of it. */
const SMALLER = [0.98, 0.96, 0.94, 0.92];
const LARGER = [1.02, 1.04, 1.06, 1.08];
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
	if (!last || !(stream instanceof PDFRawStream))
		throw new Error('The last sheet of the PDF cannot be read.');
	const heights = readContent(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
		.texts.filter((one) => one.tagged)
		.map((one) => one.y);
	const room = last.getHeight() - MARGINS;
	return { sheets: pages.length, filled: (Math.max(...heights) - Math.min(...heights)) / room };
}

/** Whether one print is nearer to what is wanted than another: few enough sheets first, then a fuller last one. */
const isBetter = (fit: Fit, than: Fit) =>
	Math.max(fit.sheets, MOST_SHEETS) < Math.max(than.sheets, MOST_SHEETS) ||
	(fit.sheets <= MOST_SHEETS && fit.filled > than.filled);

/** The first print of few enough sheets whose last is filled well enough; else the best of them. The same content gives the same choice. */
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
