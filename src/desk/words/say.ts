import { messages } from '../../words/messages.ts';
import type { ValuesOf } from '../../words/word-key.ts';
import { en } from './en.ts';

type Messages = typeof en;
/** The key of a text of the desk: first where it is met, then what it says. */
export type DeskKey = keyof Messages;
/** The values that the message of a key takes, as arguments: none for one without placeholders. */
export type DeskValues<K extends DeskKey> = [keyof ValuesOf<Messages[K]>] extends [never]
	? []
	: [values: ValuesOf<Messages[K]>];
/** Keys of messages that take nothing, for tables of them. */
export type BareDeskKey = {
	[K in DeskKey]: [keyof ValuesOf<Messages[K]>] extends [never] ? K : never;
}[DeskKey];

const LANGUAGE = 'en';
const numbers = new Intl.NumberFormat(LANGUAGE);
const messageOf = messages(LANGUAGE, en, (value) => numbers.format(value));
// As the product lists: English news puts no comma before the last “or” (src/words/words-in.ts).
const lists = {
	unit: new Intl.ListFormat('en-AU', { type: 'unit' }),
	conjunction: new Intl.ListFormat('en-AU', { type: 'conjunction' }),
	disjunction: new Intl.ListFormat('en-AU', { type: 'disjunction' }),
};

/** The library would say `{$name}` in the place of a value that is missing. */
const fail = (error: unknown): never => {
	throw error;
};

function text<K extends DeskKey>(key: K, ...[values]: DeskValues<K>): string {
	const message = messageOf(key);
	return typeof message === 'string' ? message : message.format(values, fail);
}

/**
 * A text of the desk: `say('form.saved', { file })`. `say.list` sets texts beside each other: with
 * commas alone, or with “and” or “or” before the last.
 */
export const say = Object.assign(text, {
	list: (items: readonly string[], type: keyof typeof lists = 'unit') => lists[type].format(items),
});

/** Whether a key that is made of names of fields is that of a text without values. */
export const isSaid = (key: string): key is BareDeskKey => Object.hasOwn(en, key);
