import postcss, { type ChildNode, type Container, type Rule } from 'postcss';

/** What a rule is inside of, without spaces: `screenand(prefers-color-scheme:dark)`; empty: nothing. */
const conditionOf = ({ parent }: Rule): string =>
	parent?.type === 'atrule'
		? String((parent as { params?: string }).params).replace(/\s/g, '')
		: '';

function removeWithEmptyParents(node: ChildNode): void {
	const { parent } = node;
	node.remove();
	if (parent && parent.type !== 'root' && (parent as Container).nodes?.length === 0)
		removeWithEmptyParents(parent as ChildNode);
}

/** The custom properties that the rules `:root` of a style sheet set, by their condition. */
function propertiesOf(css: string): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	postcss.parse(css).walkRules(':root', (rule) => {
		const condition = conditionOf(rule);
		const names = found.get(condition) ?? new Set();
		rule.walkDecls(/^--/, ({ prop }) => void names.add(prop));
		found.set(condition, names);
	});
	return found;
}

/**
 * A style sheet without the custom properties that every one of `later` sets anew, so that no page
 * carries both. What is set for screens is overridden for all media: `styles/tokens.css` sets the same
 * for paper.
 */
export function withoutOverridden(css: string, later: string[]): string {
	const all = later.map(propertiesOf);
	const isOverridden = (condition: string, name: string): boolean =>
		all.every((found) =>
			(condition === '' ? ['', 'screen'] : [condition]).some((one) => found.get(one)?.has(name)),
		);
	const root = postcss.parse(css);
	root.walkRules(':root', (rule) => {
		const condition = conditionOf(rule);
		if (condition === 'print') return;
		rule.walkDecls(/^--/, (declaration) => {
			if (isOverridden(condition, declaration.prop)) removeWithEmptyParents(declaration);
		});
	});
	return root.toString();
}
