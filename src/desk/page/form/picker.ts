// A combobox with a list (WAI-ARIA Authoring Practices, “Editable combobox with list autocomplete”).
import { type Child, h } from '../h.ts';
import { newId } from './field-view.ts';

export interface Option {
	label: string;
	/** A few words after the label, which are searched too. */
	note?: string;
	choose: () => void;
}

/** Longer lists are searched by typing. */
const MOST_SHOWN = 40;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The options in which every word that was typed occurs. */
function matching(options: Option[], typed: string): Option[] {
	const sought = plain(typed).split(/\s+/).filter(Boolean);
	return options.filter(({ label, note }) => {
		const text = plain(`${label} ${note ?? ''}`);
		return sought.every((word) => text.includes(word));
	});
}

/**
 * An input that searches a list. `options` are asked for when it opens; `always` makes those that
 * stand last whatever is typed, from what is typed.
 */
export function picker(
	options: () => Option[],
	always: (typed: string) => Option[],
	properties: Record<string, string | undefined> = {},
): { input: HTMLInputElement; element: HTMLElement } {
	const listId = newId();
	const list = h('ul', { id: listId, class: 'options', role: 'listbox', hidden: true });
	let shown: Option[] = [];
	let active = -1;

	function mark(index: number): void {
		active = index;
		for (const [i, item] of [...list.children].entries())
			item.setAttribute('aria-selected', String(i === index));
		const item = list.children[index];
		if (item) {
			input.setAttribute('aria-activedescendant', item.id);
			item.scrollIntoView({ block: 'nearest' });
		} else input.removeAttribute('aria-activedescendant');
	}

	function close(): void {
		list.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		mark(-1);
	}

	function choose(index: number): void {
		const option = shown[index];
		if (!option) return;
		close();
		input.value = '';
		option.choose();
	}

	function itemOf({ label, note }: Option, index: number): HTMLElement {
		const children: Child[] = [label, note ? h('span', { class: 'note' }, note) : undefined];
		return h(
			'li',
			{
				id: `${listId}-${index}`,
				role: 'option',
				'aria-selected': 'false',
				// Before the input loses the focus, which closes the list.
				onpointerdown: (event: Event) => event.preventDefault(),
				onclick: () => choose(index),
			},
			children,
		);
	}

	function open(): void {
		const typed = input.value.trim();
		shown = [...matching(options(), typed).slice(0, MOST_SHOWN), ...always(typed)];
		list.replaceChildren(...shown.map(itemOf));
		list.hidden = shown.length === 0;
		input.setAttribute('aria-expanded', String(!list.hidden));
		mark(typed === '' || shown.length === 0 ? -1 : 0);
	}

	const keys: Record<string, () => void> = {
		ArrowDown: () => (list.hidden ? open() : mark(Math.min(active + 1, shown.length - 1))),
		ArrowUp: () => (list.hidden ? open() : mark(Math.max(active - 1, 0))),
		Enter: () => choose(active),
		Escape: close,
	};
	const input = h('input', {
		type: 'text',
		role: 'combobox',
		autocomplete: 'off',
		'aria-expanded': 'false',
		'aria-controls': listId,
		'aria-autocomplete': 'list',
		...properties,
		oninput: open,
		onclick: open,
		onblur: close,
		onkeydown: (event: KeyboardEvent) => {
			const act = keys[event.key];
			if (!act || (list.hidden && !event.key.startsWith('Arrow'))) return;
			event.preventDefault();
			event.stopPropagation();
			act();
		},
	});
	return { input, element: h('div', { class: 'picker' }, input, list) };
}
