// What a build loads to render: Astro's own entry, which here can also give a page as text. A Response holds bytes, so through it a page is encoded, streamed and decoded before it can be trimmed: a seventh of all a build of thousands of pages costs (measured).
// What is read of FetchState beyond `url` and `params` is Astro's own affair and may change with it; the version is pinned, and the types and every test of a built page say when it does.
import type { RouteData } from 'astro';
import { app, manifest } from 'astro/entrypoints/prerender';
import { FetchState } from 'astro/fetch';
import { renderToString } from 'astro/runtime/server/index.js';

/** The HTML of the page of `route` at `url`, as Astro's `renderPage` makes it. Throws what the page throws, or when it answers with a Response. */
async function pageText(route: RouteData, url: URL): Promise<string> {
	const state = new FetchState(new Request(url));
	// Several routes may match an address; which one is meant has been decided.
	state.routeData = route;
	const { default: page, ...module } = await state.loadComponentInstance();
	const props = await state.getProps();
	const result = await state.createResult({ default: page, ...module }, state.getActionAPIContext());
	result._metadata.headInTree = result.componentMetadata.get(page.moduleId ?? '')?.containsHead ?? false;
	const html = await renderToString(result, page, props, {}, true, route);
	if (typeof html !== 'string') throw new Error('the page answers with a Response');
	return html;
}

export type PageText = typeof pageText;

Object.assign(app, { pageText });
export { app, manifest };
