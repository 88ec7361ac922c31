// In the development server, the pages of a translation are those of the story, made in another
// language: an address below its folder is asked for without the folder.
import type { AstroIntegration } from 'astro';
import { writing } from '../load/writing.ts';
import { inLanguage } from '../words/present-language.ts';

/** Must come before what answers requests by their address. */
export function serveTranslations(): AstroIntegration {
	let base = '/';
	return {
		name: 'serve-translations',
		hooks: {
			'astro:config:setup': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, _, next) => {
					const path = (request.url ?? base).slice(base.length);
					const language = [...writing().translations.keys()].find((one) =>
						path.startsWith(`${one}/`),
					);
					if (language === undefined) return next();
					request.url = base + path.slice(language.length + 1);
					return inLanguage(language, next);
				});
			},
		},
	};
}
