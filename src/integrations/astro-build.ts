// A build by Astro, which bundles the code of the pages. It then gets an empty list of paths: it would
// write every page itself, and the site writes its files together with their compressed copies. The
// bundle is kept for builds without Astro.
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { setRenderedPages } from './build-log.mjs';
import type { BuildSettings } from './build-settings.ts';
import { bundleFolder } from './bundle/bundle-folder.ts';
import { importRenderer } from './bundle/import-renderer.ts';
import { keepBundle } from './bundle/keep-bundle.ts';
import { nativeModules } from './native-modules.ts';
import { recoverBeforeServing } from './recover-before-serving.ts';
import { SiteBuild } from './site-build.ts';

const RENDERER = new URL('./bundle/renderer.ts', import.meta.url);

/** The parts that are used of what Vite tells a plugin about a file it has written. */
interface Written {
	fileName: string;
	facadeModuleId?: string | null;
}

/** Builds, and keeps the bundle. In the development server it does nothing. */
export function astroBuild(settings: BuildSettings): AstroIntegration {
	const build = new SiteBuild(settings);
	let isBuild = false;
	let hasPrintEdition = false;
	/** Where Vite has written the renderer. */
	let entryFile = '';

	const findEntry = {
		name: 'find-entry',
		applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
		writeBundle({ dir = '' }: { dir?: string }, files: Record<string, Written>) {
			const entry = Object.values(files).find(
				({ facadeModuleId }) => facadeModuleId === fileURLToPath(RENDERER),
			);
			if (entry) entryFile = join(dir, entry.fileName);
		},
	};

	function keep(): void {
		const made = {
			code: dirname(entryFile),
			entry: basename(entryFile),
			assets: build.site.astroFolder,
		};
		keepBundle(bundleFolder(settings), made, {
			fingerprint: build.bundleFingerprint,
			hasPrintEdition,
		});
	}

	return {
		name: 'on-the-record',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig, logger }) => {
				if (command === 'preview') recoverBeforeServing(build.site, logger.fork('publish'));
				isBuild = command === 'build';
				if (!isBuild) return;
				hasPrintEdition = await build.findPrinter(logger.fork('print-edition'));
				build.begin(logger);
				updateConfig({
					outDir: pathToFileURL(`${build.site.astroFolder}/`),
					vite: {
						plugins: [nativeModules, findEntry],
						build: { rolldownOptions: { input: fileURLToPath(RENDERER) } },
						// Pages ask whether to offer the PDFs.
						define: { 'import.meta.env.PRINT_EDITION': JSON.stringify(hasPrintEdition) },
					},
				});
			},
			// An adapter, because only with one Vite bundles another entry than Astro’s own.
			'astro:config:done': ({ setAdapter }) => {
				if (!isBuild) return;
				setAdapter({
					name: 'on-the-record',
					entrypointResolution: 'auto',
					serverEntrypoint: RENDERER,
					adapterFeatures: { buildOutput: 'static' },
					supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
				});
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				build.open();
				setPrerenderer({
					name: 'on-the-record',
					getStaticPaths: async () => {
						keep();
						const renderer = await importRenderer(entryFile);
						setRenderedPages(await build.render(renderer, logger));
						return [];
					},
					render: () => Promise.reject(new Error('Astro was given no page to render.')),
				});
			},
			'astro:build:done': ({ logger }) => build.finish(logger),
		},
	};
}
