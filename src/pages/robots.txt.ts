import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { robots } from '../formats/robots.ts';

export const GET: APIRoute = () => new Response(robots(absolute));
