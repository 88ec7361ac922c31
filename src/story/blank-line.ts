/** The end of a paragraph in a text with line breaks. */
export const BLANK_LINE = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/;
