// Pairs of a source and a quotation from it, for what rule list 2 passes over: line breaks, hyphens,
// marks of other languages, dashes, brackets, and the comma before the closing mark. Half are right,
// half contain a mistake that one of these rules could hide.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prove } from '../../src/story/provenance.ts';

type Case = [name: string, source: string, words: string[], marks?: boolean];

const COURT = '“The ball is in Kaiser’s court,” Rosselli said';
const RAYA =
	'El puerto sigue cerrado.\n—Estamos listos para negociar —dijo Pérez—. Mañana iremos a la mesa.\nNadie respondió.';
const FRENCH_DASH =
	'Le maire a répondu :\n\n— Nous sommes prêts à négocier — a dit Pérez — mais pas ici.\n— Et demain ?\n\nLa séance est levée.';

const SOUND: Case[] = [
	[
		'a word broken at the end of a line of a PDF',
		'She said: “The consequences are seri-\nous for patients who wait.”',
		['The consequences are serious for patients who wait.'],
	],
	[
		'a hyphen that does not break (U+2011)',
		'He said “a well‑known clinic closed.”',
		['a well-known clinic closed.'],
	],
	[
		'French marks hold spaces',
		'Il a dit : « Nous sommes prêts à négocier. »',
		['Nous sommes prêts à négocier.'],
	],
	['corner marks', '彼は「交渉する用意がある」と述べた。', ['交渉する用意がある']],
	[
		'a dash opens speech',
		'—Estamos listos para negociar —dijo Pérez.',
		['Estamos listos para negociar'],
	],
	[
		'the report’s comma before the closing mark is not the speaker’s',
		COURT,
		['The ball is in Kaiser’s court'],
	],
	[
		'a capital changed and said so in brackets',
		'He said that “we will never agree.”',
		['[W]e will never agree.'],
	],
	// Words broken over lines
	[
		'a hyphen that is the word’s own at the end of a line',
		'She said: “A well-\nknown clinic closed.”',
		['A well-known clinic closed.'],
	],
	[
		'a word broken twice, once with the Unicode hyphen and spaces',
		'She said: “An inter‐ \r\n   na-\r\ntional clinic closed.”',
		['An international clinic closed.'],
	],
	['a soft hyphen at the end of a line', 'She said: “It is seri\u00ad\nous.”', ['It is serious.']],
	['a word broken over a page', 'She said: “It is seri-\n\fous.”', ['It is serious.']],
	[
		'a number with a unit over a line',
		'She said: “A 10-\nyear plan for 3-\n4 people.”',
		['A 10-year plan for 3-4 people.'],
	],
	['a double name over a line', 'She said: “Ask Anglo-\nSaxon firms.”', ['Ask Anglo-Saxon firms.']],
	[
		'a hyphen before “and” over a line',
		'She said: “The pre-\nand post-war years.”',
		['The pre- and post-war years.'],
	],
	['words in capitals broken over a line', 'The notice: “NO EN-\nTRY.”', ['NO ENTRY.']],
	[
		'a broken word in a statement',
		'We have heard the cap-\ntains.',
		['We have heard the captains.'],
		false,
	],
	// Hyphens
	[
		'a hyphen of Unicode (U+2010)',
		'He said “a well‐known clinic closed.”',
		['a well-known clinic closed.'],
	],
	[
		'Unicode hyphens in the quotation',
		'He said “a well-known clinic closed.”',
		['a well‑known clinic closed.'],
	],
	// Marks
	[
		'French marks with no-break spaces',
		'Il a dit :\u00a0«\u00a0Nous sommes prêts.\u00a0»',
		['Nous sommes prêts.'],
	],
	[
		'French marks with narrow no-break spaces',
		'Il a dit « \u202fNous, jamais\u202f», puis rien.',
		['Nous, jamais'],
	],
	[
		'French marks after an elided article',
		'Il parle d’« un accord historique » avec eux.',
		['un accord historique'],
	],
	['two pairs of French marks', '« Oui », dit-il. « Mais pas ici. »', ['Oui', 'Mais pas ici.']],
	[
		'curly marks that hold spaces',
		'Il a dit : “ Nous sommes prêts. ” Puis rien.',
		['Nous sommes prêts.'],
	],
	[
		'straight marks that hold spaces',
		'Il a dit : " Nous sommes prêts. " Puis rien.',
		['Nous sommes prêts.'],
	],
	['single angled marks', 'Er sagte ‹Wir gehen nicht› und schwieg.', ['Wir gehen nicht']],
	[
		'single angled marks that hold spaces',
		'Il a dit ‹ Nous sommes prêts › hier.',
		['Nous sommes prêts'],
	],
	[
		'German low and high marks',
		'Er sagte: „Wir gehen nicht.“ Dann schwieg er.',
		['Wir gehen nicht.'],
	],
	[
		'German marks before a comma',
		'„Wir gehen nicht“, sagte er, „aber wir reden.“',
		['Wir gehen nicht', 'aber wir reden.'],
	],
	[
		'angled marks the other way round',
		'Er sagte: »Wir gehen nicht«, und schwieg. »Nie.«',
		['Wir gehen nicht', 'Nie.'],
	],
	[
		'Swedish marks, the same on either side',
		'Hon sa: ”Vi går inte.” Sedan teg hon.',
		['Vi går inte.'],
	],
	[
		'a quotation in the quotation, in French marks',
		'Il a dit : « Elle a crié « jamais » et elle est partie. »',
		['Elle a crié « jamais » et elle est partie.'],
	],
	[
		'white corner marks in corner marks',
		'彼は「党首が『断る』と言った」と述べた。',
		['党首が『断る』と言った'],
	],
	['the inner corner marks alone', '彼は「党首が『断る』と言った」と述べた。', ['断る']],
	[
		'two pairs of corner marks',
		'彼は「交渉する」と述べ、「断らない」と結んだ。',
		['交渉する', '断らない'],
	],
	[
		'a cut in a script without spaces',
		'彼は「我々は交渉する用意がある」と述べた。',
		['…交渉する用意がある'],
	],
	// Speech that a dash opens
	[
		'speech that goes on after the narrator',
		RAYA,
		['Estamos listos para negociar', 'Mañana iremos a la mesa.'],
	],
	['speech to the end of its paragraph', FRENCH_DASH, ['Et demain ?']],
	[
		'a dash with a space, around the narrator',
		FRENCH_DASH,
		['Nous sommes prêts à négocier', 'mais pas ici.'],
	],
	['an en dash opens speech', 'Hon svarade:\n– Vi går inte.\nSedan teg hon.', ['Vi går inte.']],
	[
		'speech over two lines',
		'El puerto sigue cerrado.\n\n—Estamos listos para\nnegociar —dijo Pérez.',
		['Estamos listos para negociar'],
	],
	[
		'a dash inside words is no end of speech',
		'—Somos 10–12 personas —dijo Pérez.',
		['Somos 10–12 personas'],
	],
	[
		'a line that begins with a dash in the middle of a quotation',
		'“Crews are rested\n— All of them — and it holds,” she said.',
		['Crews are rested — All of them — and it holds,'],
	],
	[
		'words after a quotation in the quotation',
		'“She cried "never" and left the room,” he said.',
		['… and left the room'],
	],
	[
		'words of a second paragraph of a quotation',
		'“We go.\n\n“We never come back,” he said.',
		['… come back'],
	],
	// Brackets
	[
		'a small letter for a capital, said so',
		'He said “We will never agree.”',
		['[w]e will never agree.'],
	],
	['a capital before an apostrophe', 'Il a dit : « l’école ferme. »', ['[L]’école ferme.']],
	[
		'a capital in brackets that the source prints',
		'He said “[W]e will never agree.”',
		['[W]e will never agree.'],
	],
	[
		'a pronoun replaced, said so',
		'He said “we will never agree.”',
		['[the union] will never agree.'],
	],
	['two words replaced in the middle', 'He said “I told the company no.”', ['I told [Kaiser] no.']],
	[
		'words added in the middle',
		'He said “we will never agree.”',
		['we will never agree [to a ban].'],
	],
	['words added at the end', 'He said “we will never agree.”', ['we will never agree. [Applause]']],
	['a contraction written out', 'He said “we don’t agree.”', ['we [do not] agree.']],
	['an ending added', 'He said “they agree today.”', ['they agree[d] today.']],
	[
		'words replaced before the report’s comma',
		'“We will meet them,” he said.',
		['We will meet [the clinicians].'],
	],
	[
		'a cut in round brackets, as French sets it',
		'Il a dit : « Nous sommes, ce soir, prêts. »',
		['Nous sommes (…) prêts.'],
	],
	['a full stop after a cut', 'He said “we asked, and waited, and left.”', ['we asked […].']],
	// The comma before the closing mark
	['the comma made a full stop', COURT, ['The ball is in Kaiser’s court.']],
	['the comma kept', COURT, ['The ball is in Kaiser’s court,']],
	[
		'the comma left out before a single mark',
		'“I said: ‘We will sail,’ and we sailed,” he wrote.',
		['We will sail'],
	],
	[
		'the comma made a full stop before a straight mark',
		'"The ball is in their court," she said',
		['The ball is in their court.'],
	],
	['the comma left out after a cut', COURT, ['The ball […] court']],
];

