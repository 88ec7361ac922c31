import type { Passage, SourceText, Span } from '../protocol.ts';
import { WORKBENCH } from '../workbench-words.ts';
import { h } from './h.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

interface Acts {
	show: (span: Span) => void;
	record: (span: Span) => void;
}

/** Whether an entry names a source in one of its fields. */
const restsOn = (data: unknown, source: string): boolean =>
	Array.isArray(data)
		? data.some((one) => restsOn(one, source))
		: typeof data === 'object' && data !== null
			? Object.entries(data).some(
					([key, value]) => (key === 'source' && value === source) || restsOn(value, source),
				)
			: false;

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
	const resting = store.state.entries.filter(
		({ collection, id, data }) =>
			!(collection === 'sources' && id === source) && restsOn(data, source),
	);
	return h(
		'div',
		{ class: 'passages' },
		h('h2', {}, WORKBENCH.source.passages),
		h('p', { class: 'hint' }, WORKBENCH.source.passageCount(passages.length, done)),
		h('ol', {}, ...passages.map((one) => row(one, acts))),
		h('h2', {}, WORKBENCH.source.resting),
		resting.length === 0
			? h('p', { class: 'hint' }, WORKBENCH.source.nothingRests)
			: h(
					'ul',
					{ class: 'links' },
					...resting.map((one) =>
						h(
							'li',
							{},
							h('a', { href: addressOf(['entry', one.collection, one.id]) }, one.title),
							h('span', { class: 'kind' }, ` ${store.forms[one.collection].noun}`),
						),
					),
				),
	);
}
