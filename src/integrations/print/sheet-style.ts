import type { Brand } from '../../story/brand/brand.ts';
import type { PageFacts } from './read-page.ts';
import { sheetFamilies, sheetFonts } from './sheet-fonts.ts';

/** Quotes text as a CSS string. */
export const cssString = (text: string): string =>
	`"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', ' ')}"`;

/** The running heads: the second-level headings of the page. */
export const runningHeads = (facts: PageFacts): string[] =>
	facts.headings.filter((one) => one.level === 2).map((one) => one.text);

/** The number of the sheet and of all sheets, in the words that the page brings along. */
function sheetNumber({ data, language }: PageFacts): string {
	const { page = '', of = '', end = '' } = data;
	const { numberingSystem } = new Intl.NumberFormat(language).resolvedOptions();
	const style = numberingSystem === 'arab' ? ', arabic-indic' : '';
	const [sheet, all] = [`counter(page${style})`, `counter(pages${style})`];
	return `${cssString(page)} ${sheet} ${cssString(of)} ${all} ${cssString(end)}`;
}

/**
 * The CSS of the PDF in addition to that of the page: its fonts and the texts in the margins.
 *
 * A margin has the same text on every sheet, and a named page for each section would start a new
 * sheet with each. Therefore all running heads are printed in the same place, and running-heads.ts
 * removes all but one from each sheet.
 */
export function sheetStyle(facts: PageFacts, brand?: Brand): string {
	const { data, direction, language } = facts;
	const { script } = new Intl.Locale(language).maximize();
	// The boxes of a margin are named by their sides.
	const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
	const { serif, sans } = sheetFamilies(brand);
	const small = `font: 400 7.5pt/1 ${sans}; color: #000`;
	// Lines without height lie one over the other.
	const stacked = `text-align: ${end}; font: 600 7.5pt/0 ${sans}; color: #000`;
	const heads = runningHeads(facts).map(cssString).join(' "\\A " ');
	return `${sheetFonts(script, brand)}
:root { --serif: ${serif}; --sans: ${sans}; }
@page {
	@top-${start} { content: ${cssString(data.title ?? '')}; ${small}; }
	@top-${end} { content: ${heads}; white-space: pre; ${stacked}; }
	@bottom-${start} { content: ${cssString(data.check ?? '')}; direction: ltr; ${small}; white-space: nowrap; }
	@bottom-center { content: ${cssString(data.asof ?? '')}; ${small}; white-space: nowrap; }
	@bottom-${end} { content: ${sheetNumber(facts)}; ${small}; white-space: nowrap; }
}
@page :first { @top-${start} { content: none; } @top-${end} { content: none; } }`;
}
