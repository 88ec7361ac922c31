// A synthetic story for generators without our content model: one page per entry, the same words in
// plain Markdown.
import { parse } from 'yaml';

export interface PeerPage {
	/** `quotes/quote-1`. */
	path: string;
	title: string;
	/** Markdown without components. */
	body: string;
}

interface Fields {
	title?: string;
	question?: string;
	answer?: string;
	name?: string;
	headline?: string;
	role?: string;
	covers?: string;
	statusNote?: string;
	words?: string[];
	accounts?: Record<string, { position?: string }>;
}

const quoted = (words: string[] = []) => words.map((segment) => `> “${segment}”`).join('\n>\n');

/** One page for each entry, without story.mdx and the glossary terms. `files`: path → text. */
export function peerPages(files: Map<string, string>): PeerPage[] {
	const read = new Map(
		[...files].map(([path, text]) => {
			const [, front = '', ...rest] = text.split(/^---$/m);
			return [
				path.replace(/\.mdx$/, ''),
				{ data: parse(front) as Fields, body: rest.join('---').trim() },
			] as const;
		}),
	);
	const named = (path: string) => read.get(path)?.data;
	const label = (path: string) =>
		named(path)?.name ?? named(path)?.title ?? named(path)?.question ?? path;
	const markdown = (body: string) =>
		body
			.replace(/<Quote id="([^"]+)" \/>/g, (_, id) => quoted(named(`quotes/${id}`)?.words))
			.replace(
				/<Difference id="([^"]+)" \/>/g,
				(_, id) => `[${label(`differences/${id}`)}](/differences/${id}/)`,
			)
			.replace(
				/<(Person|Party|Term|Event) id="([^"]+)"(?: \/>|>([^<]*)<\/\1>)/g,
				(_, kind, id, words) => {
					const folder = { Person: 'people', Party: 'parties', Term: 'terms', Event: 'events' }[
						kind as 'Person'
					];
					return `[${words ?? label(`${folder}/${id}`)}](/${folder}/${id}/)`;
				},
			)
			.replace(
				/\[@([^,\]]+)(?:, ([^\]]+))?\]/g,
				(_, id, place) => `([source, ${place ?? 'whole'}](/sources/${id}/))`,
			);
	return [...read]
		.filter(([path]) => path !== 'story' && !path.startsWith('terms/'))
		.map(([path, { data, body }]) => ({
			path,
			title: data.title ?? data.question ?? data.name ?? data.headline ?? path,
			body: [
				data.answer,
				data.role,
				data.covers,
				data.statusNote,
				quoted(data.words),
				...Object.values(data.accounts ?? {}).map((one) => one.position),
				markdown(body),
			]
				.filter(Boolean)
				.join('\n\n'),
		}));
}
