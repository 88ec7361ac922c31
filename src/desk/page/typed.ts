// What was typed and not yet saved, kept for the tab, so that a reload loses nothing. Another story
// may be open at the same address tomorrow, so each has its own.
import { store } from './store.ts';

/** Of the forms that are open at a time, the largest is a text to be cleaned. */
const MOST_LENGTH = 4_000_000;

const place = (key: string): string => `desk ${store.state.folder} ${key}`;

export function typed<T>(key: string): T | undefined {
	const text = sessionStorage.getItem(place(key));
	return text === null ? undefined : (JSON.parse(text) as T);
}

export function keepTyped(key: string, value: unknown): void {
	const text = JSON.stringify(value);
	if (text.length > MOST_LENGTH) return;
	try {
		sessionStorage.setItem(place(key), text);
	} catch {
		// The room is full; what was typed is still in the page.
	}
}

export const forgetTyped = (key: string): void => sessionStorage.removeItem(place(key));
