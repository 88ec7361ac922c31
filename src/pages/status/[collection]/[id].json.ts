import type { APIRoute } from 'astro';
import { absolute } from '../../../components/href.ts';
import { statusJson } from '../../../formats/status.ts';
import { getStory } from '../../../load/story.ts';
import { statusKeys, statusView } from '../../../views/status.ts';

export async function getStaticPaths() {
	return statusKeys(await getStory()).map((key) => {
		const [collection, id] = key.split('/');
		return { params: { collection, id } };
	});
}

/** Whether an entry is current, corrected, merged or withdrawn. */
export const GET: APIRoute = async ({ params }) => {
	const key = `${params.collection}/${params.id}` as Parameters<typeof statusView>[1];
	return new Response(statusJson(statusView(await getStory(), key), absolute), {
		headers: { 'Content-Type': 'application/json' },
	});
};
