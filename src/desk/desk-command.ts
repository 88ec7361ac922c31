// `npm run desk`: the site as it is being written, and the workbench beside it, for this machine
// alone. Nothing of it is in a build: it comes to Astro’s development server from here and from no
// configuration.
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { siteAddress } from '../integrations/site-address.ts';
import { contentFolder } from '../load/content-folder.ts';
import { GENERATOR } from '../load/generator-folder.ts';
import { reportFailure } from '../load/report-failure.ts';
import { deskServer } from './server/desk-server.ts';
import { Session } from './server/session.ts';
import { say } from './words/say.ts';

/** Of Astro’s development server. */
const PORT = 4321;
/** In addresses to be shared, while nobody has said where the site will live (RFC 2606). */
const UNKNOWN_SITE = 'https://your-site.example/';

try {
	const { values } = parseArgs({ options: { port: { type: 'string', default: String(PORT) } } });
	const session = new Session();
	// The desk is always at the root of this machine. What pages say of their address, when they are
	// to be shared, is that of the site.
	process.env.SITE_URL = new URL('/', siteAddress(process.env.SITE_URL || UNKNOWN_SITE)).href;
	const { address } = await dev({
		root: GENERATOR,
		logLevel: 'warn',
		server: { host: '127.0.0.1', port: Number(values.port), open: false },
		integrations: [
			deskServer(session, {
				folder: contentFolder(),
				snapshots: process.env.SNAPSHOTS || '.snapshots',
			}),
		],
	});
	console.log(
		[
			say('start.open', { folder: contentFolder() }),
			`  http://127.0.0.1:${address.port}/desk/?token=${session.token}`,
			say('start.key'),
		].join('\n\n'),
	);
} catch (error) {
	reportFailure(error);
}
