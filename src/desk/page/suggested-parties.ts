import type { Suggestion } from './form/field-view.ts';
import { store } from './store.ts';

/** A story sets at most six parties side by side. */
const MOST_SIDES = 6;

const named = (ids: unknown[]): Suggestion[] =>
	ids.flatMap((id) => {
		const party = store.entry(['parties'], id);
		return party ? [{ id: party.id, name: party.title }] : [];
	});

/** The parties that speak in a source. */
export const suggestedVoices = (source: string): Suggestion[] =>
	named([store.entry(['sources'], source)?.data.voice ?? []].flat());

/** The parties set side by side; before their order is set, the first few stand for it. */
export function suggestedSides(): Suggestion[] {
	const order = store.state.story?.parties ?? [];
	const sides = order.length > 0 ? order : store.entries('parties').map(({ id }) => id);
	return named(sides.slice(0, MOST_SIDES));
}
