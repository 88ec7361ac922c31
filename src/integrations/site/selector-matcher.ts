import type { ElementPath } from './element-paths.ts';

/** A part of a selector that is about one element: `a.name`. */
interface Compound {
	name: string;
	classes: string[];
	/** Whether the part before it is about the parent, not about any element around. */
	isChild: boolean;
}

export interface SelectorMatcher {
	/** The names that must be in a page for an element to match: `.quote`, `p`. */
	needs: string[];
	/** Whether the selector can match an element in this place of a page. */
	matches(path: ElementPath): boolean;
}

const CLASS = /\.-?[A-Za-z_][\w-]*/g;
const NAME = /^[a-z][a-z0-9]*/;

/** The selector without what is judged as if it were true: attributes, states, what `:not()` names. */
function plain(selector: string): string {
	let rest = selector.replace(/\[[^\]]*\]/g, '');
	// Brackets may be nested.
	for (let before = ''; before !== rest; ) {
		before = rest;
		rest = rest.replace(/\([^()]*\)/g, '');
	}
	return rest.replace(/::?[\w-]+/g, '').trim();
}

/** The classes that `:has()` names. */
const insideHas = (selector: string): string[] =>
	[...selector.matchAll(/:has\(([^(),]*)\)/g)].flatMap(([, text = '']) => text.match(CLASS) ?? []);

function readCompound(text: string, isChild: boolean): Compound {
	const [name = ''] = text.match(NAME) ?? [];
	return { name, classes: (text.match(CLASS) ?? []).map((one) => one.slice(1)), isChild };
}

const namesOf = ({ name, classes }: Compound): string[] => [
	...(name ? [name] : []),
	...classes.map((one) => `.${one}`),
];

const fits = ({ name, classes }: Compound, path: ElementPath): boolean =>
	(name === '' || name === path.name) && classes.every((one) => path.classes.includes(one));

/** Whether the parts up to the one at `at` match the path and what is around it. */
function matchesFrom(parts: Compound[], at: number, path: ElementPath | undefined): boolean {
	const part = parts[at];
	if (!part) return true;
	if (!path || !fits(part, path)) return false;
	if (at === 0 || part.isChild) return matchesFrom(parts, at - 1, path.parent);
	for (let around = path.parent; around; around = around.parent)
		if (matchesFrom(parts, at - 1, around)) return true;
	return false;
}

/**
 * Judges where a selector can match. Whatever only a browser knows counts as true: attributes,
 * states, the order of elements. A selector with escapes can match anywhere.
 */
export function selectorMatcher(selector: string): SelectorMatcher {
	if (selector.includes('\\')) return { needs: [], matches: () => true };
	const needs = insideHas(selector);
	const parts: Compound[] = [];
	let isChild = false;
	for (const [, text = '', combinator = ''] of plain(selector).matchAll(
		/([^\s>+~]*)(\s*[>+~]\s*|\s+|$)/g,
	)) {
		const part = readCompound(text, isChild);
		needs.push(...namesOf(part));
		const sign = combinator.trim();
		// Siblings have the same elements around them, so of the first only its names are asked for.
		if (sign === '+' || sign === '~') continue;
		parts.push(part);
		isChild = sign === '>';
		if (combinator === '') break;
	}
	return { needs, matches: (path) => matchesFrom(parts, parts.length - 1, path) };
}
