// Beside the text, at the height of the paragraph: what rests on it. Each note has the letter of its
// kind and the shape of its party, and leads to the form of its entry.
import type { Resting, SourceText, Span } from '../protocol.ts';
import { say } from '../words/say.ts';
import { h } from './h.ts';
import { partyMark } from './party-mark.ts';
import { restingKind } from './resting-kind.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

/** More notes of a paragraph than these stand behind a fold. */
const MOST_NOTES = 4;
/** Between the notes of two paragraphs, in pixels. */
const GAP = 8;

/** Where the notes of one paragraph stand. */
interface Group {
	start: number;
	element: HTMLElement;
}

interface MarginNotes {
	element: HTMLElement;
	/** Shows the notes of a text. */
	update: (source: SourceText) => void;
	/** Puts notes and rules beside the text. `top` and `bottom` give heights of places in it, in pixels. */
	place: (top: (at: number) => number, bottom: (at: number) => number) => void;
}

const titleOf = ({ collection, id }: Resting): string => store.entry([collection], id)?.title ?? id;

/** Whose it is, in words: shape and colour do not say it to everybody. */
const partyName = ({ party }: Resting): string => store.entry(['parties'], party)?.title ?? '';

function note(one: Resting, point: (places: Span[]) => void): HTMLElement {
	const { label, sign } = restingKind(one);
	const party = store.entry(['parties'], one.party);
	const show = () => point(one.places);
	const hide = () => point([]);
	return h(
		'li',
		{},
		h(
			'a',
			{
				href: addressOf(['entry', one.collection, one.id]),
				onmouseenter: show,
				onmouseleave: hide,
				onfocus: show,
				onblur: hide,
			},
			h('span', { class: 'sign', 'aria-hidden': 'true', title: label }, sign),
			party && partyMark(party),
			h(
				'span',
				{ class: 'title' },
				h('span', { class: 'sr' }, `${[label, partyName(one)].filter(Boolean).join(', ')}: `),
				titleOf(one),
			),
		),
	);
}

/** The paragraph, or what stands above the first, in which a place begins. */
const beginOf = ({ paragraphs }: SourceText, { start }: Span): number =>
	paragraphs.findLast((one) => one.start <= start)?.start ?? 0;

/** The notes beside a text. `point` is told of the places of a note that is pointed at. */
export function marginNotes(point: (places: Span[]) => void, moved: () => void): MarginNotes {
	const rules = h('div', { class: 'rules', 'aria-hidden': 'true' });
	const list = h('div', { class: 'notes' });
	let groups: Group[] = [];
	let marked: Span[] = [];

	function update(source: SourceText): void {
		const sorted = source.resting.toSorted((a, b) => restingKind(a).order - restingKind(b).order);
		const noted = sorted.flatMap((one) =>
			[...new Set(one.places.map((place) => beginOf(source, place)))].map((start) => ({
				one,
				start,
			})),
		);
		marked = source.resting.flatMap(({ collection, places }) =>
			collection === 'quotes' ? [] : places,
		);
		groups = [...Map.groupBy(noted, ({ start }) => start)]
			.sort(([a], [b]) => a - b)
			.map(([start, all]) => {
				const notes = all.map(({ one }) => note(one, point));
				const rest = notes.splice(notes.length > MOST_NOTES + 1 ? MOST_NOTES : notes.length);
				const fold =
					rest.length > 0 &&
					h(
						'details',
						{ ontoggle: moved },
						h('summary', {}, say('source.moreNotes', { count: rest.length })),
						h('ul', {}, ...rest),
					);
				return { start, element: h('div', { class: 'group' }, h('ul', {}, ...notes), fold) };
			});
		list.replaceChildren(...groups.map(({ element }) => element));
	}

	return {
		element: h(
			'div',
			{ class: 'margin', role: 'group', 'aria-label': say('source.resting') },
			rules,
			list,
		),
		update,
		place: (top, bottom) => {
			let free = 0;
			for (const { start, element } of groups) {
				const y = Math.max(free, top(start));
				element.style.top = `${y}px`;
				free = y + element.offsetHeight + GAP;
			}
			rules.replaceChildren(
				...marked.map(({ start, end }) => {
					const rule = h('span', {});
					rule.style.top = `${top(start)}px`;
					rule.style.height = `${bottom(end) - top(start)}px`;
					return rule;
				}),
			);
		},
	};
}
