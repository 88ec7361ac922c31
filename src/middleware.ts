// Gives every page, layout and component the product's texts, so that no props carry them along.
import { defineMiddleware } from 'astro:middleware';
import { storyLanguage } from './load/story-language.ts';
import { wordsIn } from './words/words-in.ts';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
	locals.say = wordsIn(await storyLanguage());
	return next();
});
