import type { APIRoute } from 'astro';
import { absolute } from '../../../components/href.ts';
import { statusJson } from '../../../formats/status.ts';
import { inlineAnswerKey } from '../../../load/cache-keys.ts';
import { getStory } from '../../../load/story.ts';
import { statusKeys, statusView } from '../../../views/status.ts';

export async function getStaticPaths() {
	const story = await getStory();
	return statusKeys(story).map((key) => {
		const [collection, id] = key.split('/');
		return {
			params: { collection, id },
			cacheKey: inlineAnswerKey(statusJson(statusView(story, key), absolute)),
		};
	});
}

export const GET: APIRoute = async ({ params }) =>
	new Response(
		statusJson(
			statusView(
				await getStory(),
				`${params.collection}/${params.id}` as Parameters<typeof statusView>[1],
			),
			absolute,
		),
		{ headers: { 'Content-Type': 'application/json' } },
	);
