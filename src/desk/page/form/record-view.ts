import type { FormField, Path } from '../../protocol.ts';
import { say } from '../../words/say.ts';
import { h } from '../h.ts';
import { partyMark } from '../party-mark.ts';
import { store } from '../store.ts';
import {
	type FieldOf,
	type FieldView,
	type FormContext,
	hintOf,
	newId,
	problemIn,
} from './field-view.ts';
import { picker } from './picker.ts';
import { summaryOf } from './summary-of.ts';

/** A value for each of several entries: what each party says. */
export function recordView(
	field: FieldOf<'record'>,
	initial: unknown,
	context: FormContext,
): FieldView {
	const views = new Map<string, FieldView>();
	const rowOf = new Map<string, HTMLElement>();
	const rows = h('div', { class: 'items' });
	const problem = h('p', { class: 'problem' });
	const own = problemIn(problem);

	function add(id: string, value: unknown): void {
		const entry = store.entry(field.is.targets, id);
		const inside: FormField = {
			name: id,
			label: say('form.account'),
			is: field.is.value,
			isRequired: true,
			description: '',
		};
		const view = context.make(inside, value, context);
		const label = entry?.title ?? id;
		const summary = value === undefined ? '' : summaryOf(value, field.is.value);
		const unfold = () => {
			row.classList.remove('folded');
			view.focus();
		};
		const row: HTMLElement = h(
			'div',
			{ class: value === undefined ? 'item record' : 'item record folded' },
			h(
				'p',
				{ class: 'short' },
				h(
					'span',
					{},
					entry && partyMark(entry),
					label,
					h('span', { class: 'kind' }, ` ${summary}`),
				),
				h(
					'button',
					{
						type: 'button',
						class: 'unfold',
						'aria-label': say('form.changeOf', { label }),
						onclick: unfold,
					},
					say('form.change'),
				),
				h(
					'button',
					{
						type: 'button',
						'aria-label': say('form.takeAway', { label }),
						onclick: () => {
							views.delete(id);
							row.remove();
							context.changed();
						},
					},
					say('form.remove'),
				),
			),
			view.element,
		);
		views.set(id, view);
		rowOf.set(id, row);
		rows.append(row);
	}

	for (const [id, value] of Object.entries((initial ?? {}) as Record<string, unknown>))
		add(id, value);
	const id = newId();
	const { input, element: search } = picker(
		() =>
			store
				.entries(...field.is.targets)
				.filter((one) => !views.has(one.id))
				.map((one) => ({
					label: one.title,
					choose: () => {
						add(one.id, undefined);
						views.get(one.id)?.focus();
						context.changed();
					},
				})),
		() => [],
		{ id },
	);
	return {
		element: h(
			'fieldset',
			{ class: 'field list', 'data-field': field.name },
			h('legend', {}, field.label),
			rows,
			h('label', { for: id, class: 'minor' }, say('form.addParty')),
			search,
			h('p', { class: 'hint' }, hintOf(field)),
			problem,
		),
		value: () => {
			const values = [...views].flatMap(([key, view]) => {
				const value = view.value();
				return value === undefined ? [] : [[key, value] as const];
			});
			return values.length > 0 ? Object.fromEntries(values) : undefined;
		},
		focus: () => (views.values().next().value?.focus ?? (() => input.focus()))(),
		showProblem: ([key, ...rest]: Path, what) => {
			const inside = views.get(String(key));
			rowOf.get(String(key))?.classList.remove('folded');
			if (inside) inside.showProblem(rest, what);
			else own.showProblem([], what);
		},
		clearProblems: () => {
			own.clearProblems();
			for (const view of views.values()) view.clearProblems();
		},
	};
}
