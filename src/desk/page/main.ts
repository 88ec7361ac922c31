import type { CollectionName } from '../../schema/collections.ts';
import { say } from '../words/say.ts';
import { addView } from './add-view.ts';
import { saidRegion } from './announce.ts';
import { bringAnywhere } from './bring-anywhere.ts';
import { entriesView } from './entries-view.ts';
import { entryView } from './entry-view.ts';
import { following } from './following.ts';
import { h } from './h.ts';
import { handInView } from './hand-in-view.ts';
import { masthead } from './masthead.ts';
import { missingView } from './missing-view.ts';
import { newView } from './new-view.ts';
import { currentRoute } from './route.ts';
import { sourceView } from './source-view.ts';
import { sourcesView } from './sources-view.ts';
import { store } from './store.ts';

const isCollection = (name = ''): name is CollectionName => Object.hasOwn(store.forms, name);

/** The view for an address of the page; the sources for one that is none. */
async function viewOf([view, first = '', second = '']: string[]): Promise<HTMLElement> {
	if (view === 'add') return addView();
	if (view === 'entries') return following(entriesView);
	if (view === 'missing') return missingView();
	if (view === 'hand-in') return handInView();
	if (view === 'source' && first) return sourceView(first);
	if (view === 'new' && isCollection(first)) return newView(first);
	if (view === 'entry' && isCollection(first)) return entryView(first, second);
	return following(sourcesView);
}

/** What stands for a view that could not be made. */
const failed = (error: Error): HTMLElement =>
	h('p', { class: 'narrow', role: 'alert' }, error.message);

async function start(): Promise<void> {
	const main = h('main', { id: 'view', tabindex: -1 });
	document.body.append(h('p', { class: 'loading', role: 'status' }, say('frame.opening')));
	await store.start();
	document.body.replaceChildren(masthead(), main, saidRegion());
	let asked = 0;
	const show = async () => {
		asked += 1;
		const question = asked;
		const view = await viewOf(currentRoute().parts).catch(failed);
		if (question !== asked) return;
		main.replaceChildren(view);
		const title = main.querySelector('h1')?.textContent ?? '';
		document.title = [title, say('frame.desk')].filter(Boolean).join(' · ');
	};
	addEventListener('hashchange', () => {
		scrollTo(0, 0);
		void show();
	});
	bringAnywhere();
	await show();
}

start().catch((error) => {
	document.body.replaceChildren(h('p', { class: 'loading', role: 'alert' }, String(error.message)));
});
