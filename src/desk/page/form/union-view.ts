import type { FieldKind, Path } from '../../protocol.ts';
import { isSaid, say } from '../../words/say.ts';
import { h } from '../h.ts';
import { type FieldOf, type FieldView, type FormContext, newId, problemIn } from './field-view.ts';
import { fixedValues } from './fixed-values.ts';

/** Whether an option can hold a value: it has all fields of it, and its fixed value. */
function fits(is: FieldKind, value: unknown): boolean {
	if (is.kind === 'list') return Array.isArray(value);
	if (is.kind !== 'object' || typeof value !== 'object' || value === null) return false;
	return Object.entries(value).every(([key, one]) => {
		const field = is.fields.find(({ name }) => name === key);
		if (field?.is.kind === 'choice') return field.is.choices.some((choice) => choice.value === one);
		return field !== undefined;
	});
}

/** The name of a form in words; that of the schema where the desk has none for it. */
const nameOf = (name: string): string => {
	const key = `variant.${name}`;
	return isSaid(key) ? say(key) : name;
};

/** A value in one of several forms, which is chosen first. */
export function unionView(
	field: FieldOf<'union'>,
	initial: unknown,
	context: FormContext,
): FieldView {
	const { options } = field.is;
	const place = h('div', { class: 'variant' });
	const problem = h('p', { class: 'problem' });
	const own = problemIn(problem);
	let view: FieldView | undefined;

	function show(index: number, value: unknown): void {
		const option = options[index];
		if (!option) return;
		const before = (view?.value() ?? {}) as Record<string, unknown>;
		const known = option.is.kind === 'object' ? option.is.fields.map(({ name }) => name) : [];
		// What was typed stays where the other form has the same field.
		const shared = Object.entries(before).filter(([key]) => known.includes(key) && key !== 'none');
		const fixed = fixedValues(option.is);
		view = context.make(
			{ ...field, is: option.is, isRequired: true, description: '' },
			value ?? { ...Object.fromEntries(shared), ...fixed },
			context,
		);
		place.replaceChildren(view.element);
	}

	const chosen = initial === undefined ? -1 : options.findIndex(({ is }) => fits(is, initial));
	const id = newId();
	const control = h(
		'select',
		{
			id,
			onchange: () => {
				show(control.selectedIndex - 1, undefined);
				if (control.selectedIndex === 0) {
					view = undefined;
					place.replaceChildren();
				}
				context.changed();
			},
		},
		h('option', { value: '' }, say('form.choose')),
		...options.map(({ name }) => h('option', { value: name }, nameOf(name))),
	);
	control.selectedIndex = chosen + 1;
	if (chosen >= 0) show(chosen, initial);
	return {
		element: h(
			'div',
			{ class: 'field union', 'data-field': field.name },
			h('label', { for: id }, field.label),
			control,
			place,
			problem,
		),
		value: () => view?.value(),
		focus: () => control.focus(),
		showProblem: (path: Path, what) =>
			view && path.length > 0 ? view.showProblem(path, what) : own.showProblem([], what),
		clearProblems: () => {
			own.clearProblems();
			view?.clearProblems();
		},
	};
}
