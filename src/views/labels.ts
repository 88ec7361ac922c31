// The words that readers see for every fixed choice an author can make.

import type { Data } from '../schema/collections.ts';
import type { VOICES } from '../schema/source.ts';

export const demandKind: Record<Data<'demands'>['kind'], string> = {
	demand: 'Demand',
	claim: 'Claim',
	petition: 'Petition',
	offer: 'Offer',
	proposal: 'Proposal',
	condition: 'Condition',
	call: 'Call',
	'topic for talks': 'Topic for talks',
	order: 'Order',
	ruling: 'Ruling',
};

export const demandStatus: Record<Data<'demands'>['status'], string> = {
	standing: 'Not withdrawn',
	proposed: 'Proposed',
	reported: 'Reported secondhand',
	disputed: 'Disputed',
	met: 'Met',
	'met-in-part': 'Met in part',
	accepted: 'Accepted',
	ratified: 'Ratified',
	rejected: 'Rejected',
	refused: 'Turned down',
	withdrawn: 'Withdrawn',
	overtaken: 'Overtaken by events',
	unknown: 'Outcome not known',
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
	'not given': 'occasion not stated',
};

export const differenceState: Record<Data<'differences'>['state'], string> = {
	disputed: 'Disputed',
	unresolved: 'Unresolved',
	agreed: 'Agreed',
	'one side only': 'One side only',
};

type Account = Exclude<Data<'differences'>['accounts'][string], unknown[]>;

/** Why there is no account of a party. */
export const silence: Record<Extract<Account, { none: unknown }>['none'], string> = {
	'not found': 'No statement found in the sources read',
	'has not said': 'Has not said',
	declined: 'Declined',
	'not asked': 'Not asked',
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

export const partyRole: Record<NonNullable<Data<'parties'>['role']>, string> = {
	side: 'Side',
	part: 'Part of another party',
	caller: 'Calls on the sides',
	'go-between': 'Goes between the sides',
	authority: 'Rules or decides',
	affected: 'Affected',
	other: 'Also named',
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

/** The same in a word or two, after the date and title of the event. */
export const plannedState: typeof eventOutcome = {
	'took place': 'planned, took place',
	'did not take place': 'did not take place',
	'not known': 'planned, outcome not known',
};

export const dateKnown: Record<Data<'sources'>['dateKnown'], string> = {
	printed: 'printed in it',
	'stored with the page': 'stored with the page, not printed',
	'in the address': 'from its web address',
	'worked out': 'inferred, not printed',
	'not known': 'not known',
};

export const wording: Record<Data<'quotes'>['alsoIn'][number]['wording'], string> = {
	same: 'Same words',
	part: 'Part of the words',
	differs: 'Words differ',
	paraphrase: 'Paraphrase',
};
