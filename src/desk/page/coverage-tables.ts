import type { Coverage } from '../coverage.ts';
import { say } from '../words/say.ts';
import { dataTable } from './data-table.ts';
import { type Child, h } from './h.ts';
import { partyMark } from './party-mark.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

type Kind = 'sources' | 'parties' | 'topics';

/** Heads of the columns of each table. */
const HEADS = {
	sources: ['source', 'inMarks', 'recorded', 'quotations', 'entries'],
	parties: ['party', 'quotations', 'demandsBy', 'demandsTo', 'positions', 'inOwnWords'],
	topics: ['topic', 'quotations', 'demands', 'events', 'differences'],
} as const;

const headOf = (kind: Kind): string[] => HEADS[kind].map((one) => say(`coverage.${one}`));

/** An entry with what it lacks, and its figures. */
function row(kind: Kind, id: string, lacks: string[], figures: number[]): HTMLElement {
	const entry = store.entry([kind], id);
	const address = kind === 'sources' ? ['source', id] : ['entry', kind, id];
	return h(
		'tr',
		{},
		h(
			'th',
			{ scope: 'row' },
			entry && partyMark(entry),
			h('a', { href: addressOf(address) }, entry?.title ?? id),
			...lacks.map((lack) => h('span', { class: 'lack' }, lack)),
		),
		...figures.map((figure) => h('td', { class: figure === 0 ? 'none' : '' }, figure || '–')),
	);
}

/** How far each source, party and question is covered, and what each lacks. */
export function coverageTables({ sources, parties, topics }: Coverage): Child[] {
	return [
		dataTable(
			say('coverage.sources'),
			headOf('sources'),
			sources.map((one) =>
				row('sources', one.id, one.lacks, [
					one.passages,
					one.recorded,
					one.quotations,
					one.entries,
				]),
			),
		),
		dataTable(
			say('coverage.parties'),
			headOf('parties'),
			parties.map((one) =>
				row('parties', one.id, one.lacks, [
					one.quotations,
					one.demandsBy,
					one.demandsTo,
					one.positions,
					one.inOwnWords,
				]),
			),
		),
		dataTable(
			say('coverage.topics'),
			headOf('topics'),
			topics.map((one) =>
				row('topics', one.id, one.lacks, [
					one.quotations,
					one.demands,
					one.events,
					one.differences,
				]),
			),
		),
	];
}
