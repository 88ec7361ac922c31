import { h } from '../h.ts';
import { type FieldOf, type FieldView, type FormContext, labelled } from './field-view.ts';

/** A text of one or several lines. White space at its ends does not count. */
export function textView(
	field: FieldOf<'text'>,
	initial: unknown,
	context: FormContext,
): FieldView {
	const { most, isLong } = field.is;
	const shared = { oninput: context.changed, value: String(initial ?? '') };
	const control = isLong
		? h('textarea', { ...shared, rows: 2, maxlength: most })
		: h('input', { ...shared, type: 'text', maxlength: most, autocomplete: 'off' });
	return { ...labelled(field, control), value: () => control.value.trim() || undefined };
}
