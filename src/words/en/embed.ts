import type { Words } from '../sv.ts';
import { plural } from '../text/plural.ts';

export const embed: Words['embed'] = {
	released: (release, isFrozen) =>
		isFrozen ? `Frozen release ${release}: the figures do not change.` : `Data release ${release}.`,
	forms: {
		karta: 'Map',
		serie: 'Series over time',
		rangordning: 'Highest and lowest',
		'behov-och-fonder': 'Problem and funds',
		kommun: 'A municipality’s fact card',
		utfallskontrakt: 'Outcome contract',
	},

	title: {
		map: (problem, year) => `${problem} ${year}`,
		series: (problem, first, last) => `${problem} ${first}–${last}`,
		seriesIn: (problem, place) => `${problem}: ${place} and Sweden`,
		ranking: (problem) => `${problem}: highest and lowest`,
		need: (problem) => `${problem}: problem and funds`,
	},
	perMunicipality: 'by municipality',
	focus: 'In focus: {area}.',
	marked: 'Marked: {name}, {class}.',
	seriesOf: 'the country and its municipalities',
	noCountry: (measure) => `There is no figure for the country: ${measure}.`,
	band: 'eight in ten municipalities',
	bandNote: 'The band holds eight in ten municipalities.',
	needOf: (basis) => `The worst-affected quarter of municipalities, ${basis}`,
	states: {
		targets: 'known fund against the problem',
		other: 'another known fund',
		'none-known': 'no known fund',
	},
	noTargetState: 'known fund',
	andMore: (count) => `and ${count} more`,
	needLabel: (targets, other, none) =>
		`Bar: ${targets} with a known fund against the problem, ${other} with another known fund, ${none} where no fund is known.`,
	needLabelNoTarget: (other, none) =>
		`Bar: ${other} with a known fund, ${none} where no fund is known.`,
	hit: {
		figure: (count, of) => `${count} of ${of}`,
		aimed: 'worst-affected municipalities have a known fund aimed at the problem.',
		any: 'worst-affected municipalities have a known fund. None of the aims in the registry covers this problem.',
	},
	noneKnown: 'No known fund: we have found none.',
	municipalityOf: (compared) =>
		`Compared with the country’s municipalities in ${plural(compared, 'one challenge', `${compared} challenges`)}`,
	worst: 'Place among the country’s municipalities',
	nearest: 'Nearest to the worst-affected quarter',
	moreProblems: (count) => plural(count, 'and one more challenge', `and ${count} more challenges`),
	less: '← smaller problem',
	more: 'bigger problem →',
	place: (years, value, place) => `${years}: ${value}, ${place}.`,
	notPlaced: 'Too few years of the municipality have a figure for it to be placed.',

	to: {
		map: 'The whole map, all years',
		series: 'All years and municipalities',
		ranking: 'All municipalities',
		need: 'The list with sources',
		municipality: (name) => `${name}, all problems`,
		allProblems: 'All problems',
	},
	contract: {
		title: 'Outcome contract: gain and loss',
		example: 'A worked example with Norrköping’s terms and our assumptions',
		asked: 'A worked example with chosen terms',
		own: 'Our own calculation, compared with doing nothing.',
		link: 'Try other terms',
		noScript:
			'This card works out terms that are in its address, which takes a script. Without one no result is shown: open the calculator for the worked example and its terms.',
		units: { people: '', SEK: 'SEK', percent: '%', years: '' },
		condition: { yes: 'yes', no: 'no' },
		whose: {
			documented: 'Documented for Norrköping: {terms}.',
			assumed: 'Our assumption: {terms}.',
			own: 'Chosen by whoever embedded the card: {terms}.',
		},
	},
	newWindow: 'opens in a new window',

	page: {
		title: 'Embed',
		description:
			'Put maps, series over time, fact cards and worked examples on municipalities’ problems and funds on another site: code to copy, without tracking and without any need for scripts.',
		lead: 'Put a map, a series over time or a fact card on your own page. The code is a plain frame that works without scripts, from phone to full width.',
		form: 'Form',
		problem: 'Problem',
		measure: 'Measure',
		year: 'Year',
		latestYear: 'The latest, {year}',
		allProblems: 'The biggest problems',
		municipality: 'Municipality',
		wholeCountry: 'Sweden',
		language: 'Language',
		languages: { sv: 'Swedish', en: 'English' },
		release: 'Figures',
		newest: 'The newest, updated',
		frozen: (release) => `Frozen release ${release}`,
		frozenNot:
			'This card is not there in the frozen release {release}. Frozen releases have the map, the time series of the country, highest and lowest, and problems and funds. Choose the newest figures, or cite the figure by its permanent link.',
		/** What the code is of. */
		as: 'As',
		kinds: { card: 'Live card', still: 'Still picture' },
		still:
			'The picture is a drawing of the card as it looks now, at the width that is chosen below, and does not change. Save it, put it on your own site and change the file name in the code to the picture’s address there. Keep the link: it leads to the sources.',
		save: { svg: 'Save as SVG', png: 'Save as PNG' },
		drawing: 'Drawing the picture …',
		failed: 'The picture could not be made. Try again.',
		width: 'Show at',
		pixels: (width) => `${width} px`,
		script: 'Add the script that fits the height',
		scriptNote:
			'The height of the frame is enough at every width. The script takes away the space below low cards. It is smaller than 1 kB and sends nothing anywhere.',
		code: 'Code',
		copy: 'Copy the code',
		preview: 'What it looks like',
		open: 'Open the card by itself',
		terms:
			'Without terms of your own the card shows the worked example. Work out the terms that it is to show in the calculator, and paste its address here.',
		ownTerms: 'Address from the calculator, for terms of your own',
		noTerms:
			'The address has no terms to work out. Copy it from the calculator once the terms are filled in.',
		focus: 'Area in focus',
		/** Of a map with an area in focus, a municipality marked, circles, or other funds. */
		ofState:
			'A small script in the card draws what is chosen. Where scripts are off the card shows the map of the whole country in the latest year.',
		/** Of a card that is no map, asked for on a page where an area was chosen. */
		ofArea: 'The card shows the whole country, not only the area that was chosen on the page.',
		/** Of the card of chosen terms. */
		ofTerms:
			'A script in the card works out the terms. Where scripts are off the card shows no result, and says so.',
		toCalculator: 'Outcome contract calculator',
		notOffered: '{form} is not there for {problem}, for which municipalities can’t be ranked.',
		tooFewYears: '{form} is not there for {problem}: too few years have figures.',
		leadAlone:
			'A municipality’s series is there only for the measure that decides the need level of the problem: {measure}. Choose that, or Sweden.',
		ofYear: {
			karta:
				'A small script in the card redraws the map for {year}. Where scripts are off the card shows {latest}, and says so.',
			serie: 'The series shows all years, {year} among them.',
			rangordning: 'Highest and lowest are there for the latest figures only, not for {year}.',
		},
		unknown: 'The address asks for what is not here: {values}. The usual is shown instead.',
		codes: 'The code of each form',
		codesLead:
			'Change the name of the problem or the municipality in the address to another of the list. Take away /en before /inbaddning/ for Swedish. Another measure of a problem has its name after that of the problem, as in the address of the measure’s own page: karta/missbruk/narkotikabrott/.',
		names: 'The names in the address',
		municipalityNames:
			'A municipality’s name in the address is that in the address of its own page. Add # and a problem for a fact card on that alone, or #serie- and the problem for its years.',
		toMunicipalities: 'All municipalities',
		good: 'Good to know',
		facts: [
			'The card says which release of the figures it shows. Choose the newest, which is updated, or a frozen release, whose figures never change: that suits a text which mentions them.',
			'Unit, year, source and a link to this site stand in the card. Don’t crop them away.',
			'The card has a ground of its own and works on dark pages. It loads nothing from others and sets no cookies.',
			'The same card can stand several times on a page. It is printed with the page.',
			'A still picture of the card will do as well: SVG or PNG with unit, year, source and address in the picture.',
			'The map of funds, the map of problem profiles, the limits of direct award, the relation of two measures and a comparison of chosen municipalities are there as pictures only: save them below the figure. Lists and tables have no card. Link to the page, or download the figures there.',
		],
	},
};
