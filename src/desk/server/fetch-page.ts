import type { Import } from '../protocol.ts';
import { refused } from '../refused.ts';
import { endingOfType } from '../texts/ending-of-type.ts';
import { readSourceFile } from '../texts/read-source-file.ts';

const TIMEOUT_MS = 20_000;
const MOST_BYTES = 20_000_000;

function webAddress(address: string): URL {
	const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
	if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
	throw refused('server.noWebAddress', { address });
}

/** The body of an answer, up to a limit: the length it announces may be missing or wrong. */
async function limitedBody(response: Response): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > MOST_BYTES)
			throw refused('server.pageTooLarge', { megabytes: Math.round(MOST_BYTES / 1_000_000) });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** The text of a page or file of the web. Throws DeskError when it cannot be had. */
export async function fetchPage(address: string): Promise<Import> {
	const url = webAddress(address);
	let response: Response;
	try {
		response = await fetch(url, {
			headers: { Accept: 'text/html, text/plain, application/pdf;q=0.9, */*;q=0.5' },
			signal: AbortSignal.timeout(TIMEOUT_MS),
		});
	} catch {
		throw refused('server.notReached', { host: url.host });
	}
	if (!response.ok)
		throw refused('server.notFound', { host: url.host, status: String(response.status) });
	const type = response.headers.get('content-type') ?? 'text/html';
	const ending = endingOfType(type);
	const name = url.pathname.split('/').filter(Boolean).at(-1) ?? url.host;
	const read = await readSourceFile(
		name.endsWith(ending) ? name : `${name}${ending}`,
		await limitedBody(response),
	);
	return { ...read, name: url.href, address: url.href };
}
