import type { FormField, Path } from '../../protocol.ts';
import { say } from '../../words/say.ts';
import { h } from '../h.ts';
import { type FieldOf, type FieldView, type FormContext, hintOf, problemIn } from './field-view.ts';
import { summaryOf } from './summary-of.ts';

interface Item {
	view: FieldView;
	element: HTMLElement;
}

/** Several values of one kind. What was there or was proposed is shown in short until it is changed. */
export function listView(
	field: FieldOf<'list'>,
	initial: unknown,
	context: FormContext,
): FieldView {
	const items: Item[] = [];
	const rows = h('div', { class: 'items' });
	const problem = h('p', { class: 'problem' });
	const itemField: FormField = {
		name: field.name,
		label: field.label,
		is: field.is.item,
		isRequired: true,
		description: '',
	};

	function remove(item: Item): void {
		items.splice(items.indexOf(item), 1);
		item.element.remove();
		context.changed();
		adder.focus();
	}

	function add(value: unknown): Item {
		const view = context.make(itemField, value, context);
		const short = value === undefined ? undefined : summaryOf(value, field.is.item);
		const element = h('div', { class: 'item' });
		const item = { view, element };
		const change = h(
			'button',
			{
				type: 'button',
				class: 'unfold',
				onclick: () => {
					element.classList.remove('folded');
					view.focus();
				},
			},
			say('form.change'),
		);
		const away = h('button', { type: 'button', onclick: () => remove(item) }, say('form.remove'));
		element.append(
			h('p', { class: 'short' }, h('span', {}, short ?? ''), short ? change : '', away),
			view.element,
		);
		element.classList.toggle('folded', short !== undefined);
		items.push(item);
		rows.append(element);
		return item;
	}

	for (const value of Array.isArray(initial) ? initial : []) add(value);
	const adder = h(
		'button',
		{
			type: 'button',
			class: 'add',
			onclick: () => {
				add(undefined).view.focus();
				context.changed();
			},
		},
		say('form.add', { label: field.label }),
	);
	const element = h(
		'fieldset',
		{ class: 'field list', 'data-field': field.name },
		h('legend', {}, field.label),
		rows,
		adder,
		h('p', { class: 'hint' }, hintOf(field)),
		problem,
	);
	const own = problemIn(problem);
	return {
		element,
		value: () => {
			const values = items.map(({ view }) => view.value()).filter((one) => one !== undefined);
			return values.length > 0 ? values : undefined;
		},
		focus: () => (items[0]?.view.focus ?? (() => adder.focus()))(),
		showProblem: ([index, ...rest]: Path, what) => {
			const item = typeof index === 'number' ? items[index] : undefined;
			if (!item) return own.showProblem([], what);
			item.element.classList.remove('folded');
			item.view.showProblem(rest, what);
		},
		clearProblems: () => {
			own.clearProblems();
			for (const { view } of items) view.clearProblems();
		},
	};
}
