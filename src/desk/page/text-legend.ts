import type { SourceText } from '../protocol.ts';
import { say } from '../words/say.ts';
import { type Child, h } from './h.ts';
import { partyMark } from './party-mark.ts';
import { restingKind } from './resting-kind.ts';
import { store } from './store.ts';

const item = (...children: Child[]): HTMLElement => h('li', {}, ...children);

/** What the signs in a text and beside it mean; only those that are there. */
export function textLegend({ resting, passages }: SourceText): HTMLElement {
	const parties = [...new Set(resting.flatMap(({ party }) => party ?? []))].flatMap(
		(id) => store.entry(['parties'], id) ?? [],
	);
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
		...parties.map((one) => item(partyMark(one), String(one.data.short ?? one.title))),
	);
}
