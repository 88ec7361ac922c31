import type { DateInWords } from '../../protocol.ts';
import { say } from '../../words/say.ts';
import { get } from '../api.ts';
import { h } from '../h.ts';
import { type FieldOf, type FieldView, type FormContext, labelled } from './field-view.ts';

/** How long nothing is typed before a date is read. */
const PAUSE_MS = 250;

/** What a date in one field says of the words in another: `saidOn` → `saidOnInWords`. */
const wordsFieldOf = (name: string): string => `${name}InWords`;

/**
 * A date as people write it. Under it stands how it was read: in the notation of the files, and in
 * words as the site will show it.
 */
export function dateView(
	field: FieldOf<'date'>,
	initial: unknown,
	context: FormContext,
): FieldView {
	const shown = h('p', { class: 'read', role: 'status' });
	let date: string | undefined = initial === undefined ? undefined : String(initial);
	let timer: number | undefined;
	let asked = 0;

	async function read(): Promise<void> {
		const words = control.value.trim();
		asked += 1;
		const question = asked;
		date = words || undefined;
		if (words === '') return shown.replaceChildren();
		const near: Record<string, string> = context.near ? { near: context.near } : {};
		const found = await get<Partial<DateInWords>>('date', { words, ...near }).catch(() => ({}));
		if (question !== asked) return;
		if (!('edtf' in found) || !found.edtf) return shown.replaceChildren(say('form.noDate'));
		date = found.edtf;
		shown.replaceChildren(h('code', {}, found.edtf), ` · ${found.shown ?? ''}`);
		if (found.words) context.fillEmpty?.(wordsFieldOf(field.name), found.words);
		context.changed();
	}

	const control = h('input', {
		type: 'text',
		class: 'date',
		autocomplete: 'off',
		value: date ?? '',
		oninput: () => {
			date = control.value.trim() || undefined;
			clearTimeout(timer);
			timer = window.setTimeout(() => context.wait(read()), PAUSE_MS);
			context.changed();
		},
		onchange: () => {
			clearTimeout(timer);
			context.wait(read());
		},
	});
	if (date) context.wait(read());
	return { ...labelled(field, control, shown), value: () => date };
}
