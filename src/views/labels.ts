// The words that readers see for every fixed choice an author can make.

import type { CollectionName, Data } from '../schema/collections.ts';
import type { VOICES } from '../schema/source.ts';

export const demandKind: Record<Data<'demands'>['kind'], string> = {
	demand: 'Demand',
	claim: 'Claim',
	petition: 'Petition',
	offer: 'Offer',
	proposal: 'Proposal',
	condition: 'Condition',
	call: 'Call',
	order: 'Order',
	ruling: 'Ruling',
};

export const demandStatus: Record<Data<'demands'>['status'], string> = {
	standing: 'Standing',
	proposed: 'Proposed',
	reported: 'Reported at second hand',
	disputed: 'Disputed',
	met: 'Met',
	'met-in-part': 'Met in part',
	accepted: 'Accepted',
	ratified: 'Ratified',
	rejected: 'Rejected',
	refused: 'Turned down',
	withdrawn: 'Withdrawn',
	overtaken: 'Overtaken by events',
	unknown: 'Not known',
};

export const medium: Record<Data<'quotes'>['medium'], string> = {
	'news release': 'in a news release',
	statement: 'in a statement',
	'website statement': 'in a statement on its website',
	letter: 'in a letter',
	email: 'in an email',
	message: 'in a message',
	leaflet: 'in a leaflet',
	'social media post': 'in a post on social media',
	interview: 'in an interview',
	'press conference': 'at a press conference',
	speech: 'in a speech',
	hearing: 'at a hearing',
	'court filing': 'in a court filing',
	report: 'in a report',
	broadcast: 'in a broadcast',
	video: 'in a video',
	podcast: 'in a podcast',
	'not given': 'how it was said is not given',
};

export const differenceState: Record<Data<'differences'>['state'], string> = {
	disputed: 'Disputed',
	unresolved: 'Unresolved',
	agreed: 'Agreed',
	'one side only': 'One side only',
};

export const partyKind: Record<Data<'parties'>['kind'], string> = {
	union: 'Union',
	members: 'Members',
	employer: 'Employer',
	'employer-part': 'Part of the employer',
	company: 'Company',
	association: 'Association',
	campaign: 'Campaign',
	residents: 'Residents',
	legislature: 'Lawmakers',
	government: 'Government',
	'public official': 'Public official',
	court: 'Court',
	regulator: 'Regulator',
	school: 'School',
	'go-between': 'Go-between',
	contractor: 'Contractor',
	expert: 'Expert',
	affected: 'People affected',
	publisher: 'Publisher',
	media: 'News organization',
	other: 'Others named',
};

export const sourceKind: Record<Data<'sources'>['kind'], string> = {
	'news report': 'News report',
	'opinion column': 'Opinion column',
	interview: 'Interview',
	broadcast: 'Broadcast',
	video: 'Video',
	podcast: 'Podcast',
	transcript: 'Transcript',
	'news release': 'News release',
	'website statement': 'Statement on a website',
	'social media post': 'Post on social media',
	letter: 'Letter',
	email: 'Email',
	message: 'Message',
	leaflet: 'Leaflet',
	newsletter: 'Newsletter',
	'question and answer page': 'Question and answer page',
	minutes: 'Minutes',
	'court document': 'Court document',
	'law or rule': 'Law or rule',
	'regulator notice': 'Notice by a regulator',
	report: 'Report',
	'data set': 'Data set',
	'reference page': 'Reference page',
};

/** Voices that are no party’s. */
export const voice: Record<(typeof VOICES)[number], string> = {
	independent: 'Independent',
	'official record': 'Official record',
};

export const storyStatus: Record<NonNullable<Data<'story'>['status']>, string> = {
	ongoing: 'ongoing',
	ended: 'ended',
};

export const eventOutcome: Record<NonNullable<Data<'events'>['outcome']>, string> = {
	'took place': 'It took place',
	'did not take place': 'It did not take place',
	'not known': 'Whether it took place is not known',
};

export const dateKnown: Record<Data<'sources'>['dateKnown'], string> = {
	printed: 'printed in it',
	'stored with the page': 'stored with the page, not printed',
	'in the address': 'from its web address',
	'worked out': 'worked out, not printed',
	'not known': 'not known',
};

export const wording: Record<Data<'quotes'>['alsoIn'][number]['wording'], string> = {
	same: 'Same words',
	part: 'Part of the words',
	differs: 'Words differ',
	paraphrase: 'Paraphrase',
};

/** What an entry of a collection is called at the beginning of a line. */
export const collectionNoun: Record<CollectionName, string> = {
	story: 'The story',
	topics: 'Question',
	parties: 'Party',
	people: 'Person',
	demands: 'Demand or offer',
	quotes: 'Quotation',
	differences: 'Difference',
	events: 'Event',
	terms: 'Term',
	sources: 'Source',
	corrections: 'Correction',
};

/**
 * What entries are called in a count. The keys are in the order in which readers meet the
 * collections.
 */
export const collectionNouns: Record<CollectionName, [one: string, many: string]> = {
	story: ['', ''],
	topics: ['question', 'questions'],
	quotes: ['quotation', 'quotations'],
	demands: ['demand or offer', 'demands and offers'],
	differences: ['point on which accounts differ', 'points on which accounts differ'],
	events: ['event', 'events'],
	parties: ['party', 'parties'],
	people: ['person', 'people'],
	terms: ['glossary term', 'glossary terms'],
	sources: ['source', 'sources'],
	corrections: ['correction', 'corrections'],
};
