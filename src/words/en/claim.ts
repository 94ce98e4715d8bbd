import type { Words } from '../sv.ts';

export const claim: Words['claim'] = {
	title: 'Check a quoted figure',
	description:
		'A figure that somebody has quoted from Utmaningskartan: as it stood in its release, as it stands now, and why it has changed if it has.',
	lead: 'A link here from a text shows the figure as it stood when it was quoted, and whether it has changed since then.',
	example: 'What it looks like:',
	lacking:
		'This page needs scripts to read its address, and your browser does not run them. The address itself says what is quoted: the measure after indikator=, the code of the municipality after kommun= (00 is Sweden), the year (ar), the value (varde) and the release (utgava). Below, each measure leads to all its values as they are now.',
	fileThen:
		'As it was, a measure stands in the file of the same name in the folder of the frozen release:',
	form: {
		title: 'Enter a figure',
		indicator: 'Measure',
		code: 'Place',
		year: 'Year',
		value: 'Value',
		release: 'Frozen release',
		submit: 'Check',
		choose: 'Choose',
		none: 'No release is frozen yet, so no figure can be checked.',
	},
	measures: 'All measures',
	file: 'JSON',
	kept: {
		title: 'Which releases are kept',
		text: 'Frozen releases never change. They are listed with checksums on the page',
		link: 'Data',
	},
	told: {
		heading: '{measure}, {place} {year}',
		verdict: {
			unchanged: 'Unchanged',
			changed: 'Has changed since then',
			misquoted: 'The release says something else',
			'not-kept': 'Cannot be checked',
			'no-year': 'There is no such year',
			'not-in-release': 'There was no such measure then',
			faulty: 'The address is not complete',
		},
		note: {
			unchanged: '',
			changed: '',
			misquoted:
				'The release of {release} has another value than the one quoted. Either it is misspelt, or it is from another release.',
			'not-kept':
				'The release of {release} is not kept here, so nobody can see what stood in it. Releases that are kept: {kept}.',
			'no-year': 'The measure has no figure for {year}, neither then nor now.',
			'not-in-release': 'The release of {release} does not have this measure.',
			faulty: 'So no figure can be shown. Correct the address, or fill in the form below.',
		},
		noneKept: 'none',
		quoted: 'Quoted',
		then: 'In the release of {release}',
		now: 'In the newest release, {release}',
		gone: 'the measure is no longer published',
		why: 'Why',
		changedIn: 'Changed in the release of {release}: {reason}',
		noReason: 'no reason is noted.',
		noneNoted: 'No reason is noted.',
		correction: 'Correction:',
		row: 'The page of the measure, with the row, all years and how the figure came here',
		file: 'The file of the frozen release (JSON)',
		fileNow: 'The file of the newest release (JSON)',
		loading: 'Loading …',
		failed: 'The figures could not be fetched. Check your connection and load the page again.',
		faults: {
			indicator: ['The address does not say which measure.', 'There is no measure “{said}” here.'],
			code: [
				'The address does not say which municipality.',
				'“{said}” is the code of no municipality, and not 00 for Sweden.',
			],
			year: ['The address says no year.', '“{said}” is no year.'],
			value: ['The address says no value.', '“{said}” is no number.'],
			release: [
				'The address does not say which release the figure is from.',
				'“{said}” is no date of a release. It is written as 2026-11-28.',
			],
		},
	},
};
