/** What holds no text of a page, a tag, or a text. A quoted value may hold brackets. */
export const PARTS_OF_HTML =
	/<(script|style|textarea|title|code)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;
