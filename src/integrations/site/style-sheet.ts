// Reduces a style sheet to the rules that elements of a page can match.
import postcss, { type Container, type Root, type Rule } from 'postcss';
import { dropUnusedProperties } from './drop-unused-properties.ts';
import type { ElementPath } from './element-paths.ts';
import type { PageMarkup } from './read-page.ts';
import { type SelectorMatcher, selectorMatcher } from './selector-matcher.ts';

export interface StyleSheet {
	css: string;
	root: Root;
	/** Those that can be judged, in order. */
	selectors: SelectorMatcher[];
	/** For each path that was met, the places in `selectors` of those that match it. */
	matching: Map<ElementPath, number[]>;
}

/**
 * Whether the selectors of a rule can be judged by themselves. Those of a nested rule depend on the
 * outer one, and those in `@keyframes` are percentages.
 */
function hasOwnSelectors({ parent }: Rule): boolean {
	if (parent?.type === 'rule') return false;
	const isKeyframe =
		parent?.type === 'atrule' && /keyframes$/.test((parent as { name?: string }).name ?? '');
	return !isKeyframe;
}

/** Parses the text of a style sheet. */
export function readStyleSheet(text: string): StyleSheet {
	const root = postcss.parse(text);
	// Lightning CSS does not minify values with var(), such as `1rem / 1.5 var(--serif)`.
	root.walkDecls('font', (font) => {
		font.value = font.value.replace(' / ', '/');
	});
	const selectors: SelectorMatcher[] = [];
	root.walkRules((rule) => {
		if (hasOwnSelectors(rule)) selectors.push(...rule.selectors.map(selectorMatcher));
	});
	return { css: root.toString(), root, selectors, matching: new Map() };
}

function dropEmptyAtRules(container: Container): void {
	container.each((child) => {
		if (child.type !== 'atrule' || !child.nodes) return;
		dropEmptyAtRules(child);
		if (child.nodes.length === 0) child.remove();
	});
}

/**
 * For each selector of a style sheet whether it can match in a page with these elements. What an
 * inline script names, it may add anywhere.
 */
export function usedSelectors(
	{ selectors, matching }: StyleSheet,
	{ names, scriptNames, paths }: PageMarkup,
): boolean[] {
	const used = selectors.map(({ needs }) => needs.some((name) => scriptNames.has(name)));
	for (const path of paths) {
		const places =
			matching.get(path) ?? [...selectors.keys()].filter((i) => selectors[i]?.matches(path));
		matching.set(path, places);
		for (const place of places) used[place] = true;
	}
	return used.map((isUsed, i) => isUsed && !!selectors[i]?.needs.every((name) => names.has(name)));
}

/**
 * The CSS of a style sheet with the selectors that are used. `alsoRead`: the custom properties that
 * the page itself reads.
 */
export function trimStyleSheet(
	sheet: StyleSheet,
	used: boolean[],
	alsoRead: Iterable<string>,
): string {
	const root = sheet.root.clone();
	let next = 0;
	root.walkRules((rule) => {
		if (!hasOwnSelectors(rule)) return;
		const all = rule.selectors;
		const matching = all.filter((_, i) => used[next + i]);
		next += all.length;
		if (matching.length === 0) rule.remove();
		else if (matching.length < all.length) rule.selectors = matching;
	});
	dropUnusedProperties(root, alsoRead);
	dropEmptyAtRules(root);
	return root.toString();
}
