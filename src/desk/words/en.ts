// Every text of the desk and of the commands for people who write, in English: what translations are
// made from. The syntax is that of `src/words/en.ts`, MessageFormat 2. A problem has two texts: `…what`
// is a clause without a full stop, `…fix` whole sentences. Comments speak to translators.
export const en = {
	// The frame of the workbench

	'frame.desk': 'The desk',
	'frame.needsScript': 'The desk is made by a script, and scripts are turned off in this browser.',
	'frame.opening': 'Opening the story …',
	'frame.stopped': 'The desk does not answer. Is “npm run desk” still running in the terminal?',
	/** Names the navigation. */
	'frame.views': 'The desk',
	'frame.sources': 'Sources',
	'frame.entries': 'Entries',
	'frame.missing': 'What is missing',
	'frame.handIn': 'Hand in',
	'frame.site': 'The site',
	'frame.undo': 'Undo the last change',
	/** `$what` is one of `step.…`. */
	'frame.undone': 'Undone: {$what}.',

	// What selected words can be recorded as

	'kind.quotation': 'Quotation',
	'kind.demand': 'Demand',
	'kind.offer': 'Offer',
	'kind.event': 'Event',
	'kind.person': 'Person',
	'kind.party': 'Party',
	'kind.account': 'Account',
	'kind.topic': 'Question',
	'kind.term': 'Term',

	// What one entry of a collection is called

	'noun.story': 'Story',
	'noun.parties': 'Party',
	'noun.people': 'Person',
	'noun.demands': 'Demand or offer',
	'noun.quotes': 'Quotation',
	'noun.topics': 'Question',
	'noun.events': 'Event',
	'noun.differences': 'Difference',
	'noun.sources': 'Source',
	'noun.figures': 'Figure',
	'noun.terms': 'Term',
	'noun.corrections': 'Correction',

	// The text of a source, and what is recorded from it

	'source.textLabel': 'The text of the source',
	'source.side': 'What is recorded',
	'source.howTo':
		'Select words in the text, with the mouse, or with the arrow keys and Shift. Then say what they are: by a button here, or by its letter.',
	'source.selection': 'The selection',
	/** `$place`: “paragraph 4”. */
	'source.selectedIn': 'Selected, {$place}',
	'source.dateFound': 'Reads as a date: {$date}',
	/** Above buttons with `kind.…`. */
	'source.recordAs': 'Record it as',
	'source.recordTitle': 'New {$kind :first:lower}',
	'source.addPart': 'Add as a part of the quotation',
	'source.removePart': 'Take this part out',
	'source.passages': 'In quotation marks',
	'source.passageCount': `.input {$all :number} .input {$done :number} .match $all
		0 {{Nothing in this text stands in quotation marks. Select what people say by hand.}}
		one {{{$all} passage, {$done} recorded. What is reported without marks is found by reading.}}
		* {{{$all} passages, {$done} recorded. What is reported without marks is found by reading.}}`,
	/** Who seems to speak. */
	'source.perhaps': '{$speaker}?',
	'source.record': 'Record',
	'source.recordPassage': 'Record “{$words}”',
	'source.recordedAs': 'Recorded: {$title}',
	'source.resting': 'Rests on this source',
	'source.nothingRests': 'Nothing yet.',
	/** A button beside a paragraph: so many notes have no room. */
	'source.moreNotes': '+{$count :number}',
	'source.fewerNotes': 'Fewer',
	/** What the button does, read out. */
	'source.allNotes': 'Show all {$count :number} notes on this paragraph',
	'source.verified': 'Saved to {$file}. The words stand in the source, letter by letter.',
	'source.editEntry': 'Edit the entry of the source',
	'legend.label': 'The signs in the text',
	'legend.quotation': 'a quotation that is recorded',
	'legend.open': 'in quotation marks, not recorded',
	/** Unfolds further parties. */
	'legend.more': `.input {$count :number} .match $count
		one {{{$count} more party}} * {{{$count} more parties}}`,

	// A new source

	'add.title': 'Add a source',
	'add.lead':
		'Bring the text of an article, a release or a letter. It stays on this machine, in a private folder, and is never published.',
	'add.drop': 'Drop a file here, or choose one',
	'add.dropHint': 'Text, web page, Word document or PDF.',
	'add.paste': 'Or paste the text',
	'add.usePasted': 'Use this text',
	'add.keepText': 'Keep this text',
	'add.address': 'Or give its address',
	'add.addressHint': 'The page is fetched once, by this machine.',
	'add.fetch': 'Fetch the page',
	'add.reading': 'Reading {$name} …',
	'add.read': '{$name} is read. Cut what does not belong to the text.',
	'add.another':
		'Another source is being made. Save it or cancel it first, then bring the next one.',
	/** While a file is held over the page. */
	'add.dropAnywhere': 'Drop it: it becomes a source.',
	'add.anywhere':
		'A file can be dropped on any view of the desk; a text that you have copied can be pasted right here.',
	'add.cleanTitle': 'Clean the text',
	'add.cleanHint':
		'Cut what is not the text itself: navigation, captions, advertisements. Nothing else is changed.',
	'add.cut': 'Cut',
	'add.cutThis': 'Cut “{$start}”',
	'add.bringBack': 'Bring back',
	'add.bringBackThis': 'Bring back “{$start}”',
	'add.saved': 'The source {$id} is saved. Now record from it.',

	// Lists of entries

	'entries.title': 'Entries',
	'entries.new': 'New',
	'entries.broken': 'has mistakes',
	'state.verified': 'verified',
	'state.altered': 'not as in the source',
	'state.absent': 'not in the source',
	'state.unchecked': 'not yet verified',
	'sources.title': 'Sources',
	'sources.lead': 'Everything in the story is taken from a source: open one and select its words.',
	'sources.noStory': 'There is no story in this folder yet.',
	'sources.beginStory': 'Begin one',
	'sources.source': 'Source',
	'sources.kind': 'Kind',
	'sources.date': 'Date',
	'sources.text': 'Text',
	'sources.quotations': 'Quotations',
	/** The text of the source lies on this machine, or does not. */
	'sources.here': 'here',
	'sources.notHere': 'missing',
	'sources.verified': `.input {$all :number} .input {$verified :number} .match $all
		0 {{–}} * {{{$verified} of {$all} verified}}`,

	// One entry

	/** Names two buttons: the page, the file. */
	'entry.shows': 'Beside the form',
	'entry.pageTab': 'The page',
	'entry.fileTab': 'The file',
	'entry.file': 'The file, as it is saved',
	'entry.page': 'The page as readers will see it: {$title}',
	'entry.wordsAreTaken': 'The words are taken from the source and cannot be typed.',
	'entry.openSource': 'Open the source',
	'entry.notThere': 'There is no entry {$key}.',
	'entry.unchanged': 'Nothing has changed.',
	'entry.unreadable':
		'The form cannot read {$file}. Mend it in a text editor; the desk notices when it is saved.',
	'entry.stale':
		'{$file} was changed elsewhere after you opened it. Nothing of it was overwritten.',
	'entry.takeTheirs': 'Show the file as it is now',
	'entry.keepMine': 'Write my fields into it',

	// What is missing

	'missing.title': 'What is missing',
	/** Read out before a problem. */
	'missing.error': 'Error:',
	'missing.warning': 'Warning:',
	'missing.nothing': 'Nothing stands in the way of publishing.',
	'missing.errors': `.input {$errors :number} .match $errors
		one {{{$errors} error. A build stops until it is fixed.}}
		* {{{$errors} errors. A build stops until they are fixed.}}`,
	'missing.warnings': `.input {$warnings :number} .match $warnings
		one {{{$warnings} warning. None stops a build.}}
		* {{{$warnings} warnings. None stops a build.}}`,
	'missing.both': `.input {$errors :number} .input {$warnings :number} .match $errors $warnings
		one one {{{$errors} error, {$warnings} warning. A build stops until the error is fixed.}}
		one * {{{$errors} error, {$warnings} warnings. A build stops until the error is fixed.}}
		* one {{{$errors} errors, {$warnings} warning. A build stops until the errors are fixed.}}
		* * {{{$errors} errors, {$warnings} warnings. A build stops until the errors are fixed.}}`,
	'missing.coverage': 'Coverage',
	'balance.title': 'Balance',
	'balance.hint': 'The same figures as on /about/. They count; they do not judge.',
	'balance.caption': 'By party',
	'balance.party': 'Party',
	'balance.quotations': 'Quotations',
	'balance.words': 'Words',
	'balance.share': 'Share',
	'balance.verified': 'Verified',
	'balance.topics': 'Questions',
	'balance.firstMentions': 'First mentions',
	'balance.demands': 'Demands',
	'balance.percent': '{$percent :number} %',
	'coverage.sources': 'By source',
	'coverage.parties': 'By party, with its people',
	'coverage.topics': 'By question',
	/** Heads of columns of figures. */
	'coverage.source': 'Source',
	'coverage.inMarks': 'In quotation marks',
	'coverage.recorded': 'Recorded',
	'coverage.quotations': 'Quotations',
	'coverage.entries': 'Entries',
	'coverage.party': 'Party',
	'coverage.demandsBy': 'Asks and offers',
	'coverage.demandsTo': 'Made to it',
	'coverage.positions': 'Positions',
	'coverage.inOwnWords': 'In its own words',
	'coverage.topic': 'Question',
	'coverage.demands': 'Demands',
	'coverage.events': 'Events',
	'coverage.differences': 'Differences',

	// What a source, a party or a question lacks: clauses under its name

	'lack.source.noText':
		'words are quoted from it and its text is not in the private folder, so they cannot be proved',
	'lack.source.unrecorded': `.input {$count :number} .input {$all :number} .match $all $count
		one * {{{$count} of {$all} passage in quotation marks is not recorded}}
		* one {{{$count} of {$all} passages in quotation marks is not recorded}}
		* * {{{$count} of {$all} passages in quotation marks are not recorded}}`,
	'lack.source.unused': 'nothing rests on it',
	'lack.party.noQuotation': 'no words of its own are quoted',
	'lack.party.noDemand': 'no demand or offer is made by it or to it',
	/** `$questions` is a list of questions in quotation marks. */
	'lack.party.noAccount': 'it has no account in {$questions}',
	'lack.party.unsaid': 'no position of it was found in {$questions}; readers are told why',
	'lack.party.reported': 'its position rests on a report and not on its own words in {$questions}',
	'lack.party.unused': 'nothing names it',
	'lack.topic.empty': 'nothing belongs to it',
	'lack.topic.noText': 'its text is not written',
	'lack.topic.noQuotation': 'it has no quotation',
	'lack.topic.unheard': 'no words of {$parties} are quoted in it',
	'lack.question': '“{$question}”',
	/** Ends a list. */
	'lack.more': 'and {$count :number} more',

	// Forms

	'form.choose': 'Choose …',
	'form.none': 'not stated',
	'form.noDate':
		'This is not yet a date the desk can read. Try “June 9, 2019”, “late May 2019” or “2019”.',
	/** `$noun` is one of `noun.…`, `$typed` a name that somebody typed. */
	'form.newEntry': `.input {$typed :string} .match $typed
		|| {{New {$noun :first:lower} …}} * {{New {$noun :first:lower} “{$typed}” …}}`,
	'form.newTitle': 'New {$noun :first:lower}',
	/** Somebody whom the words of the source suggest. */
	'form.suggested': '{$name}?',
	'form.suggestedNew': '{$name}? Not recorded yet',
	'form.takeAway': 'Remove {$label}',
	'form.change': 'Change',
	'form.changeOf': 'Change what {$label} says',
	'form.account': 'What it says',
	'form.remove': 'Remove',
	'form.add': 'Add: {$label :first:lower}',
	'form.addParty': 'Another party',
	'form.another': 'Add another account of this party',
	/** The forms that an account in a difference may have. */
	'variant.position with quote': 'A position that rests on a quotation',
	'variant.position with source': 'A position that rests on a source',
	'variant.not found': 'Not found: no statement in the sources read',
	'variant.has not said': 'Has not said: a source shows the silence',
	'variant.declined or not asked': 'Declined, or not asked',
	'form.id': 'Id: {$collection}/',
	'form.idHint':
		'Made from the title. It becomes part of the address and cannot be changed once published.',
	'form.cite': 'Cite {$place}',
	'form.insert': 'Insert a source, a quotation, a party …',
	'form.body': 'Text',
	'form.body.story':
		'The short version, for readers in a hurry. Every paragraph cites a source: [@source, paragraph 4].',
	'form.body.parties':
		'The profile of the party. Every paragraph cites a source: [@source, paragraph 4].',
	'form.body.people': 'Who they are, and only what the sources say.',
	'form.body.demands': 'What it asks, offers or orders, in plain words.',
	'form.body.quotes': 'What it answers, and what a reader needs to know.',
	'form.body.topics': 'The explanation. Every paragraph cites a source: [@source, paragraph 4].',
	'form.body.events': 'One paragraph.',
	'form.body.differences': 'What can be concluded and what cannot.',
	'form.body.sources': 'A note about the source.',
	'form.body.figures': 'How it was made, and from which data. It stands on its own page.',
	'form.body.terms': 'The definition.',
	'form.body.corrections': 'What readers should know of it.',
	'form.more': `.input {$count :number} .match $count
		one {{{$count} more field}} * {{{$count} more fields}}`,
	'form.save': 'Save the {$noun :first:lower}',
	'form.saveChanges': 'Save the changes',
	'form.cancel': 'Cancel',
	'form.keys': 'Ctrl+Enter saves, Esc leaves.',
	'form.needed': 'This is needed.',
	/** What is wrong with a field, beside it: “It must be a full web address …” */
	'form.wrong': 'It {$wrong}.',
	'form.saved': 'Saved to {$file}.',
	'form.notSaved': `.input {$count :number} .match $count
		one {{Not saved: one field needs another look.}}
		* {{Not saved: {$count} fields need another look.}}`,
	'account.difference': 'On which point',
	'account.difference.hint': 'the question on which accounts differ',
	'account.party': 'Whose account',
	'account.party.hint': 'the party that says so',
	'account.account': 'It rests on',

	// What stands under a field, where the content reference speaks of files: by name of the field, in
	// some by collection and field. Names of fields and values stand in quotation marks in all of them.

	'hint.quoted': '“{$name}”',
	'hint.story.language':
		'A short tag: “en-US”, “en-GB”, “es”. It decides in which language the site speaks, and how dates, numbers and lists are written',
	'hint.story.perPage':
		'Limits of the same audit for each page. Added and left empty, the usual limits hold; without it, pages are only measured',
	'hint.publishAfter':
		'The day from which it may be published, or a day and a time, “2026-12-01T14:00”, by the clocks of the story. Until then readers see nothing of it',
	'hint.events.date':
		'When it happened or is to happen; with a time of day, “2026-02-13T05:30”, by the clocks of the story',
	'hint.differences.accounts':
		'What each party says; every party that is set side by side must be there',
	'hint.quotes.checked': 'Who compared the words with the source by hand, and when',
	'hint.quotes.from': 'The language of the original, as a short tag: “es”',
	'hint.topics.balanceReason':
		'Why its page passes a limit of the balance, if it does; published on the page and on /about/',
	'hint.corrections.affects': 'The entries it touches, each as “quotes/q-example”',

	// What the server of the desk answers

	/** Printed in the terminal when the desk has started. */
	'start.open': 'The desk is open for the story in {$folder}/:',
	'start.key':
		'The address holds a key that is made anew at each start; it opens the desk in your browser, and on this machine alone. To stop, press Ctrl+C.',
	'server.otherHost': 'The desk answers this machine alone, by the name 127.0.0.1 or localhost.',
	'server.otherOrigin': 'This request comes from another page than the desk and is not answered.',
	'server.noToken':
		'This browser has no key to the desk. Open the address that “npm run desk” printed when it started, with everything after the question mark.',
	'server.onlyJson': 'The desk reads JSON and nothing else.',
	'server.brokenJson': 'This is not JSON.',
	'server.tooLarge': 'This is more than the desk takes at once: {$megabytes :number} MB.',
	'server.noSuchAction': 'The desk has no such action.',
	'server.otherMethod': 'The action is asked for with another method.',
	'server.otherForm': 'The request has another form than the desk expects: {$issues}.',
	'server.failed':
		'The desk could not do this, for a reason it does not know: {$error}. The terminal says more.',
	'server.noSourceId.what': '“{$id}” cannot be the id of a source',
	'server.noSourceId.fix': 'Use letters a to z, digits, hyphens and underscores.',
	'server.noText.what': 'there is no text of {$id} in {$folder}/',
	'server.noText.fix':
		'Paste it, or choose the file. It stays on this machine and is never published.',
	'server.textExists.what': 'there is a text of {$id} already',
	'server.textExists.fix':
		'Quotations rest on it, so it is not overwritten. Give the source another id.',
	'server.noWebAddress.what': '“{$address}” is no web address',
	'server.noWebAddress.fix': 'It begins with https:// or http://.',
	'server.notReached.what': '{$host} cannot be reached from this machine',
	'server.notReached.fix':
		'Open the page in your browser, then paste its text here, or save it and drop the file.',
	/** `$status`: a number of HTTP, 404. */
	'server.notFound.what': '{$host} did not give the page; it answered with {$status}',
	'server.notFound.fix':
		'Open the page in your browser, then paste its text here, or save it and drop the file.',
	'server.pageTooLarge.what': 'the page is larger than {$megabytes :number} MB',
	'server.pageTooLarge.fix': 'Save it and cut what does not belong to the text.',
	'server.idTaken': 'There is an entry with the id {$id} already, or there was one.',
	'server.wordsAreTaken.what': 'the words of a quotation are taken from its source and never typed',
	'server.wordsAreTaken.fix': 'Select them in the text of the source.',
	'server.stale': '{$file} was changed elsewhere after you opened it.',
	'server.noEntry': 'There is no entry {$key}.',

	// Files of entries

	'file.unreadable.fix': 'Mend the front matter first; then the desk can change its fields.',
	'file.notChanged.what': 'the field “{$path}” cannot be changed in place',
	'file.notChanged.fix': 'Change it in the text of the file.',
	'file.noItem.what': 'there is no place “{$path}” in this file',
	'file.noItem.fix': 'A new item of a list follows the last one.',
	'file.bodyEndsFrontMatter.what': 'the text begins with a line of three hyphens and fields',
	'file.bodyEndsFrontMatter.fix': 'A file is one entry: write the second in a file of its own.',
	'file.outside.what': '“{$file}” is no file of this folder',
	'file.outside.fix':
		'The desk writes in the folders of the story and of its source texts alone, and follows no links out of them.',
	'file.noEntry.what': '“{$file}” cannot be a content file',
	'file.noEntry.fix':
		'A content file is story.mdx, or <collection>/<id>.mdx with an id of letters, digits and hyphens.',
	'file.missing.what': 'there is no file {$file}',
	'file.missing.fix': 'It was deleted or renamed meanwhile. Load the list again.',
	'file.exists.what': 'there is a file {$file} already',
	'file.exists.fix': 'Choose another id; a file is never overwritten.',
	'file.stale.what': '{$file} has changed since it was opened',
	'file.stale.fix':
		'Somebody, or another program, has saved it. Open it again, and make the change there.',
	'file.cannotUndo.what': '{$file} has changed since, so that the step cannot be undone',
	'file.cannotUndo.fix': 'Change it by hand, or get the old text from version control.',
	'file.tooLong': '{$file} would be too long',
	/** A step that can be undone: a clause after “Undone:”. */
	'step.made': '{$file} was made',
	'step.changed': '{$file} was changed',
	'step.removed': '{$file} was deleted',
	'step.drafted': 'drafts were made from {$source}',
	'step.draftedSheet': 'drafts were made of a sheet of {$collection}',

	// Reading the texts of sources

	'texts.tooLarge': '{$name} is too large',
	'texts.tooLong': 'the text of {$name} is too long',
	'texts.tooManyPages': '{$name} has {$pages :number} pages',
	'texts.noText.what': '{$name} holds no text',
	'texts.noText.fix': 'Choose another file, or paste the text.',
	'texts.pictures.what': '{$name} holds pictures of text and no text',
	'texts.pictures.fix':
		'It was scanned. Have its text recognised first (OCR), compare that with the paper, and save it as .txt.',
	'texts.locked.what': '{$name} is locked with a password',
	'texts.locked.fix': 'Open it with the password and save it without, or paste the text.',
	'texts.damaged.what': '{$name} cannot be read: it is damaged, or not what its name says',
	'texts.damaged.fix': 'Open it in the program it comes from and save it again, or paste the text.',
	'texts.trackedChanges.what': '{$name} holds tracked changes',
	'texts.trackedChanges.fix':
		'Nobody can see which words its author stands by. Accept or reject all changes in the word processor, save it, and choose it again.',
	'texts.otherKind.what': '{$name} is of a kind that the desk does not read',
	'texts.otherKind.fix':
		'It reads .txt, .html, .docx and .pdf. Save the file as one of them, or paste the text.',
	'texts.readAs':
		'The file is no UTF-8 and was read as {$encoding}. Look whether accents, dashes and quotation marks are right.',
	'texts.comments': 'Remarks in the margin of the document were left out.',

	// The watch of the sources (npm run watch:sources)

	'watch.about':
		'Written by npm run watch:sources. What was last seen at the addresses of the sources. Not to be changed by hand.',
	'watch.unknownSource.what': 'there is no source “{$id}”',
	'watch.unknownSource.fix': 'Name a source of the story, or leave --source out to read all.',
	'watch.written': 'Written: {$watch}, which builds show to readers, and the report {$report}.',
	'watch.title': 'The sources at their addresses, {$day}',
	'watch.state.gone': 'Gone: the host says that there is no such page',
	'watch.state.changed': 'Changed: words that were quoted are no longer there',
	'watch.state.moved': 'Moved to another address',
	'watch.state.blocked': 'Not open to this program',
	'watch.state.not reached': 'Not reached',
	'watch.state.same': 'As before, with a note',
	'watch.movedTo': 'It now leads to <{$address}>.',
	'watch.lost': 'No longer found: {$quotes}.',
	/** Quotations whose words were not found in the page, now or before. */
	'watch.neverFound': 'Never found at this address: {$quotes}.',
	'watch.missingSince': 'Gone since {$day}.',
	'watch.lastSeen': 'Last seen {$day}.',
	'watch.without.robots': 'Its robots.txt forbids programs to read it.',
	'watch.without.time': 'It took too long to answer.',
	'watch.without.network': 'The host did not answer.',
	'watch.without.redirects': 'It leads from one address to the next without end.',
	'watch.answered': 'It answered {$status}.',
	/** `$state` is one of the words by which the states are stored: `same`, `gone`. */
	'watch.before': 'Before: {$state}.',
	'watch.noArchive': 'The archived copy did not answer.',
	'watch.findArchive': 'Give archivedUrl, so that readers can still read it.',

	// npm run new, npm run draft

	'command.unknownFlag.what': 'there is no field “{$name}”',
	/** `$meant` is the field that was probably meant; empty when none is near. */
	'command.unknownFlag.fix': `.input {$meant :string} .match $meant
		|| {{Allowed: --id, --body, {$allowed}.}}
		* {{Did you mean --{$meant}? Allowed: --id, --body, {$allowed}.}}`,
	'command.unknownId.what': 'there is no “{$id}” in {$collections}',
	'command.unknownId.fix': `.input {$meant :string} .match $meant
		|| {{Make it first, or write the id of one in {$collections}.}}
		* {{Did you mean {$meant}?}}`,
	'command.unknownKind.what': '“{$kind}” is nothing that can be made',
	/** `$kinds`: “story|party|person”. */
	'command.unknownKind.fix':
		'Say what to make: npm run new -- {$kinds}. Fields follow as flags: --title "…".',
	'command.idTaken.what': 'the id “{$id}” is taken',
	'command.idTaken.fix': 'Choose another; {$other} is free. A file is never overwritten.',
	'command.noName.what': 'nothing was given from which an id could be made',
	'command.noName.fix': 'Give --title or --name, or --id.',
	'command.wordsNeedSource.what':
		'the words of a quotation are taken from a source, and none was named',
	'command.wordsNeedSource.fix':
		'Give --source with the id of a source whose text lies in the private folder.',
	'command.noSnapshot.what': 'there is no text of {$source} in {$folder}/',
	'command.noSnapshot.fix':
		'Words are taken from the source and never typed. Save the text as {$source}.txt there, or let npm run draft -- <file> do it.',
	'command.unreadText': 'the text of {$source} cannot be read',
	'command.notInSource.what': '“{$words}” does not stand in the text of {$source}',
	'command.notInSource.fix': `.input {$near :string} .match $near
		|| {{Look whether it is the right source. Write only words that stand together; what stands between two parts is left out with […].}}
		* {{The nearest words there are: “{$near}”.}}`,
	'command.severalPlaces':
		'The words stand in {$count :number} places; those in {$place} were taken.',
	'command.storyExists.what': 'there is a story in {$file} already',
	'command.storyExists.fix':
		'Name the folder of a new one: CONTENT_DIR=stories/<name> npm run new -- story.',
	/** Remarks in files, for their author. `$allowed`: the values, unless the description has them. */
	'remark.needed': `.input {$allowed :string} .match $allowed
		|| {{Needed: {$description}}} * {{Needed: {$description} ({$allowed})}}`,
	'remark.suggests': 'The words around it name {$name}.',
	'remark.body.story':
		'Below the second line of hyphens: the short version. Every paragraph cites a source, [@source-id, paragraph 4].',
	'remark.body.parties':
		'Below: its profile. Every paragraph cites a source, [@source-id, paragraph 4].',
	'remark.body.people': 'Below: who they are, and only what the sources say.',
	'remark.body.demands': 'Below: what it asks, offers or orders, in plain words.',
	'remark.body.quotes': 'Below: the context, what it answers and what a reader needs to know.',
	'remark.body.topics':
		'Below: the explanation, 250 to 600 words. Every paragraph cites a source, [@source-id, paragraph 4].',
	'remark.body.events': 'Below: what happened, in one paragraph.',
	'remark.body.differences': 'Below: what can be concluded, and what cannot.',
	'remark.body.sources': 'Below: a note about the work, if one is needed.',
	'remark.body.figures': 'Below: how it was made, and from which data.',
	'remark.body.terms': 'Below: the definition.',
	'remark.body.corrections': 'Below: what was wrong and how it came about.',
	'remark.licence': 'The licence of your own words.',
	'remark.balance':
		'Limits of the balance audit, see content/README.md. Each can be set otherwise.',
	'remark.draft': 'Take this line out when the entry may be published.',
	'remark.roleFromSource': 'As the source has it; write it as of the story, in our words.',
	'remark.namedIn': 'Named in {$source}, {$place}.',
	'remark.titleToWrite':
		'Write what the quotation is about, in our words and without quotation marks.',
	/** The title of a draft: who speaks, and where. */
	'draft.quotationOf': '{$speaker}, {$place}',
	'draft.somebody': 'Somebody',
	/** The words stand below one another in the terminal. */
	'command.written': 'written   {$file}',
	'command.textWritten': 'written   {$file} (private: never published, never in the repository)',
	'command.isDraft':
		'A draft: no build shows it. Still needed: {$fields}. Remarks in the file say what each holds.',
	'command.isIncomplete':
		'Still needed: {$fields}. Remarks in the file say what each holds; npm run check:content lists them.',
	'command.next.story':
		'Next: npm run draft -- <article.txt|.html|.docx|.pdf> for each source, then npm run check:content.',
	'command.next.quotes': 'Next: npm run verify writes the receipt of the quotation.',
	'newsroom.next':
		'Next: npm ci installs the generator in this folder. README.md says what there is.',
	'ask.begin': 'An empty answer leaves a field for later. Ctrl+C ends, and nothing is written.',
	'ask.field': '{$name}: {$description}',
	'ask.again': 'That cannot be: {$what}.',
	'command.nothingWritten': 'Nothing was written.',
	/** `npm run migrate`: lines of its report. */
	'migrate.nothing': '{$folder}: nothing to change. No entry has a form of an earlier version.',
	'migrate.of': '{$version}: {$about}',
	'migrate.changed': 'changed  {$file}: {$said}',
	'migrate.would': 'to change  {$file}: {$said}',
	'migrate.byHand': 'by hand  {$file}: {$said}',
	'migrate.unread': 'not read  {$file}: npm run check:content says what is wrong with it',
	'migrate.done':
		'Values changed: {$changed :number}; left to you: {$byHand :number}. Look at what git shows, then: npm run check:content',
	'migrate.dry':
		'Values to change: {$changed :number}; left to you: {$byHand :number}. Nothing was written.',
	'migrate.voices.about':
		'the voice of a source is a party of the story, no longer a kind of party.',
	'migrate.voices.changed': 'voice: {$old} → {$value}',
	'migrate.voices.byHand': 'voice: {$old}. {$remedy}',
	'migrate.silence.about':
		'that a party has not said needs a source; without one, no statement was found.',
	'migrate.silence.changed': '{$field}: has not said → not found',
	'command.noFolder.what': 'there is no folder {$folder}',
	'command.noFolder.fix':
		'CONTENT_DIR names the folder of the story. npm run new -- story makes a new one.',
	'command.textExists.what': 'there is a text {$file} already',
	'command.textExists.fix':
		'Quotations may rest on it. Give --id with another id for the source, or take the old text away.',
	'command.noDraftFile.what': 'no file was named from which drafts are to be made',
	'command.noDraftFile.fix':
		'npm run draft -- article.txt (or .html, .docx, .pdf) makes them of a source, -- table.csv of a sheet; -- --template quotes writes an empty sheet.',
	'command.noSuchFile.what': 'there is no file {$file}',
	'command.noSuchFile.fix': 'Paths begin at the folder in which the command is run.',
	'command.cut': 'Left out of the text as furniture: {$lines}.',
	'command.cutLine': '“{$line}”',
	'command.leftOut': 'No draft was made of “{$words}” ({$place}).',
	'command.alreadyKnown': 'Already in the story: {$names}.',
	/** `$counted` is a list of `count.…`. */
	'command.draftCounts': '{$counted}, all drafts: no build shows them.',
	'command.checkDrafts':
		'Next: look at each, fill in what npm run check:content lists, take out draft: true, and run npm run verify.',

	// Sheets

	'table.row': 'row {$row :number}',
	'table.column': 'column {$name}',
	'table.cell': 'row {$row :number}, column {$column}',
	'table.unreadable.what':
		'the sheet cannot be read from here on: a quotation mark is opened and not closed, or stands in the middle of a cell',
	'table.unreadable.fix':
		'Save the sheet as CSV (UTF-8) from a spreadsheet, which writes the marks as they must be.',
	'table.unknownColumn.what': '“{$name}” is no field',
	'table.unknownColumn.fix': `.input {$meant :string} .match $meant
		|| {{Allowed: {$allowed}.}} * {{Did you mean “{$meant}”? Allowed: {$allowed}.}}`,
	'table.twice.what': 'there are two columns “{$name}”',
	'table.twice.fix': 'Keep one; several values stand in one cell, a | b.',
	'table.extraCell.what': 'a cell stands beyond the last named column',
	'table.extraCell.fix':
		'Give its column a name, or put a text that holds commas in quotation marks.',
	'table.tooMany.what': 'the sheet has {$rows :number} rows',
	'table.tooMany.fix': 'Divide it into several sheets.',
	'table.empty.what': 'the sheet has no entries',
	'table.empty.fix': 'Below the row with the names of the columns, each row is an entry.',
	'table.noName.what': 'nothing stands in the row from which an id could be made',
	'table.noName.fix': 'Fill in the column id, or the one that names the entry.',
	'table.whichCollection.what': 'the name of {$name} does not say what the sheet holds',
	'table.whichCollection.fix':
		'Give --collection with one of {$collections}, or name the file after it: quotes.csv.',
	'table.template': 'written   {$file} (what is in a row that begins with # is passed over)',
	'table.fileExists.what': 'there is a file {$file} already',
	'table.fileExists.fix': 'Move it away; a file is never overwritten.',
	'table.count': '{$count :number} drafts in {$collection}: no build shows them.',

	// npm run editor-files

	'editorFiles.noEntries':
		'There is no entry in {$folder}. CONTENT_DIR names the folder of the story, from the root of the project; without it that is content.',
	'editorFiles.upToDate':
		'What editors read about the {$entries :number} entries of {$folder} is up to date.',
	'editorFiles.written':
		'Wrote what editors read about the {$entries :number} entries of {$folder}, into .astro/collections/. An editor that is open takes it up at once.',

	// Handing in: what changed

	'count.story':
		'.input {$count :number} .match $count one {{{$count} story page}} * {{{$count} story pages}}',
	'count.topics':
		'.input {$count :number} .match $count one {{{$count} question}} * {{{$count} questions}}',
	'count.quotes':
		'.input {$count :number} .match $count one {{{$count} quotation}} * {{{$count} quotations}}',
	'count.demands':
		'.input {$count :number} .match $count one {{{$count} demand or offer}} * {{{$count} demands and offers}}',
	'count.differences':
		'.input {$count :number} .match $count one {{{$count} difference}} * {{{$count} differences}}',
	'count.events':
		'.input {$count :number} .match $count one {{{$count} event}} * {{{$count} events}}',
	'count.parties':
		'.input {$count :number} .match $count one {{{$count} party}} * {{{$count} parties}}',
	'count.people':
		'.input {$count :number} .match $count one {{{$count} person}} * {{{$count} people}}',
	'count.figures':
		'.input {$count :number} .match $count one {{{$count} figure}} * {{{$count} figures}}',
	'count.terms': '.input {$count :number} .match $count one {{{$count} term}} * {{{$count} terms}}',
	'count.sources':
		'.input {$count :number} .match $count one {{{$count} source}} * {{{$count} sources}}',
	'count.corrections':
		'.input {$count :number} .match $count one {{{$count} correction}} * {{{$count} corrections}}',
	/** `$counted` is one of `count.…`. */
	'change.added': '{$counted} added',
	'change.changed': '{$counted} changed',
	'change.removed': '{$counted} removed',
	'change.renamed': '{$counted} renamed',
	/** A line of a list: what happened to how many, and which. */
	'change.line': '{$head}: {$which}',
	'change.title': '“{$title}”',
	'change.fields': '“{$title}” ({$fields})',
	/** In the place of the name of a field. */
	'change.body': 'text',
	'change.form': 'comments or layout',
	'change.unreadable': 'its front matter cannot be read yet',
	'change.renamedEntry': '“{$title}” is now {$to}, was {$from}',
	'change.others': 'Kept by commands: {$files}',
	'change.otherFiles':
		'.input {$count :number} .match $count one {{{$count} other file}} * {{{$count} other files}}',
	'change.more': 'and {$count :number} more',
	'change.nothing': 'Nothing has changed since it was last handed in.',
	'change.leftOut': `.input {$count :number} .match $count
		one {{Left out: {$files}. No build reads it, and the text of a source must never enter the repository.}}
		* {{Left out: {$files}. No build reads them, and the text of a source must never enter the repository.}}`,

	// Handing in: what was done

	'done.committed': 'Committed on the branch {$branch}.',
	'done.newBranch':
		'The branch {$branch} was made from {$from}, so that {$from} stays as it is until somebody has looked at your work. You are on the new branch now, and what you hand in next goes there too.',
	'done.pushed':
		'Sent to {$remote}, as the branch {$branch}. Whoever takes it over can see it there now.',
	'done.noRemote':
		'This repository has no remote, so your work stays on this machine until somebody fetches it.',
	'done.notPushed': 'It was not sent anywhere, as you asked; it stays on this machine.',

	// Handing in: what is in the way

	'git.noFolder.what': 'there is no folder {$folder}',
	'git.noFolder.fix':
		'CONTENT_DIR names the folder of the story, from the root of the project; without it that is content.',
	'git.noGit.what': 'git is not installed on this machine, or not found',
	'git.noGit.fix':
		'Install it from https://git-scm.com/downloads, start the terminal again, and hand in again. Nothing is lost: your files are as you left them.',
	'git.noRepository.what': '{$folder} stands in no git repository',
	'git.noRepository.fix':
		'Work in a copy made by git clone, or run git init in the root of the project. A folder that was downloaded as a ZIP file is no repository.',
	'git.ignored.what': 'git ignores the folder {$folder}, so nothing in it can be handed in',
	'git.ignored.fix': 'Take it out of .gitignore, or keep the story in another folder.',
	/** `$command` is git’s own name of it: “merge”. */
	'git.underWay.what': 'a {$command} was begun in this repository and is not finished',
	'git.underWay.fix':
		'Whoever began it finishes it, or takes it back with git {$command} --abort. Then hand in again. Nothing is lost: your files are as you left them.',
	'git.conflict.what': 'two versions of {$files} have not been brought together',
	'git.conflict.fix':
		'Choose what shall stand, take out the lines of git (<<<<<<<, =======, >>>>>>>) and run git add on the file. Then hand in again. Nothing is lost: your files are as you left them.',
	'git.noBranch.what': 'no branch is checked out, so what is committed here could get lost',
	'git.noBranch.fix':
		'Make one with git switch -c and a name, or go back to one with git switch. Then hand in again. Nothing is lost: your files are as you left them.',
	'git.noName.what': `.input {$count :number} .match $count
		one {{git does not know who you are: {$names} is not set}}
		* {{git does not know who you are: {$names} are not set}}`,
	'git.noName.fix':
		'Run {$commands} with your own, and hand in again. They stand beside your work in the history. Nothing is lost: your files are as you left them.',
	'git.locked.what': 'another program is using git in this folder',
	'git.locked.fix':
		'Wait until it is done, and hand in again. If no program is, one was broken off: delete the file index.lock in the folder .git. Nothing is lost: your files are as you left them.',
	/** `$said` is what git said, in English. */
	'git.notCommitted.what': 'git did not commit this: {$said}',
	'git.notCommitted.fix':
		'When a check of the repository refused it, do what it says and hand in again; no check is skipped. Nothing is lost: your files are as you left them.',
	'git.failed.what': 'git {$command} failed: {$said}',
	'git.failed.fix':
		'Show this to somebody who knows git. Nothing is lost: your files are as you left them.',
	'git.tookTooLong.what': 'git {$command} was stopped after {$seconds :number} seconds',
	'git.tookTooLong.fix':
		'It may have waited for a password that cannot be typed here. Run it once in a terminal, then hand in again.',
	'git.severalRemotes.what':
		'the repository has several remotes ({$remotes}) and none is called origin',
	'git.severalRemotes.fix':
		'Your work is committed on this machine, and nothing is lost. Say which one takes your work with git config remote.pushDefault and its name, and hand in again.',
	'git.behind.what': '{$remote} did not take {$branch}: somebody else has sent work to that branch',
	'git.behind.fix':
		'Your work is committed on this machine, and nothing is lost. Bring the two together with git pull --no-rebase {$remote} {$branch}, and hand in again. Nothing was forced.',
	'git.refused.what': '{$remote} did not take {$branch}: {$said}',
	'git.refused.fix':
		'Your work is committed on this machine, and nothing is lost. Ask whoever runs the repository what it asks for, and hand in again. Nothing was forced.',
	'git.notReached.what': '{$remote} could not be reached: {$said}',
	'git.notReached.fix':
		'Your work is committed on this machine, and nothing is lost. Look at the network and at your access to the repository, and hand in again.',

	// Handing in: the command and the view

	'handIn.usage':
		'npm run hand-in -- --message "what this is about" (without a message, what changed is the message). --dry-run only says what changed; --no-push sends nothing.',
	'handIn.would': 'This would be committed on the branch {$branch}.',
	'handIn.wouldBranch': 'This would be committed on a new branch, {$branch}, made from {$from}.',
	'handIn.title': 'Hand in',
	'handIn.lead':
		'What has changed since it was last handed in. It goes to the repository with the git of this machine, on a branch of its own; the texts of sources stay here.',
	'handIn.message': 'What this is about, in a line',
	'handIn.messageHint': 'Left empty, what changed is the message.',
	'handIn.push': 'Send it to the remote, when there is one',
	'handIn.button': 'Hand in',
	'handIn.working': 'Handing in …',
	'handIn.again': 'Look again',
	'handIn.done': 'What happened',
} as const;
