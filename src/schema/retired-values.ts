/**
 * Values that a field once allowed: field (`collection.field`) → value → what to write now, as
 * whole sentences. Content that still has one gets this as its remedy.
 */
export const RETIRED_VALUES: Record<string, Record<string, string>> = {
	'sources.voice': {
		union: 'Name the party whose voice it is by its id, for example voice: tenants-union.',
		employer: 'Name the party whose voice it is by its id, for example voice: harbor-company.',
		state:
			'Write voice: official record, or the id of the authority when it is a party of the story.',
		joint: 'List the ids of the parties that speak in it: voice: [one-party, another-party].',
	},
};
