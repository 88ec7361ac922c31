import { editionAddress } from '../story/addresses.ts';
import type { StoryData } from '../views/story-data.ts';

/**
 * The day on which each page last changed in substance, for the sitemap: of an entry’s page the day on
 * which the entry did, of any other the day of the edition, or of a later correction that it shows.
 * A page of many corrections has the day of their list. The first argument may be the data of
 * `story.json` or the view it is made from. Addresses passed to `of` must have the same form as
 * those in it, full or relative; `root` is the address of the front page in that form.
 */
export function lastChanged(
	{
		edition,
		editionDate,
		editions,
		entries,
	}: Pick<StoryData, 'edition' | 'editionDate' | 'editions' | 'entries'>,
	root: string,
): { of: (address: string) => string } {
	const changed = new Map<string, string>();
	const later = (address: string, day: string) => {
		const page = address.split('#')[0] ?? '';
		if ((changed.get(page) ?? editionDate) < day) changed.set(page, day);
	};
	// The page of an earlier edition never changes again.
	for (const one of editions)
		if (one.edition !== edition) changed.set(root + editionAddress(one.edition).slice(1), one.date);
	const days = new Map(entries.corrections.map(({ id, fields }) => [id, String(fields.date)]));
	for (const day of days.values())
		for (const page of ['corrections/', 'summary/']) later(root + page, day);
	for (const entry of Object.values(entries).flat())
		if (entry.address.includes('#'))
			for (const id of entry.corrections) later(entry.address, days.get(id) ?? editionDate);
		else changed.set(entry.address, entry.modified);
	const list = `${root}corrections/`;
	const keyOf = (address: string) => (address.startsWith(`${list}in/`) ? list : address);
	return { of: (address) => changed.get(keyOf(address)) ?? editionDate };
}
