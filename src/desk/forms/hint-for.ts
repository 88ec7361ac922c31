import { type CollectionName, collections } from '../../schema/collections.ts';
import { fieldName } from '../../views/field-names.ts';
import { wordsIn } from '../../words/words-in.ts';
import { isSaid, say } from '../words/say.ts';

/** Gives the hint under a field from its name and the description of the content reference. */
export type Hint = (name: string, description: string) => string;

/**
 * The hints of a collection’s form. The content reference speaks to people who write files; here fields
 * are called as the form calls them, and what only a file needs is said in other words.
 */
export function hintFor(collection: CollectionName): Hint {
	const english = wordsIn('en');
	const isField = (code: string): boolean =>
		Object.hasOwn(collections[collection].shape, code) || /^[a-z]+[A-Z]\w*$/.test(code);
	return (name, description) => {
		const own = [`hint.${collection}.${name}`, `hint.${name}`].find(isSaid);
		if (own) return say(own);
		return description.replace(/`([^`]+)`/g, (_, code: string) =>
			say('hint.quoted', { name: isField(code) ? fieldName(english, code) : code }),
		);
	};
}
