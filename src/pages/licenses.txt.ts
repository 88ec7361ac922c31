import type { APIRoute } from 'astro';
import { thirdPartyLicences } from '../load/third-party-licences.ts';

const HEAD = 'This site holds works of others under these licenses.\n';

/** `/licenses.txt`: what others made, where it is used, and its licence in full. */
export const GET: APIRoute = () => {
	const works = thirdPartyLicences().map(
		({ name, version, licence, use, text }) =>
			`${name} ${version} (${licence}): ${use}\n\n${text}\n`,
	);
	return new Response([HEAD, ...works].join(`\n${'-'.repeat(72)}\n\n`));
};
