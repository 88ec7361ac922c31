// The sites that the tests examine: the story, and three invented stories: a dispute at a port, one
// over land, and one in Arabic, each at the root of a host; and the first of these under a path, with
// a part of it in Spanish.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { NPM_RUN_BUILD } from './npm-run-build.ts';

export interface Site {
	name: 'root' | 'path' | 'harbour' | 'meadow' | 'mina';
	outDir: string;
	url: string;
	/** That of `path` is put together by build-sites.ts. */
	contentDir: string;
	/** Flags of `npm run build`. */
	flags?: string[];
}

/** The first of eight ports; the fifth and sixth are those of hostile-sites.ts, the last that of words/pseudo-site.ts. Set TEST_PORT to test two checkouts at the same time. */
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
		url: `http://localhost:${PORT + 1}/explainers/roster/`,
		contentDir: 'tests/.out/path-content',
		flags: ['--no-pdf'],
	},
	harbour: {
		name: 'harbour',
		outDir: 'tests/.out/harbour',
		url: `http://localhost:${PORT + 2}/`,
		contentDir: 'tests/fixtures/harbour',
	},
	meadow: {
		name: 'meadow',
		outDir: 'tests/.out/meadow',
		url: `http://localhost:${PORT + 3}/`,
		contentDir: 'tests/fixtures/meadow',
	},
	mina: {
		name: 'mina',
		outDir: 'tests/.out/mina',
		url: `http://localhost:${PORT + 6}/`,
		contentDir: 'tests/fixtures/mina',
	},
};

/** Environment variables that leave out what a test is not about. */
export const LEAN = { OG_PICTURES: 'off', PRECOMPRESS: 'off', EMBED_HEIGHTS: 'estimate' };

/** Environment variables of a machine far away, which makes the same bytes. */
export const ELSEWHERE = {
	TZ: 'Pacific/Auckland',
	LANG: 'ar_EG.UTF-8',
	LC_ALL: 'ar_EG.UTF-8',
};

/**
 * Builds a site as `npm run build` does and returns what the build prints. `more`: more environment
 * variables. Throws with that output when the build fails.
 */
export async function build(
	site: Pick<Site, 'url' | 'outDir' | 'contentDir' | 'flags'>,
	more: Record<string, string> = {},
): Promise<string> {
	const env = {
		...process.env,
		SITE_URL: site.url,
		OUT_DIR: site.outDir,
		CONTENT_DIR: site.contentDir,
		...more,
	};
	const command = [...NPM_RUN_BUILD, ...(site.flags ?? [])];
	try {
		const { stdout } = await promisify(execFile)(process.execPath, command, { env });
		return stdout;
	} catch (error) {
		const { message, stdout } = error as { message: string; stdout: string };
		throw new Error(`${message}\n${stdout}`);
	}
}
