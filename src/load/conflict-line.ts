/** The marks that version control leaves around two versions of the same lines. */
const MARK = /^(<{7}|>{7})(?= |\r?$)/m;

/** The line, from 1, of the first mark of an unfinished merge; undefined when there is none. */
export function conflictLine(text: string): number | undefined {
	const index = MARK.exec(text)?.index;
	return index === undefined ? undefined : text.slice(0, index).split('\n').length;
}
