import type { PageFacts } from './read-page.ts';
import { sheetFonts } from './sheet-fonts.ts';

/** Text as a CSS string. */
export const cssString = (text: string): string =>
	`"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', ' ')}"`;

/** The names of the sections that begin on the sheets, as running heads. */
export const runningHeads = (facts: PageFacts): string[] =>
	facts.headings.filter((one) => one.level === 2).map((one) => one.text);

/**
 * What the PDF has over a print from a reader’s browser: its own fonts, and running heads. A page margin can hold only one text for the whole print,
 * and a named page for each section would begin a new sheet with each; so all heads are printed, one over the other, and `running-heads.ts` keeps one a sheet.
 */
export function sheetStyle(facts: PageFacts): string {
	const { data } = facts;
	const small = 'font: 400 7.5pt/1 "Sheet Sans"; color: #000';
	const heads = runningHeads(facts).map(cssString).join(' "\\A " ');
	return `${sheetFonts()}
:root { --serif: "Sheet Serif"; --sans: "Sheet Sans"; }
@page {
	@top-left { content: ${cssString(data.title ?? '')}; ${small}; }
	@top-right { content: ${heads}; white-space: pre; text-align: right; font: 600 7.5pt/0 "Sheet Sans"; color: #000; }
	@bottom-left { content: ${cssString(data.check ?? '')}; ${small}; white-space: nowrap; }
	@bottom-center { content: ${cssString(data.asof ?? '')}; ${small}; white-space: nowrap; }
	@bottom-right { content: "Page " counter(page) " of " counter(pages); ${small}; white-space: nowrap; }
}
@page :first { @top-left { content: none; } @top-right { content: none; } }`;
}
