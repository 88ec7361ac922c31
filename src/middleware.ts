// Gives every page, layout and component the product's texts, so that no props carry them along.
import { defineMiddleware } from 'astro:middleware';
import { storyLanguage } from './load/story-language.ts';
import { foreignTextsAsElements } from './words/foreign-texts-as-elements.ts';
import { isolateTexts } from './words/isolate-texts.ts';
import { isolatesAsElements } from './words/isolates-as-elements.ts';
import { presentLanguage } from './words/present-language.ts';
import { wordsIn } from './words/words-in.ts';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
	const say = wordsIn(storyLanguage());
	locals.say = say;
	const response = await next();
	const isPage = response.headers.get('content-type')?.startsWith('text/html');
	const isPlain = say.direction === 'ltr' && presentLanguage() === undefined;
	if (isPlain || !isPage) return response;
	const html = foreignTextsAsElements(await response.text(), say);
	if (say.direction === 'ltr') return new Response(html, response);
	return new Response(isolatesAsElements(isolateTexts(html, say.direction)), response);
});
