// What `npm run editor-files` says.
export const EDITOR_FILES = {
	noEntries: (folder: string) =>
		`There is no entry in ${folder}. CONTENT_DIR names the folder of the story, from the root of the project; without it that is content.`,
	written: (entries: number, folder: string, files: number) =>
		files === 0
			? `What editors read about the ${entries} entries of ${folder} is up to date.`
			: `Wrote what editors read about the ${entries} entries of ${folder}, into .astro/collections/. An editor that is open takes it up at once.`,
} as const;
