import { plural } from '../text/plural.ts';
import type { Words } from '../sv.ts';
import { capitalise } from '../text/capitalise.ts';
import { countWord } from './count-word.ts';

export const corrections: Words['corrections'] = {
	title: 'Corrections',
	description:
		'Errors that have stood on Utmaningskartan, changes of method, how errors are corrected, and how to report one.',
	finding: (all, standing) =>
		all === 0
			? 'So far we have noted no error and changed no method.'
			: `${capitalise(countWord(all), 'en')} ${plural(all, 'correction', 'corrections')} so far. ${
					standing === 0
						? 'No known error stands.'
						: `${capitalise(countWord(standing), 'en')} ${plural(standing, 'error is', 'errors are')} not yet corrected.`
				}`,
	empty:
		'Errors that we find are listed here for as long as the site stands, and at the top of the pages concerned until they are corrected and for 30 days more.',
	log: 'Corrections and changes of method',
	feed: 'Follow the corrections (Atom)',
	kinds: { error: 'Error', method: 'Changed method' },
	noted: (day) => `noted ${day}`,
	mended: (day) => `corrected ${day}`,
	standing: 'not yet corrected',
	pages: 'Touches',
	rules: {
		title: 'How we correct',
		caption: 'How errors are corrected, by how much they change',
		heads: ['What the error changes', 'What was wrong', 'What we do'],
		grades: {
			conclusion: {
				name: 'A conclusion',
				what: 'A comparison, a quarter or a sentence that somebody may have built on was wrong.',
				done: 'The pages say so the day we know, also before it is corrected. It is corrected without waiting for the next release.',
			},
			figure: {
				name: 'A figure',
				what: 'A figure was wrong, but no conclusion.',
				done: 'Corrected in the next release at the latest. The pages say so for 30 days.',
			},
			wording: {
				name: 'Words',
				what: 'A name, a source or a wording was wrong.',
				done: 'Corrected at once, and told here if it changed what the sentence says.',
			},
		},
		sources: 'The grades follow the rules of the statistical offices of Finland and Norway:',
		finland: 'Statistics Finland on revisions (in Swedish)',
		norway: 'Statistics Norway on correcting errors (in Norwegian)',
		revisions:
			'New figures from the publishers are no errors. What each release changed, figure by figure, is in',
		revisionsFeed: 'the feed of releases (Atom)',
		revisionsFile: 'a file (JSON)',
	},
	report: {
		title: 'Report an error',
		needed:
			'This is needed: the address of the page, what it says, what is right, and a source that anyone can read.',
		figure:
			'If it is a figure: press it and copy the line with its source. Then measure, municipality, year and address come along.',
		mail: 'Write to',
		subject: 'Error on Utmaningskartan',
		noMail:
			'A correction is a changed row in the tables in the folder data, in the same open repository as the code. Propose the change there.',
	},
	notice: {
		label: 'Correction',
		standing: 'Error on this page:',
		mended: {
			error: (day) => `Corrected ${day}:`,
			method: (day) => `Changed method ${day}:`,
		},
		since: (day) => `Known since ${day}`,
		more: 'What was wrong',
	},
	card: {
		standing: (day) => `Error, known since ${day}`,
		mended: {
			error: (day) => `Corrected ${day}`,
			method: (day) => `Changed method ${day}`,
		},
		later: (said) => `${said}, after this release`,
	},
	feedTitle: 'Utmaningskartan: corrections',
	feedSubtitle: 'Errors that have stood on the site, and changes of method.',
};
