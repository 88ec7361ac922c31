import type { APIRoute } from 'astro';
import script from '../client/embed.js?raw';
import { absolute } from '../components/href.ts';
import { compactScript } from '../formats/compact-script.ts';

/**
 * The script that gives embedded cards their height. Pages of other sites link to its address: it
 * never changes.
 */
export const GET: APIRoute = () =>
	new Response(compactScript(script).replace("'CARDS'", JSON.stringify(absolute('/embed/'))), {
		headers: { 'Content-Type': 'text/javascript' },
	});
