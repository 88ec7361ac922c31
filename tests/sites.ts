// The sites that the tests examine: the story at the root of a host, the same story under a path,
// and an invented second story.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { NPM_RUN_BUILD } from './npm-run-build.ts';

export interface Site {
	name: 'root' | 'path' | 'harbour';
	outDir: string;
	url: string;
	contentDir: string;
	/** Flags of `npm run build`. */
	flags?: string[];
}

/** The first of three ports. Set TEST_PORT to test two checkouts at the same time. */
const PORT = Number(process.env.TEST_PORT || 47310);

export const sites: Record<Site['name'], Site> = {
	root: {
		name: 'root',
		outDir: 'tests/.out/root',
		url: `http://localhost:${PORT}/`,
		contentDir: 'content',
	},
	path: {
		name: 'path',
		outDir: 'tests/.out/path',
		url: `http://localhost:${PORT + 1}/explainers/strike/`,
		contentDir: 'content',
		flags: ['--no-pdf'],
	},
	harbour: {
		name: 'harbour',
		outDir: 'tests/.out/harbour',
		url: `http://localhost:${PORT + 2}/`,
		contentDir: 'tests/fixtures/harbour',
	},
};

/** Environment variables that leave out what a test is not about. */
export const LEAN = { OG_PICTURES: 'off', PRECOMPRESS: 'off', EMBED_HEIGHTS: 'estimate' };

/**
 * Builds a site as `npm run build` does. `more`: more environment variables. Throws with the output
 * of the build when it fails.
 */
export async function build(
	site: Pick<Site, 'url' | 'outDir' | 'contentDir' | 'flags'>,
	more: Record<string, string> = {},
): Promise<void> {
	const env = {
		...process.env,
		SITE_URL: site.url,
		OUT_DIR: site.outDir,
		CONTENT_DIR: site.contentDir,
		...more,
	};
	await promisify(execFile)(process.execPath, [...NPM_RUN_BUILD, ...(site.flags ?? [])], {
		env,
	}).catch(({ message, stdout }) => {
		throw new Error(`${message}\n${stdout}`);
	});
}
