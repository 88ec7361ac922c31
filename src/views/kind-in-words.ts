import type { Entry } from '../story/entry.ts';
import { demandKind, partyKind, sourceKind } from './labels.ts';

const ourWords = (entry: Entry<'parties'> | Entry<'sources'> | Entry<'demands'>): string => {
	switch (entry.collection) {
		case 'parties':
			return partyKind[entry.data.kind];
		case 'sources':
			return sourceKind[entry.data.kind];
		case 'demands':
			return demandKind[entry.data.kind];
	}
};

/** What kind of party, source or demand an entry is: in the author's own words, or in ours. */
export const kindInWords = (
	entry: Entry<'parties'> | Entry<'sources'> | Entry<'demands'>,
): string => entry.data.kindInWords ?? ourWords(entry);
