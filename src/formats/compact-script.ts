/** A hand-written script without its whole-line comments, indentation and blank lines. Nothing else changes: lines stay lines. */
export const compactScript = (source: string): string => source.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//')).join('\n');
