import { say } from '../../words/say.ts';
import { changesOf } from '../changes-of.ts';
import { h } from '../h.ts';
import { nameField } from '../name-field.ts';
import { store } from '../store.ts';
import { forgetTyped, keepTyped, typed } from '../typed.ts';
import { bodyView } from './body-view.ts';
import type { EntryForm, Values } from './entry-form-options.ts';
import type { FieldView, FormContext } from './field-view.ts';
import { formFrame } from './form-frame.ts';
import { idView } from './id-view.ts';
import { makeView } from './make-view.ts';
import { newEntryForm } from './new-entry-form.ts';
import { USUAL_LICENCES } from './usual-licences.ts';

/** What was typed, as it is kept: only what differs, because the rest may change on the disk. */
interface Kept {
	id: string;
	/** Null stands for a field that was emptied. */
	fields: Record<string, unknown>;
	body?: string;
}

/** The form of an entry, made from its schema: required and known fields first, the others behind. */
export function entryForm(options: EntryForm): HTMLElement {
	const { collection, taken = [] } = options;
	const { fields: all, noun } = store.forms[collection];
	const kept = typed<Kept>(options.key);
	const initial: Record<string, unknown> = { ...options.fields };
	for (const [field, value] of Object.entries(kept?.fields ?? {}))
		initial[field] = value ?? undefined;
	const views = new Map<string, FieldView>();
	const pending = new Set<Promise<unknown>>();
	const name = nameField(collection);

	const values = (): Values => {
		const fields: Record<string, unknown> = {};
		for (const { name: field } of all) {
			const value = taken.includes(field) ? options.fields[field] : views.get(field)?.value();
			if (value !== undefined) fields[field] = value;
		}
		return { id: id?.text() ?? options.id ?? '', fields, body: body.text() };
	};
	const changed = () => {
		const now = values();
		const differing = changesOf(options.fields, now.fields);
		const isOtherBody = now.body !== (options.body ?? '');
		const differs = id !== undefined || isOtherBody || differing.length > 0;
		if (differs)
			keepTyped(options.key, {
				id: now.id,
				fields: Object.fromEntries(differing.map(({ path, value }) => [path[0], value ?? null])),
				...(isOtherBody ? { body: now.body } : {}),
			} satisfies Kept);
		else forgetTyped(options.key);
		id?.propose(idWords(now.fields));
		options.changed?.(differs);
	};
	const idWords = (fields: Record<string, unknown>): string =>
		collection === 'sources'
			? `${fields.publisher ?? ''} ${fields.date ?? ''}`
			: String(fields[name] ?? '');
	const context: FormContext = {
		make: makeView,
		changed,
		wait: (work) => {
			pending.add(work);
			void work.finally(() => pending.delete(work));
		},
		newEntry: (wanted, words, saved, cancelled) =>
			newEntryForm(entryForm, options, wanted, words, saved, cancelled),
		...(options.near ? { near: options.near } : {}),
		...(options.suggestions ? { suggestions: options.suggestions } : {}),
		...(collection === 'story' ? { usual: { licence: USUAL_LICENCES } } : {}),
		fillEmpty: (field, value) => {
			const input = views.get(field)?.element.querySelector<HTMLInputElement>('input, textarea');
			if (input && input.value === '') input.value = String(value);
		},
	};
	const body = bodyView(collection, kept?.body ?? options.body ?? '', context, options.cited);
	const id =
		options.id === undefined && collection !== 'story'
			? idView(collection, kept?.id, changed)
			: undefined;
	const shown = all.filter((field) => !taken.includes(field.name));
	for (const field of shown) views.set(field.name, makeView(field, initial[field.name], context));
	const isFirst = (field: (typeof all)[number]): boolean =>
		field.isRequired || field.isUsual === true || initial[field.name] !== undefined;
	const elements = (first: boolean) =>
		shown
			.filter((field) => isFirst(field) === first)
			.flatMap(({ name: one }) => views.get(one)?.element ?? []);
	if (id) views.set('id', id.view);
	const more = elements(false);
	if (id) id.propose(idWords(initial));
	return formFrame({
		title: options.title,
		...(options.lead ? { lead: options.lead } : {}),
		rows: [
			h('div', { class: 'fields' }, elements(true)),
			body.element,
			id?.view.element,
			more.length > 0 &&
				h(
					'details',
					{ class: 'more' },
					h('summary', {}, say('form.more', { count: more.length })),
					h('div', { class: 'fields' }, more),
				),
		],
		views,
		pending,
		saveLabel: options.id === undefined ? say('form.save', { noun }) : say('form.saveChanges'),
		save: async () => {
			await id?.settled();
			if ((await options.save(values())) !== false) forgetTyped(options.key);
		},
		...(options.cancel
			? {
					cancel: () => {
						forgetTyped(options.key);
						options.cancel?.();
					},
				}
			: {}),
		place: options.place,
	});
}
