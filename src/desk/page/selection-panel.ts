import type { Selected } from '../protocol.ts';
import { say } from '../words/say.ts';
import { h } from './h.ts';
import { KINDS, type Kind } from './record-kinds.ts';

/** More of a selection is cut when it is shown beside the text. */
const MOST = 220;

const short = (words: string): string =>
	words.length > MOST ? `${words.slice(0, MOST).trimEnd()} …` : words;

/** What is selected, and what it can be recorded as. */
export const selectionPanel = (selected: Selected, record: (kind: Kind) => void): HTMLElement =>
	h(
		'section',
		{ class: 'selection', 'aria-label': say('source.selection') },
		h('p', { class: 'label' }, say('source.selectedIn', { place: selected.locator })),
		h('blockquote', {}, short(selected.words)),
		selected.date &&
			h('p', { class: 'kind' }, say('source.dateFound', { date: selected.date.shown })),
		h('p', { class: 'kind', id: 'record-as' }, say('source.recordAs')),
		h(
			'ul',
			{ class: 'kinds', 'aria-labelledby': 'record-as' },
			...KINDS.map(({ kind, key }) =>
				h(
					'li',
					{},
					h(
						'button',
						{ type: 'button', onclick: () => record(kind), 'aria-keyshortcuts': key },
						say(`kind.${kind}`),
						h('kbd', { 'aria-hidden': 'true' }, key.toUpperCase()),
					),
				),
			),
		),
	);