const CHANGED: Case[] = [
	[
		'a capital changed and not said',
		'He said that “we will never agree.”',
		['We will never agree.'],
	],
	['two quotations joined', '“We will,” Su said, “never agree.”', ['We will, never agree.']],
	[
		'a hyphen taken out inside a line',
		'He said “they re-sign on Monday.”',
		['they resign on Monday.'],
	],
	[
		'a comma inside the words dropped',
		'“No, we will never agree,” she said',
		['No we will never agree'],
	],
	['a question mark for the comma', COURT, ['The ball is in Kaiser’s court?']],
	// Words broken over lines
	[
		'a hyphen put in inside a line',
		'He said “they resign on Monday.”',
		['they re-sign on Monday.'],
	],
	[
		'a hyphen of Unicode taken out inside a line',
		'He said “they re‑sign on Monday.”',
		['they resign on Monday.'],
	],
	[
		'a space for the hyphen of a line’s end',
		'She said: “A well-\nknown clinic.”',
		['A well known clinic.'],
	],
	[
		'the two halves of a broken word as two words',
		'She said: “It is seri-\nous.”',
		['It is seri ous.'],
	],
	[
		'two words of two lines drawn together',
		'She said: “It is not\nable to wait.”',
		['It is notable to wait.'],
	],
	['two numbers of two lines drawn together', 'She said: “For 3-\n4 people.”', ['For 34 people.']],
	[
		'a name and a number drawn together',
		'She said: “Since COVID-\n19 began.”',
		['Since COVID19 began.'],
	],
	['a letter changed in a broken word', 'She said: “It is seri-\nous.”', ['It is serials.']],
	[
		'a dash at a line’s end taken for a hyphen',
		'She said: “We will –\nnever agree.”',
		['We willnever agree.'],
	],
	[
		'a broken word joined over an empty line',
		'She said: “It is seri-\n\n12\n\nous.”',
		['It is serious.'],
	],
	// Hyphens
	[
		'a dash for the hyphen that does not break',
		'He said “a well‑known clinic.”',
		['a well–known clinic.'],
	],
	// Marks
	[
		'the source’s own words between French marks',
		'« Oui », dit le maire fatigué. « Non. »',
		['dit le maire fatigué.'],
	],
	[
		'two French quotations joined by a cut',
		'« Oui, demain », dit-il. « Pas avec eux. »',
		['Oui, demain […] avec eux.'],
	],
	[
		'the source’s own words between corner marks',
		'彼は「交渉する」と述べ、「断らない」と結んだ。',
		['と述べ、'],
	],
	[
		'two quotations in corner marks joined by a cut',
		'彼は「交渉する」と述べ、「断らない」と結んだ。',
		['交渉する…断らない'],
	],
	[
		'corner marks: the negation cut off at the end',
		'彼は「我々は交渉しない」と述べた。',
		['我々は交渉し'],
	],
	[
		'a quotation in French marks cut at the end',
		'Il a dit : « Nous sommes prêts, mais pas ici. »',
		['Nous sommes prêts'],
	],
	[
		'a quotation in single angled marks cut at the start',
		'Er sagte ‹Nie werden wir gehen› und schwieg.',
		['werden wir gehen'],
	],
	[
		'the source’s own words between reversed marks',
		'»Ja«, sagte der müde Sprecher, »aber nie.«',
		['sagte der müde Sprecher,'],
	],
	[
		'a quotation and the words after it',
		'“We will,” Su said, “never agree.”',
		['We will,” Su said, “never agree.'],
	],
	[
		'two quotations joined by a cut at the mark',
		'“We will,” Su said, “never agree.”',
		['We will, […] never agree.'],
	],
	// Speech that a dash opens
	['the narrator’s words between two dashes', RAYA, ['dijo Pérez']],
	[
		'two speeches joined over the narrator',
		RAYA,
		['Estamos listos para negociar. Mañana iremos a la mesa.'],
	],
	[
		'two speeches joined with the narrator’s words',
		RAYA,
		['Estamos listos para negociar —dijo Pérez—. Mañana iremos a la mesa.'],
	],
	[
		'two speeches joined by a cut',
		RAYA,
		['Estamos listos para negociar […] Mañana iremos a la mesa.'],
	],
	['speech cut at the end', RAYA, ['Mañana iremos']],
	['speech cut at the start', RAYA, ['listos para negociar']],
	['the words of another paragraph', RAYA, ['Nadie respondió.']],
	['speech and the next speech joined', FRENCH_DASH, ['mais pas ici. — Et demain ?']],
	[
		'a parenthesis between dashes is no speech',
		'Crews are rested, all\n— even the oldest — and the timetable holds.',
		['even the oldest'],
	],
	[
		'a line’s end inside speech',
		'El puerto cerró.\n\n—Estamos listos para\nnegociar —dijo Pérez.',
		['Estamos listos para'],
	],
	['the comma before a dash left out', '—Estamos listos, —dijo Pérez.', ['Estamos listos']],
	[
		'the source’s own words, as if both ends were cut',
		'“We will,” said the tired speaker of all. “Never.”',
		['… the tired speaker …'],
	],
	[
		'the source’s own words up to a mark',
		'“No,” he said. She added that “we go.”',
		['…added that'],
	],
	[
		'the source’s own words after a quotation that is not closed',
		'“We will go.\n\nThe tired speaker left the room. “Never.”',
		['… tired speaker left …'],
	],
	// Brackets
	['a letter that makes another word', 'He said “we will ever agree.”', ['we will [n]ever agree.']],
	['a letter that makes another word, at the start', 'He said “ever again.”', ['[N]ever again.']],
	['another letter in brackets', 'He said “we will never agree.”', ['[H]e will never agree.']],
	['a syllable put before a word', 'He said “we are happy.”', ['we are [un]happy.']],
	[
		'a capital in brackets, and the start cut off',
		'He said “I doubt we will agree.”',
		['[W]e will agree.'],
	],
	['a negation replaced', 'He said “we will never agree.”', ['we will [surely] agree.']],
	[
		'a negation hidden by a word that stays',
		'He said “we will never agree.”',
		['we [will] agree.'],
	],
	['a negation hidden at the start', 'He said “never will we agree.”', ['[Surely] will we agree.']],
	['a negation hidden at the end', 'He said “we agree never.”', ['we agree [today].']],
	['a negation added', 'He said “we will agree.”', ['we will [not] agree.']],
	['a number replaced', 'He said “we ask for 14 boats.”', ['we ask for [15] boats.']],
	[
		'many words hidden by brackets',
		'He said “we ask for twelve boats, and soon, by May.”',
		['we ask for [ships] by May.'],
	],
	['a comma hidden by brackets', 'He said “we ask, now.”', ['we ask [them] now.']],
	[
		'a word changed outside the brackets',
		'He said “we will never agree.”',
		['[The union] would never agree.'],
	],
	[
		'brackets over two quotations',
		'“We will,” Su said, “never agree.”',
		['We will, [Su] never agree.'],
	],
	// The comma before the closing mark
	['an exclamation mark for the comma', COURT, ['The ball is in Kaiser’s court!']],
	['a semicolon for the comma', COURT, ['The ball is in Kaiser’s court;']],
	['three dots for the comma, and no cut', COURT, ['The ball is in Kaiser’s cou…']],
	[
		'a full stop for a comma that is not before the mark',
		'“The ball is in their court, not ours,” she said',
		['The ball is in their court.'],
	],
	[
		'the comma of the inner quotation left out inside the words',
		'“I said: ‘We will sail,’ and we sailed,” he wrote.',
		['I said: ‘We will sail’ and we sailed,'],
	],
	['a question mark left out', '“Will they agree?” she asked.', ['Will they agree']],
	['a full stop for a question mark', '“Will they agree?” she asked.', ['Will they agree.']],
	[
		'the full stop before the mark left out',
		'He said “we will never agree.”',
		['we will never agree'],
	],
	['a comma for the full stop', 'He said “we will never agree.”', ['we will never agree,']],
	['a comma outside the mark taken in', '“We will never agree”, he said', ['We will never agree,']],
	[
		'a full stop where nothing stands before the mark',
		'“We will never agree”, he said',
		['We will never agree.'],
	],
	[
		'the comma of a statement’s sentence left out',
		'The ball is in their court, and we wait.',
		['The ball is in their court.'],
		false,
	],
];

