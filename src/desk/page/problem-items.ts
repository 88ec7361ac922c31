import type { PlacedProblem } from '../../schema/problem.ts';
import { WORKBENCH } from '../workbench-words.ts';
import { h } from './h.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

function item({ file, line, what, fix, severity }: PlacedProblem): HTMLElement {
	const entry = store.state.entries.find((one) => one.file === file);
	const place = `${file}:${line}`;
	return h(
		'li',
		{ class: severity ?? 'error' },
		h(
			'p',
			{ class: 'what' },
			h('span', { class: 'sr' }, WORKBENCH.missing[severity ?? 'error']),
			`${what}.`,
		),
		h('p', { class: 'fix' }, fix),
		h(
			'p',
			{ class: 'kind' },
			entry ? h('a', { href: addressOf(['entry', entry.collection, entry.id]) }, place) : place,
		),
	);
}

/** The problems of the checks that are chosen, errors first, each with a link to its entry. */
export const problemItems = (isChosen: (one: PlacedProblem) => boolean): HTMLElement =>
	h('ul', { class: 'problems' }, ...store.state.problems.filter(isChosen).map(item));
