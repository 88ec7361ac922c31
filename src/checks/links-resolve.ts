import { refsIn } from '../schema/body.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { isAddress } from '../story/is-address.ts';

/** Every link in a text to an address of the site (`/timeline/#event-x`) leads to a page. */
export function linksResolve(story: Story, entries: AnyEntry[]): Problem[] {
	return entries.flatMap((entry) =>
		[entry.body, ...Object.values(entry.rich).flat()]
			.flatMap((body) => body.flatMap((block) => refsIn(block.parts)))
			.filter((part) => part.name === 'Link' && !isAddress(story, part.attributes.to ?? ''))
			.map(
				(part): Problem => ({
					file: entry.file,
					line: part.line,
					what: `no page has the address ${part.attributes.to}`,
					fix: 'The addresses are listed in content/README.md: an entry’s page is /collection/id/, an event is /timeline/#id.',
				}),
			),
	);
}