for (const [name, source, words, marks = true] of SOUND)
	test(`verified: ${name}`, () => {
		const { state, faults } = prove(words, source, { marks });
		assert.deepEqual(faults, []);
		assert.equal(state, 'verified');
	});

for (const [name, source, words, marks = true] of CHANGED)
	test(`caught: ${name}`, () => {
		const { state, faults } = prove(words, source, { marks });
		assert.notEqual(state, 'verified');
		assert.ok(faults.length > 0);
	});

// Whatever the marks, words between them are never said to stand in none.
for (const [name, open, close] of [
	['English', '“', '”'],
	['straight', '"', '"'],
	['single', '‘', '’'],
	['straight single', "'", "'"],
	['French', '« ', ' »'],
	['Swiss', '«', '»'],
	['single angled', '‹', '›'],
	['single angled with spaces', '‹\u202f', '\u202f›'],
	['German', '„', '“'],
	['reversed', '»', '«'],
	['Swedish', '”', '”'],
	['corner', '「', '」'],
	['white corner', '『', '』'],
	['spaced curly', '“ ', ' ”'],
	['spaced straight', '" ', ' "'],
	['dash', '\n—', ' —'],
	['dash with a space', '\n– ', ' – '],
] as const) {
	const source = `Ann Ode spoke: ${open}we shall wait here, all of us${close} she said to the tired paper.`;
	const faultsOf = (words: string) =>
		prove([words], source, { marks: true }).faults.map(({ kind }) => kind);
	test(`${name} marks are known as marks`, () => {
		assert.deepEqual(faultsOf('we shall wait here, all of us'), []);
		assert.deepEqual(faultsOf('shall wait here, all of us'), ['cut at the start']);
		assert.deepEqual(faultsOf('we shall wait here,'), ['cut at the end']);
		assert.deepEqual(faultsOf('we wait here, all of us'), ['words differ']);
		assert.notDeepEqual(faultsOf('she said to the tired paper.'), []);
	});
}

test('half of the pairs are changed', () => assert.ok(CHANGED.length >= SOUND.length));
