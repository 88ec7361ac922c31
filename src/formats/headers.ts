// The headers that a host should send with each path. Cloudflare applies every rule that matches a
// path, so no two rules that match the same path set the same header, and headers that cards must
// not have are never set for all paths.
import { FEEDS, MACHINE_FILES } from '../story/addresses.ts';

export interface HeaderRule {
	/**
	 * Begins with the base path of the site. A `*` at the end matches anything, a segment like
	 * `:language` any other segment.
	 */
	path: string;
	headers: [name: string, value: string][];
}

/** The scripts that the pages of a path run. */
export interface Scripts {
	/** Whether they load script files of the site. */
	files: boolean;
	/** Hashes of their inline scripts, as they are written in a Content-Security-Policy. */
	inline: string[];
}

/**
 * Headers of every path, cards included. Any site may frame a card, also in a sandbox, so there is
 * nothing on framing here, no Content-Security-Policy and no Cross-Origin-Resource-Policy.
 */
const EVERYWHERE: HeaderRule['headers'] = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];
const ANY_ORIGIN: [string, string] = ['Access-Control-Allow-Origin', '*'];
/** Long enough to survive a rush of readers, short enough for a correction to arrive soon. */
const SHORT: [string, string] = ['Cache-Control', 'public, max-age=300, must-revalidate'];
/** For files whose names change with their content. */
const FOR_EVER: [string, string] = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** The speculation rules change only with the generator, and a reader may stay for a while. */
const FOR_A_DAY: [string, string] = ['Cache-Control', 'public, max-age=86400'];
const type = (value: string): [string, string] => ['Content-Type', value];
const RULES = '/speculation-rules.json';
/** Paths that a site has once, in however many languages it is. */
const ONCE = new Set(['/*', RULES, MACHINE_FILES.receipt, '/_astro/*', '/img/*']);

/**
 * The pages of the gallery, which show cards in frames. The first page shares its path with the
 * cards, so nothing about framing may be set for it.
 */
const GALLERY = ['/embed/', '/share/*'];

function policy({ files, inline }: Scripts, path: string): string {
	const run = [...(files ? ["'self'"] : []), ...inline];
	return [
		"default-src 'none'",
		`script-src ${run.length > 0 ? run.join(' ') : "'none'"}`,
		// Each page has a style element of its own and, in a policy of its own, the hash of it: these
		// are too many for a header. No element has a style attribute.
		"style-src 'unsafe-inline'",
		"style-src-attr 'none'",
		"img-src 'self' data:",
		"font-src 'self' data:",
		"manifest-src 'self'",
		"connect-src 'self'",
		`form-action ${files ? "'self'" : "'none'"}`,
		...(GALLERY.includes(path) ? ["frame-src 'self'"] : []),
		...(path === '/embed/' ? [] : ["frame-ancestors 'self'"]),
		"base-uri 'none'",
	].join('; ');
}

/** What the pages of several languages run, by path. */
function scriptsOfAll(translations: Record<string, Scripts>[]): Record<string, Scripts> {
	const all: Record<string, Scripts> = {};
	for (const [path, { files, inline }] of translations.flatMap(Object.entries<Scripts>)) {
		const known = all[path] ?? { files: false, inline: [] };
		const scripts = new Set([...known.inline, ...inline]);
		all[path] = { files: known.files || files, inline: [...scripts].sort() };
	}
	return all;
}

/** The pages and files of a site that is in several languages. */
export interface Translations {
	/** The pages of each language, by its folder, relative to that. */
	pages: Record<string, Record<string, Scripts>>;
	/**
	 * The names that stand second in a path outside these folders: `topics`, because there is
	 * `/embed/topics/`. A rule for `/:language/topics/*` would match these too, and hosts know no
	 * exception, so such paths have a rule for each language. The others have one for all languages,
	 * because hosts read few rules.
	 */
	elsewhere: ReadonlySet<string>;
}

/**
 * The rules for all paths. `base` is the base path of the site, with slashes at both ends.
 * `pages` holds the paths of pages, relative to the base path (`/`, `/topics/*` …), with their
 * scripts. `/embed/` is the gallery; its cards are under `/embed/*`.
 */
export function headerRules(
	base: string,
	pages: Record<string, Scripts>,
	translations: Translations = { pages: {}, elsewhere: new Set() },
): HeaderRule[] {
	// Browsers read these rules after the page and fetch the next page early, without a script. Cards
	// get none, because their readers are on another site.
	const next: [string, string] = ['Speculation-Rules', `"${base.slice(0, -1)}${RULES}"`];
	const page = ([path, scripts]: [string, Scripts]): HeaderRule => {
		const csp: [string, string] = ['Content-Security-Policy', policy(scripts, path)];
		// `/embed/*` below also matches the gallery and sets its Cache-Control.
		if (path === '/embed/') return { path, headers: [csp, next] };
		return { path, headers: [csp, ['X-Frame-Options', 'SAMEORIGIN'], next, SHORT] };
	};
	const feeds = Object.values(FEEDS).map(
		(feed): HeaderRule => ({
			path: feed.address,
			headers: [ANY_ORIGIN, type(`${feed.type}; charset=utf-8`), SHORT],
		}),
	);
	const rulesFor = (scripts: Record<string, Scripts>): HeaderRule[] => [
		{ path: '/*', headers: EVERYWHERE },
		...Object.entries(scripts).map(page),
		{ path: RULES, headers: [type('application/speculationrules+json'), FOR_A_DAY] },
		{ path: '/embed/*', headers: [ANY_ORIGIN, SHORT] },
		{ path: '/embed.js', headers: [ANY_ORIGIN, SHORT] },
		{ path: '/oembed/*', headers: [ANY_ORIGIN, type('application/json; charset=utf-8'), SHORT] },
		{ path: '/status/*', headers: [ANY_ORIGIN, type('application/json; charset=utf-8'), SHORT] },
		{ path: '/data/*', headers: [ANY_ORIGIN, SHORT] },
		{ path: MACHINE_FILES.receipt, headers: [ANY_ORIGIN, SHORT] },
		...feeds,
		{ path: '/feeds/*', headers: [ANY_ORIGIN, type(`${FEEDS.atom.type}; charset=utf-8`), SHORT] },
		{ path: '/llms.txt', headers: [ANY_ORIGIN, type('text/plain; charset=utf-8'), SHORT] },
		// A card in a sandbox has an opaque origin and loads its fonts and scripts from here.
		{ path: '/_astro/*', headers: [ANY_ORIGIN, FOR_EVER] },
		{ path: '/og/*', headers: [ANY_ORIGIN, FOR_EVER] },
		{ path: '/img/*', headers: [ANY_ORIGIN, FOR_EVER] },
	];
	const below = (folder: string, scripts: Record<string, Scripts>): HeaderRule[] =>
		rulesFor(scripts)
			.filter(({ path }) => !ONCE.has(path))
			.map((rule) => ({ ...rule, path: `/${folder}${rule.path}` }));
	const isForAll = ({ path }: HeaderRule): boolean => {
		const [, , name = ''] = path.split('/');
		return name !== '' && !translations.elsewhere.has(name);
	};
	const folders = Object.entries(translations.pages);
	const forAll = scriptsOfAll(Object.values(translations.pages));
	const rules = [
		...rulesFor(pages),
		...(folders.length > 0 ? below(':language', forAll).filter(isForAll) : []),
		...folders.flatMap(([folder, scripts]) =>
			below(folder, scripts).filter((rule) => !isForAll(rule)),
		),
	];
	return rules.map((rule) => ({ ...rule, path: base + rule.path.slice(1) }));
}
