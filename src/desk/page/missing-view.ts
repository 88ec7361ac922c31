// What is missing: the checks, how far each source, party and question is covered, and the balance.
import type { Coverage } from '../coverage.ts';
import { say } from '../words/say.ts';
import { get } from './api.ts';
import { coverageTables } from './coverage-tables.ts';
import { dataTable } from './data-table.ts';
import { type Child, h } from './h.ts';
import { problemItems } from './problem-items.ts';
import { store } from './store.ts';

const percent = (share: number): string =>
	say('balance.percent', { percent: Math.round(share * 100) });

/** Heads of the columns of the balance. */
const BALANCE_HEAD = [
	'party',
	'quotations',
	'words',
	'share',
	'verified',
	'topics',
	'firstMentions',
	'demands',
] as const;

/** How many problems there are, and what they stop. */
function countOf(errors: number, warnings: number): string {
	if (errors + warnings === 0) return say('missing.nothing');
	if (warnings === 0) return say('missing.errors', { errors });
	return errors === 0
		? say('missing.warnings', { warnings })
		: say('missing.both', { errors, warnings });
}

const balanceTable = (): Child =>
	dataTable(
		say('balance.caption'),
		BALANCE_HEAD.map((one) => say(`balance.${one}`)),
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
			h('h1', { class: 'view-title' }, say('missing.title')),
			h('p', { class: 'standfirst' }, countOf(errors, warnings)),
			problemItems(() => true),
			tables.some(Boolean) && h('h2', {}, say('missing.coverage')),
			...tables,
			store.state.balance.length > 0 && [
				h('h2', {}, say('balance.title')),
				h('p', { class: 'hint' }, say('balance.hint')),
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
