import { cardWords } from '../../load/card-words.ts';
import { pinnedDigest } from '../../load/pinned-digest.ts';
import type { Story } from '../../story/graph.ts';
import { pinnedAddresses } from '../../story/pinned-addresses.ts';

/**
 * The pinned cards of a site whose pages do not say what was published, as the paths of their files.
 * `read` gives the page at a path; undefined when this build has not rendered it.
 */
export function changedWords(
	pinned: Story['pinned'],
	read: (file: string) => string | undefined,
): string[] {
	return pinned.flatMap(({ key, edition, digest }) => {
		const [address = ''] = pinnedAddresses([key], edition);
		const file = `${address.slice(1)}index.html`;
		const page = read(file);
		return page === undefined || pinnedDigest(cardWords(page)) === digest ? [] : [file];
	});
}
