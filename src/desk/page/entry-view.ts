// Editing an entry: its form on the left, on the right the page as readers will see it, or the file.
import type { CollectionName } from '../../schema/collections.ts';
import type { FileChange, OpenEntry, Saved } from '../protocol.ts';
import { say } from '../words/say.ts';
import { announce } from './announce.ts';
import { ApiError, get, post } from './api.ts';
import { changesOf } from './changes-of.ts';
import { entryForm } from './form/entry-form.ts';
import type { Values } from './form/entry-form-options.ts';
import { h } from './h.ts';
import { prefill } from './prefill.ts';
import { problemItems } from './problem-items.ts';
import { addressOf } from './route.ts';
import { staleChoice } from './stale-choice.ts';
import { store } from './store.ts';
import { forgetTyped, keepTyped, typed } from './typed.ts';

/** What can have the focus in a form. */
const CONTROLS = 'input, textarea, select, button, summary, a';

/** The page of an entry in the site, and its file, one at a time. */
function preview(address: string, title: string) {
	const file = h('pre', { class: 'file', tabindex: 0, 'aria-label': say('entry.file') });
	const frame = h('iframe', { src: address, title: say('entry.page', { title }) });
	const shown = (isFile: boolean) => {
		file.hidden = !isFile;
		frame.hidden = isFile;
		for (const [i, one] of [...tabs.children].entries())
			one.setAttribute('aria-pressed', String((i === 1) === isFile));
	};
	const tabs = h(
		'div',
		{ class: 'tabs', role: 'group', 'aria-label': say('entry.shows') },
		h('button', { type: 'button', onclick: () => shown(false) }, say('entry.pageTab')),
		h('button', { type: 'button', onclick: () => shown(true) }, say('entry.fileTab')),
	);
	shown(false);
	return {
		element: h('div', { class: 'preview' }, tabs, frame, file),
		showText: (text: string) => {
			file.textContent = text;
		},
	};
}

/** The words of a quotation, which are taken from its source and not edited. */
const wordsOf = ({ words }: Record<string, unknown>, source: unknown): HTMLElement =>
	h(
		'div',
		{ class: 'taken' },
		...[words ?? []].flat().map((one) => h('blockquote', {}, String(one))),
		h(
			'p',
			{ class: 'kind' },
			`${say('entry.wordsAreTaken')} `,
			h('a', { href: addressOf(['source', String(source)]) }, say('entry.openSource')),
		),
	);

export async function entryView(collection: CollectionName, id: string): Promise<HTMLElement> {
	const entry = store.entry([collection], id);
	if (!entry)
		return h('p', { class: 'narrow' }, say('entry.notThere', { key: `${collection}/${id}` }));
	let open = await get<OpenEntry>('open', { collection, id });
	const page = preview(entry.address, entry.title);
	page.showText(open.text);
	const key = `entry ${collection}/${id}`;
	/** The digest of the file that what is typed was typed for. */
	const basis = `${key} basis`;
	const typedFor = typed<string>(basis);
	if (typedFor) open = { ...open, digest: typedFor };
	let isSaving = false;
	const place = h('div', { class: 'main' });
	const problems = h('div', {});

	function forget(): void {
		for (const one of [key, basis]) forgetTyped(one);
	}

	async function save({ fields, body }: Values): Promise<false | undefined> {
		const changes: FileChange[] = [
			...changesOf(open.fields, fields),
			...(body === open.body ? [] : [{ body }]),
		];
		if (changes.length === 0) {
			forgetTyped(basis);
			announce(say('entry.unchanged'));
			return undefined;
		}
		isSaving = true;
		try {
			const saved = await post<Saved>('change', { collection, id, digest: open.digest, changes });
			forget();
			await store.refresh();
			await again();
			const faults = saved.faults ?? [];
			announce([say('form.saved', { file: saved.file }), ...faults].join(' '), faults.length > 0);
			return undefined;
		} catch (error) {
			if (!(error instanceof ApiError) || error.status !== 409) throw error;
			const now = await get<OpenEntry>('open', { collection, id });
			const choice = staleChoice(open.file, {
				// Only the fields changed here are written over those of the file as it is now.
				keepMine: () => {
					open = { ...open, digest: now.digest };
					place.querySelector<HTMLElement>('.form > .buttons .primary')?.click();
				},
				takeTheirs: () => {
					forget();
					void again();
				},
			});
			place.querySelector('.stale')?.remove();
			place.prepend(choice);
			choice.scrollIntoView({ block: 'center' });
			choice.focus();
			return false;
		} finally {
			isSaving = false;
		}
	}

	async function again(): Promise<void> {
		open = await get<OpenEntry>('open', { collection, id });
		page.showText(open.text);
		const before = controls().indexOf(document.activeElement as HTMLElement);
		show();
		if (before >= 0) controls()[before]?.focus();
	}

	const controls = () => [...place.querySelectorAll<HTMLElement>(CONTROLS)];

	function show(): void {
		problems.replaceChildren(problemItems((one) => one.file === open.file));
		if (open.unreadable) {
			const { what, fix } = open.unreadable;
			place.replaceChildren(
				h('h1', { class: 'view-title' }, entry?.title ?? id),
				h('p', { class: 'problem' }, `${what}. ${fix}`),
				h('p', {}, say('entry.unreadable', { file: open.file })),
			);
			return;
		}
		const isQuotation = collection === 'quotes';
		place.replaceChildren(
			problems,
			entryForm({
				collection,
				place: 'page',
				title: store.entry([collection], id)?.title ?? id,
				id,
				fields: open.fields,
				body: open.body,
				taken: isQuotation ? ['words', 'source'] : [],
				...(isQuotation ? { lead: wordsOf(open.fields, open.fields.source) } : {}),
				key,
				...(store.state.story ? { near: store.state.story.asOf } : {}),
				prefill: (wanted, name) => prefill(wanted, name ? { name } : {}),
				save,
				changed: (differs) => {
					if (!differs) forgetTyped(basis);
					else if (typed(basis) === undefined) keepTyped(basis, open.digest);
				},
			}),
		);
	}

	show();
	const refresh = async () => {
		if (!place.isConnected) return store.removeEventListener('change', refresh);
		problems.replaceChildren(problemItems((one) => one.file === open.file));
		if (isSaving || typed(basis)) return;
		const now = await get<OpenEntry>('open', { collection, id }).catch(() => undefined);
		if (now && now.digest !== open.digest && !isSaving && !typed(basis)) await again();
	};
	store.addEventListener('change', refresh);
	return h('div', { class: 'split entry' }, place, page.element);
}
