import { say } from '../../words/say.ts';
import { h } from '../h.ts';
import type { FieldOf, FieldView, FormContext } from './field-view.ts';
import { listView } from './list-view.ts';

/** A value, or a list of such values: one form, and a button that adds another. */
export function oneOrSeveralView(
	field: FieldOf<'union'>,
	initial: unknown,
	context: FormContext,
): FieldView {
	const is = field.is.options[0]?.is;
	const place = h('div', { class: 'variant' });
	let view: FieldView;
	let isList = Array.isArray(initial);

	function show(value: unknown): void {
		if (!is) return;
		view = isList
			? listView({ ...field, is: { kind: 'list', item: is, least: 1 } }, value, context)
			: context.make({ ...field, is }, value, context);
		another.hidden = isList;
		place.replaceChildren(view.element);
	}

	const another = h(
		'button',
		{
			type: 'button',
			class: 'add',
			onclick: () => {
				const one = view.value();
				isList = true;
				show(one === undefined ? [] : [one]);
				context.changed();
			},
		},
		say('form.another'),
	);
	show(initial);
	return {
		element: h('div', { class: 'several', 'data-field': field.name }, place, another),
		value: () => {
			const value = view.value();
			return Array.isArray(value) && value.length === 1 ? value[0] : value;
		},
		focus: () => view.focus(),
		showProblem: (path, what) => view.showProblem(path, what),
		clearProblems: () => view.clearProblems(),
	};
}
