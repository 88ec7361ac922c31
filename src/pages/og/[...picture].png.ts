import type { APIRoute, GetStaticPaths } from 'astro';
import { getStory } from '../../load/story.ts';
import { pictureAddress } from '../../pictures/picture-address.ts';
import { storedPicture } from '../../pictures/stored-picture.ts';
import { type PictureView, pictureViews } from '../../views/picture.ts';

export const getStaticPaths = (async () => {
	const views = pictureViews(await getStory());
	return views.flatMap((view) => {
		const address = pictureAddress(view);
		if (!address) return [];
		const picture = address.replace(/^\/og\/|\.png$/g, '');
		return [{ params: { picture }, props: { view } }];
	});
}) satisfies GetStaticPaths;

/** The share picture of a page. */
export const GET: APIRoute<{ view: PictureView }> = async ({ props }) =>
	new Response(new Uint8Array(await storedPicture(props.view)), {
		headers: { 'Content-Type': 'image/png' },
	});
