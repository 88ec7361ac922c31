import type { Resting } from '../protocol.ts';
import { say } from '../words/say.ts';
import { KINDS } from './record-kinds.ts';
import { store } from './store.ts';

/** What an entry that rests on a source is called, and its sign: the letter that records such a one. */
export interface RestingKind {
	label: string;
	sign: string;
	/** Its place among the kinds, in the order in which they can be recorded. */
	order: number;
}

/** Kinds of demands that are recorded as offers. */
const OFFERS = ['offer', 'proposal'];

export function restingKind({ collection, id }: Resting): RestingKind {
	const isOffer = OFFERS.includes(String(store.entry([collection], id)?.data.kind));
	const found = KINDS.filter((one) => one.collection === collection);
	const kind = collection === 'demands' && isOffer ? found[1] : found[0];
	if (kind)
		return {
			label: say(`kind.${kind.kind}`),
			sign: kind.key.toUpperCase(),
			order: KINDS.indexOf(kind),
		};
	const { noun } = store.forms[collection];
	return { label: noun, sign: noun.charAt(0), order: KINDS.length };
}
