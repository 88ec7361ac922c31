import type { Choice } from '../../protocol.ts';
import { say } from '../../words/say.ts';
import { h } from '../h.ts';
import {
	type FieldOf,
	type FieldView,
	type FormContext,
	hintOf,
	labelled,
	newId,
	problemIn,
} from './field-view.ts';

/** More choices than these stand in a menu. */
const MOST_RADIOS = 6;

const inWords = ({ value, meaning }: Choice): string => (meaning ? `${value}: ${meaning}` : value);

function menu(field: FieldOf<'choice'>, initial: unknown, context: FormContext): FieldView {
	const control = h(
		'select',
		{ onchange: context.changed },
		h('option', { value: '' }, field.isRequired ? say('form.choose') : say('form.none')),
		...field.is.choices.map((one) => h('option', { value: one.value }, inWords(one))),
	);
	control.value = String(initial ?? '');
	return { ...labelled(field, control), value: () => control.value || undefined };
}

function radio(
	choice: Choice,
	group: string,
	name: string,
	initial: unknown,
	context: FormContext,
) {
	const input = h('input', {
		type: 'radio',
		name: group,
		value: choice.value,
		onchange: context.changed,
	});
	input.checked = choice.value === initial;
	return h(
		'label',
		{ class: 'radio' },
		input,
		name === 'hue' && h('span', { class: `swatch hue-${choice.value}` }),
		h('span', { class: 'value' }, choice.value),
		choice.meaning ? h('span', { class: 'meaning' }, choice.meaning) : undefined,
	);
}

/** One value of a list: as buttons when they are few and one is needed, else as a menu. */
export function choiceView(
	field: FieldOf<'choice'>,
	initial: unknown,
	context: FormContext,
): FieldView {
	const { choices } = field.is;
	if (choices.length > MOST_RADIOS || !field.isRequired) return menu(field, initial, context);
	const group = newId();
	const problem = h('p', { class: 'problem' });
	const hasMeanings = choices.some(({ meaning }) => meaning);
	const element = h(
		'fieldset',
		{ class: `field radios${hasMeanings ? ' with-meanings' : ''}`, 'data-field': field.name },
		h('legend', {}, field.label),
		h(
			'div',
			{ class: 'choices' },
			...choices.map((one) => radio(one, group, field.name, initial, context)),
		),
		h('p', { class: 'hint' }, hintOf(field)),
		problem,
	);
	const checked = () => element.querySelector<HTMLInputElement>('input:checked');
	return {
		element,
		value: () => checked()?.value,
		focus: () => (checked() ?? element.querySelector('input'))?.focus(),
		...problemIn(problem),
	};
}
