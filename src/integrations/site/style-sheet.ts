// A style sheet as pages need it: without the rules that no element of a page can match.
import postcss, { type Container, type Root, type Rule } from 'postcss';
import { dropUnusedProperties } from './drop-unused-properties.ts';

export interface StyleSheet {
	css: string;
	root: Root;
	/** For each rule in the order of the sheet, what each of its selectors needs in a page. */
	needs: string[][][];
	/** Everything any selector needs, each name once. */
	vocabulary: string[];
}

/**
 * Classes and elements that must be in a page for a selector to match: `.quote`, `p`. A selector
 * that cannot be judged needs none.
 */
function neededBy(selector: string): string[] {
	if (selector.includes('\\')) return [];
	let plain = selector.replace(/\[[^\]]*\]/g, '');
	// What stands in the brackets of :not() or :is() need not be there.
	for (let before = ''; before !== plain; ) {
		before = plain;
		plain = plain.replace(/\([^()]*\)/g, '');
	}
	const classes = plain.match(/\.-?[A-Za-z_][\w-]*/g) ?? [];
	const elements = [...plain.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)].map(
		([, name = '']) => name,
	);
	return [...classes, ...elements];
}

/** Whether the selectors of a rule name elements: steps of an animation and nested rules do not. */
function namesElements({ parent }: Rule): boolean {
	if (parent?.type === 'rule') return false;
	return !(
		parent?.type === 'atrule' && /keyframes$/.test((parent as { name?: string }).name ?? '')
	);
}

export function readStyleSheet(text: string): StyleSheet {
	const root = postcss.parse(text);
	// Lightning CSS minifies no value that holds var(), so `1rem / 1.5 var(--serif)` has its spaces.
	root.walkDecls('font', (font) => {
		font.value = font.value.replace(' / ', '/');
	});
	const needs: string[][][] = [];
	root.walkRules((rule) => {
		if (namesElements(rule)) needs.push(rule.selectors.map(neededBy));
	});
	return {
		css: root.toString(),
		root,
		needs,
		vocabulary: [...new Set(needs.flat(2))],
	};
}

function dropEmptyAtRules(container: Container): void {
	container.each((child) => {
		if (child.type !== 'atrule' || !child.nodes) return;
		dropEmptyAtRules(child);
		if (child.nodes.length === 0) child.remove();
	});
}

/**
 * The CSS of a sheet for a page that has these names. `alsoRead`: custom properties that the page
 * itself reads.
 */
export function trimStyleSheet(
	sheet: StyleSheet,
	names: ReadonlySet<string>,
	alsoRead: Iterable<string>,
): string {
	const root = sheet.root.clone();
	let index = 0;
	root.walkRules((rule) => {
		if (!namesElements(rule)) return;
		const needs = sheet.needs[index] ?? [];
		index += 1;
		const matching = rule.selectors.filter((_, i) =>
			(needs[i] ?? []).every((name) => names.has(name)),
		);
		if (matching.length === 0) rule.remove();
		else if (matching.length < needs.length) rule.selectors = matching;
	});
	dropUnusedProperties(root, alsoRead);
	dropEmptyAtRules(root);
	return root.toString();
}
