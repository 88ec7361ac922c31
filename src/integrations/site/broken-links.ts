import type { PageFacts } from './page-facts.ts';

/**
 * A sentence for each link inside a built site whose page or fragment does not exist. Links to other
 * sites are not checked. `pages`: files of pages and their facts; `files`: every file of the site;
 * `base`: the path the site will live under, with slashes at both ends.
 */
export function brokenLinks(
	pages: [file: string, facts: PageFacts][],
	files: { has(path: string): boolean },
	base: string,
): string[] {
	const ids = new Map(pages.map(([file, facts]) => [file, facts.ids]));
	const faults = new Map<string, string | undefined>();
	const faultOf = (link: string): string | undefined => {
		const [path = '', fragment] = link.split('#');
		if (!path.startsWith(base)) return `${link} does not begin with ${base}`;
		const file = decodeURIComponent(path.slice(base.length).split('?')[0] ?? '').replace(
			/(^|\/)$/,
			'$1index.html',
		);
		if (!files.has(file)) return `there is no ${link}`;
		const there = ids.get(file);
		return fragment && there && !there.includes(decodeURIComponent(fragment))
			? `${link} has no such place in its page`
			: undefined;
	};
	const broken: string[] = [];
	for (const [page, { links, ids: here }] of pages) {
		for (const link of links) {
			if (link.startsWith('#')) {
				if (link.length > 1 && !here.includes(decodeURIComponent(link.slice(1))))
					broken.push(`${page}: ${link} has no such place in its page`);
				continue;
			}
			// Most links are on many pages, so each is checked once.
			if (!faults.has(link)) faults.set(link, faultOf(link));
			const fault = faults.get(link);
			if (fault) broken.push(`${page}: ${fault}`);
		}
	}
	return broken;
}
