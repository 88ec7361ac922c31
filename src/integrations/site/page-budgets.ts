// A page should come whole in the first round trip: some 14 KB (ten segments, RFC 6928).

/** Most bytes a page may have, compressed with brotli, its CSS included. Cards are read inside other people’s pages. */
const PAGE = 14_000;
const CARD = 10_000;

/** Pages are named by their path in the site: `embed/quotes/x/index.html`. */
const isCard = (page: string): boolean => /^embed\/.+\/index\.html$/.test(page);

export const budgetOf = (page: string): number => (isCard(page) ? CARD : PAGE);

const percent = (part: number, whole: number) => `${Math.round((part / whole) * 100)} %`;

/** What a page is made of: its CSS and its heaviest sections, as parts of the whole before it is compressed. */
export function whatWeighs(html: string): string {
	const css = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].reduce(
		(sum, match) => sum + (match[1]?.length ?? 0),
		0,
	);
	const sections = html
		.split(/(?=<section\b)/)
		.filter((text) => text.startsWith('<section'))
		.map((text) => {
			const label =
				/^<section[^>]*\baria-label(?:ledby)?="([^"]*)"/.exec(text)?.[1] ??
				/^<section[^>]*\bclass="([^"]*)"/.exec(text)?.[1] ??
				'a section';
			return { label, size: text.length };
		});
	const heaviest = sections
		.sort((a, b) => b.size - a.size)
		.slice(0, 2)
		.map(({ label, size }) => `“${label}” ${percent(size, html.length)}`);
	return [`CSS ${percent(css, html.length)}`, ...heaviest].join(', ');
}

/** A sentence for a page that is too heavy, nothing for one that is not. `weight`: its size compressed, in bytes; `html`: as it is sent. */
export function overBudget(page: string, weight: number, html: Buffer): string | undefined {
	const budget = budgetOf(page);
	return weight > budget
		? `${page} weighs ${weight} bytes compressed, ${weight - budget} over its budget of ${budget}: ${whatWeighs(html.toString())}`
		: undefined;
}
