// Gives every page, layout and component the product's texts, so that no props carry them along.
import { defineMiddleware } from 'astro:middleware';
import { storyLanguage } from './load/story-language.ts';
import { wordsIn } from './words/words-in.ts';

export const onRequest = defineMiddleware(({ locals }, next) => {
	locals.say = wordsIn(storyLanguage());
	return next();
});
