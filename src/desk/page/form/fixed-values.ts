import type { FieldKind } from '../../protocol.ts';

/** The fields of an object that can hold one value only, each with it. */
export function fixedValues(is: FieldKind): Record<string, unknown> {
	if (is.kind !== 'object') return {};
	return Object.fromEntries(
		is.fields.flatMap((field) =>
			field.is.kind === 'choice' && field.isRequired && field.is.choices.length === 1
				? [[field.name, field.is.choices[0]?.value]]
				: [],
		),
	);
}
