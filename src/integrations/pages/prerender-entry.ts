// What a build loads to render: Astro's own entry, which here can also give a page as text. Astro itself makes a request of each page, with all a server knows of one, and a Response, whose bytes are decoded again to be trimmed: a fifth of all a build of thousands of pages costs (measured).
// So what belongs to a route is worked out by Astro once, for its first page, and the others get copies. This reads what is Astro's own affair and may change with it; the version is pinned, and the types and every test of a built page say when it does.
import type { RouteData, SSRResult } from 'astro';
import { app, manifest } from 'astro/entrypoints/prerender';
import { FetchState } from 'astro/fetch';
import { renderToString } from 'astro/runtime/server/index.js';
import { type Page, sheetMark } from './page.ts';

type Module = Awaited<ReturnType<FetchState['loadComponentInstance']>>;

/** Makes copies, one for each page, so that no page sees what another did: what rendering takes from and adds to is a list or a set at the first level. */
function copies<T extends object>(one: T): () => T {
	const shared = Object.entries(one).filter(
		([, value]) => value instanceof Set || Array.isArray(value),
	);
	return () => ({
		...one,
		...Object.fromEntries(
			shared.map(([key, value]) => [key, value instanceof Set ? new Set(value) : [...value]]),
		),
	});
}

/** Puts marks in the place of the style sheets of a route, and gives these. Every page would be looked through for its sheets, and they for whether two are the same. */
function takeSheets(result: SSRResult): string[] {
	const sheets = [
		...new Set(
			[...result.styles].flatMap(({ props, children }) => ('rel' in props ? [] : [children])),
		),
	];
	result.styles = new Set(
		[...result.styles].map((style) =>
			'rel' in style.props
				? style
				: { ...style, children: sheetMark(sheets.indexOf(style.children)) },
		),
	);
	return sheets;
}

interface RouteParts {
	component: Module['default'];
	result: () => SSRResult;
	metadata: () => SSRResult['_metadata'];
	sheets: string[];
}

async function routeParts(route: RouteData, url: URL): Promise<RouteParts> {
	const state = new FetchState(new Request(url));
	// Several routes may match an address; which one is meant has been decided.
	state.routeData = route;
	const module = await state.loadComponentInstance();
	const result = await state.createResult(module, state.getActionAPIContext());
	result._metadata.headInTree =
		result.componentMetadata.get(module.default.moduleId ?? '')?.containsHead ?? false;
	const sheets = takeSheets(result);
	return {
		component: module.default,
		result: copies(result),
		metadata: copies(result._metadata),
		sheets,
	};
}

const known = new Map<RouteData, ReturnType<typeof routeParts>>();

function paramsOf(route: RouteData, pathname: string): Record<string, string | undefined> {
	const found = route.pattern.exec(pathname) ?? [];
	return Object.fromEntries(
		route.params.map((name, i) => [name.replace(/^\.\.\./, ''), found[i + 1]]),
	);
}

/**
 * The HTML of a page, as Astro's `renderPage` makes it. Of `Astro` it and its components have `params`, `url`, `site`, `props` and `self`; the page itself has no props.
 * `pathname` is without the base, `url` with it. Throws what the page throws, or when it answers with a Response.
 */
async function pageText(route: RouteData, pathname: string, url: URL): Promise<Page> {
	const parts = known.get(route) ?? routeParts(route, url);
	known.set(route, parts);
	const { component, result, metadata, sheets } = await parts;
	const here = { params: paramsOf(route, pathname), url, site: new URL(manifest.site ?? url) };
	const html = await renderToString(
		Object.assign(result(), {
			_metadata: metadata(),
			params: here.params as SSRResult['params'],
			pathname,
			createAstro: (props: object) =>
				({ ...here, props, self: null }) as unknown as ReturnType<SSRResult['createAstro']>,
		}),
		component,
		{},
		{},
		true,
		route,
	);
	if (typeof html !== 'string') throw new Error('the page answers with a Response');
	return { html, sheets };
}

export type PageText = typeof pageText;

Object.assign(app, { pageText });

export { app, manifest };
