import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterSaving } from '../../load/after-saving.ts';
import { buildMoment } from '../../load/build-moment.ts';
import { Desk } from './desk.ts';
import { deskActions } from './desk-actions.ts';
import { deskRequests } from './desk-requests.ts';
import type { Session } from './session.ts';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type DevServer = Parameters<ServerSetup>[0]['server'];

/** Of `2026-12-01T14:00`. */
const DAY_LENGTH = 10;

/**
 * The workbench at `/desk/`, for a development server that `npm run desk` starts. `folder` is the
 * content folder, `snapshots` the private folder with the texts of sources.
 */
export function deskServer(
	session: Session,
	{ folder, snapshots }: { folder: string; snapshots: string },
): AstroIntegration {
	const answer = (server: DevServer): void => {
		const desk = new Desk(folder, snapshots, () => buildMoment().slice(0, DAY_LENGTH));
		server.middlewares.use(
			deskRequests({
				session,
				actions: deskActions(desk),
				listen: (send) => desk.listen(send),
			}),
		);
		const root = resolve(folder);
		const saved = afterSaving((_, isLast) => {
			if (isLast) desk.changed();
		});
		server.watcher.add(root);
		for (const event of ['add', 'change', 'unlink'] as const)
			server.watcher.on(event, (file) => {
				if (resolve(file).startsWith(root + sep)) saved(resolve(file));
			});
	};
	return {
		name: 'desk',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						server: { cors: false },
						// The page needs it at once; found later, it would be bundled anew while the page loads.
						optimizeDeps: { include: ['messageformat'] },
						// A plugin of Vite answers before every integration: the desk refuses other hosts, and
						// is there when the site has no page to show.
						plugins: [{ name: 'desk', configureServer: { order: 'pre', handler: answer } }],
					},
				});
			},
		},
	};
}
