import type { APIRoute } from 'astro';
import { absolute } from '../../../components/href.ts';
import { statusJson } from '../../../formats/status.ts';
import { registerAnswer } from '../../../load/page-data.ts';
import { getStory } from '../../../load/story.ts';
import { statusKeys, statusView } from '../../../views/status.ts';

type Story = Awaited<ReturnType<typeof getStory>>;
type Key = Parameters<typeof statusView>[1];

const answer = (story: Story, key: Key): string => statusJson(statusView(story, key), absolute);

export async function getStaticPaths() {
	const story = await getStory();
	return statusKeys(story).map((key) => {
		registerAnswer(`/status/${key}.json`, () => answer(story, key));
		const [collection, id] = key.split('/');
		return { params: { collection, id } };
	});
}

/** Whether an entry is current, corrected or retired. */
export const GET: APIRoute = async ({ params }) => {
	const key = `${params.collection}/${params.id}` as Key;
	return new Response(answer(await getStory(), key), {
		headers: { 'Content-Type': 'application/json' },
	});
};
