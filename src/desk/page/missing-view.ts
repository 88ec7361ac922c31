// What is missing: the checks, how far each source, party and question is covered, and the balance.
import type { Coverage } from '../coverage.ts';
import { WORKBENCH } from '../workbench-words.ts';
import { get } from './api.ts';
import { coverageTables } from './coverage-tables.ts';
import { dataTable } from './data-table.ts';
import { type Child, h } from './h.ts';
import { problemItems } from './problem-items.ts';
import { store } from './store.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const balanceTable = (): Child =>
	dataTable(
		WORKBENCH.missing.balanceCaption,
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

/** The view of what is missing; it follows every change. */
export async function missingView(): Promise<HTMLElement> {
	const content = async () => {
		const tables = coverageTables(await get<Coverage>('coverage'));
		const errors = store.state.problems.filter(({ severity }) => severity === undefined).length;
		const warnings = store.state.problems.length - errors;
		return h(
			'div',
			{},
			h('h1', { class: 'view-title' }, WORKBENCH.missing.title),
			h('p', { class: 'standfirst' }, WORKBENCH.missing.count(errors, warnings)),
			problemItems(() => true),
			tables.some(Boolean) && h('h2', {}, WORKBENCH.missing.coverage),
			...tables,
			store.state.balance.length > 0 && [
				h('h2', {}, WORKBENCH.missing.balance),
				h('p', { class: 'hint' }, WORKBENCH.missing.balanceHint),
				balanceTable(),
			],
		);
	};
	const view = h('div', { class: 'missing' }, await content());
	let asked = 0;
	const refresh = async () => {
		if (!view.isConnected) return store.removeEventListener('change', refresh);
		asked += 1;
		const question = asked;
		const now = await content();
		if (question === asked) view.replaceChildren(now);
	};
	store.addEventListener('change', refresh);
	return view;
}
