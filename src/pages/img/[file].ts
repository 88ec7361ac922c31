import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolder } from '../../load/content-folder.ts';
import { getStory } from '../../load/story.ts';
import { storedImage } from '../../pictures/stored-image.ts';
import type { Rendition } from '../../views/image.ts';
import { imageFiles } from '../../views/image-files.ts';

export const getStaticPaths = (async () =>
	imageFiles(await getStory()).map((rendition) => ({
		params: { file: rendition.address.replace('/img/', '') },
		props: { rendition },
	}))) satisfies GetStaticPaths;

/** An image of a figure in one size and format. */
export const GET: APIRoute<{ rendition: Rendition }> = async ({ props: { rendition } }) =>
	new Response(new Uint8Array(await storedImage(rendition, contentFolder())), {
		headers: { 'Content-Type': `image/${rendition.format.replace('svg', 'svg+xml')}` },
	});
