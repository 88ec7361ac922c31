// While somebody writes, a mistake takes down no page: the development server shows the last sound
// state, with what is wrong beside it.
import type { AstroIntegration } from 'astro';
import { writing } from '../load/writing.ts';
import { problemsPage } from './problems/problems-page.ts';

/** What lets a page load again, and code of pages that are none of the site’s. */
const OF_VITE = /^\/(@|node_modules\/|src\/)/;

export function showProblems(): AstroIntegration {
	let base = '/';
	return {
		name: 'show-problems',
		hooks: {
			'astro:config:setup': ({ command, config, addMiddleware }) => {
				base = config.base.replace(/\/?$/, '/');
				if (command === 'dev')
					addMiddleware({
						entrypoint: new URL('./problems/middleware.ts', import.meta.url),
						order: 'pre',
					});
			},
			'astro:server:setup': ({ server }) => {
				// Before Astro, which can find no path when there is no story.
				server.middlewares.use(({ url = '/', headers }, response, next) => {
					const path = `/${url.slice(base.length)}`;
					if (writing().story || OF_VITE.test(path)) return next();
					const isPage = headers.accept?.includes('text/html');
					response.statusCode = isPage ? 200 : 404;
					response.setHeader('Content-Type', 'text/html; charset=utf-8');
					response.end(isPage ? problemsPage(writing(), base) : '');
				});
			},
		},
	};
}
