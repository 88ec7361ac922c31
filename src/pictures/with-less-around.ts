// The last resort for a picture: names, roles, dates and sources stand whole on the page, and a
// picture in which they are cut is better than none.
import type { Name } from '../views/names.ts';
import type { PictureBody } from '../views/picture-content.ts';
import { shorten } from '../views/shorten.ts';
import type { Words } from '../words/words-in.ts';

/** Most names in a row. */
const MAX_NAMES = 3;

const withShortName = (one: Name, most: number): Name => ({
	...one,
	name: shorten(one.name, most),
	short: shorten(one.short, most),
	...(one.role ? { role: shorten(one.role, most) } : {}),
});

function fewNames(all: Name[], say: Words, most: number): Name[] {
	const shown = all.slice(0, all.length > MAX_NAMES ? MAX_NAMES - 1 : MAX_NAMES);
	const [first] = all;
	if (!first || shown.length === all.length) return all.map((one) => withShortName(one, most));
	const { mark: _, role: __, ...plain } = first;
	const others = say('list.andMore', { count: all.length - shown.length });
	return [
		...shown.map((one) => withShortName(one, most)),
		{ ...plain, name: others, short: others },
	];
}

/** A body with every text around its main text in at most `most` characters. */
export function withLessAround(body: PictureBody, say: Words, most: number): PictureBody {
	switch (body.kind) {
		case 'quotation':
			return {
				...body,
				speakers: fewNames(body.speakers, say, most),
				...(body.leadIn ? { leadIn: shorten(body.leadIn, most) } : {}),
				receipt: shorten(body.receipt, most),
				...(body.way ? { way: shorten(body.way, most) } : {}),
			};
		case 'demand':
			return {
				...body,
				label: shorten(body.label, most),
				by: fewNames(body.by, say, most),
				to: fewNames(body.to, say, most),
				status: shorten(body.status, most),
			};
		case 'voices':
			return {
				...body,
				label: shorten(body.label, most),
				title: shorten(body.title, most),
				voices: body.voices.map((one) => ({ ...one, name: withShortName(one.name, most) })),
			};
		case 'title':
			return { ...body, label: shorten(body.label, most), title: shorten(body.title, most) };
	}
}
