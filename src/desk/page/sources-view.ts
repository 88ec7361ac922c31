import type { EntryCard } from '../protocol.ts';
import { say } from '../words/say.ts';
import { h } from './h.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

/** Heads of the columns. */
const HEAD = ['source', 'kind', 'date', 'text', 'quotations'] as const;

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
			hasText ? say('sources.here') : say('sources.notHere'),
		),
		h('td', {}, say('sources.verified', { all: quotes.length, verified })),
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
		h('h1', { class: 'view-title' }, say('sources.title')),
		!story &&
			h(
				'p',
				{ class: 'standfirst' },
				`${say('sources.noStory')} `,
				h('a', { href: addressOf(['new', 'story']) }, say('sources.beginStory')),
			),
		h('p', { class: 'standfirst' }, say('sources.lead')),
		h('p', {}, h('a', { class: 'primary', href: addressOf(['add']) }, say('add.title'))),
		h('p', { class: 'hint anywhere' }, say('add.anywhere')),
		sources.length > 0 &&
			h(
				'div',
				{ class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('sources.title') },
				h(
					'table',
					{},
					h('caption', { class: 'sr' }, say('sources.title')),
					h(
						'thead',
						{},
						h('tr', {}, ...HEAD.map((one) => h('th', { scope: 'col' }, say(`sources.${one}`)))),
					),
					h('tbody', {}, ...sources.map(row)),
				),
			),
	);
}
