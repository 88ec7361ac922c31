// Beside the text, at the height of the paragraph: what rests on it. Each note has the letter of its
// kind and the shape of its party, and leads to the form of its entry.
import type { Resting, SourceText, Span } from '../protocol.ts';
import { say } from '../words/say.ts';
import { h } from './h.ts';
import { partyMark } from './party-mark.ts';
import { restingKind } from './resting-kind.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

/** Between the notes of two paragraphs, in pixels. */
const GAP = 6;

/** The notes of one paragraph. */
interface Group {
	start: number;
	element: HTMLElement;
	notes: HTMLElement[];
	/** Shows those that had no room. */
	more: HTMLButtonElement;
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

/** The notes that begin at one place. Those that have no room are shown over what follows, when asked. */
function groupOf(start: number, notes: HTMLElement[]): Group {
	const open = (isOpen: boolean) => {
		element.classList.toggle('open', isOpen);
		sayMore(group);
	};
	const more: HTMLButtonElement = h('button', {
		type: 'button',
		class: 'more-notes',
		onclick: () => open(!element.classList.contains('open')),
	});
	const element: HTMLElement = h(
		'div',
		{
			class: 'group',
			onkeydown: ({ key }: KeyboardEvent) => {
				if (key !== 'Escape') return;
				open(false);
				more.focus();
			},
		},
		h('ul', {}, ...notes),
		more,
	);
	const group: Group = { start, element, notes, more };
	return group;
}

/** What the button of a group says: how many notes had no room, or that they can be put away. */
function sayMore({ element, notes, more }: Group): void {
	const isOpen = element.classList.contains('open');
	const count = notes.filter((one) => one.classList.contains('rest')).length;
	more.hidden = count === 0;
	more.setAttribute('aria-expanded', String(isOpen));
	more.textContent = isOpen ? say('source.fewerNotes') : say('source.moreNotes', { count });
	more.setAttribute(
		'aria-label',
		isOpen ? say('source.fewerNotes') : say('source.allNotes', { count: notes.length }),
	);
}

/** Shows as many notes as there is room for, titles on one line if need be, and counts the others. */
function fit(group: Group, room: number): void {
	const { element, notes } = group;
	const isIn = () => element.offsetHeight <= room;
	const show = (count: number) => {
		for (const [i, one] of notes.entries()) one.classList.toggle('rest', i >= count);
		sayMore(group);
	};
	element.classList.remove('tight', 'open');
	show(notes.length);
	if (isIn()) return;
	element.classList.add('tight');
	for (let count = notes.length; count > 0 && !isIn(); count -= 1) show(count - 1);
}

/** The notes beside a text. `point` is told of the places of a note that is pointed at. */
export function marginNotes(point: (places: Span[]) => void): MarginNotes {
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
			.map(([start, all]) =>
				groupOf(
					start,
					all.map(({ one }) => note(one, point)),
				),
			);
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
			for (const [i, group] of groups.entries()) {
				const next = groups[i + 1];
				group.element.style.top = `${top(group.start)}px`;
				fit(group, next ? top(next.start) - top(group.start) - GAP : Number.POSITIVE_INFINITY);
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
