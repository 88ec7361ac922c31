// The thing a page is about, as far as the entries state it.

import { addressOf } from '../story/addresses.ts';
import { hasTime } from '../story/dates.ts';
import type { AnyEntry, Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { zoneOffset } from '../story/zone-offset.ts';
import { plainText } from './body.ts';
import { differenceView } from './difference.ts';
import { figureView } from './figure.ts';
import { type Name, nameOf, partyName } from './names.ts';
import { type QuoteView, quoteView } from './quote.ts';
import type { SourceName } from './source-name.ts';
import type { SubjectKey } from './subject-key.ts';
import { termViews } from './terms.ts';

/** Days are calendar days, and left out when the day is not known exactly. */
export type Main =
	/** Never a paraphrase, which is not a quotation. */
	| { kind: 'quotation'; quote: QuoteView; day?: string }
	| { kind: 'organization'; party: Name; website?: string; partOf?: Name }
	| { kind: 'person'; person: Name; party?: Name }
	| { kind: 'image'; image: PublishedImage }
	| { kind: 'claims'; claims: Claim[] }
	/** The key days. The page itself lists all events. */
	| { kind: 'events'; events: KeyDay[] }
	| { kind: 'terms'; terms: { name: string; address: string; description: string }[] };

interface PublishedImage {
	address: string;
	width: number;
	height: number;
	caption: string;
	alt: string;
	credit: string;
	/** Address of the licence text. */
	licence?: string;
}

interface KeyDay {
	title: string;
	address: string;
	/** A calendar day, or a time with its offset from UTC: `2026-02-13T05:30-08:00`. */
	start: string;
	/** When a time is given for the end too. */
	end?: string;
	/** Of planned events only. */
	plan?: 'scheduled' | 'cancelled';
}

interface Claim {
	position: string;
	party: Name;
	source: SourceName;
}

/** Parties of these kinds are people, not an organisation. */
const NOT_ORGANIZATIONS = [
	'members',
	'residents',
	'public official',
	'go-between',
	'expert',
	'affected',
];

/** The date itself when it is a single calendar day. */
const exactDay = (date: string): string | undefined =>
	/^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;

/** Beginning and end of an exact date; a day, and nothing that is longer, has no end. */
function exactTimes(story: Story, date: string): { start: string; end?: string } | undefined {
	const { timeZone } = story.story.data;
	if (!hasTime(date)) {
		const start = exactDay(date);
		return start ? { start } : undefined;
	}
	const withOffset = (moment: string) =>
		timeZone ? `${moment}${zoneOffset(moment, timeZone)}` : moment;
	const [start = '', end] = date.split('/').map(withOffset);
	return { start, ...(end ? { end } : {}) };
}

function keyDay(story: Story, event: Entry<'events'>): KeyDay | undefined {
	const { title, date, inSummary, planned, outcome } = event.data;
	const times = exactTimes(story, date);
	if (!inSummary || !times) return undefined;
	const plan = outcome === 'did not take place' ? 'cancelled' : 'scheduled';
	return { title, address: addressOf(event), ...times, ...(planned ? { plan } : {}) };
}

const keyDays = (story: Story): Main => ({
	kind: 'events',
	events: [...story.events.values()].flatMap((event) => keyDay(story, event) ?? []),
});

function glossary(story: Story): Main {
	const terms = termViews(story).map(({ id, name, body }) => ({
		name,
		address: addressOf({ collection: 'terms', id }),
		description: plainText(body[0]?.parts ?? []),
	}));
	return { kind: 'terms', terms };
}

function quotation(story: Story, { id, data }: Entry<'quotes'>): Main | undefined {
	const quote = quoteView(story, id);
	const day = exactDay(data.saidOn);
	return quote.isParaphrase ? undefined : { kind: 'quotation', quote, ...(day ? { day } : {}) };
}

function organization(story: Story, party: Entry<'parties'>): Main | undefined {
	const { kind, website, partOf, isPart } = party.data;
	if (NOT_ORGANIZATIONS.includes(kind)) return undefined;
	return {
		kind: 'organization',
		party: partyName(party),
		...(website ? { website } : {}),
		...(partOf && isPart ? { partOf: nameOf(story, partOf) } : {}),
	};
}

function claims(story: Story, id: string): Main | undefined {
	const found: Claim[] = [];
	for (const { party, accounts } of differenceView(story, id).cells)
		for (const account of accounts) {
			if ('none' in account) continue;
			const source = 'quote' in account ? account.quote.source : account.source;
			found.push({ position: account.position, party, source });
		}
	return found.length > 0 ? { kind: 'claims', claims: found } : undefined;
}

function image(story: Story, { id, data }: Entry<'figures'>): Main {
	const { fallback, width, height } = figureView(story, id, 'page').image;
	const { address } = fallback;
	const { caption, alt, credit, licence } = data;
	const of = { caption, alt, credit, ...(licence.url ? { licence: licence.url } : {}) };
	return { kind: 'image', image: { address, width, height, ...of } };
}

/**
 * What a page is about; undefined when it is nothing that can be named, such as a question or a
 * source. `entry` is the entry that the key names, if it names one.
 */
export function mainSubject(
	story: Story,
	key: SubjectKey,
	entry: AnyEntry | undefined,
): Main | undefined {
	if (key === 'timeline') return keyDays(story);
	if (key === 'glossary') return glossary(story);
	switch (entry?.collection) {
		case 'quotes':
			return quotation(story, entry);
		case 'parties':
			return organization(story, entry);
		case 'people': {
			const { anonymous, party } = entry.data;
			if (anonymous) return undefined;
			return {
				kind: 'person',
				person: nameOf(story, entry.id),
				...(party ? { party: nameOf(story, party) } : {}),
			};
		}
		case 'figures':
			return image(story, entry);
		case 'differences':
			return claims(story, entry.id);
		default:
			return undefined;
	}
}
