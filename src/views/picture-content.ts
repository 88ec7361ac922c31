// The types of share pictures, and what the pictures of all kinds of entries have in common.

import type { Words } from '../words/words-in.ts';
import type { Mark, Name } from './names.ts';
import { shortenToSentences } from './shorten.ts';

/**
 * One party's column of a difference: its words, or our words for what it says, or that it has not
 * said.
 */
export interface Voice {
	name: Name;
	/** Segments in quotation marks. */
	words?: string[];
	position?: string;
	none?: string;
}

export type PictureBody =
	/**
	 * `leadIn`: our words before the quotation. `way`: how the words reached the source, when it does
	 * not simply quote the speaker.
	 */
	| {
			kind: 'quotation';
			leadIn?: string;
			shown: string[];
			speakers: Name[];
			receipt: string;
			way?: string;
	  }
	| { kind: 'demand'; label: string; title: string; by: Name[]; to: Name[]; status: string }
	/** `note`: the parties without an account, or what an outlet reports beside the only one. */
	| {
			kind: 'voices';
			label: string;
			title: string;
			voices: Voice[];
			layout: 'columns' | 'rows';
			note?: string;
	  }
	/** A headline, question or name, with a text under it. */
	| { kind: 'title'; label: string; mark?: Mark; title: string; text: string };

/** The part of a share picture that depends on its entry. */
export interface PictureContent {
	/** The picture in words, in at most MAX_ALT characters. */
	alt: string;
	/**
	 * Colours of the bar along the top, in the order of the parties; none when it belongs to no
	 * party.
	 */
	hues: Mark['hue'][];
	body: PictureBody;
}

/** Characters that X accepts as alternative text (help.x.com). */
export const MAX_ALT = 1000;

export const huesOf = (names: Name[]): Mark['hue'][] => [
	...new Set(names.flatMap((one) => one.mark?.hue ?? [])),
];

/** A picture of a title and a text. A single name lends it its mark, all names their colours. */
export function titlePicture(
	say: Words,
	label: string,
	title: string,
	text: string,
	names: Name[] = [],
): PictureContent {
	const mark = names.length === 1 ? names[0]?.mark : undefined;
	return {
		// A question ends in its own mark and takes no full stop.
		alt: shortenToSentences(
			say('picture.alt', { label, title, text }).replaceAll('?.', '?'),
			MAX_ALT,
			say.language,
		),
		hues: huesOf(names),
		body: { kind: 'title', label, ...(mark ? { mark } : {}), title, text },
	};
}
