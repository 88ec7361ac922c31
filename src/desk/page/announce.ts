import { h } from './h.ts';

const region = h('p', { class: 'said', role: 'status' });

/** Where the page says what was done; a screen reader reads it out. */
export const saidRegion = (): HTMLElement => region;

/** Says something in a sentence. A failure stays until somebody types or something else is said. */
export function announce(sentence: string, isFailure = false): void {
	region.textContent = sentence;
	region.classList.toggle('failure', isFailure);
	region.classList.remove('shown');
	// The animation that hides it begins anew.
	void region.offsetWidth;
	region.classList.add('shown');
	const hide = () => region.classList.remove('shown');
	// It must not stand before what is being mended.
	if (isFailure) addEventListener('input', hide, { once: true });
}
