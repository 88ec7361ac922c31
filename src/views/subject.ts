// What a page is about, for machines and for its share picture. A page that is about nothing in particular has no subject.
import {
	addressOf,
	type COLLECTIONS_WITH_PAGE,
	hasCard,
	oembedAddress,
} from '../story/addresses.ts';
import { correctionsTo } from '../story/corrections-to.ts';
import type { AnyEntry } from '../story/entry.ts';
import { linksFrom, type Story } from '../story/graph.ts';
import { plainText } from './body.ts';
import { differenceView } from './difference.ts';
import { galleryAddress } from './gallery.ts';
import { type Name, nameOf, partyName } from './names.ts';
import { type PictureView, pictureView } from './picture.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { type SourceName, sourceName } from './source-name.ts';
import type { SubjectKey } from './subject-key.ts';
import { termViews } from './terms.ts';

/** The thing itself, as far as the entries state it. Days are exact calendar days, or left out. */
export type Main =
	/** A paraphrase is no quotation and is not named as one. */
	| { kind: 'quotation'; quote: QuoteView; day?: string }
	| { kind: 'organization'; party: Name; website?: string; partOf?: Name }
	| { kind: 'person'; person: Name; party?: Name }
	| { kind: 'claims'; claims: { position: string; party: Name; source: SourceName }[] }
	/** Those marked for the summary that took place: the page lists all. */
	| { kind: 'events'; events: { title: string; address: string; day: string }[] }
	| { kind: 'terms'; terms: { name: string; address: string; description: string }[] };

export interface Subject {
	key: SubjectKey;
	/** Address of its oEmbed answer, when it has a card. */
	oembed?: string;
	/** Where the gallery offers that card. */
	gallery?: string;
	main?: Main;
	/** The works it rests on, when they are few enough to name; for the story its lead source. */
	basedOn: SourceName[];
	corrections: { text: string; day: string; address: string }[];
	picture: PictureView;
}

/** More sources than this are not named in a page’s head: the page itself lists them. */
const FEW = 3;
/** Parties of these kinds are people, not an organisation. */
const NO_ORGANISATION = ['members', 'go-between', 'affected'];

const exactDay = (date: string): string | undefined =>
	/^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;

function entryOf(story: Story, key: SubjectKey): AnyEntry | undefined {
	if (key === 'story') return story.story;
	const [collection, id = ''] = key.split('/') as [(typeof COLLECTIONS_WITH_PAGE)[number], string?];
	return story[collection]?.get(id);
}

function mainOf(story: Story, key: SubjectKey, entry: AnyEntry | undefined): Main | undefined {
	if (key === 'timeline')
		return {
			kind: 'events',
			events: [...story.events.values()].flatMap((event) =>
				event.data.inSummary && !event.data.planned && exactDay(event.data.date)
					? [{ title: event.data.title, address: addressOf(event), day: event.data.date }]
					: [],
			),
		};
	if (key === 'glossary')
		return {
			kind: 'terms',
			terms: termViews(story).map(({ id, name, body }) => ({
				name,
				address: addressOf({ collection: 'terms', id }),
				description: plainText(body[0]?.parts ?? []),
			})),
		};
	switch (entry?.collection) {
		case 'quotes': {
			const day = exactDay(entry.data.saidOn);
			const quote = quoteView(story, entry.id);
			return quote.isParaphrase ? undefined : { kind: 'quotation', quote, ...(day ? { day } : {}) };
		}
		case 'parties': {
			const { kind, website, partOf } = entry.data;
			return NO_ORGANISATION.includes(kind)
				? undefined
				: {
						kind: 'organization',
						party: partyName(entry),
						...(website ? { website } : {}),
						...(partOf ? { partOf: nameOf(story, partOf) } : {}),
					};
		}
		case 'people':
			return {
				kind: 'person',
				person: nameOf(story, entry.id),
				...(entry.data.party ? { party: nameOf(story, entry.data.party) } : {}),
			};
		case 'differences': {
			const claims = differenceView(story, entry.id).cells.flatMap(({ party, accounts }) =>
				accounts.flatMap((account) =>
					'none' in account
						? []
						: [
								{
									position: account.position,
									party,
									source: 'quote' in account ? account.quote.source : account.source,
								},
							],
				),
			);
			return claims.length > 0 ? { kind: 'claims', claims } : undefined;
		}
		default:
			return undefined;
	}
}

function sourcesOf(story: Story, entry: AnyEntry | undefined): SourceName[] {
	const { language, leadSource } = story.story.data;
	const ids =
		entry === undefined
			? []
			: entry.collection === 'story'
				? [leadSource]
				: entry.collection === 'sources'
					? [entry.id]
					: linksFrom(entry)
							.filter((link) => link.targets.includes('sources'))
							.map(({ id }) => id);
	const sources = [...new Set(ids)].flatMap((id) => story.sources.get(id) ?? []);
	return sources.length > FEW ? [] : sources.map((source) => sourceName(source, language));
}

/** Throws when the key names no entry. */
export function subjectView(story: Story, key: SubjectKey): Subject {
	const entry = entryOf(story, key);
	if (!entry && key.includes('/')) throw new Error(`No entry has the key “${key}”.`);
	const main = mainOf(story, key, entry);
	return {
		key,
		...(hasCard(key) ? { oembed: oembedAddress(key), gallery: galleryAddress(story, key) } : {}),
		...(main ? { main } : {}),
		// A quotation names its source itself.
		basedOn: main?.kind === 'quotation' ? [] : sourcesOf(story, entry),
		corrections: correctionsTo(story, key).map((one) => ({
			text: `It said: ${one.data.before} It now says: ${one.data.after}`,
			day: one.data.date,
			address: addressOf(one),
		})),
		picture: pictureView(story, key),
	};
}
