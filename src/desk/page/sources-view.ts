import type { EntryCard } from '../protocol.ts';
import { WORKBENCH } from '../workbench-words.ts';
import { h } from './h.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

function row(source: EntryCard): HTMLElement {
	const hasText = store.state.texts.includes(source.id);
	const quotes = store.entries('quotes').filter(({ data }) => data.source === source.id);
	const verified = quotes.filter(({ state }) => state === 'verified').length;
	const { kind } = source.data;
	return h(
		'tr',
		{},
		h('th', { scope: 'row' }, h('a', { href: addressOf(['source', source.id]) }, source.title)),
		h('td', {}, String(kind ?? '')),
		h('td', { class: 'date' }, source.when ?? ''),
		h(
			'td',
			{ class: hasText ? '' : 'none' },
			hasText ? WORKBENCH.sources.here : WORKBENCH.sources.notHere,
		),
		h('td', {}, WORKBENCH.sources.quotations(quotes.length, verified)),
	);
}

/** The first view: the sources, and how to add one. */
export function sourcesView(): HTMLElement {
	const { story } = store.state;
	const sources = store
		.entries('sources')
		.sort((a, b) => (String(a.data.date) < String(b.data.date) ? -1 : 1));
	return h(
		'div',
		{ class: 'sources' },
		h('h1', { class: 'view-title' }, WORKBENCH.sources.title),
		!story &&
			h(
				'p',
				{ class: 'standfirst' },
				`${WORKBENCH.sources.noStory} `,
				h('a', { href: addressOf(['new', 'story']) }, WORKBENCH.sources.beginStory),
			),
		h('p', { class: 'standfirst' }, WORKBENCH.sources.lead),
		h('p', {}, h('a', { class: 'primary', href: addressOf(['add']) }, WORKBENCH.add.title)),
		sources.length > 0 &&
			h(
				'div',
				{ class: 'scroll', tabindex: 0, role: 'region', 'aria-label': WORKBENCH.sources.title },
				h(
					'table',
					{},
					h('caption', { class: 'sr' }, WORKBENCH.sources.title),
					h(
						'thead',
						{},
						h('tr', {}, ...WORKBENCH.sources.head.map((one) => h('th', { scope: 'col' }, one))),
					),
					h('tbody', {}, ...sources.map(row)),
				),
			),
	);
}
