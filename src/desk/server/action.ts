import type { z } from 'zod';
import { say } from '../words/say.ts';
import { HttpError } from './http-error.ts';

/** Something the page can ask for. GET changes nothing. */
export interface Action {
	method: 'GET' | 'POST';
	/** The largest body it reads. */
	mostBytes: number;
	/** Throws HttpError when the input has another form, DeskError when it cannot be done. */
	answer: (input: unknown) => Promise<unknown>;
}

/** Usual bodies are the fields of an entry, which are limited to 100,000 characters (limits.ts). */
const MOST_BYTES = 500_000;

/** What is wrong with the form of a request, for whoever writes the page. */
function otherForm({ issues }: z.ZodError): string {
	const told = issues.map(({ path, message }) => `${path.map(String).join('.')} ${message}`);
	return say('server.otherForm', { issues: told.join('; ') });
}

/** Makes an action that runs only with input of a form. */
export function action<Input extends z.ZodType>(
	method: Action['method'],
	input: Input,
	run: (input: z.output<Input>) => unknown,
	mostBytes: number = MOST_BYTES,
): Action {
	return {
		method,
		mostBytes,
		answer: async (given) => {
			const parsed = input.safeParse(given);
			if (!parsed.success) throw new HttpError(400, otherForm(parsed.error));
			return run(parsed.data);
		},
	};
}
