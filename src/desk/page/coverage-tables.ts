import type { Coverage } from '../coverage.ts';
import { WORKBENCH } from '../workbench-words.ts';
import { dataTable } from './data-table.ts';
import { type Child, h } from './h.ts';
import { partyMark } from './party-mark.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

type Kind = 'sources' | 'parties' | 'topics';

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
	const { captions, heads } = WORKBENCH.coverage;
	return [
		dataTable(
			captions.sources,
			heads.sources,
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
			captions.parties,
			heads.parties,
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
			captions.topics,
			heads.topics,
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
