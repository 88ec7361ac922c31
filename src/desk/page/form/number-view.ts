import { h } from '../h.ts';
import { type FieldOf, type FieldView, type FormContext, labelled } from './field-view.ts';

/** A number. What is no number is passed on as typed, so that the checks say so. */
export function numberView(
	field: FieldOf<'number'>,
	initial: unknown,
	context: FormContext,
): FieldView {
	const control = h('input', {
		type: 'text',
		class: 'short',
		inputmode: 'decimal',
		autocomplete: 'off',
		oninput: context.changed,
		value: String(initial ?? ''),
		placeholder: field.byDefault === undefined ? undefined : String(field.byDefault),
	});
	const value = () => {
		const text = control.value.trim();
		if (text === '') return undefined;
		return Number.isNaN(Number(text)) ? text : Number(text);
	};
	return { ...labelled(field, control), value };
}
