/**
 * A text that is put into one of another language, between signs that say in which it is (INTERLINEAR
 * ANNOTATION ANCHOR, SEPARATOR and TERMINATOR). No content may hold them. Only for what becomes HTML:
 * `foreignTextsAsElements()` makes elements of them. `tag`: BCP 47, undefined when it is the same.
 */
export const foreignText = (text: string, tag: string | undefined): string =>
	tag === undefined || text === '' ? text : `\ufff9${tag}\ufffa${text}\ufffb`;
