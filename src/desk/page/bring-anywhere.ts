import type { Import } from '../protocol.ts';
import { say } from '../words/say.ts';
import { NEW_SOURCE } from './add-view.ts';
import { announce } from './announce.ts';
import { post } from './api.ts';
import { h } from './h.ts';
import { readFile } from './read-file.ts';
import { currentRoute, go } from './route.ts';
import { keepTyped, typed } from './typed.ts';

/** A shorter text is pasted by mistake. */
const LEAST_TEXT = 200;
/** Views in which nothing else could be meant by a text that is pasted. */
const PASTED_IN = ['', 'sources', 'add'];

/** Opens what was read as a new source, unless another is being made. */
function open(read: Import | undefined): void {
	if (!read) return;
	if (typed(NEW_SOURCE) !== undefined) announce(say('add.another'), true);
	else keepTyped(NEW_SOURCE, read);
	if (currentRoute().parts[0] === 'add') dispatchEvent(new HashChangeEvent('hashchange'));
	else go(['add']);
}

const takesText = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	(target.isContentEditable || target.matches('input, textarea, select'));

async function paste(event: ClipboardEvent): Promise<void> {
	const text = event.clipboardData?.getData('text/plain') ?? '';
	const isMeant = PASTED_IN.includes(currentRoute().parts[0] ?? '') && text.length >= LEAST_TEXT;
	if (!isMeant || takesText(event.target)) return;
	event.preventDefault();
	open(await post<Import>('read-text', { text }).catch(() => undefined));
}

/** Lets a file be dropped anywhere, and a text be pasted where no field takes it: a new source. */
export function bringAnywhere(): void {
	const notice = h('p', { class: 'drop-notice', hidden: true }, say('add.dropAnywhere'));
	document.body.append(notice);
	const over = (isOver: boolean) => {
		notice.hidden = !isOver;
	};
	addEventListener('dragover', (event) => {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		over(true);
	});
	addEventListener('dragleave', (event) => over(event.relatedTarget !== null));
	addEventListener('drop', (event) => {
		over(false);
		const file = event.dataTransfer?.files[0];
		if (!file || event.defaultPrevented) return;
		event.preventDefault();
		void readFile(file).then(open);
	});
	addEventListener('paste', (event) => void paste(event));
}
