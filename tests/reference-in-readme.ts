import { contentReference } from '../src/schema/reference.ts';

const START = '<!-- content reference: made by `npm run reference` -->';
const END = '<!-- end of content reference -->';

/** The README with the reference as the schemas have it now. Throws when the marks around it are missing. */
export function withReference(readme: string): string {
	const start = readme.indexOf(START);
	const end = readme.indexOf(END);
	if (start < 0 || end < start) throw new Error(`README.md lacks the marks “${START}” and “${END}”.`);
	return `${readme.slice(0, start + START.length)}\n\n${contentReference()}\n${readme.slice(end)}`;
}
