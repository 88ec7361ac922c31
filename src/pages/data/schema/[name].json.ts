import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../../components/href.ts';
import { collectionSchema } from '../../../formats/json-schema.ts';
import { storyDataSchema } from '../../../formats/story-data-schema.ts';
import { type DataCollection, dataCollections } from '../../../views/story-data.ts';

export const getStaticPaths = (() =>
	[...dataCollections, 'story-data'].map((name) => ({
		params: { name },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const schema =
		params.name === 'story-data'
			? storyDataSchema(absolute)
			: collectionSchema(params.name as DataCollection, absolute);
	return new Response(`${JSON.stringify(schema, null, '\t')}\n`);
};
