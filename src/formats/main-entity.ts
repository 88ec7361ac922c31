import type {
	Claim,
	CreativeWork,
	DefinedTermSet,
	Event,
	Organization,
	Person,
	Quotation,
} from 'schema-dts';
import type { Main } from '../views/main-subject.ts';
import type { Name } from '../views/names.ts';
import { unmarked } from '../views/shorten.ts';
import type { SourceName } from '../views/source-name.ts';

/** An address of the site → the same with origin and path. */
export type Absolute = (address: string) => string;

type Entity = Quotation | Organization | Person | Claim[] | Event[] | DefinedTermSet;

const organization = (party: Name, absolute: Absolute): Organization => ({
	'@type': 'Organization',
	name: party.name,
	url: absolute(party.address),
});

/** A person by the role the entry states; a party as an organisation: the vocabulary knows no other speakers. */
const speaker = (name: Name, absolute: Absolute): Organization | Person =>
	name.role
		? { '@type': 'Person', name: name.name, description: name.role, url: absolute(name.address) }
		: organization(name, absolute);

/** A published work. Its name is the printed headline, and left out when that was not seen. */
export const work = (source: SourceName): CreativeWork => ({
	'@type': 'CreativeWork',
	...(source.headlineSeen ? { name: source.title } : {}),
	publisher: { '@type': 'Organization', name: source.publisher },
	url: source.url,
});

/** The vocabulary has no segments: marks stay where they show that the source splits the words. */
const wordsOf = (shown: string[]): string =>
	shown.length === 1 ? shown.map(unmarked).join('') : shown.join(' ');

/** What a page is about, in the words of schema.org. Only what the entries state; a date only when it is an exact day. */
export function mainEntity(main: Main, absolute: Absolute): Entity {
	switch (main.kind) {
		case 'quotation':
			return {
				'@type': 'Quotation',
				text: wordsOf(main.quote.shown),
				...(main.quote.original
					? {
							translationOfWork: {
								'@type': 'Quotation',
								text: wordsOf(main.quote.original.shown),
								inLanguage: main.quote.original.language,
							},
						}
					: {}),
				spokenByCharacter: main.quote.speakers.map((one) => speaker(one, absolute)),
				...(main.day ? { dateCreated: main.day } : {}),
				isBasedOn: work(main.quote.source),
			};
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
				({ title, address, day }): Event => ({
					'@type': 'Event',
					name: title,
					startDate: day,
					url: absolute(address),
				}),
			);
		case 'terms':
			return {
				'@type': 'DefinedTermSet',
				name: 'Glossary',
				hasDefinedTerm: main.terms.map(({ name, address, description }) => ({
					'@type': 'DefinedTerm',
					name,
					description,
					url: absolute(address),
				})),
			};
	}
}
