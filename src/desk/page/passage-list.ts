import type { Passage, SourceText, Span } from '../protocol.ts';
import { WORKBENCH } from '../workbench-words.ts';
import { h } from './h.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

interface Acts {
	show: (span: Span) => void;
	record: (span: Span) => void;
}

/** Every place where an entry names a source, as the fields around the name. */
function namings(data: unknown, source: string): Record<string, unknown>[] {
	if (typeof data !== 'object' || data === null) return [];
	const fields = data as Record<string, unknown>;
	return [
		...(fields.source === source ? [fields] : []),
		...Object.values(fields).flatMap((value) => namings(value, source)),
	];
}

/** What rests on the source, with the places in it. */
function restingOn(source: string): HTMLElement[] {
	return store.state.entries.flatMap(({ collection, id, title, data }) => {
		const named = namings(data, source);
		if (named.length === 0) return [];
		const places = new Set(named.flatMap(({ locator }) => (locator ? [String(locator)] : [])));
		const note = [store.forms[collection].noun, ...places].join(' · ');
		return [
			h(
				'li',
				{},
				h('a', { href: addressOf(['entry', collection, id]) }, title),
				h('span', { class: 'kind' }, ` ${note}`),
			),
		];
	});
}

function row(passage: Passage, { show, record }: Acts): HTMLElement {
	const { words, speaker, recordedBy } = passage;
	const [quote] = recordedBy;
	const entry = store.entry(['quotes'], quote);
	return h(
		'li',
		{ class: quote ? 'recorded' : 'open' },
		h('button', { type: 'button', class: 'words', onclick: () => show(passage) }, words),
		h(
			'p',
			{ class: 'kind' },
			speaker && !quote ? `${WORKBENCH.source.perhaps(speaker)} ` : undefined,
			quote && entry
				? h(
						'a',
						{ href: addressOf(['entry', 'quotes', quote]) },
						WORKBENCH.source.recordedAs(entry.title),
					)
				: h(
						'button',
						{
							type: 'button',
							class: 'link',
							'aria-label': WORKBENCH.source.recordPassage(words.slice(0, 60)),
							onclick: () => record(passage),
						},
						WORKBENCH.source.record,
					),
		),
	);
}

/** The passages in quotation marks, and what else rests on the source. */
export function passageList(source: string, { passages }: SourceText, acts: Acts): HTMLElement {
	const done = passages.filter(({ recordedBy }) => recordedBy.length > 0).length;
	const resting = restingOn(source);
	return h(
		'div',
		{ class: 'passages' },
		h('h2', {}, WORKBENCH.source.passages),
		h('p', { class: 'hint' }, WORKBENCH.source.passageCount(passages.length, done)),
		h('ol', {}, ...passages.map((one) => row(one, acts))),
		h('h2', {}, WORKBENCH.source.resting),
		resting.length === 0
			? h('p', { class: 'hint' }, WORKBENCH.source.nothingRests)
			: h('ul', { class: 'links' }, ...resting),
	);
}
