import { refsIn } from '../../schema/body.ts';
import type { AnyEntry } from '../../story/entry.ts';
import type { EntryCard, Recorded, Resting } from '../protocol.ts';
import { paragraphs } from '../texts/paragraphs.ts';
import { placesOfLocator } from '../texts/places-of-locator.ts';
import type { Desk } from './desk.ts';

/** A place where an entry names the source. */
interface Naming {
	locator?: string;
	/** Of an account in a difference: whose it is. */
	party?: string;
}

type Fields = Record<string, unknown>;

/** Every place in some fields that names a source, with the locator beside it. */
function namings(data: unknown, source: string, party?: string): Naming[] {
	if (typeof data !== 'object' || data === null) return [];
	const fields = data as Fields;
	const own = {
		...(typeof fields.locator === 'string' ? { locator: fields.locator } : {}),
		...(party ? { party } : {}),
	};
	return [
		...(fields.source === source ? [own] : []),
		...Object.entries(fields).flatMap(([name, value]) =>
			name === 'accounts'
				? Object.entries((value ?? {}) as Fields).flatMap(([id, account]) =>
						namings(account, source, id),
					)
				: namings(value, source, party),
		),
	];
}

/** The citations of the source in the texts of an entry. */
function citations({ body, rich }: AnyEntry, source: string): Naming[] {
	const blocks = [body, ...Object.values(rich).flat()].flat();
	return refsIn(blocks.flatMap(({ parts }) => parts)).flatMap(({ name, attributes }) => {
		if (name !== 'Cite' || attributes.source !== source) return [];
		return [attributes.locator ? { locator: attributes.locator } : {}];
	});
}

/** The party that an entry is shown with: the only one whose it is, or that acts in it. */
function partyOf({ collection, id, data }: EntryCard, entries: EntryCard[]): string | undefined {
	if (collection === 'story' || collection === 'differences') return undefined;
	const who =
		collection === 'parties' ? id : (data.by ?? data.speakers ?? data.party ?? data.parties);
	const isParty = (one: unknown) =>
		entries.some((entry) => entry.collection === 'parties' && entry.id === one);
	const parties = [who ?? []].flat().map((one) => {
		const person = entries.find((entry) => entry.collection === 'people' && entry.id === one);
		return isParty(one) ? one : person?.data.party;
	});
	const [party, ...others] = new Set(parties);
	return others.length === 0 && isParty(party) ? String(party) : undefined;
}

/**
 * What rests on a source: each entry that names it in its fields or cites it in its text, with its
 * places in the text of the source. An account stands by itself. Quotations stand where their words
 * do, as `recorded` has them.
 */
export function restsOn(desk: Desk, source: string, text: string, recorded: Recorded[]): Resting[] {
	const { entries } = desk.state();
	const parts = paragraphs(text);
	const bodies = new Map(
		desk.reader.read().flatMap(({ entry }) => (entry ? [[entry.file, entry] as const] : [])),
	);
	return entries.flatMap((card) => {
		const entry = bodies.get(card.file);
		const all = [...namings(card.data, source), ...(entry ? citations(entry, source) : [])];
		const shownWith = partyOf(card, entries);
		const byParty = Map.groupBy(all, ({ party }) => party ?? shownWith);
		return [...byParty].map(([party, named]): Resting => {
			const locators = [...new Set(named.flatMap(({ locator }) => locator ?? []))];
			const words = recorded.filter(
				({ quote }) => card.collection === 'quotes' && quote === card.id,
			);
			const places = locators.flatMap((one) => placesOfLocator(one, text, parts));
			return {
				collection: card.collection,
				id: card.id,
				...(party ? { party } : {}),
				locators,
				places: (words.length > 0 ? words : places).map(({ start, end }) => ({ start, end })),
			};
		});
	});
}
