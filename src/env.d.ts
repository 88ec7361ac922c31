declare namespace App {
	/** What `middleware.ts` gives to every page, layout and component. */
	interface Locals {
		/** Says the product's texts in the language of the page. */
		say: import('./words/words-in.ts').Words;
	}
}
