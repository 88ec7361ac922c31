import type { Passage, Resting, SourceText, Span } from '../protocol.ts';
import { say } from '../words/say.ts';
import { h } from './h.ts';
import { restingKind } from './resting-kind.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

interface Acts {
	show: (span: Span) => void;
	record: (span: Span) => void;
}

/** By kind, then by where it is in the text. */
const inOrder = (a: Resting, b: Resting): number =>
	restingKind(a).order - restingKind(b).order ||
	(a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0);

/** What rests on the source, with the places in it. */
const restingOn = ({ resting }: SourceText): HTMLElement[] =>
	resting.toSorted(inOrder).map((one) => {
		const { collection, id, locators } = one;
		const party = collection === 'differences' && store.entry(['parties'], one.party);
		const kind = [restingKind(one).label, party ? party.title : '', ...locators];
		return h(
			'li',
			{},
			h(
				'a',
				{ href: addressOf(['entry', collection, id]) },
				store.entry([collection], id)?.title ?? id,
			),
			h('span', { class: 'kind' }, ` ${kind.filter(Boolean).join(' · ')}`),
		);
	});

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
			speaker && !quote ? `${say('source.perhaps', { speaker })} ` : undefined,
			quote && entry
				? h(
						'a',
						{ href: addressOf(['entry', 'quotes', quote]) },
						say('source.recordedAs', { title: entry.title }),
					)
				: h(
						'button',
						{
							type: 'button',
							class: 'link',
							'aria-label': say('source.recordPassage', { words: words.slice(0, 60) }),
							onclick: () => record(passage),
						},
						say('source.record'),
					),
		),
	);
}

/** The passages in quotation marks, and what else rests on the source. */
export function passageList(source: SourceText, acts: Acts): HTMLElement {
	const { passages } = source;
	const done = passages.filter(({ recordedBy }) => recordedBy.length > 0).length;
	const resting = restingOn(source);
	return h(
		'div',
		{ class: 'passages' },
		h('h2', {}, say('source.passages')),
		h('p', { class: 'hint' }, say('source.passageCount', { all: passages.length, done })),
		h('ol', {}, ...passages.map((one) => row(one, acts))),
		h('h2', {}, say('source.resting')),
		resting.length === 0
			? h('p', { class: 'hint' }, say('source.nothingRests'))
			: h('ul', { class: 'links' }, ...resting),
	);
}
