import type { Direction } from './direction-of.ts';

/** Letters by the direction in which they are written. */
export const lettersOf: Readonly<Record<Direction, RegExp>> = {
	rtl: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
	ltr: /[\p{L}--[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]]/v,
};
/** An address is a link or code, and is copied: no invisible sign may stand in it. */
const ADDRESS = /^(https?|mailto):/;

/**
 * A text that is put into one written in `direction`. When it has letters of the other direction, it
 * stands between signs that keep the two apart (FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE).
 * Without them a date after a Latin name would be torn apart: its day would stand before the name.
 */
export function isolated(text: string, direction: Direction): string {
	const other = lettersOf[direction === 'rtl' ? 'ltr' : 'rtl'];
	return other.test(text) && !ADDRESS.test(text) ? `\u2068${text}\u2069` : text;
}
