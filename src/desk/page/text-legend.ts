import type { SourceText } from '../protocol.ts';
import { say } from '../words/say.ts';
import { type Child, h } from './h.ts';
import { partyMark } from './party-mark.ts';
import { restingKind } from './resting-kind.ts';
import { store } from './store.ts';

/** More parties than these, besides those set side by side, stand behind a fold. */
const MOST_OTHERS = 4;

const item = (...children: Child[]): HTMLElement => h('li', {}, ...children);

/** What the signs in a text and beside it mean; only those that are there. */
export function textLegend({ resting, passages }: SourceText): HTMLElement {
	const named = new Set(resting.flatMap(({ party }) => party ?? []));
	const sides = (store.state.story?.parties ?? []).filter((id) => named.has(id));
	const others = [...named].filter((id) => !sides.includes(id));
	const party = (id: string): HTMLElement | undefined => {
		const entry = store.entry(['parties'], id);
		return entry && item(partyMark(entry), String(entry.data.short ?? entry.title));
	};
	const all = resting.map(restingKind).sort((a, b) => a.order - b.order);
	const kinds = new Map(all.map(({ sign, label }) => [sign, label]));
	const hasOpen = passages.some(({ recordedBy }) => recordedBy.length === 0);
	const hasQuotations = resting.some(
		({ collection, places }) => collection === 'quotes' && places.length > 0,
	);
	return h(
		'ul',
		{ class: 'legend', 'aria-label': say('legend.label') },
		hasQuotations && item(h('span', { class: 'sample recorded' }, say('legend.quotation'))),
		hasOpen && item(h('span', { class: 'sample open' }, say('legend.open'))),
		...[...kinds].map(([sign, label]) =>
			item(h('span', { class: 'sign', 'aria-hidden': 'true' }, sign), label),
		),
		...sides.map(party),
		...(others.length <= MOST_OTHERS
			? others.map(party)
			: [
					item(
						h(
							'details',
							{},
							h('summary', {}, say('legend.more', { count: others.length })),
							h('ul', {}, ...others.map(party)),
						),
					),
				]),
	);
}
