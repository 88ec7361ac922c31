// What is known of a new entry from where it was made: the source, the place in it, a date, and what
// is free. Everything can be changed in the form.
import type { CollectionName } from '../../schema/collections.ts';
import type { Choice, Selected } from '../protocol.ts';
import { store } from './store.ts';

export interface Seen {
	/** The id of the source that is open. */
	source?: string;
	selected?: Selected;
	/** What the entry is called: words that were selected or typed. */
	name?: string;
	/** The kind of a demand. */
	kind?: string;
}

/** How something was said, by the kind of work that prints it, where that leaves no doubt. */
const MEDIUM_OF: Record<string, string> = {
	'news release': 'news release',
	'website statement': 'website statement',
	'social media post': 'social media post',
	letter: 'letter',
	email: 'email',
	message: 'message',
	leaflet: 'leaflet',
	interview: 'interview',
	'court document': 'court filing',
	broadcast: 'broadcast',
	video: 'video',
	podcast: 'podcast',
};

/** Of the values of a choice, the one that fewest parties have. */
function leastUsed(field: 'mark' | 'hue'): string | undefined {
	const form = store.forms.parties.fields.find(({ name }) => name === field);
	const choices: Choice[] = form?.is.kind === 'choice' ? form.is.choices : [];
	const uses = (value: string) =>
		store.entries('parties').filter(({ data }) => data[field] === value).length;
	return choices.map(({ value }) => value).sort((a, b) => uses(a) - uses(b))[0];
}

const nextOrder = (collection: CollectionName): number =>
	Math.max(0, ...store.entries(collection).map(({ data }) => Number(data.order) || 0)) + 1;

/** The longest short name of a party (schema/party.ts). */
const SHORT_NAME = 32;

/** The largest share of the words quoted that one of two or three sides may usually have. */
const USUAL_SHARE = 0.6;

/** The fields of a new entry that are known. */
export function prefill(
	collection: CollectionName,
	{ source, selected, name, kind }: Seen,
): Record<string, unknown> {
	const data = store.entry(['sources'], source)?.data;
	const published = typeof data?.date === 'string' ? data.date : undefined;
	const cited = source && { source, ...(selected ? { locator: selected.locator } : {}) };
	const sources = cited ? { sources: [cited] } : {};
	const date = selected?.date;
	const dated = {
		...(date ? { date: date.edtf } : {}),
		...(date?.words ? { dateInWords: date.words } : {}),
	};
	const asOf = store.state.story?.asOf;
	switch (collection) {
		case 'quotes':
			return {
				source,
				...(selected ? { locator: selected.locator } : {}),
				...(published ? { saidOn: published } : {}),
				medium: MEDIUM_OF[String(data?.kind)],
				attribution: 'direct',
			};
		case 'people':
			return { name, ...sources };
		case 'parties':
			return {
				name,
				short: name && name.length <= SHORT_NAME ? name : undefined,
				mark: leastUsed('mark'),
				hue: leastUsed('hue'),
			};
		case 'demands':
			return { kind, ...dated, status: 'standing', statusDate: published, ...sources };
		case 'events':
			return { ...dated, ...sources };
		case 'terms':
			return { name };
		case 'topics':
			return { order: nextOrder('topics') };
		case 'differences': {
			const parties = store.state.story?.parties ?? [];
			return {
				accounts: Object.fromEntries(parties.map((id) => [id, { none: 'not found', asOf }])),
			};
		}
		case 'story': {
			const { today } = store.state;
			return {
				language: navigator.language.startsWith('en') ? navigator.language : 'en-US',
				edition: 1,
				editionDate: today,
				asOf: today,
				balance: { maxShareOfQuotedWords: USUAL_SHARE },
			};
		}
		case 'sources':
			return { read: 'in full', dateKnown: 'printed' };
		default:
			return {};
	}
}
