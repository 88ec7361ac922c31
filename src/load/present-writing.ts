import { createRequire } from 'node:module';
import type { Writing } from './writing.ts';

/**
 * What the development server shows at present. Vite runs the pages there, and Node the content
 * loader, whose instance of the module keeps the state.
 */
export function presentWriting(): Writing {
	const { writing } = createRequire(import.meta.url)(
		'./writing.ts',
	) as typeof import('./writing.ts');
	return writing();
}
