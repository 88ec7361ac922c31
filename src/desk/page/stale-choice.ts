import { WORKBENCH } from '../workbench-words.ts';
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
		h('p', {}, WORKBENCH.entry.stale(file)),
		h(
			'p',
			{ class: 'buttons' },
			h('button', { type: 'button', onclick: after(takeTheirs) }, WORKBENCH.entry.takeTheirs),
			h('button', { type: 'button', onclick: after(keepMine) }, WORKBENCH.entry.keepMine),
		),
	);
	return element;
}
