// The words that readers see for every fixed choice an author can make.

import type { CollectionName, Data } from '../schema/collections.ts';

export const demandKind: Record<Data<'demands'>['kind'], string> = {
	demand: 'Demand',
	offer: 'Offer',
	proposal: 'Proposal',
	condition: 'Condition',
	call: 'Call',
};

export const demandStatus: Record<Data<'demands'>['status'], string> = {
	standing: 'Standing',
	proposed: 'Proposed',
	reported: 'Reported at second hand',
	disputed: 'Disputed',
	met: 'Met',
	'met-in-part': 'Met in part',
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
	interview: 'in an interview',
	message: 'in a message',
	'not given': 'how it was said is not given',
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
	legislature: 'Lawmakers',
	regulator: 'State regulator',
	'go-between': 'Go-between',
	contractor: 'Contractor',
	affected: 'People affected',
	publisher: 'Publisher',
	other: 'Others named',
};

export const voice: Record<Data<'sources'>['voice'], string> = {
	independent: 'Independent',
	union: 'Union’s own voice',
	employer: 'Employer’s own voice',
	state: 'State authority',
	joint: 'Both sides together',
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
