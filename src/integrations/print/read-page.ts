/** What the PDF needs from the page and Chromium does not put into it. */
export interface PageFacts {
	title: string;
	language: string;
	direction: 'ltr' | 'rtl';
	/** The printed headings in order. In Chromium's outline, words are joined where a line wraps. */
	headings: { level: number; text: string }[];
	/** The names of links by address, or by `#fragment` for links inside the page. */
	links: Record<string, string>;
	/** The `data-` attributes of the root element and of the article, by name without `data-`. */
	data: Record<string, string>;
}

/** Runs in the page, so it must not use anything outside itself. */
export function readPage(): PageFacts {
	const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
	const shown = (element: Element) => element.checkVisibility();
	const here = location.href.split('#')[0];
	const links: Record<string, string> = {};
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		if (!shown(link)) continue;
		const key = link.href.startsWith(`${here}#`) ? link.hash : link.href;
		links[key] ??= words(link.getAttribute('aria-label') ?? link.textContent);
	}
	return {
		title: document.title,
		language: document.documentElement.lang,
		direction: document.dir === 'rtl' ? 'rtl' : 'ltr',
		headings: [...document.querySelectorAll('h1, h2, h3, h4')]
			.filter(shown)
			.map((one) => ({ level: Number(one.tagName.slice(1)), text: words(one.textContent) })),
		links,
		data: {
			...document.documentElement.dataset,
			...document.querySelector<HTMLElement>('article')?.dataset,
		} as Record<string, string>,
	};
}
