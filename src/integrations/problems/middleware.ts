// Astro’s middleware of the development server: no build has it.
import type { MiddlewareHandler } from 'astro';
import { presentWriting } from '../../load/present-writing.ts';
import { presentLanguage } from '../../words/present-language.ts';
import { withProblems } from './with-problems.ts';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const address = `/${url.pathname.slice(base.length)}`;
	const language = presentLanguage();
	const links = language === undefined ? base : `${base}${language}/`;
	const html = withProblems(await response.text(), presentWriting(), address, links);
	return new Response(html, response);
};
