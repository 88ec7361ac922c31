import { refsIn } from '../schema/body.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

const PLACE = '/glossary/#';

/** A warning for a term that no text uses: it may be left over, or its links forgotten. */
export function termsAreUsed(story: Story, entries: AnyEntry[]): Problem[] {
	const used = new Set<string>(
		entries
			.flatMap(({ body, rich }) => [body, ...Object.values(rich).flat()])
			.flatMap((body) => body.flatMap((block) => refsIn(block.parts)))
			.map(({ name, attributes }) => {
				if (name === 'Term') return attributes.id ?? '';
				return name === 'Link' ? (attributes.to ?? '').replace(PLACE, '') : '';
			}),
	);
	return [...story.terms.values()]
		.filter(({ id }) => !used.has(id))
		.map(
			({ id, file }): Problem => ({
				file,
				path: ['name'],
				what: `no text uses the term ${id}`,
				fix: `Write <Term id="${id}">words</Term> where readers meet it, or delete the file.`,
				severity: 'warning',
			}),
		);
}
