import type { Import } from '../protocol.ts';
import { WORKBENCH } from '../workbench-words.ts';
import { post } from './api.ts';
import { h } from './h.ts';
import { say } from './say.ts';

/** The bytes of a file in base64. */
const base64Of = (file: File): Promise<string> =>
	new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(file);
	});

/** A place where a file is dropped or chosen; it is read by the server. */
export function fileInput(done: (read: Import) => void): HTMLElement {
	async function read(file: File | undefined): Promise<void> {
		if (!file) return;
		say(WORKBENCH.add.reading(file.name));
		try {
			done(await post<Import>('read-file', { name: file.name, base64: await base64Of(file) }));
			say(WORKBENCH.add.read(file.name));
		} catch (error) {
			say((error as Error).message, true);
		}
	}
	const input = h('input', {
		type: 'file',
		id: 'file',
		accept: '.txt,.md,.html,.htm,.docx,.pdf',
		onchange: () => void read(input.files?.[0]),
	});
	const place: HTMLElement = h(
		'div',
		{
			class: 'drop',
			ondragover: (event: DragEvent) => {
				event.preventDefault();
				place.classList.add('over');
			},
			ondragleave: () => place.classList.remove('over'),
			ondrop: (event: DragEvent) => {
				event.preventDefault();
				place.classList.remove('over');
				void read(event.dataTransfer?.files[0]);
			},
		},
		h('label', { for: 'file' }, WORKBENCH.add.drop),
		input,
		h('p', { class: 'hint' }, WORKBENCH.add.dropHint),
	);
	return place;
}
