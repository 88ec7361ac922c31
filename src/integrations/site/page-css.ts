// Each page carries its CSS in a style element, without the rules that are for other kinds of pages.
import type { PageMarkup } from './read-page.ts';
import { readStyleSheet, type StyleSheet, trimStyleSheet, usedSelectors } from './style-sheet.ts';

/**
 * Returns a function that makes the CSS of a page: its style sheets in order, without what the page
 * does not use. A page that runs a script file keeps all rules, because the script may add elements.
 * `styleSheets`: those of the site, by the address in links to them. The function throws when a page
 * links a style sheet that is not among them.
 */
export function pageCss(styleSheets: ReadonlyMap<string, string>): (page: PageMarkup) => string {
	// Pages of one kind link the same style sheets and hold nearly the same elements, so few results differ.
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
		const used = usedSelectors(sheet, page);
		const properties = [...page.customProperties];
		const key = `${name} ${properties.join()} ${used.map(Number).join('')}`;
		const css = trimmed.get(key) ?? trimStyleSheet(sheet, used, properties);
		trimmed.set(key, css);
		return css;
	};
}
