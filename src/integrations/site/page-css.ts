// Every page carries its own CSS, and a page of one kind needs no rule that is for another.
import type { PageMarkup } from './read-page.ts';
import { readStyleSheet, type StyleSheet, trimStyleSheet } from './style-sheet.ts';

/**
 * Makes the function that gives the CSS of each style element of a page, in order, without what the
 * page does not use. A page that runs a script file keeps all of its CSS: the script may add what
 * it is for. `html`: the page that `page` was read from.
 */
export function pageCss(): (html: string, page: PageMarkup) => string[] {
	const sheets = new Map<string, StyleSheet>();
	// Pages of one kind have the same sheets and nearly the same names, so few differ in their CSS.
	const trimmed = new Map<string, string>();
	const ids = new Map<StyleSheet, number>();

	function sheetOf(css: string): StyleSheet {
		let sheet = sheets.get(css);
		if (!sheet) {
			sheet = readStyleSheet(css);
			sheets.set(css, sheet);
			ids.set(sheet, ids.size);
		}
		return sheet;
	}

	return (html, page) => {
		const own = page.styles.map(({ start, end }) => sheetOf(html.slice(start, end)));
		if (page.hasScriptFiles) return own.map(({ css }) => css);
		return own.map((sheet) => {
			const others = own.filter((other) => other !== sheet);
			const present = sheet.vocabulary.map((name) => (page.names.has(name) ? 1 : 0)).join('');
			const beside = [sheet, ...others].map((one) => ids.get(one)).join();
			const key = `${beside} ${[...page.customProperties].join()} ${present}`;
			let css = trimmed.get(key);
			if (css === undefined) {
				const alsoRead = [...page.customProperties, ...others.flatMap(({ reads }) => reads)];
				css = trimStyleSheet(sheet, page.names, alsoRead);
				trimmed.set(key, css);
			}
			return css;
		});
	};
}
