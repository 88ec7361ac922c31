import type { Import } from '../protocol.ts';
import { say } from '../words/say.ts';
import { h } from './h.ts';
import { readFile } from './read-file.ts';

/** A place where a file is dropped or chosen; it is read by the server. */
export function fileInput(done: (read: Import) => void): HTMLElement {
	async function read(file: File | undefined): Promise<void> {
		const imported = file && (await readFile(file));
		if (imported) done(imported);
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
		h('label', { for: 'file' }, say('add.drop')),
		input,
		h('p', { class: 'hint' }, say('add.dropHint')),
	);
	return place;
}
