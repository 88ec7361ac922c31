import type { CollectionName } from '../../../schema/collections.ts';
import type { FieldKind, FormField, Path } from '../../protocol.ts';
import { type Child, h } from '../h.ts';

/** A field in a form. */
export interface FieldView {
	element: HTMLElement;
	/** What it holds; undefined when it holds nothing. */
	value: () => unknown;
	/** Shows what is wrong at a place inside it. */
	showProblem: (path: Path, what: string) => void;
	/** Takes away what `showProblem` has shown. */
	clearProblems: () => void;
	focus: () => void;
}

/** A person or party that the words of a source suggest. */
export interface Suggestion {
	name: string;
	/** When there is an entry of that name. */
	id?: string;
}

/** What the fields of a form have in common. */
export interface FormContext {
	/** Makes the view of a field inside another. */
	make: (field: FormField, initial: unknown, context: FormContext) => FieldView;
	/** A form for a new entry inside this form. `saved` is given its id. */
	newEntry: (
		collection: CollectionName,
		name: string,
		saved: (id: string) => void,
		cancelled: () => void,
	) => HTMLElement;
	/** To be called when something was typed or chosen. */
	changed: () => void;
	/** To be told of work that must be done before the form is saved. */
	wait: (work: Promise<unknown>) => void;
	/** A day near which dates in words are read. */
	near?: string;
	/** Field → who is suggested for it. */
	suggestions?: Record<string, Suggestion[]>;
	/** Field → values of it that are usual; each has a `name`, and fills it in by a button. */
	usual?: Record<string, Record<string, unknown>[]>;
	/** Sets a field of the same form if it is empty. */
	fillEmpty?: (name: string, value: unknown) => void;
}

export type KindOf<K extends FieldKind['kind']> = Extract<FieldKind, { kind: K }>;
/** A field of one kind. */
export type FieldOf<K extends FieldKind['kind']> = FormField & { is: KindOf<K> };

let count = 0;
/** An id for an element, different at each call. */
export const newId = (): string => {
	count += 1;
	return `f${count}`;
};

/** The hint under a field, with a capital; none where it only says the label again. */
export const hintOf = ({ label, description }: FormField): string => {
	const hint = description.charAt(0).toUpperCase() + description.slice(1);
	return hint === label ? '' : hint;
};

/** A control with its label, its hint and a place for what is wrong with it. */
export function labelled(
	field: FormField,
	control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
	...after: Child[]
): Pick<FieldView, 'element' | 'showProblem' | 'clearProblems' | 'focus'> {
	const id = newId();
	control.id = id;
	control.setAttribute('aria-describedby', `${id}-hint ${id}-problem`);
	if (field.isRequired) control.setAttribute('aria-required', 'true');
	const problem = h('p', { class: 'problem', id: `${id}-problem` });
	const element = h(
		'div',
		{ class: 'field', 'data-field': field.name },
		h('label', { for: id }, field.label),
		control,
		...after,
		h('p', { class: 'hint', id: `${id}-hint` }, hintOf(field)),
		problem,
	);
	return { element, focus: () => control.focus(), ...problemIn(problem, control) };
}

/** Shows and hides what is wrong in a paragraph beside a control. */
export function problemIn(
	problem: HTMLElement,
	control?: HTMLElement,
): Pick<FieldView, 'showProblem' | 'clearProblems'> {
	return {
		showProblem: (_, what) => {
			problem.textContent = what;
			control?.setAttribute('aria-invalid', 'true');
		},
		clearProblems: () => {
			problem.textContent = '';
			control?.removeAttribute('aria-invalid');
		},
	};
}
