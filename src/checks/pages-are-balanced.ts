import { refsIn } from '../schema/body.ts';
import type { Data } from '../schema/collections.ts';
import type { Problem } from '../schema/problem.ts';
import type { Story } from '../story/graph.ts';
import { type PageBalance, pageBalance } from '../story/page-balance.ts';

type Limits = NonNullable<Data<'story'>['balance']['perPage']>;

/** Components that show quotations. */
const QUOTING = new Set(['Quote', 'Difference']);

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The first party that has two quotations in a row although another still has one to come. */
function twiceInARow(order: string[][]): string | undefined {
	return order.find((sides, i): sides is [string] => {
		const [side] = sides;
		const next = order[i + 1];
		const isAlone = (one: string[] | undefined) => one?.length === 1 && one[0] === side;
		return (
			isAlone(sides) &&
			isAlone(next) &&
			order.slice(i + 2).some((later) => later.some((other) => other !== side))
		);
	})?.[0];
}

/** What is wrong with one page, each as a clause. */
function breaches(
	{ page, sides, order }: PageBalance,
	limits: Limits,
	short: (party: string) => string,
): string[] {
	const isTopic = typeof page !== 'string';
	const most = isTopic ? limits.maxShareInTopics : limits.maxShareOfQuotedWords;
	const where = isTopic
		? 'on the page of this topic'
		: page === 'front'
			? 'on the front'
			: 'in the summary';
	const twice = limits.alternate ? twiceInARow(order) : undefined;
	return [
		...sides
			.filter(({ share }) => share > most)
			.map(
				({ party, share }) =>
					`${short(party)} has ${percent(share)} of the words quoted ${where}; the limit is ${percent(most)}`,
			),
		...(twice
			? [`${short(twice)} has two quotations in a row ${where} while others still have one to come`]
			: []),
	];
}

/** Who begins or ends too many of the topics that quote two sides or more. */
function firstOrLast(
	pages: PageBalance[],
	{ maxShareOfFirstOrLast: most }: Limits,
	short: (party: string) => string,
): string[] {
	const orders = pages
		.filter(({ page, order }) => typeof page !== 'string' && new Set(order.flat()).size > 1)
		.map(({ order }) => order);
	const mostTopics = Math.ceil(most * orders.length);
	return (
		[
			['first', 0],
			['last', -1],
		] as const
	).flatMap(([word, at]) =>
		[...Map.groupBy(orders, (order) => order.at(at)?.join('+') ?? '')]
			.filter(([side, all]) => !side.includes('+') && all.length > mostTopics)
			.map(
				([side, all]) =>
					`${short(side)} has the ${word} quotation in ${all.length} of the ${orders.length} topics that quote two sides; the limit is ${mostTopics}`,
			),
	);
}

/**
 * No page passes a limit of `balance.perPage`, unless the reason is given, which is published.
 * Without `perPage` there is no limit.
 */
export function pagesAreBalanced(story: Story): Problem[] {
	const limits = story.story.data.balance.perPage;
	if (!limits) return [];
	const short = (party: string) => story.parties.get(party)?.data.short ?? party;
	const pages = pageBalance(story);
	const ofStory = (what: string): Problem => ({
		file: story.story.file,
		path: ['balance', 'perPage'],
		what,
		fix: 'Mark other quotations inSummary, or set others in the topics; or give balance.perPage.reason, which is published on /about/.',
	});
	const whole = limits.reason
		? []
		: [
				...pages
					.filter(({ page }) => typeof page === 'string')
					.flatMap((page) => breaches(page, limits, short)),
				...firstOrLast(pages, limits, short),
			].map(ofStory);
	const topics = pages.flatMap((one): Problem[] => {
		const { page } = one;
		if (typeof page === 'string' || page.data.balanceReason) return [];
		const line = page.body.find(({ parts }) =>
			refsIn(parts).some(({ name }) => QUOTING.has(name)),
		)?.line;
		return breaches(one, limits, short).map((what) => ({
			file: page.file,
			...(line === undefined ? {} : { line }),
			what,
			fix: 'Quote the others too and set the sides in turn, or give balanceReason, which is published on the page and on /about/.',
		}));
	});
	return [...whole, ...topics];
}
