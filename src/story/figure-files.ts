import type { Entry } from './entry.ts';

/** The names of the image files of a figure, in the order of its pages, with their fields. */
export const figureFiles = ({
	data,
}: Pick<Entry<'figures'>, 'data'>): { name: string; path: (string | number)[] }[] => [
	...(data.file === undefined ? [] : [{ name: data.file, path: ['file'] }]),
	...(data.pages ?? []).map(({ file }, i) => ({ name: file, path: ['pages', i, 'file'] })),
];
