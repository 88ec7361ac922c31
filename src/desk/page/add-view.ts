// A new source: its text is read from a file, an address or what is pasted, cleaned, and saved.
import type { Import, Saved } from '../protocol.ts';
import { say } from '../words/say.ts';
import { announce } from './announce.ts';
import { ApiError, post } from './api.ts';
import { cleaningPane } from './cleaning-pane.ts';
import { fileInput } from './file-input.ts';
import { entryForm } from './form/entry-form.ts';
import { h } from './h.ts';
import { prefill } from './prefill.ts';
import { go } from './route.ts';
import { sourceFields, suggestedVoice } from './source-fields.ts';
import { store } from './store.ts';
import { forgetTyped, keepTyped, typed } from './typed.ts';

/** Under which a source that is being made is kept in the tab. */
export const NEW_SOURCE = 'add';

/** The three ways to bring a text. */
function ways(done: (read: Import) => void): HTMLElement {
	const paste = h('textarea', { id: 'paste', rows: 10, class: 'body', onpaste: pasted });
	const address = h('input', { id: 'address', type: 'url', autocomplete: 'off' });
	async function read(action: string, input: Record<string, string>): Promise<void> {
		try {
			done(await post<Import>(action, input));
		} catch (error) {
			if (!(error instanceof ApiError)) throw error;
			announce(error.message, true);
		}
	}
	const usePasted = () => {
		if (paste.value.trim()) void read('read-text', { text: paste.value });
	};
	// What is pasted into the empty field is a whole text; more can be typed before it is used.
	function pasted(): void {
		if (paste.value === '') setTimeout(usePasted);
	}
	function fetchAddress(): void {
		announce(say('add.reading', { name: address.value }));
		void read('read-address', { address: address.value });
	}
	return h(
		'div',
		{ class: 'narrow ways' },
		h('h1', { class: 'view-title' }, say('add.title')),
		h('p', {}, say('add.lead')),
		fileInput(done),
		h(
			'div',
			{ class: 'field' },
			h('label', { for: 'paste' }, say('add.paste')),
			paste,
			h('button', { type: 'button', onclick: usePasted }, say('add.usePasted')),
		),
		h(
			'div',
			{ class: 'field' },
			h('label', { for: 'address' }, say('add.address')),
			h(
				'div',
				{ class: 'row' },
				address,
				h('button', { type: 'button', onclick: fetchAddress }, say('add.fetch')),
			),
			h('p', { class: 'hint' }, say('add.addressHint')),
		),
	);
}

/** The view that adds a source; what was read is kept in the tab until it is saved. */
export function addView(): HTMLElement {
	const view = h('div', {});
	const start = () => view.replaceChildren(ways(clean));

	function clean(read: Import): void {
		keepTyped(NEW_SOURCE, read);
		const cleaning = cleaningPane(read, NEW_SOURCE);
		const stop = () => {
			for (const key of [NEW_SOURCE, `${NEW_SOURCE} form`, `${NEW_SOURCE} cut`]) forgetTyped(key);
		};
		const form = entryForm({
			collection: 'sources',
			place: 'side',
			title: say('form.newTitle', { noun: store.forms.sources.noun }),
			fields: {
				...prefill('sources', {}),
				...sourceFields(read),
			},
			suggestions: { voice: suggestedVoice(read) },
			key: `${NEW_SOURCE} form`,
			...(store.state.story ? { near: store.state.story.asOf } : {}),
			prefill: (collection, name) => prefill(collection, name ? { name } : {}),
			save: async ({ id, fields, body }) => {
				await post<Saved>('add-source', { id, fields, body, text: cleaning.text() });
				stop();
				await store.refresh();
				announce(say('add.saved', { id }));
				go(['source', id]);
			},
			cancel: () => {
				stop();
				start();
			},
		});
		view.replaceChildren(
			h(
				'div',
				{ class: 'split' },
				h(
					'div',
					{ class: 'main' },
					h('h1', { class: 'view-title' }, say('add.cleanTitle')),
					h('p', { class: 'hint' }, say('add.cleanHint')),
					...(read.notes ?? []).map((note) => h('p', { class: 'note' }, note)),
					cleaning.element,
				),
				h('aside', { class: 'side', 'aria-label': say('source.side') }, form),
			),
		);
		form.querySelector<HTMLElement>('input')?.focus();
	}

	const kept = typed<Import>(NEW_SOURCE);
	if (kept) clean(kept);
	else start();
	return view;
}
