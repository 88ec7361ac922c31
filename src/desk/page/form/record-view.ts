import type { FormField, Path } from '../../protocol.ts';
import { WORKBENCH } from '../../workbench-words.ts';
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

/** A value for each of several entries: what each party says. */
export function recordView(
	field: FieldOf<'record'>,
	initial: unknown,
	context: FormContext,
): FieldView {
	const views = new Map<string, FieldView>();
	const rows = h('div', { class: 'items' });
	const problem = h('p', { class: 'problem' });
	const own = problemIn(problem);

	function add(id: string, value: unknown): void {
		const entry = store.entry(field.is.targets, id);
		const inside: FormField = {
			name: id,
			label: entry?.title ?? id,
			is: field.is.value,
			isRequired: true,
			description: '',
		};
		const view = context.make(inside, value, context);
		const row = h(
			'div',
			{ class: 'item record' },
			h(
				'p',
				{ class: 'short' },
				h('span', {}, entry && partyMark(entry), inside.label),
				h(
					'button',
					{
						type: 'button',
						'aria-label': WORKBENCH.form.takeAway(inside.label),
						onclick: () => {
							views.delete(id);
							row.remove();
							context.changed();
						},
					},
					WORKBENCH.form.remove,
				),
			),
			view.element,
		);
		views.set(id, view);
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
			h('label', { for: id, class: 'minor' }, WORKBENCH.form.addParty),
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
			if (inside) inside.showProblem(rest, what);
			else own.showProblem([], what);
		},
		clearProblems: () => {
			own.clearProblems();
			for (const view of views.values()) view.clearProblems();
		},
	};
}
