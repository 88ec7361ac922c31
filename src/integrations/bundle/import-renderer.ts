import { pathToFileURL } from 'node:url';
import type { Renderer } from './renderer.ts';

/** The renderer of a bundle. `entry`: the path of the file that exports it. */
export async function importRenderer(entry: string): Promise<Renderer> {
	const { renderer } = (await import(pathToFileURL(entry).href)) as { renderer: Renderer };
	return renderer;
}
