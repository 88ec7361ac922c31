/** The folder that holds the story: `content`, or what CONTENT_DIR names, from the project's root. */
export const contentFolder = (): string => process.env.CONTENT_DIR || 'content';
