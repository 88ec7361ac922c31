import { figureFiles } from '../story/figure-files.ts';
import type { Story } from '../story/graph.ts';
import { imageView, type Rendition } from './image.ts';

/** Every file that is made of the images of the published figures, each once. */
export function imageFiles(story: Story): Rendition[] {
	const all = [...story.figures.values()].flatMap((figure) =>
		figureFiles(figure).flatMap(({ name }) => {
			const { sources, fallback } = imageView(story, figure, name, 'page');
			return [...sources.flatMap(({ files }) => files), fallback];
		}),
	);
	return [...new Map(all.map((one) => [one.address, one])).values()];
}
