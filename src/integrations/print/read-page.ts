/** What the finished PDF needs from the page and Chromium does not put there. */
export interface PageFacts {
	title: string;
	language: string;
	/** Texts of the headings that print, in order: Chromium’s outline joins words where a line wraps. */
	headings: { level: number; text: string }[];
	/** What a link is called: by address, or by `#fragment` inside the page. */
	links: Record<string, string>;
	/** The `data-` attributes of the root element and of the article. */
	data: Record<string, string>;
}

/** Runs inside the page, so it may use nothing from outside itself. */
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
