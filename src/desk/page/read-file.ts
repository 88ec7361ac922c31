import type { Import } from '../protocol.ts';
import { say } from '../words/say.ts';
import { announce } from './announce.ts';
import { post } from './api.ts';

/** The bytes of a file in base64. */
const base64Of = (file: File): Promise<string> =>
	new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(file);
	});

/** Has a file read by the server. What goes wrong is said; then the result is undefined. */
export async function readFile(file: File): Promise<Import | undefined> {
	announce(say('add.reading', { name: file.name }));
	try {
		const read = await post<Import>('read-file', { name: file.name, base64: await base64Of(file) });
		announce(say('add.read', { name: file.name }));
		return read;
	} catch (error) {
		announce((error as Error).message, true);
		return undefined;
	}
}
