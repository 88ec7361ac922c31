import { existsSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { afterSaving } from '../../load/after-saving.ts';
import { buildMoment } from '../../load/build-moment.ts';
import { Desk } from './desk.ts';
import { deskActions } from './desk-actions.ts';
import { deskRequests } from './desk-requests.ts';
import type { Session } from './session.ts';

interface Folders {
	/** The content folder. */
	folder: string;
	/** The private folder with the texts of sources. */
	snapshots: string;
}

/** Of `2026-12-01T14:00`. */
const DAY_LENGTH = 10;

/** What Vite never serves (its documented default), which a list of ours takes the place of. */
const DENIED = [
	'.env',
	'.env.*',
	'*.{crt,pem,key,p12,pfx,cer,der}',
	'.npmrc',
	'.yarnrc.yml',
	'**/.git/**',
];

/** Patterns for a private folder inside the project, as it is named and as it really lies. */
function folderPatterns(folder: string): string[] {
	const named = resolve(folder);
	const real = existsSync(named) ? realpathSync(named) : named;
	return [...new Set([named, real])].map((path) => `${path.replaceAll(sep, '/')}/**`);
}

/** Lets a development server answer for the desk, which hears of what is saved. */
function openDesk({ middlewares, watcher }: ViteDevServer, session: Session, folders: Folders) {
	const { folder, snapshots } = folders;
	const desk = new Desk(folder, snapshots, () => buildMoment().slice(0, DAY_LENGTH));
	middlewares.use(
		deskRequests({ session, actions: deskActions(desk), listen: (send) => desk.listen(send) }),
	);
	const root = resolve(folder);
	const saved = afterSaving((_, isLast) => {
		if (isLast) desk.changed();
	});
	watcher.add(root);
	for (const event of ['add', 'change', 'unlink'] as const)
		watcher.on(event, (file) => {
			if (resolve(file).startsWith(root + sep)) saved(resolve(file));
		});
}

/**
 * The workbench at `/desk/`, for a development server that `npm run desk` starts.
 */
export function deskServer(session: Session, { folder, snapshots }: Folders): AstroIntegration {
	return {
		name: 'desk',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						server: { cors: false, fs: { deny: [...DENIED, ...folderPatterns(snapshots)] } },
						plugins: [
							{
								name: 'desk',
								// Before what answers in the place of pages while a story cannot be read.
								enforce: 'pre',
								configureServer: (server) => openDesk(server, session, { folder, snapshots }),
							},
						],
					},
				});
			},
		},
	};
}
