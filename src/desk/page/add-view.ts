// A new source: its text is read from a file, an address or what is pasted, cleaned, and saved.
import type { Import, Saved } from '../protocol.ts';
import { WORKBENCH } from '../workbench-words.ts';
import { ApiError, post } from './api.ts';
import { cleaningPane } from './cleaning-pane.ts';
import { fileInput } from './file-input.ts';
import { entryForm } from './form/entry-form.ts';
import { h } from './h.ts';
import { prefill } from './prefill.ts';
import { go } from './route.ts';
import { say } from './say.ts';
import { store } from './store.ts';
import { forgetTyped, keepTyped, typed } from './typed.ts';

const KEY = 'add';

/** What a file says of itself, as fields of its entry. */
const ownFields = ({ title, byline, publisher, date, address }: Import) =>
	Object.fromEntries(
		Object.entries({ headline: title, byline, publisher, date, url: address }).filter(
			([, value]) => value !== undefined,
		),
	);

/** The three ways to bring a text. */
function ways(done: (read: Import) => void): HTMLElement {
	const paste = h('textarea', { id: 'paste', rows: 10, class: 'body' });
	const address = h('input', { id: 'address', type: 'url', autocomplete: 'off' });
	async function fetchAddress(): Promise<void> {
		say(WORKBENCH.add.reading(address.value));
		try {
			done(await post<Import>('read-address', { address: address.value }));
		} catch (error) {
			if (!(error instanceof ApiError)) throw error;
			say(error.message, true);
		}
	}
	return h(
		'div',
		{ class: 'narrow ways' },
		h('h1', { class: 'view-title' }, WORKBENCH.add.title),
		h('p', {}, WORKBENCH.add.lead),
		fileInput(done),
		h(
			'div',
			{ class: 'field' },
			h('label', { for: 'paste' }, WORKBENCH.add.paste),
			paste,
			h(
				'button',
				{
					type: 'button',
					onclick: () => paste.value.trim() && done({ name: '', text: paste.value, removed: [] }),
				},
				WORKBENCH.add.usePasted,
			),
		),
		h(
			'div',
			{ class: 'field' },
			h('label', { for: 'address' }, WORKBENCH.add.address),
			h(
				'div',
				{ class: 'row' },
				address,
				h('button', { type: 'button', onclick: fetchAddress }, WORKBENCH.add.fetch),
			),
			h('p', { class: 'hint' }, WORKBENCH.add.addressHint),
		),
	);
}

/** The view that adds a source; what was read is kept in the tab until it is saved. */
export function addView(): HTMLElement {
	const view = h('div', {});
	const start = () => view.replaceChildren(ways(clean));

	function clean(read: Import): void {
		keepTyped(KEY, read);
		const cleaning = cleaningPane(read, KEY);
		const stop = () => {
			for (const key of [KEY, `${KEY} form`, `${KEY} cut`]) forgetTyped(key);
		};
		const form = entryForm({
			collection: 'sources',
			place: 'side',
			title: WORKBENCH.form.newTitle(store.forms.sources.noun),
			fields: {
				...prefill('sources', {}),
				...ownFields(read),
			},
			key: `${KEY} form`,
			...(store.state.story ? { near: store.state.story.asOf } : {}),
			prefill: (collection, name) => prefill(collection, name ? { name } : {}),
			save: async ({ id, fields, body }) => {
				await post<Saved>('add-source', { id, fields, body, text: cleaning.text() });
				stop();
				await store.refresh();
				say(WORKBENCH.add.saved(id));
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
					h('h1', { class: 'view-title' }, WORKBENCH.add.cleanTitle),
					h('p', { class: 'hint' }, WORKBENCH.add.cleanHint),
					...(read.notes ?? []).map((note) => h('p', { class: 'note' }, note)),
					cleaning.element,
				),
				h('aside', { class: 'side', 'aria-label': WORKBENCH.source.side }, form),
			),
		);
		form.querySelector<HTMLElement>('input')?.focus();
	}

	const kept = typed<Import>(KEY);
	if (kept) clean(kept);
	else start();
	return view;
}
