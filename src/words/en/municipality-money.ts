import { plural } from '../text/plural.ts';
import { listing } from '../text/listing.ts';
import type { Words } from '../sv.ts';

export const municipalityMoney: Words['municipalityMoney'] = {
	brief: 'Money',
	title: 'Money against the problems',
	none: 'No known fund',
	noneNote:
		'We have found no social investment fund in open sources. That is not to say that there is none.',
	ofSize: (size, municipalities, known) =>
		`We know of a fund in ${known} of the ${municipalities} municipalities with ${size}.`,
	from: (amount, year) =>
		[...(amount === null ? [] : [amount]), ...(year === null ? [] : [`from ${year}`])].join(', '),
	lastSeen: (status) => `Latest information: ${status}.`,
	aims: (list) => `Aims according to the sources: ${list}.`,
	noAims: 'The sources do not state its aims.',
	columns: {
		money: 'Money',
		aims: 'Aims',
		amount: 'Amount, first stated',
		year: 'From year',
		seen: 'Last seen',
		status: 'Status then',
		sources: 'Sources',
	},
	sourceCount: (count) => plural(count, '1 source', `${count} sources`),
	plannedNote: (droppedYear) =>
		droppedYear === null
			? 'A plan does not count as a fund, and we do not know whether it came to anything.'
			: `A plan does not count as a fund, and this one was dropped in ${droppedYear}.`,
	tell: 'Do you know more?',
	tellLink: 'Get in touch',
	region: 'From the same county, the registry has',

	toCall: {
		title: 'Who to call',
		lead: (count) =>
			plural(
				count,
				'The most similar municipalities with a known fund aimed at the problem where this one is in the worst-affected quarter.',
				`The most similar municipalities with a known fund aimed at any of the ${count} problems where this one is in the worst-affected quarter.`,
			),
		columns: {
			municipality: 'Municipality',
			likeness: 'Similarity',
			aims: 'Fund aimed at',
			seen: 'Last seen',
		},
		place: (place, of) => `${place} of ${of}`,
		longAgo: (list, year) =>
			`Last seen before ${year}: ${list}. Ask whether the money is still there.`,
		noWorst:
			'The municipality is not in the worst-affected quarter for any problem. So nobody is named here.',
		far: (problems, names, count) =>
			plural(
				count,
				`The municipality where we know of a fund aimed at ${problems}, ${names}, is not like this one.`,
				`The municipalities where we know of a fund aimed at ${problems} are not like this one. Nearest: ${names}.`,
			),
		farName: (name, place, of) => `${name} (rank ${place} of ${of} by similarity)`,
		unknown: (problems) => `Against ${problems} we know of no other fund.`,
		unaimed: (problems) =>
			`The registry has no aim that answers to ${problems}, so it cannot be said who has money against it.`,
		similar: (count) => `The ${count} most similar municipalities`,
		distance: (number) => `distance ${number}`,
		compare: 'Compare with the three most similar',
		all: 'All by similarity, problem by problem',
		method: 'How similarity is measured',
	},

	around: {
		title: 'Neighbours and county',
		neighbours: 'Neighbours',
		noNeighbours: 'The municipality borders on no other on land.',
		county: (county, count) =>
			plural(
				count,
				`${county}, the only municipality in it`,
				`${county}, all ${count} municipalities`,
			),
		group: 'Municipality group',
		compare: (names, of) =>
			names.length === of
				? `Compare with the ${plural(of, 'neighbour', 'neighbours')}`
				: `Compare with ${listing(names, 'en')}`,
	},

	sources: {
		title: 'Sources and checks',
		lead: (publishers) =>
			`${publishers}. Each row above opens to definition, table, date of retrieval and checksum.`,
		onPaper: (publishers) =>
			`${publishers}. Funds: our own register, incomplete. The value of the year and the value that decides the place (often a mean of some years) are two different figures.`,
		address: 'Definitions, caveats and the source of each figure:',
		all: 'All sources and measures',
		missing: 'More on missing values',
	},

	print: {
		sheet: (release) => `Fact sheet · data release ${release}`,
	},
};
