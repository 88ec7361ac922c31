import type { AccountData } from '../../schema/difference.ts';
import { dateOfQuote } from '../../story/date-of-quote.ts';
import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { say } from '../words/say.ts';
import { belongsTo } from './belongs-to.ts';

export interface PartyCoverage {
	id: string;
	/** Whether it is one of the parties set side by side. */
	isSide: boolean;
	/** Quotations of it and of whoever belongs to it, without paraphrases. */
	quotations: number;
	/** People and parties that belong to it. */
	members: number;
	/** Demands and offers it makes. */
	demandsBy: number;
	/** Demands and offers made to it. */
	demandsTo: number;
	/** Differences in which it has a position. */
	positions: number;
	/** Those in which the position rests on its own words. */
	inOwnWords: number;
	/** Clauses on what is missing. */
	lacks: string[];
}

type Standing = 'own words' | 'reported' | 'unsaid' | 'no account';

/** What its accounts in a difference rest on, the best of them. */
function standing(accounts: AccountData | AccountData[] | undefined): Standing {
	const all = [accounts ?? []].flat();
	if (all.some((one) => 'quote' in one)) return 'own words';
	if (all.some((one) => 'position' in one)) return 'reported';
	return all.length > 0 ? 'unsaid' : 'no account';
}

/** More questions than these are a number: the page of the party has the list. */
const MOST_QUESTIONS = 3;

function listed(questions: string[]): string {
	const shown = questions
		.slice(0, MOST_QUESTIONS)
		.map((question) => say('lack.question', { question }));
	const count = questions.length - shown.length;
	return say.list([...shown, ...(count > 0 ? [say('lack.more', { count })] : [])]);
}

/** What the story holds of a party, and what it lacks. Of one that is no side, less is expected. */
export function partyCoverage(story: Story, party: Entry<'parties'>): PartyCoverage {
	const { id } = party;
	const isSide = story.story.data.parties.includes(id);
	const isOf = (one: string, on?: string) => belongsTo(story, one, id, on);
	const quotations = [...story.quotes.values()].filter(
		(quote) =>
			quote.data.attribution !== 'paraphrase' &&
			quote.data.speakers.some((speaker) => isOf(speaker, dateOfQuote(quote.data))),
	).length;
	const demands = [...story.demands.values()];
	const demandsBy = demands.filter(({ data }) =>
		data.by.some((one) => isOf(one, data.date)),
	).length;
	const demandsTo = demands.filter(({ data }) =>
		data.to.some((one) => isOf(one, data.date)),
	).length;
	const members = [...story.people.keys(), ...story.parties.keys()].filter(
		(one) => one !== id && isOf(one),
	).length;
	const stands = [...story.differences.values()].map(({ data }) => ({
		question: data.question,
		how: standing(data.accounts[id]),
	}));
	const questions = (how: Standing) =>
		stands.filter((one) => one.how === how).map(({ question }) => question);
	const [reported, unsaid, none] = [
		questions('reported'),
		questions('unsaid'),
		questions('no account'),
	];
	const inOwnWords = questions('own words').length;
	const isNamed = (story.linksTo.get(`parties/${id}`) ?? []).some(({ from }) => from !== party);
	const lacks = isSide
		? [
				...(quotations === 0 ? [say('lack.party.noQuotation')] : []),
				...(demandsBy + demandsTo === 0 ? [say('lack.party.noDemand')] : []),
				...(none.length > 0 ? [say('lack.party.noAccount', { questions: listed(none) })] : []),
				...(unsaid.length > 0 ? [say('lack.party.unsaid', { questions: listed(unsaid) })] : []),
				...(reported.length > 0
					? [say('lack.party.reported', { questions: listed(reported) })]
					: []),
			]
		: [...(isNamed ? [] : [say('lack.party.unused')])];
	return {
		id,
		isSide,
		quotations,
		members,
		demandsBy,
		demandsTo,
		positions: inOwnWords + reported.length,
		inOwnWords,
		lacks,
	};
}
