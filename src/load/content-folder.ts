/** The content folder, relative to the root of the project: CONTENT_DIR, or `content`. */
export const contentFolder = (): string => process.env.CONTENT_DIR || 'content';
