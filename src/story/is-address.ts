import { COLLECTIONS_WITH_PAGE, editionAddress, FIXED_PAGES } from './addresses.ts';
import { editionNumbers } from './editions.ts';
import type { Story } from './graph.ts';

/**
 * Whether an address belongs to the site. The only fragments that count are those of entries:
 * `/timeline/#id`, `/glossary/#id` and `/corrections/#id`.
 */
export function isAddress(story: Story, address: string): boolean {
	const [path = '', fragment] = address.split('#');
	if (fragment !== undefined) {
		if (path === '/timeline/') return story.events.has(fragment);
		if (path === '/glossary/') return story.terms.has(fragment);
		if (path === '/corrections/') return story.corrections.has(fragment);
		return false;
	}
	if ((FIXED_PAGES as readonly string[]).includes(path)) return true;
	if (editionNumbers(story).some((edition) => path === editionAddress(edition))) return true;
	const [, collection, id, end] = path.split('/');
	return (
		end === '' &&
		COLLECTIONS_WITH_PAGE.some((name) => name === collection && story[name].has(id ?? ''))
	);
}
