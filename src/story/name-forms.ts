import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { withoutArticle } from './without-article.ts';

/** Signs after a name that are no part of it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)\.?$/i;

/** A name without accents and with plain marks, so that spellings compare. */
export const plainName = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[‘’]/g, "'")
		.replace(/[\u2010\u2011]/g, '-')
		.replace(/\s+/g, ' ');

/** Words of a surname that also stand in other names. */
const PARTICLE = /^(?:\p{L}\.?|de|del|della|der|den|di|da|das|dos|du|el|al|la|le|van|von)$/iu;

/**
 * A name as texts print it: the whole of it, its last word and each word between that and the first,
 * as surnames are, without initials, suffixes and particles such as “de”.
 */
function formsOfName(name: string): string[] {
	const whole = plainName(name.replace(/,.*/, '')).trim();
	const words = whole
		.split(' ')
		.slice(1)
		.filter((word) => !SUFFIX.test(word));
	return [whole, ...words.filter((word, i) => i === words.length - 1 || !PARTICLE.test(word))];
}

/** The spellings by which a text may name a person: their name and `namedAs`, whole or surname. */
export const formsOfPerson = ({ data }: Entry<'people'>): string[] =>
	[data.name, ...data.namedAs.map(({ name }) => name)].flatMap(formsOfName);

/** Whether a party is another, or belongs to it over any number of steps. */
function isWithin(story: Story, id: string | undefined, party: string): boolean {
	const seen = new Set<string>();
	let at = id;
	while (at !== undefined && at !== party && !seen.has(at)) {
		seen.add(at);
		at = story.parties.get(at)?.data.partOf;
	}
	return at === party;
}

/**
 * The spellings by which a text may name a party: its name and short name, and the people who speak
 * for it or its parts.
 */
export function formsOfParty(story: Story, { id, data }: Entry<'parties'>): string[] {
	const members = [...story.people.values()].filter((person) =>
		[person.data.party, ...person.data.affiliations.map(({ party }) => party)].some((party) =>
			isWithin(story, party, id),
		),
	);
	const { language } = story.story.data;
	const own = [data.name, data.short].map((name) => withoutArticle(plainName(name), language));
	return [...own, ...members.flatMap(formsOfPerson)];
}
