import type { APIRoute } from 'astro';
import { brandLicences } from '../load/brand/brand-licences.ts';
import { getStory } from '../load/story.ts';
import { thirdPartyLicences } from '../load/third-party-licences.ts';

/** `/licenses.txt`: what others made, where it is used, and its licence in full. */
export const GET: APIRoute = async ({ locals: { say } }) => {
	const { brand } = await getStory();
	const works = thirdPartyLicences().map(
		({ name, version, licence, use, text }) =>
			`${name} ${version} (${licence}): ${use}\n\n${text}\n`,
	);
	return new Response(
		[`${say('page.licenses.head')}\n`, ...works, ...brandLicences(brand)].join(
			`\n${'-'.repeat(72)}\n\n`,
		),
	);
};
