import type { CollectionName } from '../../../schema/collections.ts';
import type { EntryCard, FieldKind, FormField } from '../../protocol.ts';
import { say } from '../../words/say.ts';
import { h } from '../h.ts';
import { partyMark } from '../party-mark.ts';
import { store } from '../store.ts';
import { type FieldView, type FormContext, hintOf, newId, problemIn } from './field-view.ts';
import { type Option, picker } from './picker.ts';

/** What a picker may choose. */
interface Picks {
	targets: CollectionName[];
	/** Values that are no ids. */
	choices: string[];
	/** Whether it may hold several; `as list` always gives a list, else one value stands alone. */
	several: 'no' | 'as list' | 'or one';
}

/** What a field picks from; undefined when it holds something else than ids and fixed values. */
export function picksOf(is: FieldKind): Picks | undefined {
	if (is.kind === 'reference') return { targets: is.targets, choices: [], several: 'no' };
	if (is.kind === 'list' && is.item.kind === 'reference')
		return { targets: is.item.targets, choices: [], several: 'as list' };
	if (is.kind !== 'union') return undefined;
	const parts = is.options.map((one) => one.is);
	const inside = parts.map((one) =>
		one.kind === 'choice'
			? { targets: [], choices: one.choices.map(({ value }) => value) }
			: picksOf(one),
	);
	if (!inside.every((one) => one !== undefined) || inside.length === 0) return undefined;
	return {
		targets: [...new Set(inside.flatMap((one) => one.targets))],
		choices: inside.flatMap((one) => one.choices),
		several: parts.some(({ kind }) => kind === 'list') ? 'or one' : 'no',
	};
}

const noteOf = ({ collection, data }: EntryCard): string | undefined => {
	const { role, kind, date } = data;
	const told = collection === 'people' ? role : (kind ?? date);
	return typeof told === 'string' ? told : undefined;
};

/** One or several entries, chosen by searching; a new one can be made on the spot. */
export function referenceView(
	field: FormField,
	picks: Picks,
	initial: unknown,
	context: FormContext,
): FieldView {
	const id = newId();
	const chosen: string[] = [initial ?? []].flat().map(String);
	const chips = h('ul', { class: 'chips' });
	const below = h('div', { class: 'below' });
	const problem = h('p', { class: 'problem', id: `${id}-problem` });

	function put(value: string): void {
		if (picks.several === 'no') chosen.length = 0;
		if (!chosen.includes(value)) chosen.push(value);
		own.clearProblems();
		show();
		context.changed();
	}

	function take(value: string): void {
		chosen.splice(chosen.indexOf(value), 1);
		show();
		context.changed();
		input.focus();
	}

	function makeNew(collection: CollectionName, name: string): void {
		const form = context.newEntry(
			collection,
			name,
			(saved) => {
				below.replaceChildren();
				put(saved);
				input.focus();
			},
			() => {
				below.replaceChildren();
				input.focus();
			},
		);
		below.replaceChildren(form);
	}

	const options = (): Option[] => [
		...picks.choices
			.filter((one) => !chosen.includes(one))
			.map((one) => ({ label: one, choose: () => put(one) })),
		...store
			.entries(...picks.targets)
			.filter((one) => !chosen.includes(one.id))
			.map((one) => ({ label: one.title, note: noteOf(one), choose: () => put(one.id) })),
	];
	const fresh = (typed: string): Option[] =>
		picks.targets.map((collection) => ({
			label: say('form.newEntry', { noun: store.forms[collection].noun, typed }),
			choose: () => makeNew(collection, typed),
		}));
	const { input, element: search } = picker(options, fresh, {
		id,
		'aria-describedby': `${id}-hint ${id}-problem`,
	});

	const own = problemIn(problem, input);

	function chip(value: string): HTMLElement {
		const entry = store.entry(picks.targets, value);
		const label = entry?.title ?? value;
		return h(
			'li',
			{},
			entry && partyMark(entry),
			label,
			h(
				'button',
				{
					type: 'button',
					'aria-label': say('form.takeAway', { label }),
					onclick: () => take(value),
				},
				'×',
			),
		);
	}

	function show(): void {
		chips.replaceChildren(...chosen.map(chip));
		chips.hidden = chosen.length === 0;
		search.hidden = picks.several === 'no' && chosen.length > 0;
		for (const button of suggested.children) (button as HTMLElement).hidden = chosen.length > 0;
	}

	const suggested = h('p', { class: 'suggested' });
	for (const { name, id: known } of context.suggestions?.[field.name] ?? [])
		suggested.append(
			h(
				'button',
				{
					type: 'button',
					onclick: () => {
						if (!known) return makeNew(picks.targets[0] ?? 'people', name);
						put(known);
						// The suggestion that had the focus is gone.
						focus();
					},
				},
				known ? say('form.suggested', { name }) : say('form.suggestedNew', { name }),
			),
		);

	show();
	const element = h(
		'div',
		{ class: 'field reference', 'data-field': field.name },
		h('label', { for: id }, field.label),
		chips,
		suggested,
		search,
		below,
		h('p', { class: 'hint', id: `${id}-hint` }, hintOf(field)),
		problem,
	);
	const value = () => {
		if (chosen.length === 0) return undefined;
		if (picks.several === 'no' || (picks.several === 'or one' && chosen.length === 1))
			return chosen[0];
		return [...chosen];
	};
	const focus = () => (search.hidden ? chips.querySelector('button')?.focus() : input.focus());
	return { element, value, focus, ...own };
}
