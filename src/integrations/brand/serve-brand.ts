// In the development server, what a build makes of the newsroom’s face: its styles, its fonts, which
// are whole here, and its signs. A change of them is shown like one of an entry.
import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { writing } from '../../load/writing.ts';
import type { Brand } from '../../story/brand/brand.ts';
import { brandStyleSheets } from './brand-style-sheets.ts';

const CSS = /^\/_astro\/brand-(?:page|card)-(\w+)\.[\w-]+\.css$/;

/** A file of the face, as the development server answers. `path`: without the base path. */
function fileAt(
	brand: Brand,
	path: string,
	base: string,
): { type: string; body: string | Buffer } | undefined {
	const [, script] = CSS.exec(path) ?? [];
	if (script !== undefined) {
		const css = brandStyleSheets(brand, [script], base).get(base + path.slice(1));
		return { type: 'text/css; charset=utf-8', body: css ?? '' };
	}
	if (path === '/favicon.svg' && brand.favicon)
		return { type: 'image/svg+xml', body: brand.favicon };
	if (path === '/apple-touch-icon.png' && brand.touchIcon)
		return { type: 'image/png', body: readFileSync(brand.touchIcon) };
	const face = [brand.text, brand.labels]
		.flatMap((family) => family?.faces ?? [])
		.find(({ address }) => address === path);
	return face && { type: 'font/woff2', body: readFileSync(face.file) };
}

export function serveBrand(): AstroIntegration {
	let base = '/';
	return {
		name: 'serve-brand',
		hooks: {
			'astro:config:setup': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(({ url = '/' }, response, next) => {
					const brand = writing().story?.brand;
					const [path = ''] = `/${url.slice(base.length)}`.split('?');
					const file = brand && fileAt(brand, path, base);
					if (!file) return next();
					response.setHeader('Content-Type', file.type);
					response.setHeader('Cache-Control', 'no-cache');
					response.end(file.body);
				});
			},
		},
	};
}
