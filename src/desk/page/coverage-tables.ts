// How much of each source, party and question is recorded, and what lacks.
import type { Coverage } from '../coverage.ts';
import { COVERAGE } from '../words/coverage-words.ts';
import { type Child, h } from './h.ts';
import { partyMark } from './party-mark.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

const { table: words } = COVERAGE;

type By = 'sources' | 'parties' | 'topics';

const cell = (value: string | number): HTMLElement =>
	h('td', { class: value === 0 || value === '' ? 'none' : '' }, value === 0 ? '–' : value);

function row(by: By, id: string, cells: (string | number)[], lacks: string[]): HTMLElement {
	const entry = store.entry([by], id);
	const address = by === 'sources' ? ['source', id] : ['entry', by, id];
	return h(
		'tr',
		{},
		h(
			'th',
			{ scope: 'row' },
			by === 'parties' && entry && partyMark(entry),
			h('a', { href: addressOf(address) }, entry?.title ?? id),
		),
		...cells.map(cell),
		h(
			'td',
			{ class: lacks.length === 0 ? 'none lacks' : 'lacks' },
			lacks.length === 0 ? words.nothing : lacks.map((lack) => h('p', {}, lack)),
		),
	);
}

const table = (by: By, rows: Child[]): Child =>
	rows.length > 0 &&
	h(
		'div',
		{ class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words[by] },
		h(
			'table',
			{},
			h('caption', {}, words[by]),
			h('thead', {}, h('tr', {}, ...words.heads[by].map((one) => h('th', { scope: 'col' }, one)))),
			h('tbody', {}, ...rows),
		),
	);

/** The entries that belong to no question, as links. */
function withoutTopic(without: Coverage['withoutTopic']): Child {
	const links = Object.entries(without).flatMap(([collection, ids]) =>
		ids.map((id) => {
			const entry = store.state.entries.find(
				(one) => one.collection === collection && one.id === id,
			);
			const address = addressOf(['entry', collection, id]);
			return h('li', {}, h('a', { href: address }, entry?.title ?? id));
		}),
	);
	return [
		h('h3', {}, COVERAGE.without.title),
		links.length > 0
			? h('ul', { class: 'links columns' }, ...links)
			: h('p', { class: 'hint' }, COVERAGE.without.none),
	];
}

/** The tables of coverage, and what belongs to no question. */
export const coverageTables = ({ sources, parties, topics, ...rest }: Coverage): HTMLElement =>
	h(
		'div',
		{ class: 'coverage' },
		table(
			'sources',
			sources.map(({ id, hasText, passages, recorded, quotations, entries, lacks }) => {
				const marks = hasText ? [passages, recorded] : ['', ''];
				return row('sources', id, [...marks, quotations, entries], lacks);
			}),
		),
		table(
			'parties',
			parties.map((one) => {
				const { quotations, demandsBy, demandsTo, positions, inOwnWords } = one;
				const cells = [quotations, demandsBy, demandsTo, positions, inOwnWords];
				return row('parties', one.id, cells, one.lacks);
			}),
		),
		table(
			'topics',
			topics.map(({ id, quotations, demands, events, differences, lacks }) =>
				row('topics', id, [quotations, demands, events, differences], lacks),
			),
		),
		withoutTopic(rest.withoutTopic),
	);
