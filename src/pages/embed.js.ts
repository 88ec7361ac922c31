import type { APIRoute } from 'astro';
import script from '../client/embed.js?raw';
import { absolute } from '../components/href.ts';
import { compactScript } from '../formats/compact-script.ts';

/** What gives pasted cards their height. Its address stands in other people's pages for years. */
export const GET: APIRoute = () =>
	new Response(compactScript(script).replace("'CARDS'", JSON.stringify(absolute('/embed/'))), {
		headers: { 'Content-Type': 'text/javascript' },
	});
