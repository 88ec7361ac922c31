const PARTICLE = '(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|al|bin|of|for|and|the)';
const CAPITAL = "(?:\\p{Lu}\\.|[\\p{Lu}][\\p{L}\\p{M}\\u00ad’'-]+|[\\p{Lu}]{2,})";

/** A name as texts in Latin letters print it, as part of a regular expression with the flag `u`. */
export const NAME_PATTERN = `${CAPITAL}(?:\\s+(?:${PARTICLE}\\s+){0,2}${CAPITAL}){0,5}`;
