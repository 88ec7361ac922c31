import { refsIn } from '../schema/body.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

/**
 * A warning for a figure that no text shows, unless it is a scan, which the page of its source shows.
 */
export function figuresAreUsed(story: Story, entries: AnyEntry[]): Problem[] {
	const used = new Set<string>(
		entries
			.flatMap(({ body, rich }) => [body, ...Object.values(rich).flat()])
			.flatMap((body) => body.flatMap((block) => refsIn(block.parts)))
			.flatMap(({ name, attributes }) => {
				if (name === 'Figure') return [attributes.id ?? ''];
				const [, id] =
					/^\/figures\/([^/]+)\/$/.exec(name === 'Link' ? (attributes.to ?? '') : '') ?? [];
				return id ? [id] : [];
			}),
	);
	return [...story.figures.values()]
		.filter(({ id, data }) => !used.has(id) && !(data.kind === 'scan' && data.source))
		.map(
			({ id, file }): Problem => ({
				file,
				path: ['kind'],
				what: `no text shows the figure ${id}`,
				fix: `Write <Figure id="${id}" /> where readers are to see it, or delete the file and its image.`,
				severity: 'warning',
			}),
		);
}
