// Gives every page, layout and component the product's texts, so that no props carry them along.
import { defineMiddleware } from 'astro:middleware';
import { storyLanguage } from './load/story-language.ts';
import { isolateTexts } from './words/isolate-texts.ts';
import { isolatesAsElements } from './words/isolates-as-elements.ts';
import { wordsIn } from './words/words-in.ts';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
	const say = wordsIn(storyLanguage());
	locals.say = say;
	const response = await next();
	const isPage = response.headers.get('content-type')?.startsWith('text/html');
	if (say.direction === 'ltr' || !isPage) return response;
	const html = isolateTexts(await response.text(), say.direction);
	return new Response(isolatesAsElements(html), response);
});
