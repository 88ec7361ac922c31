// Handing in: what changed, in words, and what became of it.
import type { HandedIn } from '../hand-in/hand-in.ts';
import type { ChangesInWords } from '../hand-in/say-changes.ts';
import { say } from '../words/say.ts';
import { announce } from './announce.ts';
import { ApiError, get, post } from './api.ts';
import { type Child, h } from './h.ts';
import { store } from './store.ts';
import { forgetTyped, keepTyped, typed } from './typed.ts';

/** A typed message survives a reload. */
const KEY = 'hand-in message';

const list = (lines: string[]): HTMLElement =>
	h('ul', { class: 'links' }, ...lines.map((line) => h('li', {}, line)));

const refusal = (what: string): HTMLElement => h('div', { class: 'stale', role: 'alert' }, what);

/** The sentences on what happened, with the reason when the remote refused. */
const told = ({ said, refused }: HandedIn): Child => [
	h('h2', { tabindex: -1 }, say('handIn.done')),
	list(said),
	refused && refusal(`${refused.what}. ${refused.fix}`),
];

/** The form. Without a change, it sends what was not sent yet. */
function form(changes: ChangesInWords, done: (answer: HandedIn) => void): HTMLElement {
	const isChanged = changes.lines.length > 0;
	const message: HTMLInputElement = h('input', {
		id: 'hand-in-message',
		type: 'text',
		maxlength: 200,
		autocomplete: 'off',
		placeholder: changes.summary,
		value: typed<string>(KEY) ?? '',
		oninput: () => keepTyped(KEY, message.value),
		'aria-describedby': 'hand-in-hint',
	});
	const push = h('input', { id: 'hand-in-push', type: 'checkbox', checked: true });
	const problem = h('div', {});
	const button = h('button', { class: 'primary' }, say('handIn.button'));

	async function send(event: Event): Promise<void> {
		event.preventDefault();
		if (button.getAttribute('aria-disabled')) return;
		button.setAttribute('aria-disabled', 'true');
		problem.replaceChildren();
		announce(say('handIn.working'));
		try {
			const input = { message: message.value, push: push.checked };
			const answer = await post<HandedIn>('hand-in', input);
			forgetTyped(KEY);
			announce(answer.said[0] ?? '', answer.refused !== undefined);
			done(answer);
		} catch (error) {
			if (!(error instanceof ApiError)) throw error;
			announce(error.message, true);
			problem.replaceChildren(refusal(error.message));
		} finally {
			button.removeAttribute('aria-disabled');
		}
	}

	return h(
		'form',
		{ class: 'form hand-in', onsubmit: send },
		isChanged &&
			h(
				'div',
				{ class: 'field' },
				h('label', { for: 'hand-in-message' }, say('handIn.message')),
				message,
				h('p', { class: 'hint', id: 'hand-in-hint' }, say('handIn.messageHint')),
			),
		h(
			'div',
			{ class: 'field check' },
			push,
			h('label', { for: 'hand-in-push' }, say('handIn.push')),
		),
		problem,
		h('p', { class: 'buttons' }, button),
	);
}

export async function handInView(): Promise<HTMLElement> {
	const content = h('div', {});

	/** Whether somebody is typing here. */
	const isUsed = () => content.contains(document.activeElement);

	async function show(answer?: HandedIn, isRefresh = false): Promise<void> {
		let shown: Child;
		try {
			const changes = await get<ChangesInWords>('changes');
			const isDone = answer !== undefined && !answer.refused && changes.lines.length === 0;
			shown = isDone
				? false
				: [
						list(changes.lines.length > 0 ? changes.lines : [say('change.nothing')]),
						changes.notes.map((note) => h('p', { class: 'hint' }, note)),
						form(changes, (next) => void show(next)),
					];
		} catch (error) {
			if (!(error instanceof ApiError)) throw error;
			shown = [
				refusal(error.message),
				h(
					'p',
					{},
					h('button', { type: 'button', onclick: () => void show() }, say('handIn.again')),
				),
			];
		}
		// Somebody may have begun to type while the server was asked.
		if (isRefresh && isUsed()) return;
		content.replaceChildren(h('div', {}, answer ? told(answer) : false, shown));
		if (answer) content.querySelector('h2')?.focus();
	}

	// What is saved meanwhile is told too, unless somebody is typing here.
	const refresh = () => {
		if (!content.isConnected) return store.removeEventListener('change', refresh);
		if (!isUsed() && !content.querySelector('h2')) void show(undefined, true);
	};
	store.addEventListener('change', refresh);
	await show();
	return h(
		'div',
		{ class: 'narrow' },
		h('h1', { class: 'view-title' }, say('handIn.title')),
		h('p', { class: 'standfirst' }, say('handIn.lead')),
		content,
	);
}
