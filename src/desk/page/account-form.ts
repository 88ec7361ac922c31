// What a party says on a point, from selected words: it goes into a difference that is there, or
// into a new one.
import type { FormField, OpenEntry, Saved } from '../protocol.ts';
import { say } from '../words/say.ts';
import { announce } from './announce.ts';
import { get, post } from './api.ts';
import { entryForm } from './form/entry-form.ts';
import type { FieldView, FormContext } from './form/field-view.ts';
import { formFrame } from './form/form-frame.ts';
import { makeView } from './form/make-view.ts';
import { newEntryForm } from './form/new-entry-form.ts';
import { h } from './h.ts';
import { prefill } from './prefill.ts';
import { type Recording, takenWords } from './record-form.ts';
import { store } from './store.ts';
import { suggestedSides } from './suggested-parties.ts';
import { forgetTyped, keepTyped, typed } from './typed.ts';

const field = (name: 'difference' | 'party'): FormField => ({
	name,
	label: say(`account.${name}`),
	is: { kind: 'reference', targets: [name === 'party' ? 'parties' : 'differences'] },
	isRequired: true,
	description: say(`account.${name}.hint`),
});

/** The forms that one account may have, from the schema of differences. */
function accountField(): FormField {
	const accounts = store.forms.differences.fields.find(({ name }) => name === 'accounts');
	const each = accounts?.is.kind === 'record' ? accounts.is.value : undefined;
	const one = each?.kind === 'union' ? each.options[0]?.is : undefined;
	if (one?.kind !== 'union') throw new Error('The schema of differences has other accounts.');
	return {
		name: 'account',
		label: say('account.account'),
		// A silence is not selected in a text.
		is: { ...one, options: one.options.filter(({ name }) => name.startsWith('position')) },
		isRequired: true,
		description: '',
	};
}

/** An account beside those that the party has; a reason for having none gives way. */
function added(before: unknown, account: unknown): unknown {
	const accounts = [before ?? []]
		.flat()
		.filter((one) => typeof one === 'object' && one !== null && !('none' in one));
	return accounts.length === 0 ? account : [...accounts, account];
}

export function accountForm(recording: Recording): HTMLElement {
	const { source, passages, text, key } = recording;
	const [selected] = passages;
	const quote = text.recorded.find((one) =>
		passages.some(({ start, end }) => one.start < end && start < one.end),
	)?.quote;
	const speaker = store.entry(['quotes'], quote)?.data.speakers;
	const [first] = Array.isArray(speaker) ? speaker : [];
	const party = store.entry(['parties'], first)?.id ?? store.entry(['people'], first)?.data.party;
	const initial: Record<string, unknown> = {
		party,
		account: quote ? { quote } : { source, ...(selected ? { locator: selected.locator } : {}) },
		...typed<Record<string, unknown>>(key),
	};
	const views = new Map<string, FieldView>();
	const pending = new Set<Promise<unknown>>();
	const values = () => Object.fromEntries([...views].map(([name, view]) => [name, view.value()]));
	const place = { source, ...(selected ? { selected } : {}) };
	const context: FormContext = {
		make: makeView,
		changed: () => keepTyped(key, values()),
		suggestions: { party: suggestedSides() },
		wait: (work) => {
			pending.add(work);
			void work.finally(() => pending.delete(work));
		},
		newEntry: (wanted, words, saved, cancelled) =>
			newEntryForm(
				entryForm,
				{
					collection: 'differences',
					place: 'side',
					title: '',
					fields: {},
					key,
					prefill: (collection, name) =>
						prefill(collection, { ...place, ...(name ? { name } : {}) }),
					save: async () => {},
				},
				wanted,
				words,
				saved,
				cancelled,
			),
	};
	for (const one of [field('difference'), field('party'), accountField()])
		views.set(one.name, makeView(one, initial[one.name], context));

	async function save(): Promise<void> {
		const { difference: id, party: by, account } = values();
		let isWhole = true;
		for (const [name, value] of Object.entries({ difference: id, party: by, account }))
			if (value === undefined) {
				views.get(name)?.showProblem([], say('form.needed'));
				isWhole = false;
			}
		if (!isWhole) return announce(say('form.notSaved', { count: 1 }), true);
		const open = await get<OpenEntry>('open', { collection: 'differences', id: String(id) });
		const before = (open.fields.accounts as Record<string, unknown> | undefined)?.[String(by)];
		const saved = await post<Saved>('change', {
			collection: 'differences',
			id,
			digest: open.digest,
			changes: [{ path: ['accounts', String(by)], value: added(before, account) }],
		});
		forgetTyped(key);
		await store.refresh();
		announce(say('form.saved', { file: saved.file }));
		recording.saved();
	}

	return formFrame({
		title: say('source.recordTitle', { kind: say('kind.account') }),
		lead: takenWords(passages, recording.removePassage),
		rows: h('div', { class: 'fields' }, ...[...views.values()].map(({ element }) => element)),
		place: 'side',
		views,
		pending,
		saveLabel: say('form.save', { noun: say('kind.account') }),
		save,
		cancel: () => {
			forgetTyped(key);
			recording.cancel();
		},
	});
}
