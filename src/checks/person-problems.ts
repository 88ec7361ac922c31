import type { Problem } from '../schema/problem.ts';
import { spanOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';

const isAfter = (a: string, b: string): boolean => {
	const [x, y] = [spanOf(a), spanOf(b)];
	return x !== undefined && y !== undefined && x.from > y.to;
};

/** Contradictions within one person: in what is said of their anonymity and their affiliations. */
export function personProblems({ file, data }: Entry<'people'>): Problem[] {
	const { anonymous, why, namedAs, party, affiliations } = data;
	const problems: Problem[] = [];
	const add = (path: (string | number)[], what: string, fix: string) =>
		problems.push({ file, path, what, fix });

	if (anonymous && !why)
		add(
			['anonymous'],
			'the speaker is anonymous, but the field why is missing',
			'Say in why, in a sentence, why the source does not name them: readers see it.',
		);
	if (!anonymous && why)
		add(
			['why'],
			'why says why a speaker is not named, but this one is',
			'Set anonymous: true, or remove why.',
		);
	if (anonymous && namedAs.length > 0)
		add(
			['namedAs'],
			'the speaker is anonymous, but namedAs gives a name',
			'Remove namedAs, or anonymous when a source names them.',
		);
	if (affiliations.length > 0 && !affiliations.some((one) => one.party === party))
		add(
			['party'],
			`party is ${party ? `“${party}”` : 'missing'}, which is not among the affiliations`,
			'Give the party they belong to as of the story in both fields.',
		);
	for (const [i, { from, until }] of affiliations.entries())
		if (from && until && isAfter(from, until))
			add(
				['affiliations', i, 'until'],
				`the affiliation ends (${until}) before it begins (${from})`,
				'One of the two dates is wrong.',
			);
	return problems;
}
