import type { CollectionName } from '../../../schema/collections.ts';
import type { Saved } from '../../protocol.ts';
import { say } from '../../words/say.ts';
import { announce } from '../announce.ts';
import { post } from '../api.ts';
import { nameField } from '../name-field.ts';
import { store } from '../store.ts';
import type { EntryForm } from './entry-form-options.ts';

/** A form inside a form, for an entry that the outer one needs and that does not exist yet. */
export function newEntryForm(
	make: (options: EntryForm) => HTMLElement,
	outer: EntryForm,
	collection: CollectionName,
	words: string,
	saved: (id: string) => void,
	cancelled: () => void,
): HTMLElement {
	const form = make({
		collection,
		title: say('form.newTitle', { noun: store.forms[collection].noun }),
		fields: {
			...outer.prefill(collection, words),
			...(words ? { [nameField(collection)]: words } : {}),
		},
		key: `${outer.key} ${collection}`,
		prefill: outer.prefill,
		...(outer.near ? { near: outer.near } : {}),
		save: async ({ id, fields, body }) => {
			const { file } = await post<Saved>('create', { collection, id, fields, body });
			await store.refresh();
			announce(say('form.saved', { file }));
			saved(id);
		},
		cancel: cancelled,
		place: 'inside',
	});
	queueMicrotask(() => form.querySelector<HTMLElement>('input, textarea, select')?.focus());
	return form;
}
