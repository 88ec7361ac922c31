import { h } from '../h.ts';
import {
	type FieldOf,
	type FieldView,
	type FormContext,
	hintOf,
	newId,
	problemIn,
} from './field-view.ts';

/** A checkbox. It holds nothing while it says what counts anyway. */
export function booleanView(
	field: FieldOf<'boolean'>,
	initial: unknown,
	context: FormContext,
): FieldView {
	const id = newId();
	const control = h('input', {
		type: 'checkbox',
		id,
		'aria-describedby': `${id}-hint`,
		onchange: context.changed,
	});
	control.checked = (initial ?? field.byDefault) === true;
	const problem = h('p', { class: 'problem' });
	const element = h(
		'div',
		{ class: 'field check', 'data-field': field.name },
		control,
		h('label', { for: id }, field.label),
		h('p', { class: 'hint', id: `${id}-hint` }, hintOf(field)),
		problem,
	);
	const value = () =>
		control.checked === (field.byDefault === true) && initial === undefined
			? undefined
			: control.checked;
	return { element, value, focus: () => control.focus(), ...problemIn(problem, control) };
}
