import type { FieldKind, FormField } from '../../protocol.ts';
import { booleanView } from './boolean-view.ts';
import { choiceView } from './choice-view.ts';
import { dateView } from './date-view.ts';
import type { FieldOf, FieldView, FormContext } from './field-view.ts';
import { listView } from './list-view.ts';
import { numberView } from './number-view.ts';
import { objectView } from './object-view.ts';
import { oneOrSeveralView } from './one-or-several-view.ts';
import { recordView } from './record-view.ts';
import { picksOf, referenceView } from './reference-view.ts';
import { textView } from './text-view.ts';
import { unionView } from './union-view.ts';

/** Whether a value stands alone or in a list of the same kind. */
const isOneOrSeveral = ({ kind, ...is }: FieldKind): boolean => {
	if (kind !== 'union' || !('options' in is)) return false;
	const [one, several] = is.options;
	return (
		is.options.length === 2 &&
		several?.is.kind === 'list' &&
		JSON.stringify(several.is.item) === JSON.stringify(one?.is)
	);
};

/** The view of a field, whatever its kind. */
export function makeView(field: FormField, initial: unknown, context: FormContext): FieldView {
	const picks = picksOf(field.is);
	if (picks) return referenceView(field, picks, initial, context);
	if (isOneOrSeveral(field.is))
		return oneOrSeveralView(field as FieldOf<'union'>, initial, context);
	switch (field.is.kind) {
		case 'date':
			return dateView(field as FieldOf<'date'>, initial, context);
		case 'number':
			return numberView(field as FieldOf<'number'>, initial, context);
		case 'boolean':
			return booleanView(field as FieldOf<'boolean'>, initial, context);
		case 'choice':
			return choiceView(field as FieldOf<'choice'>, initial, context);
		case 'list':
			return listView(field as FieldOf<'list'>, initial, context);
		case 'object':
			// In a list, or as one of several forms, it has a frame around it already.
			return objectView(field as FieldOf<'object'>, initial, context, field.description === '');
		case 'union':
			return unionView(field as FieldOf<'union'>, initial, context);
		case 'record':
			return recordView(field as FieldOf<'record'>, initial, context);
		default:
			return textView(field as FieldOf<'text'>, initial, context);
	}
}
