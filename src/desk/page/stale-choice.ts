import { WORKBENCH } from '../workbench-words.ts';
import { h } from './h.ts';

/** What to do when a file was changed elsewhere while its form was open. Nothing was written yet. */
export function staleChoice(
	file: string,
	{ keepMine, takeTheirs }: { keepMine: () => Promise<void>; takeTheirs: () => Promise<void> },
): HTMLElement {
	const after = (act: () => Promise<void>) => async () => {
		element.remove();
		await act();
	};
	const element = h(
		'div',
		{ class: 'stale', role: 'alert' },
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
