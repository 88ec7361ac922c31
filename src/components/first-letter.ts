// Texts of the story change their first letter when they begin a sentence or continue one.

export const upperFirst = (text: string): string =>
	`${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const lowerFirst = (text: string): string =>
	`${text.charAt(0).toLowerCase()}${text.slice(1)}`;
