import { say } from '../words/say.ts';
import { h } from './h.ts';

/** What to do when a file was changed elsewhere while its form was open. Nothing was written yet. */
export function staleChoice(
	file: string,
	{ keepMine, takeTheirs }: { keepMine: () => void; takeTheirs: () => void },
): HTMLElement {
	const after = (act: () => void) => () => {
		element.remove();
		act();
	};
	const element = h(
		'div',
		{ class: 'stale', role: 'alert', tabindex: -1 },
		h('p', {}, say('entry.stale', { file })),
		h(
			'p',
			{ class: 'buttons' },
			h('button', { type: 'button', onclick: after(takeTheirs) }, say('entry.takeTheirs')),
			h('button', { type: 'button', onclick: after(keepMine) }, say('entry.keepMine')),
		),
	);
	return element;
}
