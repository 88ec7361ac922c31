/** A page as the renderer gives it. A site has a few style sheets, each longer than a page: they stand beside the page, and it holds marks of them. */
export interface Page {
	html: string;
	/** Pages of one route have one list. */
	sheets: readonly string[];
}

/** What stands in a style element for the sheet at this place of the list. */
export const sheetMark = (at: number): string => `/*sheet ${at}*/`;

/** Finds such a mark where a style element begins; the place is what it captures. */
export const SHEET_MARK = /^\/\*sheet (\d+)\*\//;
