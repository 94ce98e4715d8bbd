import { plural } from '../text/plural.ts';
import type { Words } from '../sv.ts';

export const contract: Words['contract'] = {
	title: 'Outcome contract calculator',
	link: 'Outcome contract calculator',
	description:
		'Try the terms of a social outcome contract: who loses what if there is no effect, when both sides break even and what is paid each year. With Norrköping’s documented contract as an example.',
	finding: (percent, cost, investor, payer) =>
		`On Norrköping’s terms, and if each child in care costs ${cost} a year (our assumption), both sides break even only once costs fall by ${percent} per cent. Without effect the investor loses ${investor} and the municipality ${payer}.`,
	about: 'What is an outcome contract?',
	lead: 'In an outcome contract an investor pays for an intervention in advance. The payer, usually a municipality, repays a part once the work is done, and the rest only if its own costs fall. Here you can try out terms before a negotiation.',
	share:
		'Everything that you fill in is kept in the address of the page. Copy it, and whoever gets the link sees the same. Nothing is sent anywhere.',
	noScript:
		'Changing the terms needs JavaScript, which is switched off in your browser. The example and its result are shown all the same.',
	exampleTerms: 'The terms of the example',
	calculator: 'Your terms',
	presets: {
		label: 'Example',
		names: { norrkoping: 'Norrköping 2016', investerat: '{amount} invested', tomt: 'Clear' },
		documented: 'Documented only',
	},
	whose: {
		documented: 'Norrköping',
		most: 'Norrköping, at most',
		improved: 'Norrköping: better results',
		invested: 'Norrköping, invested',
		assumed: 'our assumption',
		own: 'your own value',
		keyDocumented: 'documented in a source',
		keyAssumed: 'our assumption, not documented',
	},
	step: { less: 'Five lower', more: 'Five higher' },
	helpTitle: 'What the fields mean',
	groups: {
		deciding: 'What decides',
		group: 'The target group',
		intervention: 'The intervention',
		payment: 'The payments',
	},
	units: { people: 'people', SEK: 'SEK', percent: '%', years: 'years' },
	range: 'From {least} to {most}.',
	fields: {
		personer: { label: 'People', help: 'As many as the intervention reaches.' },
		kostnad: {
			label: 'Cost per person and year',
			help: 'What each person in the group costs the payer without the intervention.',
		},
		minskning: {
			label: 'Costs fall by',
			help: 'How much of the cost goes away each year. A negative number means that the cost rises.',
		},
		insats: {
			label: 'Cost of the intervention',
			help: 'The whole sum. The investor pays it at the start.',
		},
		aktivitet: {
			label: 'Repaid on activity',
			help: 'Repaid once the work is done, whatever the outcome. The rest is at risk.',
		},
		besparing: {
			label: 'Investor’s share of each krona saved',
			help: 'Until what is at risk has been repaid.',
		},
		over: {
			label: 'After that, until the cap',
			help: 'Of each krona saved once what is at risk has been repaid. This is the investor’s return.',
		},
		tak: {
			label: 'Cap on the return',
			help: 'The investor’s largest gain in all, as a share of the cost of the intervention.',
		},
		villkor: {
			label: 'Is the condition for a return met?',
			help: 'In Norrköping, better school results were required. If there is no condition, choose yes.',
		},
		ar: { label: 'Years followed', help: 'As long as savings are measured and paid for.' },
		ranta: {
			label: 'Discount rate',
			help: 'How much less a krona is worth for each year that it takes to come. 0 if time is not to count.',
		},
	},
	faults: {
		'not-a-number': 'Write a number in digits, for instance {example}.',
		'not-whole': 'Write a whole number, without decimals.',
		'too-many-decimals': 'Write at most two decimals.',
		'out-of-range': 'Write a number from {least} to {most}.',
		'thousands-or-decimals':
			'This could be thousands or decimals. Write {thousands} if that is what you mean, otherwise fewer decimals.',
	},
	condition: { none: 'Choose', yes: 'Yes, or none', no: 'No' },
	documentedCondition:
		'School results improved. Whether that was enough for the contract’s condition is not stated.',
	source: 'Source',
	unusable:
		'The address contains something that cannot be used, so it is empty in the form: {values}.',
	results: {
		jump: 'Go to the result',
		missing: 'Still missing:',
		title: 'Result',
		loss: 'Without effect',
		expected: 'With the expected effect',
		even: 'When do the sides break even?',
		table: 'Cash flow year by year',
		tableNote:
			'In kronor. The intervention is paid for at the start, activity in the first year, and outcomes at the end of each year by what has been saved in all. Our own calculation.',
		download: 'Download the table (CSV)',
		notReckoned:
			'The result could not be worked out anew. Check your connection and load the page again.',
		notSaved: 'The table could not be saved. Check your connection and try again.',
		file: 'outcome-contract.csv',
		chart: 'Gain and loss at effects of different size',
		effects: 'If the effect turns out otherwise',
		effectHeads: ['Effect', 'Costs fall', 'Payer', 'Investor', 'Saved', 'Paid to the investor'],
		sides: { payer: 'Payer', investor: 'Investor' },
	},
	chart: {
		investor: 'Investor',
		payer: 'Payer',
		lose: 'both lose',
		gain: 'both gain',
		capped: 'cap reached',
		x: 'How much costs fall',
		y: {
			million: 'SEK million, present value',
			thousand: 'SEK thousand, present value',
			one: 'SEK, present value',
		},
		expected: 'Expected: {effect}',
		label: 'Line chart: what each side gains or loses as costs change, from {from} to {to}. {even}',
		note: 'Compared with doing nothing. The rings show where each side breaks even. Our own calculation.',
	},
	texts: {
		loss: {
			investor: 'The investor loses {amount}, which is {share} of what was put in.',
			investorNone: 'The investor loses nothing: the whole sum is repaid on activity.',
			payer: 'The payer has paid {amount} and saved nothing.',
			payerNone: 'The payer pays nothing, but has saved nothing either.',
		},
		expected: {
			falls:
				'If costs fall by {effect}, the payer saves {saved} in {years} and pays {paid} to the investor.',
			same: 'If costs do not change, the payer saves nothing in {years} and pays {paid} to the investor.',
			rises:
				'If costs rise by {effect}, they are {saved} higher in {years}, and the payer still pays {paid} to the investor.',
			both: '{investor}, and {payer}.',
			investor: {
				gain: 'The investor gains {amount}',
				loss: 'The investor loses {amount}',
				even: 'The investor breaks even',
			},
			payer: {
				gain: 'the payer gains {amount}',
				loss: 'the payer loses {amount}',
				even: 'the payer breaks even',
			},
		},
		present:
			'As present value at a rate of {rate}: {investor} for the investor and {payer} for the payer.',
		even: {
			investor: {
				at: 'The investor breaks even if costs fall by {effect}.',
				always: 'The investor breaks even without any effect.',
				never: 'Even if the whole cost went away, the investor would not break even.',
			},
			payer: {
				at: 'The payer breaks even if costs fall by {effect}.',
				always: 'The payer breaks even without any effect.',
				never: 'Even if the whole cost went away, the payer would not break even.',
			},
		},
		evenPresent:
			'Measured in present value: a krona that comes later is worth less. A side can therefore gain in kronor and still lose in present value.',
		years: '{count} {count|year|years}',
		nothing: 'Fill in the terms, and the result is shown here.',
		missing: 'Still missing: {terms}.',
		terms: {
			personer: 'people in the target group',
			kostnad: 'cost per person and year today',
			minskning: 'expected reduction of the cost',
			insats: 'cost of the intervention',
			aktivitet: 'share repaid on activity',
			besparing: 'investor’s share of each krona saved',
			over: 'investor’s share after that',
			tak: 'cap on the return',
			villkor: 'whether the condition for a return is met',
			ar: 'years followed',
			ranta: 'discount rate',
		},
	},
	effects: {
		units: { million: 'SEK m', thousand: 'SEK k' },
		falls: 'As assumed: costs fall by {effect}',
		rises: 'As assumed: costs rise by {effect}',
		same: 'As assumed: costs do not change',
		effects: { none: 'Without effect', half: 'Half', assumed: 'As assumed', more: 'More' },
		unit: 'In {unit}, compared with doing nothing. Our own calculation.',
		unitPresent:
			'In {unit}, compared with doing nothing. What the sides gain is present value at a rate of {rate}. Our own calculation.',
	},
	table: {
		head: 'Year',
		start: 'Start',
		year: 'Year {year}',
		sum: 'Sum',
		present: 'Present value, {rate}',
		columns: {
			saving: 'Lower costs for the payer',
			activityPayment: 'Paid for activity',
			outcomePayment: 'Paid for outcomes',
			payer: 'Payer’s cash flow',
			investor: 'Investor’s cash flow',
		},
	},
	example: {
		title: 'A documented example: Norrköping 2016–2021',
		lead: 'Sweden’s first social outcome contract was made between the municipality of Norrköping and Leksell Social Ventures (LSV). These are the terms in the sources that we have read.',
		show: (told, not) => `${told} terms with a source, ${not} without`,
		term: 'Term',
		said: 'What the source says',
		source: 'Source',
		terms: {
			investor: 'Investor',
			aim: 'Aim',
			period: 'Time',
			people: 'Target group',
			amount: 'Amount',
			invested: 'Invested',
			extension: 'Possible extension',
			repayment_basis: 'Repayment',
			investor_risk: 'Risk of the investor',
			activity_share: 'Repaid on activity',
			at_risk_share: 'At risk',
			saving_share: 'Split of savings',
			return_cap: 'Cap on the return',
			return_condition: 'Condition for a return',
			follow_up_years: 'Follow-up',
			highest_cost: 'Highest cost before the intervention',
			school_result: 'Result: school',
		},
		undocumented: 'not documented',
		unknown: [
			'Cost per person and year, on average',
			'Expected reduction in per cent',
			'LSV’s share of savings beyond break-even',
			'When payments fell due',
			'Discount rate',
		],
		agreement:
			'“Not documented” means that it is not in the sources that we have read. There may be more in the agreement itself, which exists in English translation.',
		agreementLink: 'The agreement in English translation (vdocuments.net)',
		follows: 'What follows from the terms',
		followsNote: 'Our own calculation on the documented terms, with the whole amount put in.',
		noEffect:
			'Without effect, LSV loses {loss} of {amount}. The municipality has paid {cost} and saved nothing.',
		onInvested:
			'On the {amount} that was invested according to one source, the loss without effect comes to {loss}.',
		even: 'Both sides break even when the municipality has saved {amount}, as much as was put in.',
		cap: 'LSV can gain at most {amount}, which is {share} of the cost, and only if school results improve.',
		moreFund: 'More on the contract and its sources',
	},
	accounts: {
		title: 'Economic result, according to the sources',
		disagree:
			'The sources differ in tone, and we have not been able to read the figures of the final report.',
	},
	contracts: {
		title: 'The known contracts side by side',
		paid: 'Payment',
		result: 'What is said of the result',
		none: 'No result in what we have read.',
		sources: (count) => plural(count, '1 source', `${count} sources`),
	},
	other: {
		title: (name, year) => `Another contract: ${name}${year === null ? '' : ` ${year}`}`,
		result: 'Result',
	},
	limits: {
		title: 'What the model leaves out',
		items: [
			'The time before there is an effect. Here the cost falls by the same each year, from the first. The sources differ on how it went in Norrköping: see “Economic result, according to the sources”.',
			'Several payers. The saving may fall to a region or to the state, while the municipality pays.',
			'Inflation. All amounts are in prices of the same year.',
			'The municipality’s own time for the contract, for measuring and for follow-up.',
			'Savings that never become money. An empty place in residential care lowers the cost only when the place is given up.',
			'The uncertainty in measuring the effect: what would have happened without the intervention?',
		],
		interest:
			'LSV, whose thesis on social investment this site puts to the test, was the investor in the example.',
		about: 'More about the site',
	},
};
