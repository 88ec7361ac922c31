import type { Import } from '../protocol.ts';
import { say } from '../words/say.ts';
import { h } from './h.ts';
import { keepTyped, typed } from './typed.ts';

/** The paragraphs of a text: what blank lines divide. */
const paragraphsOf = (text: string): string[] =>
	text
		.replace(/\r\n?/g, '\n')
		.split(/\n[^\S\n]*\n\s*/)
		.map((one) => one.trim())
		.filter(Boolean);

/**
 * A text that was read, paragraph by paragraph: what does not belong to it is cut, and can be brought
 * back. What the reader of the file cut already stands at the end.
 */
export function cleaningPane(read: Import, key: string) {
	const found = paragraphsOf(read.text);
	const all = [...found, ...read.removed.flatMap(paragraphsOf)];
	const cut = new Set(typed<number[]>(`${key} cut`) ?? all.keys().filter((i) => i >= found.length));

	function row(text: string, index: number): HTMLElement {
		const button = h('button', { type: 'button', onclick: toggle });
		const item = h('li', {}, h('p', {}, text), button);
		function toggle(): void {
			if (cut.has(index)) cut.delete(index);
			else cut.add(index);
			keepTyped(`${key} cut`, [...cut]);
			show();
		}
		function show(): void {
			const isCut = cut.has(index);
			item.classList.toggle('cut', isCut);
			button.textContent = isCut ? say('add.bringBack') : say('add.cut');
			const start = text.slice(0, 40);
			button.setAttribute(
				'aria-label',
				isCut ? say('add.bringBackThis', { start }) : say('add.cutThis', { start }),
			);
		}
		show();
		return item;
	}
	return {
		element: h('ol', { class: 'cleaning' }, ...all.map(row)),
		/** What is left, one blank line between paragraphs. A text of which nothing is cut stays as it is. */
		text: (): string =>
			all.length === found.length && cut.size === 0
				? read.text
				: `${all.filter((_, i) => !cut.has(i)).join('\n\n')}\n`,
	};
}
