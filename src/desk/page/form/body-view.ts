import type { CollectionName } from '../../../schema/collections.ts';
import { say } from '../../words/say.ts';
import { h } from '../h.ts';
import { store } from '../store.ts';
import type { EntryForm } from './entry-form-options.ts';
import { type FormContext, newId } from './field-view.ts';
import { type Option, picker } from './picker.ts';

/** What can be set into a text, and how it is written there. */
const written = (collection: CollectionName, id: string, title: string): string => {
	const components: Partial<Record<CollectionName, string>> = {
		sources: `[@${id}]`,
		quotes: `\n\n<Quote id="${id}" />\n\n`,
		demands: `\n\n<Demand id="${id}" />\n\n`,
		differences: `\n\n<Difference id="${id}" />\n\n`,
		figures: `\n\n<Figure id="${id}" />\n\n`,
		parties: `<Party id="${id}" />`,
		people: `<Person id="${id}" />`,
		terms: `<Term id="${id}">${title}</Term>`,
		events: `<Event id="${id}">${title}</Event>`,
	};
	return components[collection] ?? '';
};
const INSERTED: CollectionName[] = [
	'sources',
	'quotes',
	'parties',
	'people',
	'demands',
	'differences',
	'figures',
	'events',
	'terms',
];

/** The body of an entry: running text, with a search that sets citations and entries into it. */
export function bodyView(
	collection: CollectionName,
	initial: string,
	context: FormContext,
	cited?: EntryForm['cited'],
) {
	const id = newId();
	const control = h('textarea', {
		id,
		class: 'body',
		rows: 3,
		value: initial,
		'aria-describedby': `${id}-hint`,
		oninput: context.changed,
	});

	function insert(text: string): void {
		const { selectionStart: at, selectionEnd: end } = control;
		// A note stands before the full stop, with a space.
		const before = control.value.slice(0, at).trimEnd();
		const isNote = text.startsWith('[@') && before !== '';
		const from = isNote ? before.replace(/[.!?]$/, '').length : at;
		const stop = isNote ? control.value.slice(from, before.length) : '';
		control.setRangeText(isNote ? ` ${text}${stop}` : text, from, end, 'end');
		control.focus();
		context.changed();
	}

	const options = (): Option[] =>
		store.entries(...INSERTED).map((one) => ({
			label: one.title,
			note: store.forms[one.collection].noun,
			choose: () => insert(written(one.collection, one.id, one.title)),
		}));
	const { element: search } = picker(options, () => [], {
		'aria-label': say('form.insert'),
		placeholder: say('form.insert'),
	});
	const element = h(
		'div',
		{ class: 'field text' },
		h('label', { for: id }, say('form.body')),
		control,
		cited &&
			h(
				'button',
				{ type: 'button', class: 'cite', onclick: () => insert(cited.note) },
				say('form.cite', { place: cited.place }),
			),
		search,
		h('p', { class: 'hint', id: `${id}-hint` }, say(`form.body.${collection}`)),
	);
	return { element, text: () => control.value.trim() };
}
