import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../components/href.ts';
import { table } from '../../formats/table.ts';
import { getStory } from '../../load/story.ts';
import { type DataCollection, dataCollections, storyData } from '../../views/story-data.ts';

export const getStaticPaths = (() =>
	dataCollections.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const collection = params.collection as DataCollection;
	const { entries } = storyData(await getStory());
	return new Response(table(collection, entries[collection], absolute));
};
