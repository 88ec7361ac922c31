import type { FieldProblem } from '../../protocol.ts';
import { say } from '../../words/say.ts';
import { announce } from '../announce.ts';
import { ApiError } from '../api.ts';
import { type Child, h } from '../h.ts';
import type { FieldView } from './field-view.ts';

const HEADING = { page: 'h1', side: 'h2', inside: 'h3' } as const;
export type FormPlace = keyof typeof HEADING;

interface Frame {
	title: string;
	/** What stands above the fields, such as the words of a quotation. */
	lead?: Child;
	rows: Child;
	/** Field → view. */
	views: ReadonlyMap<string, FieldView>;
	/** Work that must be done before saving. */
	pending: Set<Promise<unknown>>;
	saveLabel: string;
	save: () => Promise<void>;
	cancel?: () => void;
	/** Where it stands: a view of its own, beside a text, or inside another form. */
	place: FormPlace;
}

/** Shows each problem at its field, the others together, and leads to the first. */
function showProblems(
	problems: FieldProblem[],
	views: ReadonlyMap<string, FieldView>,
	rest: HTMLElement,
): void {
	const elsewhere: string[] = [];
	let first: FieldView | undefined;
	for (const { path, what } of problems) {
		const view = views.get(String(path[0] ?? ''));
		if (!view) {
			elsewhere.push(what);
			continue;
		}
		view.showProblem(path.slice(1), what);
		view.element.closest('details')?.setAttribute('open', '');
		first ??= view;
	}
	rest.replaceChildren(...elsewhere.map((what) => h('p', {}, what)));
	if (first) first.focus();
	else rest.scrollIntoView({ block: 'nearest' });
}

/** What was wrong with a field is no longer said once somebody mends it. */
function clearProblem({ target }: Event): void {
	if (!(target instanceof Element) || target.matches('.field')) return;
	target.closest('.field')?.querySelector(':scope > .problem')?.replaceChildren();
	target.removeAttribute('aria-invalid');
}

/** A form: its fields, what is wrong with them, and the buttons. Ctrl+Enter saves. */
export function formFrame(frame: Frame): HTMLElement {
	const rest = h('div', { class: 'problem', role: 'alert' });
	let isSaving = false;

	async function save(): Promise<void> {
		if (isSaving) return;
		isSaving = true;
		saver.setAttribute('aria-disabled', 'true');
		// A field that is being typed in is read when it loses the focus.
		document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
		for (const view of frame.views.values()) view.clearProblems();
		rest.replaceChildren();
		try {
			await Promise.all(frame.pending);
			await frame.save();
		} catch (error) {
			if (!(error instanceof ApiError)) throw error;
			if (error.problems.length > 0) {
				showProblems(error.problems, frame.views, rest);
				announce(say('form.notSaved', { count: error.problems.length }), true);
			} else {
				rest.replaceChildren(h('p', {}, error.message));
				announce(error.message, true);
			}
		} finally {
			isSaving = false;
			saver.removeAttribute('aria-disabled');
		}
	}

	const saver = h('button', { type: 'button', class: 'primary', onclick: save }, frame.saveLabel);
	const { cancel } = frame;
	return h(
		'section',
		{
			class: frame.place === 'inside' ? 'form inside' : 'form',
			'aria-label': frame.title,
			oninput: clearProblem,
			onchange: clearProblem,
			onkeydown: (event: KeyboardEvent) => {
				if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
					event.preventDefault();
					event.stopPropagation();
					void save();
				}
				if (event.key === 'Escape' && cancel) {
					event.stopPropagation();
					cancel();
				}
			},
		},
		h(HEADING[frame.place], {}, frame.title),
		frame.lead,
		frame.rows,
		rest,
		h(
			'p',
			{ class: 'buttons' },
			saver,
			cancel && h('button', { type: 'button', onclick: cancel }, say('form.cancel')),
			h('span', { class: 'keys' }, say('form.keys')),
		),
	);
}
