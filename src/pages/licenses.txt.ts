import type { APIRoute } from 'astro';
import { thirdPartyLicences } from '../load/third-party-licences.ts';

/** `/licenses.txt`: what others made, where it is used, and its licence in full. */
export const GET: APIRoute = ({ locals: { say } }) => {
	const works = thirdPartyLicences().map(
		({ name, version, licence, use, text }) =>
			`${name} ${version} (${licence}): ${use}\n\n${text}\n`,
	);
	return new Response([`${say('page.licenses.head')}\n`, ...works].join(`\n${'-'.repeat(72)}\n\n`));
};
