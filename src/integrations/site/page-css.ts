// Every page carries its own CSS, and a page of one kind needs no rule that is for another.
import type { PageMarkup } from './read-page.ts';
import { readStyleSheet, type StyleSheet, trimStyleSheet } from './style-sheet.ts';

/**
 * Makes the function that gives the CSS of a page: its style sheets in order, without what the page
 * does not use. A page that runs a script file keeps all of it: the script may add what it is for.
 * `styleSheets`: those of the site, by the address pages link them with. Throws when a page links
 * one that is not there.
 */
export function pageCss(styleSheets: ReadonlyMap<string, string>): (page: PageMarkup) => string {
	// Pages of one kind link the same sheets and have nearly the same names, so few differ in their CSS.
	const joined = new Map<string, StyleSheet>();
	const trimmed = new Map<string, string>();

	function textAt(address: string): string {
		const text = styleSheets.get(address);
		if (text === undefined) throw new Error(`There is no style sheet ${address}.`);
		return text;
	}

	return (page) => {
		const addresses = page.styleSheets.map(({ address }) => address);
		const name = addresses.join(' ');
		const sheet = joined.get(name) ?? readStyleSheet(addresses.map(textAt).join(''));
		joined.set(name, sheet);
		if (page.hasScriptFiles) return sheet.css;
		const present = sheet.vocabulary.map((one) => (page.names.has(one) ? 1 : 0)).join('');
		const key = `${name} ${[...page.customProperties].join()} ${present}`;
		const css = trimmed.get(key) ?? trimStyleSheet(sheet, page.names, page.customProperties);
		trimmed.set(key, css);
		return css;
	};
}
