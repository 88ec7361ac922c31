import { say } from '../words/say.ts';
import { announce } from './announce.ts';
import { post } from './api.ts';
import { fileInput } from './file-input.ts';
import { h } from './h.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

/** A source whose text is not on this machine: it can be added, from a file or pasted. */
export function missingText(id: string, title: string, why: string): HTMLElement {
	if (!store.entry(['sources'], id))
		return h('p', { class: 'narrow' }, say('entry.notThere', { key: `sources/${id}` }));
	const paste = h('textarea', { rows: 12, id: 'pasted', class: 'body' });
	async function add(text: string): Promise<void> {
		if (text.trim() === '') return;
		await post('add-text', { id, text });
		await store.refresh();
		dispatchEvent(new HashChangeEvent('hashchange'));
	}
	return h(
		'div',
		{ class: 'narrow ways' },
		h('h1', { class: 'view-title' }, title),
		h('p', { class: 'standfirst' }, why),
		fileInput((read) => add(read.text).catch((error) => announce(String(error.message), true))),
		h('div', { class: 'field' }, h('label', { for: 'pasted' }, say('add.paste')), paste),
		h(
			'p',
			{ class: 'buttons' },
			h(
				'button',
				{
					type: 'button',
					class: 'primary',
					onclick: () => add(paste.value).catch((error) => announce(String(error.message), true)),
				},
				say('add.keepText'),
			),
			h('a', { href: addressOf(['entry', 'sources', id]) }, say('source.editEntry')),
		),
	);
}
