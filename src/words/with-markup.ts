import type { Message } from './messages.ts';

type Render<T> = (inside: (string | T)[]) => T;

interface Open<T> {
	name: string;
	inside: (string | T)[];
}

/** Adds to a list of texts and what stands between them; texts side by side become one. */
function add<T>(to: (string | T)[], part: string | T): void {
	const last = to.at(-1);
	if (typeof part === 'string' && typeof last === 'string') to[to.length - 1] = last + part;
	else if (part !== '') to.push(part);
}

function fail(error: unknown): never {
	throw error;
}

/** A message with its markup made by `render`, by name. Tags may stand in one another. */
export function withMarkup<T>(
	message: Exclude<Message, string>,
	values: Record<string, unknown>,
	render: Readonly<Record<string, Render<T>>>,
): (string | T)[] {
	const made = ({ name, inside }: Open<T>): T => {
		const make = render[name];
		return make ? make(inside) : fail(new Error(`{#${name}} is not rendered`));
	};
	const stack: Open<T>[] = [{ name: '', inside: [] }];
	const top = () => stack.at(-1) ?? fail(new Error('a tag is closed that is not open'));
	for (const part of message.formatToParts(values, fail)) {
		if (part.type !== 'markup') add(top().inside, String(part.value));
		else if (part.kind === 'open') stack.push({ name: part.name, inside: [] });
		else if (part.kind === 'standalone') add(top().inside, made({ name: part.name, inside: [] }));
		else {
			const open = top();
			if (open.name !== part.name) fail(new Error(`{/${part.name}} closes {#${open.name}}`));
			stack.pop();
			add(top().inside, made(open));
		}
	}
	return stack.length === 1 ? top().inside : fail(new Error(`{#${top().name}} stays open`));
}
