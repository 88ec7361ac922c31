/** The endings of files of media types, by which their readers are chosen. */
const ENDINGS: [RegExp, string][] = [
	[/html/, '.html'],
	[/pdf/, '.pdf'],
	[/officedocument\.wordprocessingml/, '.docx'],
];

/** The ending of a file of a media type; `.txt` of one that is not known. */
export const endingOfType = (type: string): string =>
	ENDINGS.find(([pattern]) => pattern.test(type))?.[1] ?? '.txt';
