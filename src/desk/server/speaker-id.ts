import type { EntryCard } from '../protocol.ts';

const plain = (name: string): string =>
	name
		.toLowerCase()
		.replace(/^(mr|mrs|ms|dr|the)\.?\s+/, '')
		.trim();

function namesOf({ collection, data }: EntryCard): string[] {
	const names = [data.name, data.short].filter((one) => typeof one === 'string');
	const others = Array.isArray(data.namedAs) ? data.namedAs : [];
	return collection === 'people' ? [...names, ...others.map(({ name }) => String(name))] : names;
}

/** The id of the one person or party that a name in a text stands for: by the whole name, or a surname. */
export function speakerId(name: string, entries: EntryCard[]): string | undefined {
	const known = entries.filter(
		({ collection }) => collection === 'people' || collection === 'parties',
	);
	const sought = plain(name);
	const whole = known.filter((one) => namesOf(one).some((own) => plain(own) === sought));
	const surname = sought.split(/\s+/).at(-1);
	const bySurname = known.filter(
		(one) =>
			one.collection === 'people' &&
			namesOf(one).some((own) => plain(own).split(/\s+/).at(-1) === surname),
	);
	const found = whole.length > 0 ? whole : bySurname;
	return found.length === 1 ? found[0]?.id : undefined;
}
