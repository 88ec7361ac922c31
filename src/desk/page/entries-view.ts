import type { CollectionName } from '../../schema/collections.ts';
import type { EntryCard } from '../protocol.ts';
import { say } from '../words/say.ts';
import { h } from './h.ts';
import { partyMark } from './party-mark.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

const noteOf = ({ data, when, state, isBroken, hold }: EntryCard): string =>
	[
		isBroken ? say('entries.broken') : undefined,
		hold,
		state && say(`state.${state}`),
		[data.role, data.kind, when, data.state].find((one) => typeof one === 'string'),
	]
		.filter((one) => typeof one === 'string')
		.join(' · ');

export const entryRow = (entry: EntryCard): HTMLElement =>
	h(
		'li',
		{},
		h(
			'a',
			{ href: addressOf(['entry', entry.collection, entry.id]) },
			partyMark(entry),
			entry.title,
		),
		h('span', { class: 'kind' }, noteOf(entry)),
	);

/** All entries by collection, each with a way to make another. */
export function entriesView(): HTMLElement {
	const names = Object.keys(store.forms) as CollectionName[];
	return h(
		'div',
		{ class: 'entries' },
		h('h1', { class: 'view-title' }, say('entries.title')),
		h(
			'div',
			{ class: 'columns' },
			...names.map((collection) => {
				const { title, noun } = store.forms[collection];
				const all = store.entries(collection);
				const isNew = collection !== 'story' || all.length === 0;
				const address = collection === 'sources' ? ['add'] : ['new', collection];
				return h(
					'section',
					{ class: 'collection' },
					h(
						'div',
						{ class: 'head' },
						h(
							'h2',
							{},
							title,
							collection !== 'story' && h('span', { class: 'count' }, ` ${all.length}`),
						),
						isNew &&
							h(
								'a',
								{ href: addressOf(address), 'aria-label': say('form.newTitle', { noun }) },
								say('entries.new'),
							),
					),
					h('ul', { class: 'links' }, ...all.map(entryRow)),
				);
			}),
		),
	);
}
