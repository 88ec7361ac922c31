import type { CollectionName } from '../../schema/collections.ts';
import type { Saved } from '../protocol.ts';
import { say } from '../words/say.ts';
import { announce } from './announce.ts';
import { post } from './api.ts';
import { entryForm } from './form/entry-form.ts';
import { h } from './h.ts';
import { prefill } from './prefill.ts';
import { go } from './route.ts';
import { store } from './store.ts';

/** The form of a new entry that is made from no source. */
export function newView(collection: CollectionName): HTMLElement {
	const form = entryForm({
		collection,
		place: 'page',
		title: say('form.newTitle', { noun: store.forms[collection].noun }),
		fields: prefill(collection, {}),
		key: `new ${collection}`,
		...(store.state.story ? { near: store.state.story.asOf } : {}),
		prefill: (wanted, name) => prefill(wanted, name ? { name } : {}),
		save: async ({ id, fields, body }) => {
			const saved = await post<Saved>('create', {
				collection,
				id: collection === 'story' ? 'story' : id,
				fields,
				body,
			});
			await store.refresh();
			announce(say('form.saved', { file: saved.file }));
			go(['entry', ...saved.key.split('/')]);
		},
		cancel: () => go(['entries']),
	});
	return h('div', { class: 'narrow' }, form);
}
