import type { FieldProblem } from '../protocol.ts';
import { say } from '../words/say.ts';

/** What the server says it cannot do. */
export class ApiError extends Error {
	override name = 'ApiError';
	readonly status: number;
	readonly problems: FieldProblem[];
	constructor(status: number, what: string, problems: FieldProblem[] = []) {
		super(what);
		this.status = status;
		this.problems = problems;
	}
}

async function answered<T>(asked: Promise<Response>): Promise<T> {
	const response = await asked.catch(() => {
		throw new ApiError(0, say('frame.stopped'));
	});
	const body = await response.json().catch(() => ({}));
	if (response.ok) return body as T;
	throw new ApiError(response.status, body.what ?? '', body.problems);
}

export const get = <T>(name: string, input: Record<string, string> = {}): Promise<T> =>
	answered<T>(fetch(`/desk/api/${name}/?${new URLSearchParams(input)}`));

export const post = <T>(name: string, input: unknown): Promise<T> =>
	answered<T>(
		fetch(`/desk/api/${name}/`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(input),
		}),
	);
