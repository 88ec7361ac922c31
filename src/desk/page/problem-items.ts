import type { PlacedProblem } from '../../schema/problem.ts';
import { say } from '../words/say.ts';
import { h } from './h.ts';
import { addressOf } from './route.ts';
import { store } from './store.ts';

function item({ file, line, what, fix, severity }: PlacedProblem): HTMLElement {
	const entry = store.state.entries.find((one) => one.file === file);
	const place = `${file}:${line}`;
	const address = entry ? ['entry', entry.collection, entry.id] : ['new', 'story'];
	const label = entry ? place : say('sources.beginStory');
	const leads = entry !== undefined || (file === 'story.mdx' && !store.state.story);
	return h(
		'li',
		{ class: severity ?? 'error' },
		h(
			'p',
			{ class: 'what' },
			h(
				'span',
				{ class: 'sr' },
				`${say(severity === 'warning' ? 'missing.warning' : 'missing.error')} `,
			),
			`${what}.`,
		),
		h('p', { class: 'fix' }, fix),
		h('p', { class: 'kind' }, leads ? h('a', { href: addressOf(address) }, label) : place),
	);
}

/** The problems of the checks that are chosen, errors first, each with a link to its entry. */
export const problemItems = (isChosen: (one: PlacedProblem) => boolean): HTMLElement =>
	h('ul', { class: 'problems' }, ...store.state.problems.filter(isChosen).map(item));
