import type { IncomingMessage } from 'node:http';
import { say } from '../words/say.ts';
import { HttpError } from './http-error.ts';

/** The JSON in the body of a request. Throws HttpError when it is too large, not JSON or broken. */
export async function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
	const type = request.headers['content-type']?.split(';', 1)[0]?.trim();
	if (type !== 'application/json') throw new HttpError(415, say('server.onlyJson'));
	const tooLarge = () =>
		new HttpError(413, say('server.tooLarge', { megabytes: Math.round(mostBytes / 1_000_000) }));
	if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge();
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > mostBytes) throw tooLarge();
		chunks.push(chunk);
	}
	try {
		return JSON.parse(Buffer.concat(chunks).toString('utf8'));
	} catch {
		throw new HttpError(400, say('server.brokenJson'));
	}
}
