// Astro’s middleware of the development server: no build has it.
import { createRequire } from 'node:module';
import type { MiddlewareHandler } from 'astro';
import { withProblems } from './with-problems.ts';

// Vite runs this file, and Node the content loader, whose state this is.
const { writing } = createRequire(import.meta.url)(
	'../../load/writing.ts',
) as typeof import('../../load/writing.ts');

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	return new Response(withProblems(await response.text(), writing(), url.pathname, base), response);
};
