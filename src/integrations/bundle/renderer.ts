// The entry of the bundle: what a build asks the pages for. Vite bundles it with them, and a build
// without Astro imports the same bundle again.

import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';

export interface StaticPath {
	/** Without the base path. */
	pathname: string;
	route: RouteData;
}

export interface Renderer {
	/** The address of every page and file, with its route. */
	getStaticPaths(): Promise<StaticPath[]>;
	/** Status 500 when the page threw an error, which the app has logged. */
	render(request: Request, route: RouteData): Promise<Response>;
}

// A page is one string: nobody waits for its first half.
const app = createApp({ streaming: false });

export const renderer: Renderer = {
	getStaticPaths: () => new StaticPaths(app).getAll(),
	render: (request, routeData) => app.render(request, { routeData }),
};
