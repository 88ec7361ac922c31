/** The path of an image in the content folder: it stands beside the file of its figure. */
export const imageBeside = ({ file }: { file: string }, name: string): string =>
	file.slice(0, file.lastIndexOf('/') + 1) + name;
