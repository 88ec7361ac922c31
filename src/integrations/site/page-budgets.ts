// A page should arrive in the first round trip, which carries about 14 KB: ten segments (RFC 6928).
import { Parser } from 'htmlparser2';

/** The budget of a page with its CSS, in bytes of brotli. */
const PAGE = 14_000;
/** The budget of a card, which loads inside a page of another site. */
const CARD = 10_000;

/** `page`: its path in the site, `embed/quotes/x/index.html`, or `es/embed/…` in another language. */
export const isCard = (page: string): boolean =>
	/^([a-z]{2,3}(-[A-Za-z0-9]+)*\/)?embed\/.+\/index\.html$/.test(page);

/** The budget of a page in bytes of brotli. `page`: its file, `embed/quotes/x/index.html`. */
export const budgetOf = (page: string): number => (isCard(page) ? CARD : PAGE);

interface Section {
	label: string;
	start: number;
	end: number;
}

/** The sections of a page, and its style elements as sections with the label `CSS`. */
function sectionsOf(html: string): Section[] {
	const sections: Section[] = [];
	const open: Section[] = [];
	const parser: Parser = new Parser({
		onopentag(name, attributes) {
			if (name !== 'section' && name !== 'style') return;
			const { 'aria-label': text, 'aria-labelledby': id, class: names } = attributes;
			const label = name === 'style' ? 'CSS' : (text ?? id ?? names ?? 'a section');
			const section = { label, start: parser.startIndex, end: html.length };
			sections.push(section);
			open.push(section);
		},
		onclosetag(name) {
			if (name !== 'section' && name !== 'style') return;
			const section = open.pop();
			if (section) section.end = parser.endIndex + 1;
		},
	});
	parser.end(html);
	return sections;
}

/** The shares of the CSS and of the two longest sections, in percent of the characters of a page. */
function describeWeight(html: string): string {
	const percent = (part: number) => `${Math.round((part / html.length) * 100)} %`;
	const all = sectionsOf(html).map(({ label, start, end }) => ({ label, size: end - start }));
	const css = all.filter(({ label }) => label === 'CSS').reduce((sum, { size }) => sum + size, 0);
	const heaviest = all
		.filter(({ label }) => label !== 'CSS')
		.sort((a, b) => b.size - a.size)
		.slice(0, 2)
		.map(({ label, size }) => `“${label}” ${percent(size)}`);
	return [`CSS ${percent(css)}`, ...heaviest].join(', ');
}

/**
 * A sentence about a page that is over its budget; undefined for any other. `page`: its file;
 * `weight`: its bytes, compressed; `html`: the page.
 */
export function overBudget(page: string, weight: number, html: Buffer): string | undefined {
	const budget = budgetOf(page);
	if (weight <= budget) return undefined;
	const weights = `${weight} bytes compressed, ${weight - budget} over its budget of ${budget}`;
	return `${page} weighs ${weights}: ${describeWeight(html.toString())}`;
}
