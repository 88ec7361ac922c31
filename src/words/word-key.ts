// Types of the product's texts, read from the English messages themselves: which keys there are, and
// which values and which markup each message takes. What is missing in a call is an error of types.
import type { en } from './en.ts';

type Messages = typeof en;
/** The key of a text, `quote.speakers`: first the place where readers meet it, then what it says. */
export type WordKey = keyof Messages;
/** The messages of a language, each in the syntax of MessageFormat 2. */
export type Texts = Readonly<Record<WordKey, string>>;

/** What stands inside the placeholders of a message: `count :number`, `name`. */
type Placeholders<M> = M extends `${string}{$${infer Inside}}${infer Rest}`
	? Inside | Placeholders<Rest>
	: never;
type FirstWord<T> = T extends `${infer First} ${string}` ? First : T;
type Numeric<P> = P extends `${infer Name} :number` ? Name : never;

/** What stands inside the opening tags of a message: `link` of `{#link}`, `sign` of `{#sign/}`. */
type Tags<M> = M extends `${string}{#${infer Inside}}${infer Rest}` ? Inside | Tags<Rest> : never;
type TagName<T> = T extends `${infer Name}/` ? Name : T;

/** The values that a message takes: a number where it says `:number`, text elsewhere. */
export type ValuesOf<Message> = {
	readonly [Name in FirstWord<Placeholders<Message>>]: Name extends Numeric<Placeholders<Message>>
		? number
		: string;
};
/** The values of the message of a key. */
export type Values<K extends WordKey> = ValuesOf<Messages[K]>;
/** The names of the markup in a message. */
export type MarkupOf<K extends WordKey> = TagName<Tags<Messages[K]>>;

/** Keys of messages with markup, which are not text alone. */
export type RichKey = { [K in WordKey]: [MarkupOf<K>] extends [never] ? never : K }[WordKey];
/** Keys of messages that are text alone. */
export type PlainKey = Exclude<WordKey, RichKey>;
/** Keys of messages that take nothing, for tables of them. */
export type BareKey = {
	[K in PlainKey]: [keyof Values<K>] extends [never] ? K : never;
}[PlainKey];
/** The values as arguments: none for a message without placeholders. */
export type ValueArguments<K extends WordKey> = [keyof Values<K>] extends [never]
	? []
	: [values: Values<K>];
