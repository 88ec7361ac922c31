// The entry of the bundle: what a build asks the pages for. Vite bundles it with them, and a build
// without Astro imports the same bundle again.

import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { inLanguage } from '../../words/present-language.ts';

export interface StaticPath {
	/** Without the base path. */
	pathname: string;
	route: RouteData;
}

export interface Renderer {
	/**
	 * The address of every page and file, with its route. `language`: one that the story is translated
	 * into; the addresses do not name it.
	 */
	getStaticPaths(language?: string): Promise<StaticPath[]>;
	/** Status 500 when the page threw an error, which the app has logged. */
	render(request: Request, route: RouteData, language?: string): Promise<Response>;
}

// A page is one string: nobody waits for its first half.
const app = createApp({ streaming: false });
/** What an app knows of paths it keeps by its manifest, and each language has paths of its own. */
const apps = new Map<string | undefined, typeof app>([[undefined, app]]);

function appFor(language: string | undefined): typeof app {
	const found = apps.get(language) ?? new App({ ...app.manifest }, false);
	apps.set(language, found);
	return found;
}

export const renderer: Renderer = {
	getStaticPaths: (language) =>
		inLanguage(language, () => new StaticPaths(appFor(language)).getAll()),
	render: (request, routeData, language) =>
		inLanguage(language, () => appFor(language).render(request, { routeData })),
};
