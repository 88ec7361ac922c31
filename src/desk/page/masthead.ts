import { say } from '../words/say.ts';
import { announce } from './announce.ts';
import { ApiError, post } from './api.ts';
import { h } from './h.ts';
import { addressOf, currentRoute } from './route.ts';
import { store } from './store.ts';

const LINKS = [
	['sources', say('frame.sources')],
	['entries', say('frame.entries')],
	['missing', say('frame.missing')],
	['hand-in', say('frame.handIn')],
] as const;

/** The part of the navigation that a view belongs to. */
const partOf = (view = 'sources'): string => {
	if (['add', 'source', 'sources'].includes(view)) return 'sources';
	return ['missing', 'hand-in'].includes(view) ? view : 'entries';
};

/** What stands above every view: the story, the navigation, and the last step back. */
export function masthead(): HTMLElement {
	const brand = h('a', { class: 'brand', href: '#/' }, say('frame.desk'));
	const story = h('span', { class: 'asof' });
	const nav = h('ul', {});
	const undo = h('button', { type: 'button', class: 'link', onclick: undoLast });

	async function undoLast(): Promise<void> {
		try {
			const { undone } = await post<{ undone: string }>('undo', {});
			await store.refresh();
			announce(say('frame.undone', { what: undone }));
			dispatchEvent(new HashChangeEvent('hashchange'));
		} catch (error) {
			if (!(error instanceof ApiError)) throw error;
			announce(error.message, true);
		}
	}

	function show(): void {
		const { state } = store;
		story.textContent = state.story ? state.story.title : state.folder;
		const errors = state.problems.filter(({ severity }) => severity === undefined).length;
		const current = partOf(currentRoute().parts[0]);
		nav.replaceChildren(
			...LINKS.map(([view, label]) =>
				h(
					'li',
					{},
					h(
						'a',
						{
							href: addressOf(view === 'sources' ? [] : [view]),
							'aria-current': view === current ? 'page' : undefined,
						},
						label,
						view === 'missing' && errors > 0 && h('span', { class: 'count' }, ` ${errors}`),
					),
				),
			),
			h('li', {}, h('a', { href: '/', target: 'site' }, say('frame.site'))),
		);
		undo.hidden = state.undo === undefined;
		undo.textContent = say('frame.undo');
		if (state.undo) undo.title = state.undo;
	}

	store.addEventListener('change', show);
	addEventListener('hashchange', show);
	show();
	return h(
		'header',
		{ class: 'masthead' },
		h('div', { class: 'top' }, brand, story, undo),
		h('nav', { class: 'contents', 'aria-label': say('frame.views') }, nav),
	);
}
