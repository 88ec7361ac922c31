import type {
	Claim,
	CreativeWork,
	DefinedTermSet,
	Event,
	ImageObject,
	Organization,
	Person,
	Quotation,
} from 'schema-dts';
import type { Main } from '../views/main-subject.ts';
import type { Name } from '../views/names.ts';
import { partNotice } from '../views/part-notice.ts';
import { unmarked } from '../views/shorten.ts';
import type { SourceName } from '../views/source-name.ts';
import type { Words } from '../words/words-in.ts';
import type { Absolute } from './absolute.ts';

type Entity = ImageObject | Quotation | Organization | Person | Claim[] | Event[] | DefinedTermSet;

const EVENT_STATUS = {
	scheduled: 'https://schema.org/EventScheduled',
	cancelled: 'https://schema.org/EventCancelled',
} as const;

const organization = (party: Name, absolute: Absolute): Organization => ({
	'@type': 'Organization',
	name: party.name,
	url: absolute(party.address),
});

/**
 * A speaker: a name with a role is a person, any other is an organisation. schema.org has
 * no other kinds. A person whom the source does not name has a description and no name.
 */
function speaker(name: Name, say: Words, absolute: Absolute): Organization | Person {
	if (!name.role) return organization(name, absolute);
	if (name.anonymous !== undefined)
		return {
			'@type': 'Person',
			description: say('text.withRole', { name: name.name, role: name.role }),
		};
	return {
		'@type': 'Person',
		name: name.name,
		description: name.role,
		url: absolute(name.address),
	};
}

/**
 * A source as a published work. Its name is the headline as printed, left out when it was not seen.
 */
export const work = (source: SourceName): CreativeWork => ({
	'@type': 'CreativeWork',
	...(source.headlineSeen ? { name: source.title } : {}),
	publisher: { '@type': 'Organization', name: source.publisher },
	...(source.url ? { url: source.url } : {}),
	...(source.reference ? { identifier: source.reference } : {}),
});

/**
 * The words as one text, because schema.org has no segments. Several segments keep their quotation
 * marks, which show that the source splits the words.
 */
const wordsOf = (shown: string[]): string =>
	shown.length === 1 ? shown.map(unmarked).join('') : shown.join(' ');

function quotation(
	{ quote, day }: Extract<Main, { kind: 'quotation' }>,
	say: Words,
	absolute: Absolute,
): Quotation {
	const original: Quotation | undefined = quote.original && {
		'@type': 'Quotation',
		text: wordsOf(quote.original.shown),
		inLanguage: quote.original.language,
	};
	const context = [quote.leadIn, partNotice(quote, say)].filter((text) => text !== undefined);
	return {
		'@type': 'Quotation',
		text: wordsOf(quote.shown),
		...(context.length > 0 ? { disambiguatingDescription: context } : {}),
		...(original ? { translationOfWork: original } : {}),
		spokenByCharacter: quote.speakers.map((one) => speaker(one, say, absolute)),
		...(day ? { dateCreated: day } : {}),
		isBasedOn: work(quote.source),
	};
}

/**
 * What a page is about, in the vocabulary of schema.org. It holds only what the entries state, and
 * a date only when it is an exact day.
 */
export function mainEntity(main: Main, say: Words, absolute: Absolute): Entity {
	switch (main.kind) {
		case 'quotation':
			return quotation(main, say, absolute);
		case 'organization':
			return {
				'@type': 'Organization',
				name: main.party.name,
				...(main.party.short === main.party.name ? {} : { alternateName: main.party.short }),
				url: main.website ?? absolute(main.party.address),
				...(main.partOf ? { parentOrganization: organization(main.partOf, absolute) } : {}),
			};
		case 'person':
			return {
				'@type': 'Person',
				name: main.person.name,
				...(main.person.role ? { description: main.person.role } : {}),
				...(main.party ? { affiliation: organization(main.party, absolute) } : {}),
			};
		case 'image':
			return {
				'@type': 'ImageObject',
				contentUrl: absolute(main.image.address),
				width: String(main.image.width),
				height: String(main.image.height),
				caption: main.image.caption,
				description: main.image.alt,
				creditText: main.image.credit,
				...(main.image.licence ? { license: main.image.licence } : {}),
			};
		case 'claims':
			return main.claims.map(
				({ position, party, source }): Claim => ({
					'@type': 'Claim',
					name: position,
					author: organization(party, absolute),
					appearance: work(source),
				}),
			);
		case 'events':
			return main.events.map(
				({ title, address, start, end, plan }): Event => ({
					'@type': 'Event',
					name: title,
					startDate: start,
					...(end ? { endDate: end } : {}),
					...(plan ? { eventStatus: EVENT_STATUS[plan] } : {}),
					url: absolute(address),
				}),
			);
		case 'terms':
			return {
				'@type': 'DefinedTermSet',
				name: say('found.terms'),
				hasDefinedTerm: main.terms.map(({ name, address, description }) => ({
					'@type': 'DefinedTerm',
					name,
					description,
					url: absolute(address),
				})),
			};
	}
}
