import type { Problem } from '../schema/problem.ts';
import { spanOf } from '../story/dates.ts';
import type { AnyEntry, Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

/**
 * Whether a date lies wholly after another. Dates that are only about right, and those not known,
 * contradict nothing.
 */
function isAfter(date: string | undefined, other: string | undefined): boolean {
	const [one, two] = [date, other].map((text) => (text ? spanOf(text) : undefined));
	return one && two && !one.approximate && !two.approximate ? one.from > two.to : false;
}

/** The day of the edition bounds all others; a story may be told as of an earlier day and go on. */
const LATER = 'Correct the date, or set editionDate in story.mdx to the day of this edition.';

type Add = (path: (string | number)[], what: string, fix: string, severity?: 'warning') => void;

function quoteDates(story: Story, { data }: Entry<'quotes'>, made: string, add: Add): void {
	const published = story.sources.get(data.source)?.data.date;
	if (isAfter(data.saidOn, published))
		add(
			['saidOn'],
			`said on ${data.saidOn}, after its source was published (${published})`,
			`One of the two dates is wrong, or the words come from another source than ${data.source}.`,
		);
	else if (isAfter(data.saidOn, made))
		add(['saidOn'], `said on ${data.saidOn}, after this edition was made (${made})`, LATER);
	if (isAfter(data.saidOn, data.printedOn))
		add(
			['printedOn'],
			`printed on ${data.printedOn}, before it was said (${data.saidOn})`,
			'One of the two dates is wrong.',
		);
	if (isAfter(published, data.checked?.on))
		add(
			['checked', 'on'],
			`compared on ${data.checked?.on}, before its source was published (${published})`,
			'One of the two dates is wrong.',
		);
}

function amountDates(amounts: Entry<'demands'>['data']['amounts'], made: string, add: Add): void {
	for (const [i, { of, date }] of amounts.entries())
		if (isAfter(date, made))
			add(
				['amounts', i, 'date'],
				`“${of}” is given as of ${date}, after this edition was made (${made})`,
				LATER,
			);
}

function demandDates({ data }: Entry<'demands'>, made: string, add: Add): void {
	if (isAfter(data.date, data.statusDate))
		add(
			['statusDate'],
			`the status is of ${data.statusDate}, before it was made (${data.date})`,
			'One of the two dates is wrong.',
		);
	for (const field of ['date', 'statusDate'] as const)
		if (isAfter(data[field], made))
			add([field], `${field} is ${data[field]}, after this edition was made (${made})`, LATER);
	amountDates(data.amounts, made, add);
}

function differenceDates({ data }: Entry<'differences'>, made: string, add: Add): void {
	for (const [party, value] of Object.entries(data.accounts))
		for (const [i, account] of [value].flat().entries()) {
			const on = 'asOf' in account ? account.asOf : undefined;
			if (isAfter(on, made))
				add(
					['accounts', party, ...(Array.isArray(value) ? [i] : []), 'asOf'],
					`no account as of ${on}, after this edition was made (${made})`,
					LATER,
				);
		}
}

function editionDates({ story, editions }: Story, add: Add): void {
	const { edition, editionDate, asOf } = story.data;
	const before = editions.findLast((one) => one.edition < edition);
	if (!before) return;
	const of = `edition ${before.edition}`;
	if (isAfter(before.date, editionDate))
		add(
			['editionDate'],
			`edition ${edition} is dated ${editionDate}, before ${of} (${before.date})`,
			'Give it the day on which it is published.',
		);
	if (isAfter(before.asOf, asOf))
		add(
			['asOf'],
			`the story is told as of ${asOf}, but ${of} was told as of ${before.asOf}`,
			'A later edition knows at least as much: give asOf the later day.',
		);
}

/** What one entry says of its dates, against each other, its source and the day of the story. */
function entryDates(story: Story, entry: AnyEntry, add: Add): void {
	const { editionDate: made, edition } = story.story.data;
	switch (entry.collection) {
		case 'story':
			editionDates(story, add);
			return;
		case 'quotes':
			quoteDates(story, entry, made, add);
			return;
		case 'demands':
			demandDates(entry, made, add);
			return;
		case 'differences':
			differenceDates(entry, made, add);
			return;
		case 'sources':
			if (isAfter(entry.data.date, made))
				add(
					['date'],
					`published on ${entry.data.date}, after this edition was made (${made})`,
					LATER,
				);
			return;
		case 'events':
			amountDates(entry.data.amounts, made, add);
			if (!entry.data.planned && isAfter(entry.data.date, made))
				add(
					['date'],
					`it happened on ${entry.data.date}, after this edition was made (${made})`,
					`If it is yet to come, write planned: true. ${LATER}`,
				);
			return;
		case 'corrections':
			if (entry.data.kind !== 'typing' && isAfter(entry.data.date, made))
				add(
					['date'],
					`made on ${entry.data.date}, after edition ${edition}, which is of ${made}`,
					'Readers are told so on the page of the edition. If more has changed, count edition up in story.mdx and set editionDate to the day of the correction or a later one.',
					'warning',
				);
	}
}

/** Nothing is dated before what it rests on, or after the day on which it is told. */
export function datesAreInOrder(story: Story, entries: AnyEntry[]): Problem[] {
	return entries.flatMap((entry) => {
		const problems: Problem[] = [];
		entryDates(story, entry, (path, what, fix, severity) =>
			problems.push({ file: entry.file, path, what, fix, ...(severity ? { severity } : {}) }),
		);
		return problems;
	});
}
