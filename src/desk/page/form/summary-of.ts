import type { FieldKind } from '../../protocol.ts';
import { store } from '../store.ts';

/** A value in one line: titles for ids, texts as they are. */
export function summaryOf(value: unknown, is: FieldKind): string {
	if (value === undefined || value === null) return '';
	switch (is.kind) {
		case 'reference':
			return store.entry(is.targets, value)?.title ?? String(value);
		case 'list':
			return (Array.isArray(value) ? value : [value])
				.map((one) => summaryOf(one, is.item))
				.join('; ');
		case 'object':
			return is.fields
				.map((field) => summaryOf((value as Record<string, unknown>)[field.name], field.is))
				.filter(Boolean)
				.join(' · ');
		case 'union': {
			if (typeof value !== 'object') return String(value);
			if (Array.isArray(value)) {
				const list = is.options.find((one) => one.is.kind === 'list');
				return list ? summaryOf(value, list.is) : '';
			}
			// One of these forms may be a choice of forms itself.
			const inner = is.options.find((one) => one.is.kind === 'union');
			if (inner) return summaryOf(value, inner.is);
			const fitting = is.options.find(
				(one) =>
					one.is.kind === 'object' &&
					Object.keys(value).every(
						(key) => one.is.kind === 'object' && one.is.fields.some(({ name }) => name === key),
					),
			);
			return fitting ? summaryOf(value, fitting.is) : '';
		}
		case 'record':
			return Object.keys(value as object).join(', ');
		default:
			return String(value);
	}
}
