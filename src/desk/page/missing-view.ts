// What is missing: the checks, how far each source, party and question is covered, and the balance.
import type { Coverage } from '../coverage.ts';
import { WORKBENCH } from '../workbench-words.ts';
import { get } from './api.ts';
import { coverageTables } from './coverage-tables.ts';
import { type Child, h } from './h.ts';
import { problemItems } from './problem-items.ts';
import { store } from './store.ts';

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
	const covered = h('div', {});
	const cover = async () =>
		covered.replaceChildren(coverageTables(await get<Coverage>('coverage')));
	const content = () => {
		const errors = store.state.problems.filter(({ severity }) => severity === undefined).length;
		const warnings = store.state.problems.length - errors;
		return [
			h('h1', { class: 'view-title' }, WORKBENCH.missing.title),
			h('p', { class: 'standfirst' }, WORKBENCH.missing.count(errors, warnings)),
			problemItems(() => true),
			h('h2', {}, WORKBENCH.missing.coverage),
			covered,
			h('h2', {}, WORKBENCH.missing.balance),
			h('p', { class: 'hint' }, WORKBENCH.missing.balanceHint),
			balanceTable(),
		];
	};
	const view = h('div', { class: 'missing' }, content());
	const refresh = () => {
		if (!view.isConnected) return store.removeEventListener('change', refresh);
		view.replaceChildren(...content());
		void cover();
	};
	store.addEventListener('change', refresh);
	void cover();
	return view;
}
