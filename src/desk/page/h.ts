// The page makes every element here, and texts only as text: nothing of a story or a source can
// become markup.

export type Child = Node | string | number | false | undefined | Child[];
type Listener = (event: never) => unknown;
type Properties = Record<string, string | number | boolean | undefined | Listener>;

function append(parent: Node, child: Child): void {
	if (child === false || child === undefined) return;
	if (Array.isArray(child)) for (const one of child) append(parent, one);
	else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
}

/**
 * Makes an element. `on…` is a listener, `true` an attribute without a value, `false` and
 * `undefined` none; `value` is set as what the element holds.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Properties = {},
	...children: Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	append(element, children);
	for (const [name, value] of Object.entries(properties)) {
		if (value === undefined || value === false) continue;
		if (typeof value === 'function')
			element.addEventListener(name.slice(2), value as EventListener);
		else if (name === 'value') (element as unknown as { value: string }).value = String(value);
		else element.setAttribute(name, value === true ? '' : String(value));
	}
	return element;
}
