import { existsSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Where the texts of sources lie unless `SNAPSHOTS` names another folder. */
const USUAL = '.snapshots';

/** What Vite never serves (its documented default), which a list of ours takes the place of. */
const DENIED = [
	'.env',
	'.env.*',
	'*.{crt,pem,key,p12,pfx,cer,der}',
	'.npmrc',
	'.yarnrc.yml',
	'**/.git/**',
];

/** Patterns for a folder, as it is named and as it really lies. */
function folderPatterns(folder: string): string[] {
	const named = resolve(folder);
	const real = existsSync(named) ? realpathSync(named) : named;
	return [named, real].map((path) => `${path.replaceAll(sep, '/')}/**`);
}

/**
 * Keeps the texts of sources, which are never published, out of the development server: Vite serves
 * every file of the project, with `--host` to the whole network. `snapshots` is the folder of this
 * story; the usual one may hold the texts of another.
 */
export function denyPrivateTexts(snapshots: string | undefined): AstroIntegration {
	return {
		name: 'deny-private-texts',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command !== 'dev') return;
				const folders = [USUAL, snapshots || USUAL].flatMap(folderPatterns);
				updateConfig({
					vite: { server: { fs: { deny: [...DENIED, ...new Set(folders)] } } },
				});
			},
		},
	};
}
