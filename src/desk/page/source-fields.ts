import type { EntryCard, Import } from '../protocol.ts';
import type { Suggestion } from './form/field-view.ts';
import { store } from './store.ts';

/** Whose voice a kind of work is, where that leaves no doubt. */
const VOICE_OF: Record<string, string> = {
	'news report': 'independent',
	minutes: 'official record',
	'court document': 'official record',
	'law or rule': 'official record',
	'regulator notice': 'official record',
};

const plain = (name: unknown): string => String(name ?? '').toLowerCase();

/** Whether a publisher is a party, `Saltreach Ferries Ltd` the party `Saltreach Ferries`. */
const isParty = ({ data }: EntryCard, publisher: string): boolean =>
	[data.name, data.short].some((name) => {
		const own = plain(name);
		return own !== '' && (own === publisher || `${publisher} `.startsWith(`${own} `));
	});

/** The voice that another work of the same publisher has, or the party that published it. */
function voiceOf({ publisher, kind }: Import): unknown {
	const sought = plain(publisher);
	if (sought === '') return VOICE_OF[kind ?? ''];
	const before = store.entries('sources').find(({ data }) => plain(data.publisher) === sought);
	const party = store.entries('parties').find((one) => isParty(one, sought));
	return before?.data.voice ?? party?.id ?? VOICE_OF[kind ?? ''];
}

/** The fields of a new source, as far as its file or its text says them of itself. */
export const sourceFields = (read: Import): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries({
			publisher: read.publisher,
			headline: read.title,
			kind: read.kind,
			byline: read.byline,
			date: read.date,
			dateKnown: read.dateKnown,
			url: read.address,
			voice: voiceOf(read),
		}).filter(([, value]) => value !== undefined),
	);

/** Who may speak in a source whose voice is not known: its publisher, as a new party. */
export const suggestedVoice = (read: Import): Suggestion[] =>
	read.publisher && voiceOf(read) === undefined ? [{ name: read.publisher }] : [];
