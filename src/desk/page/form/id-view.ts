import type { CollectionName } from '../../../schema/collections.ts';
import { say } from '../../words/say.ts';
import { get } from '../api.ts';
import { h } from '../h.ts';
import { type FieldView, labelled } from './field-view.ts';

const PAUSE_MS = 250;

/** The id of a new entry. It follows the title until somebody writes another. */
export function idView(
	collection: CollectionName,
	initial: string | undefined,
	changed: () => void,
) {
	let isOwn = false;
	let timer: number | undefined;
	let last = '';
	let waiting: string | undefined;
	let asking = Promise.resolve();
	const control = h('input', {
		type: 'text',
		class: 'id',
		autocomplete: 'off',
		spellcheck: 'false',
		value: initial ?? '',
		oninput: () => {
			isOwn = control.value !== '';
			changed();
		},
	});
	const view: FieldView = {
		...labelled(
			{
				name: 'id',
				label: say('form.id', { collection }),
				is: { kind: 'text' },
				isRequired: true,
				description: say('form.idHint'),
			},
			control,
		),
		value: () => undefined,
	};
	async function ask(): Promise<void> {
		const words = waiting;
		waiting = undefined;
		if (words === undefined) return;
		const { id } = await get<{ id: string }>('propose-id', { collection, words });
		if (!isOwn) control.value = id;
	}
	const askNow = (): Promise<void> => {
		clearTimeout(timer);
		asking = asking.then(ask);
		return asking;
	};
	return {
		view,
		text: () => control.value.trim(),
		/** Proposes an id made of these words. */
		propose: (words: string) => {
			if (isOwn || words.trim() === '' || words === last) return;
			last = words;
			waiting = words;
			clearTimeout(timer);
			timer = window.setTimeout(() => void askNow(), PAUSE_MS);
		},
		/** Resolves when the last proposal is there. */
		settled: askNow,
	};
}
