/** The colours of `styles/tokens.css`, in which a test looks for them. */
export const HOUSE_COLOURS = {
	light: {
		paper: '#fbfaf6',
		shade: '#f2efe7',
		ink: '#1b1a17',
		soft: '#4b473f',
		line: '#cdc7b8',
		rule: '#1b1a17',
		link: '#1b1a17',
		plum: '#6d2257',
		teal: '#004f4d',
		ochre: '#5c4200',
		moss: '#374f19',
		slate: '#3b4654',
		rust: '#75300f',
	},
	dark: {
		paper: '#171613',
		shade: '#211f1b',
		ink: '#ece8dd',
		soft: '#bdb7a9',
		line: '#45413a',
		rule: '#ece8dd',
		link: '#ece8dd',
		plum: '#e6abd2',
		teal: '#82d0c7',
		ochre: '#e0be71',
		moss: '#b4d08a',
		slate: '#bac6d7',
		rust: '#f0b294',
	},
} as const;

export type Scheme = keyof typeof HOUSE_COLOURS;
/** `title` is the ink where a newsroom has no colour for titles. */
export type Token = keyof (typeof HOUSE_COLOURS)['light'] | 'title';
