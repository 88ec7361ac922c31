// What a host should send with each path. On Cloudflare all rules that fit a path add up, so no header stands in two rules that fit one path, and what a card must not carry is never said for everything.

export interface HeaderRule {
	/** With the path the site lives under; `*` at the end stands for anything. */
	path: string;
	headers: [name: string, value: string][];
}

/** What the pages of a path run. */
export interface Scripts {
	/** Script files of the site. */
	files: boolean;
	/** Hashes of inline scripts, as a policy writes them. */
	inline: string[];
}

/** A card must be framed by anybody, in a sandbox too: nothing about framing, no policy, no CORP; see the facts on embeds. */
const EVERYWHERE: HeaderRule['headers'] = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];
const ANY_ORIGIN: [string, string] = ['Access-Control-Allow-Origin', '*'];
/** Long enough to carry a rush of readers, short enough for a correction to arrive. */
const SHORT: [string, string] = ['Cache-Control', 'public, max-age=300, must-revalidate'];
/** The name of such a file changes with what is in it. */
const FOR_EVER: [string, string] = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** A reader walks the story for a while, and what these rules say changes with the generator alone. */
const FOR_A_DAY: [string, string] = ['Cache-Control', 'public, max-age=86400'];
const type = (value: string): [string, string] => ['Content-Type', value];
const RULES = '/speculation-rules.json';

/** Pages of the gallery, which show cards in frames. The front of it is under the path of the cards, of which nothing may be said about framing. */
const GALLERY = ['/embed/', '/share/*'];

function policy({ files, inline }: Scripts, path: string): string {
	const run = [...(files ? ["'self'"] : []), ...inline];
	return [
		"default-src 'none'",
		`script-src ${run.length > 0 ? run.join(' ') : "'none'"}`,
		// Styles stand in the page, and drawings carry style attributes.
		"style-src 'self' 'unsafe-inline'",
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

/**
 * `base`: the path the site lives under, with slashes at both ends. `pages`: the paths that hold pages, inside the site
 * (`/`, `/topics/*`, …), with what they run; `/embed/` is the gallery of cards, whose cards are under `/embed/*`.
 */
export function headerRules(base: string, pages: Record<string, Scripts>): HeaderRule[] {
	// The next page without a script: browsers read the rules for it once this page is there. Not for cards, whose readers are elsewhere.
	const next: [string, string] = ['Speculation-Rules', `"${base.slice(0, -1)}${RULES}"`];
	const page = ([path, scripts]: [string, Scripts]): HeaderRule => {
		const csp: [string, string] = ['Content-Security-Policy', policy(scripts, path)];
		// The gallery also gets what is said of all cards.
		return {
			path,
			headers:
				path === '/embed/' ? [csp, next] : [csp, ['X-Frame-Options', 'SAMEORIGIN'], next, SHORT],
		};
	};
	const rules: HeaderRule[] = [
		{ path: '/*', headers: EVERYWHERE },
		...Object.entries(pages).map(page),
		{ path: RULES, headers: [type('application/speculationrules+json'), FOR_A_DAY] },
		{ path: '/embed/*', headers: [ANY_ORIGIN, SHORT] },
		{ path: '/embed.js', headers: [ANY_ORIGIN, SHORT] },
		{ path: '/oembed/*', headers: [ANY_ORIGIN, type('application/json; charset=utf-8'), SHORT] },
		{ path: '/status/*', headers: [ANY_ORIGIN, type('application/json; charset=utf-8'), SHORT] },
		{ path: '/data/*', headers: [ANY_ORIGIN, SHORT] },
		{
			path: '/feed.xml',
			headers: [ANY_ORIGIN, type('application/atom+xml; charset=utf-8'), SHORT],
		},
		{
			path: '/feed.json',
			headers: [ANY_ORIGIN, type('application/feed+json; charset=utf-8'), SHORT],
		},
		{ path: '/llms.txt', headers: [ANY_ORIGIN, type('text/plain; charset=utf-8'), SHORT] },
		// Fonts and scripts of cards that live in a sandbox come from here.
		{ path: '/_astro/*', headers: [ANY_ORIGIN, FOR_EVER] },
		{ path: '/og/*', headers: [ANY_ORIGIN, FOR_EVER] },
	];
	return rules.map((rule) => ({ ...rule, path: base + rule.path.slice(1) }));
}
