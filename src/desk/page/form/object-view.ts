import type { FormField, Path } from '../../protocol.ts';
import { say } from '../../words/say.ts';
import { h } from '../h.ts';
import { type FieldOf, type FieldView, type FormContext, hintOf, problemIn } from './field-view.ts';
import { fixedValues } from './fixed-values.ts';

/** More optional fields without a value stand behind a fold. */
const MOST_OPTIONAL = 1;

/** The elements of the fields: those that are needed or known, then the others behind a fold. */
function arranged(
	{ fields }: FieldOf<'object'>['is'],
	views: ReadonlyMap<string, FieldView>,
	given: Record<string, unknown>,
): HTMLElement[] {
	const elementsOf = (chosen: typeof fields) =>
		chosen.flatMap(({ name }) => views.get(name)?.element ?? []);
	const rest = fields.filter(({ isRequired, name }) => !isRequired && given[name] === undefined);
	if (rest.length <= MOST_OPTIONAL) return elementsOf(fields);
	const first = fields.filter((one) => !rest.includes(one));
	const summary = h('summary', {}, say('form.more', { count: rest.length }));
	return [
		...elementsOf(first),
		h('details', { class: 'more' }, summary, h('div', { class: 'fields' }, elementsOf(rest))),
	];
}

/** A button for each usual value of the fields, which fills them in. */
function usualValues(
	field: FormField,
	views: ReadonlyMap<string, FieldView>,
	context: FormContext,
): HTMLElement | undefined {
	const usual = context.usual?.[field.name] ?? [];
	if (usual.length === 0) return undefined;
	const fill = (value: Record<string, unknown>) => {
		for (const [name, one] of Object.entries(value)) {
			const view = views.get(name);
			const input = view?.element.querySelector<HTMLInputElement>('input, textarea');
			if (input) input.value = String(one);
			view?.clearProblems();
		}
		context.changed();
	};
	return h(
		'p',
		{ class: 'suggested' },
		...usual.map((value) =>
			h('button', { type: 'button', onclick: () => fill(value) }, String(value.name)),
		),
	);
}

/** Fields that belong together. An optional one is added by a button. */
export function objectView(
	field: FieldOf<'object'>,
	initial: unknown,
	context: FormContext,
	isInside = false,
): FieldView {
	const given = (initial ?? {}) as Record<string, unknown>;
	const views = new Map<string, FieldView>();
	const fixed = fixedValues(field.is);
	const fillEmpty = (name: string, value: unknown) => {
		const inside = views.get(name);
		if (inside?.value() !== undefined) return;
		const input = inside?.element.querySelector<HTMLInputElement>('input, textarea');
		if (input) input.value = String(value);
	};
	for (const one of field.is.fields.filter(({ name }) => !(name in fixed)))
		views.set(one.name, context.make(one, given[one.name], { ...context, fillEmpty }));
	const problem = h('p', { class: 'problem' });
	const own = problemIn(problem);
	const usual = usualValues(field, views, context);
	const fields = h('div', { class: 'fields' }, usual, ...arranged(field.is, views, given));
	const isOpen = field.isRequired || initial !== undefined;
	let isThere = isOpen;
	const opener = h(
		'button',
		{
			type: 'button',
			class: 'add',
			onclick: () => {
				isThere = !isThere;
				fields.hidden = !isThere;
				opener.textContent = isThere ? say('form.remove') : say('form.add', { label: field.label });
				context.changed();
			},
		},
		isThere ? say('form.remove') : say('form.add', { label: field.label }),
	);
	fields.hidden = !isOpen;
	const element = isInside
		? h('div', { class: 'object inside', 'data-field': field.name }, fields, problem)
		: h(
				'fieldset',
				{ class: 'field object', 'data-field': field.name },
				h('legend', {}, field.label),
				field.description ? h('p', { class: 'hint' }, hintOf(field)) : undefined,
				fields,
				!field.isRequired && opener,
				problem,
			);
	return {
		element,
		value: () => {
			if (!isThere) return undefined;
			const values = [...views].flatMap(([name, view]) => {
				const value = view.value();
				return value === undefined ? [] : [[name, value] as const];
			});
			// What is fixed says nothing while nothing else is there.
			return values.length > 0 ? { ...fixed, ...Object.fromEntries(values) } : undefined;
		},
		focus: () => views.values().next().value?.focus(),
		showProblem: ([name, ...rest]: Path, what) => {
			const inside = views.get(String(name));
			if (inside) inside.showProblem(rest, what);
			else own.showProblem([], what);
		},
		clearProblems: () => {
			own.clearProblems();
			for (const view of views.values()) view.clearProblems();
		},
	};
}
