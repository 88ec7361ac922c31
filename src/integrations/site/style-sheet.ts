// Reduces a style sheet to the rules that elements of a page can match.
import postcss, { type Container, type Root, type Rule } from 'postcss';
import { dropUnusedProperties } from './drop-unused-properties.ts';

export interface StyleSheet {
	css: string;
	root: Root;
	/** For each rule in order and each of its selectors, the names that must be in a page. */
	needs: string[][][];
	/** The names in `needs`, each once. */
	vocabulary: string[];
}

/**
 * The names of classes and elements that must be in a page for a selector to match: `.quote`, `p`.
 * None for a selector with escapes, which is always kept.
 */
function neededBy(selector: string): string[] {
	if (selector.includes('\\')) return [];
	let plain = selector.replace(/\[[^\]]*\]/g, '');
	// The page may lack what is in the brackets of :not() or :is(). Brackets may be nested.
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
	const needs: string[][][] = [];
	root.walkRules((rule) => {
		if (hasOwnSelectors(rule)) needs.push(rule.selectors.map(neededBy));
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
 * The CSS of a style sheet for a page with these names of classes and elements. `alsoRead`: the
 * custom properties that the page itself reads.
 */
export function trimStyleSheet(
	sheet: StyleSheet,
	names: ReadonlySet<string>,
	alsoRead: Iterable<string>,
): string {
	const root = sheet.root.clone();
	let index = 0;
	root.walkRules((rule) => {
		if (!hasOwnSelectors(rule)) return;
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
