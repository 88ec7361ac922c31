import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { speculationRules } from '../formats/speculation-rules.ts';

export const GET: APIRoute = () => new Response(speculationRules(href('/')));
