// What is missing: the checks, how far each source, party and question is covered, and the balance.
import type { CollectionName } from '../../schema/collections.ts';
import { WORKBENCH } from '../workbench-words.ts';
import { type Child, h } from './h.ts';
import { partyMark } from './party-mark.ts';
import { problemItems } from './problem-items.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

/** Whether a value names an id at any depth, as a value or as a key. */
const names = (value: unknown, id: string): boolean =>
	value === id ||
	(typeof value === 'object' &&
		value !== null &&
		Object.entries(value).some(([key, one]) => key === id || names(one, id)));

const COUNTED: CollectionName[] = ['quotes', 'demands', 'events', 'differences', 'topics'];

/** How many entries of each kind name those of a collection. */
function coverage(of: CollectionName, counted: CollectionName[]): HTMLElement {
	const rows = store.entries(of).map((one) => {
		// People count for their party.
		const ids =
			of === 'parties'
				? [
						one.id,
						...store.entries('people').flatMap(({ id, data }) => (data.party === one.id ? id : [])),
					]
				: [one.id];
		const counts = counted.map(
			(collection) =>
				store.entries(collection).filter(({ data }) => ids.some((id) => names(data, id))).length,
		);
		const address = of === 'sources' ? ['source', one.id] : ['entry', of, one.id];
		return h(
			'tr',
			{},
			h('th', { scope: 'row' }, partyMark(one), h('a', { href: addressOf(address) }, one.title)),
			...counts.map((count) => h('td', { class: count === 0 ? 'none' : '' }, count || '–')),
		);
	});
	return table(
		WORKBENCH.missing.by[of] ?? '',
		[store.forms[of].noun, ...counted.map((one) => store.forms[one].title)],
		rows,
	);
}

const table = (caption: string, head: string[], rows: Child[]): HTMLElement =>
	h(
		'div',
		{ class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
		h(
			'table',
			{},
			h('caption', {}, caption),
			h('thead', {}, h('tr', {}, ...head.map((one) => h('th', { scope: 'col' }, one)))),
			h('tbody', {}, rows),
		),
	);

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const balanceTable = (): HTMLElement =>
	table(
		WORKBENCH.missing.balance,
		WORKBENCH.missing.balanceHead,
		store.state.balance.map((one) =>
			h(
				'tr',
				{},
				h('th', { scope: 'row' }, one.name),
				h('td', {}, one.quotations),
				h('td', {}, one.words),
				h('td', {}, percent(one.share)),
				h('td', {}, one.words === 0 ? '–' : percent(one.verifiedWords / one.words)),
				h('td', {}, one.topics),
				h('td', {}, one.firstMentions),
				h('td', {}, one.demands),
			),
		),
	);

export function missingView(): HTMLElement {
	const content = () => {
		const errors = store.state.problems.filter(({ severity }) => severity === undefined).length;
		const warnings = store.state.problems.length - errors;
		return [
			h('h1', { class: 'view-title' }, WORKBENCH.missing.title),
			h('p', { class: 'standfirst' }, WORKBENCH.missing.count(errors, warnings)),
			problemItems(() => true),
			h('h2', {}, WORKBENCH.missing.coverage),
			coverage('sources', COUNTED),
			coverage('parties', COUNTED),
			coverage('topics', ['quotes', 'demands', 'events', 'differences']),
			h('h2', {}, WORKBENCH.missing.balance),
			h('p', { class: 'hint' }, WORKBENCH.missing.balanceHint),
			balanceTable(),
		];
	};
	const view = h('div', { class: 'missing' }, content());
	const refresh = () => {
		if (!view.isConnected) return store.removeEventListener('change', refresh);
		view.replaceChildren(...content());
	};
	store.addEventListener('change', refresh);
	return view;
}
